// A figure of a report as an SVG drawing that stands in an HTML page.
//
// Only elements and presentation attributes: the page's security policy allows no style but its own, and
// nothing from elsewhere. No date, no random name: the same figure gives the same bytes.
#pragma once

#include "ui/print/figures/figure_picture.h"

#include <string>

namespace tandem::print {

// The element <svg> with role img and the alternative as its name; "" when there is nothing to draw.
std::string svg_of(const FigurePicture& picture, const std::string& alternative);

}  // namespace tandem::print
