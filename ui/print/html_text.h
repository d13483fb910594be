// Text and addresses made safe to stand in HTML.
// Whatever a person typed comes out as text: no tag, no attribute, no script (docs/security.md).
#pragma once

#include "report/blocks.h"

#include <string>
#include <string_view>

namespace tandem::print {

// For element content and for attributes in double quotes. Characters that HTML forbids are dropped; control
// characters that stand for blanks become blanks; bytes that are no UTF-8 become U+FFFD.
std::string escaped(std::string_view text);
// A name that may stand in id="" and in href="#": letters, digits and "-"; others become "-". Never empty.
std::string anchor(std::string_view id);
// Spans with their styles, links and languages.
std::string marked_up(const Spans& spans);

}  // namespace tandem::print
