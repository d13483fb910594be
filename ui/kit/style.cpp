#include "ui/kit/style.h"

#include "ui/kit/icons.h"
#include "ui/kit/shade.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QTabBar>

#include <algorithm>

namespace tandem {

namespace {

// px at 100 %: of the words of a message box, and what stands beside them (icon, margins, the screen's edge)
constexpr double message_width = 300, message_beside = 160;
// px at every text size: a box of more than this Qt wraps the words of (QMessageBox's own limit).
constexpr int message_wraps = 500;

}  // namespace

TandemStyle::TandemStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void TandemStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
        case PE_FrameFocusRect:  // FocusRing does it, but for items of a view
            if (option->state.testFlag(State_KeyboardFocusChange) &&
                qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
                parts::item_focus(*painter, *option);
            }
            return;
        case PE_FrameDefaultButton:
        case PE_FrameButtonBevel:
        case PE_FrameTabWidget:
        case PE_FrameGroupBox:
        case PE_FrameStatusBarItem:
        case PE_FrameButtonTool:
        case PE_PanelScrollAreaCorner:  // where two scroll bars meet: the ground goes on
            return;
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              t.line);
            return;
        case PE_PanelLineEdit:
            if (const auto* frame = parts::as<QStyleOptionFrame>(option);
                frame != nullptr && frame->lineWidth > 0) {
                parts::field_box(*painter, *option, widget);
            }
            return;
        case PE_FrameLineEdit:
            parts::field_box(*painter, *option, widget);
            return;
        case PE_Frame:
            if (parts::is_text_edit(widget)) {
                parts::field_box(*painter, *option, widget);
            } else {
                painter->save();
                painter->setPen(QPen(t.line, 1));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(parts::line_box(option->rect));
                painter->restore();
            }
            return;
        case PE_PanelMenu:
        case PE_PanelTipLabel:
        case PE_FrameMenu:
            painter->save();
            painter->setPen(QPen(t.control, 1));
            painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(t.raised));
            painter->drawRect(parts::line_box(option->rect));
            painter->restore();
            return;
        case PE_PanelButtonTool:
            parts::tool_button_panel(*painter, *option);
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            parts::check_box(*painter, *option);
            return;
        case PE_IndicatorRadioButton:
            parts::radio_button(*painter, *option);
            return;
        case PE_IndicatorArrowDown:
            parts::arrow(*painter, option->rect, Qt::DownArrow, t.text2);
            return;
        case PE_IndicatorArrowUp:
            parts::arrow(*painter, option->rect, Qt::UpArrow, t.text2);
            return;
        case PE_IndicatorArrowLeft:
            parts::arrow(*painter, option->rect, Qt::LeftArrow, t.text2);
            return;
        case PE_IndicatorArrowRight:
            parts::arrow(*painter, option->rect, Qt::RightArrow, t.text2);
            return;
        case PE_IndicatorHeaderArrow:
            if (const auto* header = parts::as<QStyleOptionHeader>(option)) {
                const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
                parts::arrow(*painter, option->rect, up ? Qt::DownArrow : Qt::UpArrow, t.text2);
            }
            return;
        case PE_IndicatorBranch:
            parts::branch(*painter, *option);
            return;
        case PE_PanelItemViewRow:
        case PE_PanelItemViewItem:
            if (const auto* item = parts::as<QStyleOptionViewItem>(option)) {
                parts::item_ground(*painter, *item);
            }
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TandemStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
        // QCommonStyle puts these two together from parts, but asks itself, not the proxy, where they go.
        case CE_PushButton:
            drawControl(CE_PushButtonBevel, option, painter, widget);
            drawControl(CE_PushButtonLabel, option, painter, widget);
            return;
        case CE_Header:
            if (const auto* header = parts::as<QStyleOptionHeader>(option)) {
                drawControl(CE_HeaderSection, header, painter, widget);
                QStyleOptionHeader part = *header;
                part.rect = subElementRect(SE_HeaderLabel, header, widget);
                drawControl(CE_HeaderLabel, &part, painter, widget);
                if (header->sortIndicator != QStyleOptionHeader::None) {
                    part.rect = subElementRect(SE_HeaderArrow, header, widget);
                    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
                }
            }
            return;
        case CE_PushButtonBevel:
            if (const auto* button = parts::as<QStyleOptionButton>(option)) {
                parts::push_button_bevel(*painter, *button, widget);
            }
            return;
        case CE_PushButtonLabel:
            if (const auto* button = parts::as<QStyleOptionButton>(option)) {
                parts::push_button_label(*painter, *button, widget);
            }
            return;
        case CE_MenuItem:
            if (const auto* item = parts::as<QStyleOptionMenuItem>(option)) {
                parts::menu_item(*painter, *item);
            }
            return;
        case CE_MenuBarItem:
            if (const auto* item = parts::as<QStyleOptionMenuItem>(option)) {
                parts::menu_bar_item(*painter, *item);
            }
            return;
        case CE_MenuBarEmptyArea:
            painter->fillRect(option->rect, t.surface);
            return;
        case CE_TabBarTabShape:
            if (const auto* tab = parts::as<QStyleOptionTab>(option)) {
                parts::tab_shape(*painter, *tab);
            }
            return;
        case CE_TabBarTabLabel:
            if (const auto* tab = parts::as<QStyleOptionTab>(option)) {
                parts::tab_label(*painter, *tab);
            }
            return;
        case CE_HeaderSection:
            if (const auto* header = parts::as<QStyleOptionHeader>(option)) {
                parts::header_section(*painter, *header);
            }
            return;
        case CE_HeaderLabel:
            if (const auto* header = parts::as<QStyleOptionHeader>(option)) {
                parts::header_words(*painter, *header);
                return;
            }
            break;
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, t.surface);
            return;
        case CE_Splitter:
            painter->fillRect(option->rect, t.line);
            return;
        case CE_ProgressBar:
            if (const auto* bar = parts::as<QStyleOptionProgressBar>(option)) {
                parts::progress_bar(*painter, *bar);
            }
            return;
        case CE_ComboBoxLabel:
            // QCommonStyle cuts a word that is too long in the middle of a letter.
            if (const auto* combo = parts::as<QStyleOptionComboBox>(option); combo && !combo->editable) {
                QStyleOptionComboBox shorter = *combo;
                shorter.currentText = parts::words_that_fit(
                    *combo, proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
                // "no data" is as pale here as in the list and in a text field.
                if (const auto* box = qobject_cast<const QComboBox*>(widget))
                    if (const QVariant ink = box->currentData(Qt::ForegroundRole); ink.isValid())
                        shorter.palette.setColor(QPalette::ButtonText, ink.value<QColor>());
                QProxyStyle::drawControl(element, &shorter, painter, widget);
                return;
            }
            break;
        case CE_FocusFrame:
            return;
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TandemStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    switch (control) {
        case CC_ComboBox:
            if (const auto* combo = parts::as<QStyleOptionComboBox>(option)) {
                parts::combo_box(*painter, *combo, widget);
            }
            return;
        case CC_SpinBox:
            if (const auto* spin = parts::as<QStyleOptionSpinBox>(option)) {
                parts::spin_box(*painter, *spin, widget,
                                proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                                proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
            }
            return;
        case CC_ToolButton:
            if (const auto* button = parts::as<QStyleOptionToolButton>(option)) {
                QStyleOptionToolButton label = *button;
                label.rect = parts::tool_button(*painter, *button);
                drawControl(CE_ToolButtonLabel, &label, painter, widget);
            }
            return;
        case CC_Slider:
            if (const auto* slider = parts::as<QStyleOptionSlider>(option)) {
                parts::slider(*painter, *slider,
                              proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                              proxy()->subControlRect(control, option, SC_SliderHandle, widget));
            }
            return;
        case CC_ScrollBar:
            if (const auto* bar = parts::as<QStyleOptionSlider>(option)) {
                parts::scroll_bar(*painter, *bar,
                                  proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
            }
            return;
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon TandemStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                const QWidget* widget) const {
    switch (which) {
        case SP_MessageBoxQuestion:
        case SP_MessageBoxInformation:
            return icon(Icon::help);
        case SP_MessageBoxWarning:
        case SP_MessageBoxCritical:
            return icon(Icon::risk);
        case SP_LineEditClearButton:
        case SP_DialogCloseButton:
            return icon(Icon::close);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
    }
}

void TandemStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QDialog*>(widget) != nullptr) {
        QPalette own;
        own.setColor(QPalette::Window, tokens().raised);
        widget->setPalette(own);
    }
    if (qobject_cast<QMessageBox*>(widget) != nullptr) {
        // Named by Qt. A short question is no reason for a box of crushed sentences. What Qt wraps it
        // measures by the least width, so that this must not say less than the words need: they stood in one
        // cut line.
        if (auto* question = widget->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"))) {
            question->setFont(font(TextStyle::body_strong));
            question->setWordWrap(false);
            const int least = px(message_width);
            const int wanted =
                std::clamp(question->sizeHint().width(), least, std::max(least, message_wraps));
            const int room = widget->screen()->availableSize().width() - px(message_beside);
            question->setMinimumWidth(std::min(wanted, room));
        }
        shade_behind(*widget);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
    }
}

int TandemStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
        case SH_Widget_Animate:
        case SH_Widget_Animation_Duration:
        case SH_ScrollBar_Transient:
        case SH_ComboBox_Popup:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_TabBar_PreferNoArrows:
        case SH_ItemView_ShowDecorationSelected:
            return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
        case SH_UnderlineShortcut:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_Menu_MouseTracking:
        case SH_MenuBar_MouseTracking:
            return 1;
        case SH_Table_GridLineColor:
            return static_cast<int>(tokens().line.rgb());
        case SH_TabBar_Alignment:
            return Qt::AlignLeft;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void paint_focus_ring(QPainter& painter, const QRectF& control, double radius) {
    constexpr double free = 2, thick = 3;
    const double out = free + thick / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().focus, thick));
    const double corner = radius + 3;
    painter.drawRoundedRect(control.adjusted(-out, -out, out, out), corner, corner);
    painter.restore();
}

}  // namespace tandem
