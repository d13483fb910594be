// Making whole files: written under a temporary name, checked, synced, then renamed. A file appears whole or
// not at all.
#pragma once

#include "base/clock.h"
#include "storage/connection.h"
#include "storage/store.h"

#include <filesystem>
#include <string>

namespace tandem {

// A new file with these records and an empty log.
void make_file(const std::filesystem::path& target, const Portfolio& portfolio, const Counters& counters,
               Instant now, bool replace, const std::string& vfs);

// A copy of everything, log and restore points included (VACUUM INTO: deleted content stays behind).
void copy_whole(Connection& from, const std::filesystem::path& target, bool replace, const std::string& vfs);

}  // namespace tandem
