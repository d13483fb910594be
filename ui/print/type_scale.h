// Sizes, fonts and colours of a printed report (design.md section 7 "Reports" and section 2, light theme).
//
// All lengths are units: tenths of a point. One TypeScale is made per layout; its fonts have sizes in pixels,
// so that lines break at the same places on every device.
#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QRgb>

#include <array>
#include <cstddef>

namespace tandem::print {

constexpr double units_per_point = 10;
constexpr double units_per_mm = units_per_point * 72 / 25.4;

// A4, margins 18 mm; header and footer stand within the upper and lower margin.
constexpr double page_width = 210 * units_per_mm;
constexpr double page_height = 297 * units_per_mm;
constexpr double margin = 18 * units_per_mm;
constexpr double text_width = page_width - 2 * margin;

// A page's size: A4 upright, or on its side for a picture that could not be read upright.
struct Sheet {
    double width = page_width;
    double height = page_height;

    constexpr double text_width() const { return width - 2 * margin; }
    constexpr bool is_sideways() const { return width > height; }
};
constexpr Sheet upright;
constexpr Sheet sideways{page_height, page_width};

namespace colour {
constexpr QRgb text = 0xff14211f;
constexpr QRgb second_text = 0xff46544f;
constexpr QRgb accent = 0xff0c4a56;
constexpr QRgb second_ring = 0xffb86a00;
constexpr QRgb attention = 0xff854800;
constexpr QRgb outline = 0xff74827d;
constexpr QRgb line = 0xffd5ddda;
constexpr QRgb ground = 0xfff3f5f4;
}  // namespace colour

enum class TextStyle {
    title,
    section,
    subsection,
    lead,
    body,
    small,
    stamp,
    label,  // of a fact or a callout
    caption,
    column_title,
    cell,
    furniture,  // header and footer
};
constexpr std::size_t text_style_count = 12;

class TypeScale {
public:
    // body_pt: see PrintOptions.
    explicit TypeScale(double body_pt);

    const QFont& font(TextStyle style) const { return styles_[index(style)].font; }
    double line_height(TextStyle style) const { return styles_[index(style)].line_height; }
    QRgb colour(TextStyle style) const { return styles_[index(style)].colour; }
    // A length drawn for 12 point text, in points, as units at this size of text.
    double points(double length) const { return length * factor_ * units_per_point; }
    // Body text of 16 points or more: nothing that is read is smaller then.
    bool is_large_print() const { return factor_ * 12 >= 16; }
    // Empty, or what to tell the person about the font.
    const QString& warning() const { return warning_; }

private:
    struct Style {
        QFont font;
        double line_height = 0;
        QRgb colour = 0;
    };
    static std::size_t index(TextStyle style) { return static_cast<std::size_t>(style); }
    void set(TextStyle style, double size_pt, QFont::Weight weight, double spacing, QRgb colour);

    double factor_;
    QString warning_;
    std::array<Style, text_style_count> styles_;
};

}  // namespace tandem::print
