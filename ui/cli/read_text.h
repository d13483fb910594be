// Reads a file that a person named, such as an export to import, whole into memory.
//
// Refuses what is no regular file, what cannot be read and what is over the limit, as Error; nothing is
// changed by it.
#pragma once

#include <cstddef>
#include <string>

namespace tandem::cli {

std::string read_text(const std::string& file, std::size_t limit_bytes);

}  // namespace tandem::cli
