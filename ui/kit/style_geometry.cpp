// Lengths and places of TandemStyle; style.cpp paints.
#include "ui/kit/style.h"
#include "ui/kit/style_parts.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace tandem {
namespace {

// px at 100 %; the margin lines up with the text of the cells.
constexpr double header_margin = 9, header_mark = 12;

}  // namespace

bool parts::is_text_edit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
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
            if (parts::is_text_edit(widget)) {
                return px(parts::radius);
            }
            return 1;
        case PM_ScrollBarExtent:
            return qRound(parts::scroll_bar_width);
        case PM_SliderThickness:
        case PM_SliderControlThickness:
            return target_px(24);
        case PM_SliderLength:
            return px(18);
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
        case PM_LayoutVerticalSpacing:
        case PM_LayoutHorizontalSpacing:
            if (qobject_cast<const QMessageBox*>(widget) != nullptr) {
                const bool between =
                    metric == PM_LayoutVerticalSpacing || metric == PM_LayoutHorizontalSpacing;
                return px(between ? 10 : 20);
            }
            return QProxyStyle::pixelMetric(metric, option, widget);
        case PM_MessageBoxIconSize:
            return px(32);
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
            return px(header_margin);
        case PM_HeaderDefaultSectionSizeHorizontal:
            return px(100);
        case PM_HeaderMarkSize:
            return px(header_mark);
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
            if (const auto* button = parts::as<QStyleOptionButton>(option)) {
                return parts::push_button_size(*button, size, widget);
            }
            break;
        case CT_MenuItem:
            if (const auto* item = parts::as<QStyleOptionMenuItem>(option)) {
                return parts::menu_item_size(*item, size);
            }
            break;
        case CT_MenuBarItem:
            return size + QSize(px(18), px(14));
        case CT_TabBarTab:
            if (const auto* tab = parts::as<QStyleOptionTab>(option)) {
                return parts::tab_size(*tab, size);
            }
            break;
        case CT_ToolButton:
            if (const auto* button = parts::as<QStyleOptionToolButton>(option)) {
                return parts::tool_button_size(*button, size);
            }
            break;
        case CT_LineEdit:
            // One that stands in a combo or a spin box has no frame of its own.
            if (const auto* frame = parts::as<QStyleOptionFrame>(option);
                frame != nullptr && frame->lineWidth > 0) {
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
            return {natural.width(), std::max(px(36), natural.height())};
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
            const auto* frame = parts::as<QStyleOptionFrame>(option);
            const int side = frame != nullptr && frame->lineWidth > 0 ? px(8) : 0;
            return option->rect.adjusted(side, 0, -side, 0);
        }
        case SE_HeaderArrow: {
            const int side = px(header_mark);
            return {option->rect.right() - px(header_margin) - side + 1, option->rect.center().y() - side / 2,
                    side, side};
        }
        case SE_HeaderLabel: {
            const auto* header = parts::as<QStyleOptionHeader>(option);
            const bool sorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
            return option->rect.adjusted(px(header_margin), 0,
                                         -px(header_margin) - (sorted ? px(header_mark + 4) : 0), 0);
        }
        default:
            return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect TandemStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = parts::as<QStyleOptionSlider>(option);
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
        const auto* spin = parts::as<QStyleOptionSpinBox>(option);
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

}  // namespace tandem
