// The parts of TandemStyle, one function a kind of control. Only style*.cpp includes this.
//
// Colours are read from tokens() at each call; lengths are px() at the text size in use.
#pragma once

#include <QtCore/QRectF>
#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

namespace tandem::parts {

inline constexpr double radius = 6;             // px at 100 %, of fields and buttons
inline constexpr double control_height = 34;    // of buttons and fields
inline constexpr double small_height = 28;      // of small buttons and icon buttons
inline constexpr double indicator = 18;         // of check boxes and radio buttons
inline constexpr double scroll_bar_width = 10;  // not scaled with the text

// Half a pixel inside, so that a line of 1 px is sharp.
QRectF line_box(const QRect& rect);
void rounded(QPainter& painter, const QRectF& box, double corner, const QColor& fill, const QColor& outline,
             double width = 1);

// A text edit paints the outline of a field; its frame is as wide as the rounded corner needs.
bool is_text_edit(const QWidget* widget);

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

// Buttons (style_buttons.cpp).
QString kind_of(const QWidget* widget);
void push_button_bevel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void push_button_label(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
QSize push_button_size(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget);
// Panel, and the arrow of one that opens a menu; returns where the label goes.
QRect tool_button(QPainter& painter, const QStyleOptionToolButton& option);
QSize tool_button_size(const QStyleOptionToolButton& option, const QSize& contents);
void tool_button_panel(QPainter& painter, const QStyleOption& option);
void check_box(QPainter& painter, const QStyleOption& option);
void radio_button(QPainter& painter, const QStyleOption& option);

// Fields (style_fields.cpp).
void field_box(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void combo_box(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
QString words_that_fit(const QStyleOptionComboBox& option, const QRect& field);  // beside its icon
void spin_box(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up,
              const QRect& down);
void scroll_bar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progress_bar(QPainter& painter, const QStyleOptionProgressBar& option);

// Menus, tabs, tables (style_views.cpp).
void menu_item(QPainter& painter, const QStyleOptionMenuItem& option);
QSize menu_item_size(const QStyleOptionMenuItem& option, const QSize& contents);
void menu_bar_item(QPainter& painter, const QStyleOptionMenuItem& option);
void tab_shape(QPainter& painter, const QStyleOptionTab& option);
void tab_label(QPainter& painter, const QStyleOptionTab& option);
QSize tab_size(const QStyleOptionTab& option, const QSize& contents);
void header_section(QPainter& painter, const QStyleOptionHeader& option);
void header_words(QPainter& painter, const QStyleOptionHeader& option);
void item_ground(QPainter& painter, const QStyleOptionViewItem& option);
void item_focus(QPainter& painter, const QStyleOption& option);
void branch(QPainter& painter, const QStyleOption& option);
void arrow(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour);

}  // namespace tandem::parts
