// Files that nobody should believe, and what opening one says.
#pragma once

#include <filesystem>
#include <string>

namespace tandem::test {

// Opens (read_write, then read_only) and loads; "" when both succeed, else the error code. Fails the test
// when the two differ, when the sentence is no clean line, when the file's bytes changed or when a file
// appeared beside it.
std::string refusal(const std::filesystem::path& path);

}  // namespace tandem::test
