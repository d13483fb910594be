#include "ui/forms/title_editor.h"

#include "report/words.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tandem {

namespace {

constexpr double one_line_height = 34, text_left = 10;  // px at 100 %: as the fields of one line

QString on_one_line(const QString& text) {
    return qt(one_line(utf8(text)));
}

}  // namespace

TitleField::TitleField(QWidget* parent) : GrowingText(parent, 1) {
    fit_margins();
    connect(&Theme::instance(), &Theme::changed, this, &TitleField::fit_margins);
}

// One line stands as high, and begins as far in, as in the other fields.
void TitleField::fit_margins() {
    const double free = px(one_line_height) - QFontMetricsF(tandem::font(TextStyle::body)).lineSpacing();
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    const double margin = std::max(0.0, free / 2 - frame);
    document()->setDocumentMargin(margin);
    const int side = std::max(0, static_cast<int>(px(text_left) - frame - margin));
    setViewportMargins(side, 0, side, 0);
    updateGeometry();
}

void TitleField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    GrowingText::keyPressEvent(event);
}

// Reached by a key it is replaced by what is typed, as a field of one line is.
void TitleField::focusInEvent(QFocusEvent* event) {
    GrowingText::focusInEvent(event);
    const Qt::FocusReason why = event->reason();
    if (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason)
        selectAll();
}

void TitleField::insertFromMimeData(const QMimeData* source) {
    if (source->hasText())
        insertPlainText(on_one_line(source->text()));
}

TitleEditor::TitleEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : TextEditor(workspace, def, field, new TitleField(nullptr), parent) {
    connect(static_cast<TitleField*>(control()), &TitleField::entered, this, [this] { commit(); });
}

QString TitleEditor::in_form(const QString& text) const {
    return on_one_line(text);
}

}  // namespace tandem
