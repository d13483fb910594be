// What Qt writes about the fonts it embeds, mended: their character maps and their names (step of
// pdf_assembly.h).
#pragma once

#include <string>
#include <string_view>

namespace tandem::print {

// Qt names the lowest character that a font draws with a glyph; in Open Sans the blank's is the tab. In the
// ToUnicode CMap given (ISO 32000-1, 9.10.3) every blank control character becomes U+0020; the rest stays as
// it is.
std::string with_blanks_mended(std::string_view cmap);
// The six letters that mark a subset (ISO 32000-1, 9.6.4), counted up: "AAAAAA", "AAAAAB". Qt's own depend on
// memory order.
std::string subset_tag(int number);

}  // namespace tandem::print
