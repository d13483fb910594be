// Small helpers for UTF-8 text. Knows nothing of locales or of what the text means.
//
// Views returned point into the text given: the caller keeps it alive.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

// Well-formed UTF-8 without NUL (overlong forms and surrogates are refused).
bool is_clean_utf8(std::string_view text);
// Characters (code points) in well-formed UTF-8.
std::size_t character_count(std::string_view text);
// Same text with what cannot be printed safely made harmless: each bad byte becomes U+FFFD; control
// characters (except line feed and tab) and marks that turn the direction of writing are dropped; at most
// `limit` characters, then an ellipsis. For messages that quote a person's file.
std::string quotable(std::string_view text, std::size_t limit = 80);

// Without the blanks at both ends: ASCII white space and the no-break space.
std::string_view trimmed(std::string_view text);
// Always one part more than there are separators, so "" has one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
// "a, b and c"
std::string join_and(const std::vector<std::string>& parts);
bool starts_with_ignoring_case(std::string_view text, std::string_view start);  // ASCII only

}  // namespace tandem
