// Which character each glyph of an embedded font stands for, mended.
#pragma once

#include <string>
#include <string_view>

namespace tandem::print {

// Qt names the lowest character that a font draws with a glyph; in Open Sans the blank's is the tab. In the
// ToUnicode CMap given (ISO 32000-1, 9.10.3) every blank control character becomes U+0020; the rest stays as
// it is.
std::string with_blanks_mended(std::string_view cmap);

}  // namespace tandem::print
