#include "ui/kit/style.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace tandem {
namespace {

// A text edit paints the outline of a field; its frame is as wide as the rounded corner needs.
bool is_text_edit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

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
        case PE_FrameStatusBarItem:
        case PE_FrameButtonTool:
            return;
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              t.line);
            return;
        case PE_PanelLineEdit:
            if (const auto* frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0) {
                parts::field_box(*painter, *option, widget);
            }
            return;
        case PE_FrameLineEdit:
            parts::field_box(*painter, *option, widget);
            return;
        case PE_Frame:
            if (is_text_edit(widget)) {
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
            if (const auto* header = as<QStyleOptionHeader>(option)) {
                const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
                parts::arrow(*painter, option->rect, up ? Qt::DownArrow : Qt::UpArrow, t.text2);
            }
            return;
        case PE_IndicatorBranch:
            parts::branch(*painter, *option);
            return;
        case PE_PanelItemViewRow:
        case PE_PanelItemViewItem:
            if (const auto* item = as<QStyleOptionViewItem>(option)) {
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
        case CE_PushButtonBevel:
            if (const auto* button = as<QStyleOptionButton>(option)) {
                parts::push_button_bevel(*painter, *button, widget);
            }
            return;
        case CE_PushButtonLabel:
            if (const auto* button = as<QStyleOptionButton>(option)) {
                parts::push_button_label(*painter, *button, widget);
            }
            return;
        case CE_MenuItem:
            if (const auto* item = as<QStyleOptionMenuItem>(option)) {
                parts::menu_item(*painter, *item);
            }
            return;
        case CE_MenuBarItem:
            if (const auto* item = as<QStyleOptionMenuItem>(option)) {
                parts::menu_bar_item(*painter, *item);
            }
            return;
        case CE_MenuBarEmptyArea:
            painter->fillRect(option->rect, t.surface);
            return;
        case CE_TabBarTabShape:
            if (const auto* tab = as<QStyleOptionTab>(option)) {
                parts::tab_shape(*painter, *tab);
            }
            return;
        case CE_TabBarTabLabel:
            if (const auto* tab = as<QStyleOptionTab>(option)) {
                parts::tab_label(*painter, *tab);
            }
            return;
        case CE_HeaderSection:
            if (const auto* header = as<QStyleOptionHeader>(option)) {
                parts::header_section(*painter, *header);
            }
            return;
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, t.surface);
            return;
        case CE_Splitter:
            painter->fillRect(option->rect, t.line);
            return;
        case CE_ProgressBar:
            if (const auto* bar = as<QStyleOptionProgressBar>(option)) {
                parts::progress_bar(*painter, *bar);
            }
            return;
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
            if (const auto* combo = as<QStyleOptionComboBox>(option)) {
                parts::combo_box(*painter, *combo, widget);
            }
            return;
        case CC_SpinBox:
            if (const auto* spin = as<QStyleOptionSpinBox>(option)) {
                parts::spin_box(*painter, *spin, widget,
                                proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                                proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
            }
            return;
        case CC_ScrollBar:
            if (const auto* bar = as<QStyleOptionSlider>(option)) {
                parts::scroll_bar(*painter, *bar,
                                  proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
            }
            return;
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int TandemStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_LineEditIconSize:
        case PM_ToolBarIconSize:
            return px(18);
        case PM_ButtonDefaultIndicator:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_MenuPanelWidth:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarBaseOverlap:
            return metric == PM_MenuPanelWidth ? 1 : 0;
        case PM_DefaultFrameWidth:
            if (is_text_edit(widget)) {
                return px(parts::radius);
            }
            return 1;
        case PM_ScrollBarExtent:
            return qRound(parts::scroll_bar_width);
        case PM_ScrollBarSliderMin:
            return 32;
        case PM_SplitterWidth:
            return 1;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return px(parts::indicator);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return px(8);
        case PM_MenuVMargin:
            return px(5);
        case PM_MenuHMargin:
            return 0;
        case PM_MenuBarPanelWidth:
            return 0;
        case PM_MenuBarItemSpacing:
            return px(2);
        case PM_HeaderMargin:
            return px(9);  // in line with the text of the cells
        case PM_HeaderDefaultSectionSizeHorizontal:
            return px(100);
        case PM_HeaderMarkSize:
            return px(12);
        case PM_TreeViewIndentation:
            return px(20);
        case PM_FocusFrameHMargin:
            return px(8);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize TandemStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    switch (type) {
        case CT_PushButton:
            if (const auto* button = as<QStyleOptionButton>(option)) {
                return parts::push_button_size(*button, size, widget);
            }
            break;
        case CT_MenuItem:
            if (const auto* item = as<QStyleOptionMenuItem>(option)) {
                return parts::menu_item_size(*item, size);
            }
            break;
        case CT_MenuBarItem:
            return size + QSize(px(18), px(14));
        case CT_TabBarTab:
            if (const auto* tab = as<QStyleOptionTab>(option)) {
                return parts::tab_size(*tab, size);
            }
            break;
        case CT_ToolButton: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return natural.expandedTo({target_px(parts::small_height), target_px(parts::small_height)});
        }
        case CT_LineEdit:
            // One that stands in a combo or a spin box has no frame of its own.
            if (const auto* frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0) {
                return {size.width() + px(12), std::max(px(parts::control_height), size.height() + px(8))};
            }
            break;
        case CT_ComboBox: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {natural.width() + px(16), std::max(px(parts::control_height), size.height() + px(8))};
        }
        case CT_SpinBox: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {natural.width() + px(8), std::max(px(parts::control_height), size.height() + px(8))};
        }
        case CT_CheckBox:
        case CT_RadioButton: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {natural.width() + px(4), std::max(natural.height(), target_px(26))};
        }
        case CT_HeaderSection: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {natural.width() + px(12), std::max(px(36), natural.height() + px(8))};
        }
        case CT_ItemViewItem: {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {natural.width(), std::max(px(32), natural.height() + px(6))};
        }
        default:
            break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect TandemStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents: {
            const auto* frame = as<QStyleOptionFrame>(option);
            const int side = frame != nullptr && frame->lineWidth > 0 ? px(8) : 0;
            return option->rect.adjusted(side, 0, -side, 0);
        }
        default:
            return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect TandemStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = as<QStyleOptionSlider>(option);
        if (bar == nullptr) {
            return {};
        }
        // No arrows: the whole length is groove.
        const bool across = bar->orientation == Qt::Horizontal;
        const QRect all = bar->rect;
        const int length = across ? all.width() : all.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int handle =
            range <= 0
                ? length
                : std::clamp(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                             least, length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto stretch = [&](int from, int size) {
            return visualRect(bar->direction, all,
                              across ? QRect(all.left() + from, all.top(), size, all.height())
                                     : QRect(all.left(), all.top() + from, all.width(), size));
        };
        switch (part) {
            case SC_ScrollBarSlider:
                return stretch(start, handle);
            case SC_ScrollBarGroove:
                return all;
            case SC_ScrollBarSubPage:
                return stretch(0, start);
            case SC_ScrollBarAddPage:
                return stretch(start + handle, length - start - handle);
            default:
                return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(px(10), 1, -px(30), -1);
    }
    if (control == CC_SpinBox) {
        const auto* spin = as<QStyleOptionSpinBox>(option);
        const bool buttons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int side = buttons ? px(24) : 0;
        const QRect all = option->rect.adjusted(1, 1, -1, -1);
        const int half = all.height() / 2;
        switch (part) {
            case SC_SpinBoxUp:
                return {all.right() - side + 1, all.top(), side, half};
            case SC_SpinBoxDown:
                return {all.right() - side + 1, all.top() + half, side, all.height() - half};
            case SC_SpinBoxEditField:
                return all.adjusted(px(8), 0, -side - (buttons ? 0 : px(8)), 0);
            default:
                return option->rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void TandemStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
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
