// The version of the program, for --version, for `info` and for the producer line of what it writes. Set
// once, in the project() line of the top CMakeLists.txt; a file's schema number is something else (storage/).
#pragma once

#include <string_view>

namespace tandem {

// Such as "0.1.0".
std::string_view program_version();

}  // namespace tandem
