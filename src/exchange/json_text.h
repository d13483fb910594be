// Writing JSON text by hand: for documents too large to be built as a tree, and in the exact form CLI.md
// promises.
//
// Text given is well-formed UTF-8 (validate() lets no other into a record); control characters, quotes and
// backslashes are escaped, everything else stands as it is.
#pragma once

#include "base/id.h"

#include <string>
#include <string_view>

namespace tandem {

// With the quotation marks.
void append_json_string(std::string& out, std::string_view text);
// "4611686018427387904": ids are always strings, for many readers keep 53 bits of a number.
void append_json_id(std::string& out, RecordId id);

std::string json_string(std::string_view text);
std::string json_id(RecordId id);
// null when the text is empty
std::string json_string_or_null(std::string_view text);

}  // namespace tandem
