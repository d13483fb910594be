#include "ui/forms/text_editor.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/whole_percents.h"

#include <QtCore/QMimeData>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr int most_lines = 12;

}  // namespace

GrowingText::GrowingText(QWidget* parent, int least_lines)
    : QPlainTextEdit(parent), least_lines_(least_lines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What wraps needs none. Qt reckons with margins of 4 px, whatever they are: beside a line that all but
    // fills a field of less it would show one, over the last line.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &GrowingText::show_from_first_line);
}

int GrowingText::line_count() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= most_lines; block = block.next())
        lines += std::max(1, block.lineCount());
    return lines;
}

// A bar only where the text is longer than the field may grow: with one, lines break sooner.
void GrowingText::fit() {
    setVerticalScrollBarPolicy(line_count() > most_lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize GrowingText::sizeHint() const {
    // A text layout rounds each line up, and the box counts its last row of pixels as out of sight: without
    // one more it would hide the first of several lines.
    const int line = static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing()));
    const double around = 2 * (frameWidth() + document()->documentMargin());
    const int lines = std::clamp(line_count(), least_lines_, most_lines);
    return {px(200), lines * line + static_cast<int>(std::ceil(around)) + (lines > 1 ? 1 : 0)};
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
    show_from_first_line();
}

// What it got while it was hidden is broken into lines only now.
void GrowingText::showEvent(QShowEvent* event) {
    QPlainTextEdit::showEvent(event);
    fit();
    show_from_first_line();
}

// While it was too low for a new line it moved on to that one. It would stay there: a box of plain text lets
// the first line of a paragraph go out of sight even where all of it has room.
void GrowingText::show_from_first_line() {
    if (line_count() > most_lines || height() < sizeHint().height())
        return;
    verticalScrollBar()->setMaximum(0);
    scrollContentsBy(0, 0);
}

void GrowingText::insertFromMimeData(const QMimeData* source) {
    if (source->hasText())
        insertPlainText(source->text());
}

TextEditor::TextEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : TextEditor(workspace, def, field, new GrowingText(nullptr), parent) {
    box_->setPlaceholderText(tr_text("no data"));
}

TextEditor::TextEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, GrowingText* box,
                       QWidget* parent)
    : FieldEditor(workspace, def, field, parent), box_(box) {
    adopt(box_);
    connect(box_, &QPlainTextEdit::textChanged, this, &TextEditor::edited);
}

void TextEditor::set_placeholder(const QString& words) {
    box_->setPlaceholderText(words);
}

void TextEditor::put(const Value& value) {
    if (box_->hasFocus() && read().problem.isEmpty() && read().value == value)
        return;  // a blank at the end stays while the person goes on
    const QString text = in_form(value_text(workspace().portfolio(), field(), value));
    if (text != box_->toPlainText())
        box_->setPlainText(whole_percents(text));  // toPlainText() gives the blanks back as they were
}

ParsedValue TextEditor::read() const {
    return parse_value(field(), in_form(box_->toPlainText()));
}

void TextEditor::set_read_only(bool read_only) {
    box_->setReadOnly(read_only);
}

}  // namespace tandem
