#include "ui/forms/elided_fields.h"

#include "ui/kit/elide.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tandem {

namespace {

constexpr int line_margin = 2;  // px that QLineEdit keeps at both sides of its text

// Lines end between words; within one only where it has no room on any line. Qt's two flags together would
// end them anywhere.
int wrap_of(const QString& text, const QFontMetrics& metrics, int width) {
    const QStringList words = text.split(QLatin1Char(' '));
    return std::ranges::any_of(words,
                               [&](const QString& word) { return metrics.horizontalAdvance(word) > width; })
               ? Qt::TextWrapAnywhere
               : Qt::TextWordWrap;
}

// As rich text, which breaks into lines.
void show_whole(const QString& text, const QHelpEvent& event, QWidget* field) {
    QToolTip::showText(event.globalPos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), field);
}

}  // namespace

QRect ElidedLine::line_area() const {
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(line_margin, 0, -line_margin, 0);
}

QString ElidedLine::shown_text() const {
    // A text that ends in the right margin is still whole: "23 September 2024" keeps its year.
    const int room = line_area().width();
    if (fontMetrics().horizontalAdvance(displayText()) <= room + 2 * line_margin)
        return displayText();
    return elided(displayText(), fontMetrics(), room);
}

void ElidedLine::paintEvent(QPaintEvent* event) {
    const QString shown = hasFocus() ? displayText() : shown_text();
    if (shown == displayText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    const QRect area = line_area();
    const int wrapped = wrap_of(displayText(), fontMetrics(), area.width());
    const bool whole =
        fontMetrics().boundingRect(QRect(0, 0, area.width(), 0), wrapped, displayText()).height() <=
        area.height();
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | (whole ? wrapped : Qt::TextSingleLine),
                     whole ? displayText() : shown);
}

bool ElidedLine::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || shown_text() == displayText())
        return QLineEdit::event(event);
    show_whole(displayText(), *static_cast<QHelpEvent*>(event), this);
    return true;
}

ElidedCombo::ElidedCombo(QWidget* parent) : QComboBox(parent) {
    QSizePolicy policy(sizePolicy().horizontalPolicy(), QSizePolicy::Minimum, QSizePolicy::ComboBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

// Of a combo of this size, behind its icon.
QRect ElidedCombo::words_area(const QRect& combo) const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = combo;
    const int mark = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 2 * line_margin;
    const int inside = isEditable() ? line_margin : 0;  // of the line that is edited in it
    return style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
        .adjusted(mark + inside, 0, -line_margin - inside, 0);
}

int ElidedCombo::height_of_lines(const QString& words, int width) const {
    return fontMetrics()
        .boundingRect(QRect(0, 0, width, 0), wrap_of(words, fontMetrics(), width), words)
        .height();
}

int ElidedCombo::heightForWidth(int width) const {
    const int one = sizeHint().height();
    const int room = words_area(QRect(0, 0, width, one)).width();
    return one + height_of_lines(currentText(), room) - height_of_lines(QStringLiteral("x"), room);
}

bool ElidedCombo::is_cut() const {
    return heightForWidth(width()) > height();
}

void ElidedCombo::paintEvent(QPaintEvent* event) {
    const QRect words = words_area(rect());
    if (isEditable() || fontMetrics().horizontalAdvance(currentText()) <= words.width() || is_cut()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText.clear();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(words,
                     Qt::AlignLeft | Qt::AlignVCenter | wrap_of(currentText(), fontMetrics(), words.width()),
                     currentText());
}

bool ElidedCombo::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !is_cut())
        return QComboBox::event(event);
    show_whole(currentText(), *static_cast<QHelpEvent*>(event), this);
    return true;
}

}  // namespace tandem
