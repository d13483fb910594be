#include "ui/forms/elided_fields.h"

#include "ui/kit/elide.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

namespace tandem {

namespace {

constexpr int line_margin = 2;  // px that QLineEdit keeps at both sides of its text

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
    return elided(displayText(), fontMetrics(), line_area().width() + 2 * line_margin);
}

void ElidedLine::paintEvent(QPaintEvent* event) {
    const QString shown = hasFocus() ? displayText() : shown_text();
    if (shown == displayText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line_area(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

bool ElidedLine::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || shown_text() == displayText())
        return QLineEdit::event(event);
    show_whole(displayText(), *static_cast<QHelpEvent*>(event), this);
    return true;
}

bool ElidedCombo::is_cut() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int mark = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 2 * line_margin;
    return fontMetrics().horizontalAdvance(currentText()) > field.width() - mark - line_margin;
}

bool ElidedCombo::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !is_cut())
        return QComboBox::event(event);
    show_whole(currentText(), *static_cast<QHelpEvent*>(event), this);
    return true;
}

}  // namespace tandem
