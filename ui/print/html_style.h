// The style sheet of the HTML twin: the colours of design.md section 2, light and dark, and a form for paper.
// Embedded in every file, so that it needs nothing from outside; html.h allows it by its hash.
#pragma once

#include <string_view>

namespace tandem::print {

std::string_view html_style();

}  // namespace tandem::print
