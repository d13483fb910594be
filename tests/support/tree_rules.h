// What may stand where in the tree: the include rule of docs/architecture.md and the habits that a reader may
// rely on.
//
// Pure functions of a path and a text, so that each rule can be shown a bad line as well as the tree itself.
// Paths are written from the root of the tree with '/'. Each function returns one sentence a violation, none
// when all is well; a sentence starts with "path:line: " where a line can be named.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tandem::test {

using Violations = std::vector<std::string>;

// Layers, and which library may be included from where.
Violations check_includes(std::string_view path, std::string_view text);

// Only base/clock.cpp knows the time, and nothing knows the locale.
Violations check_clock_and_locale(std::string_view path, std::string_view text);

// At most 500 lines.
Violations check_length(std::string_view path, std::string_view text);

// A header of src/ or ui/ opens with a comment of at least two lines that start with "//".
Violations check_opening_comment(std::string_view path, std::string_view text);

// The name of an entry in the root of the tree.
Violations check_top_level(std::string_view name);

}  // namespace tandem::test
