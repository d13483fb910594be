#include "ui/print/type_scale.h"

#include "ui/kit/font_family.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

namespace {

// Who asks for large print cannot read less in tables, lists and captions either; header and footer stand in
// the margins and can grow by this much.
constexpr double least_in_large_print = 16;
constexpr double least_in_margins = 12;

}  // namespace

TypeScale::TypeScale(double body_pt) : factor_(std::clamp(body_pt, 8.0, 36.0) / 12) {
    if (!font_family().is_own)
        warning_ =
            QStringLiteral("The font Open Sans is not installed; %1 is used instead").arg(font_family().name);
    set(TextStyle::title, 24, QFont::DemiBold, 1.25, colour::text);
    set(TextStyle::section, 14.5, QFont::DemiBold, 1.3, colour::accent);
    set(TextStyle::subsection, 12.5, QFont::DemiBold, 1.35, colour::text);
    set(TextStyle::lead, 12.5, QFont::Normal, 1.4, colour::second_text);
    set(TextStyle::body, 12, QFont::Normal, 1.4, colour::text);
    set(TextStyle::small, 10, QFont::Normal, 1.4, colour::second_text);
    set(TextStyle::stamp, 12, QFont::DemiBold, 1.4, colour::attention);
    set(TextStyle::label, 12, QFont::DemiBold, 1.4, colour::text);
    set(TextStyle::caption, 10, QFont::DemiBold, 1.4, colour::second_text);
    set(TextStyle::column_title, 10, QFont::DemiBold, 1.25, colour::text);
    set(TextStyle::cell, 10, QFont::Normal, 1.25, colour::text);
    set(TextStyle::furniture, 10, QFont::Normal, 1.4, colour::second_text);
}

void TypeScale::set(TextStyle style, double size_pt, QFont::Weight weight, double spacing, QRgb colour) {
    const bool in_margins = style == TextStyle::furniture;
    double points_of_style = size_pt * (in_margins ? 1 : factor_);
    if (is_large_print())
        points_of_style = std::max(points_of_style, in_margins ? least_in_margins : least_in_large_print);
    const double size = std::round(points_of_style * units_per_point);
    QFont font(font_family().name);
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Too small to be seen, but any letter spacing switches ligatures off: "ffi" has to stay three letters in
    // the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    styles_[index(style)] = {font, size * spacing, colour};
}

}  // namespace tandem::print
