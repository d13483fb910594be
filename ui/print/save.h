// Puts bytes into a file, whole or not at all: a file that was there before stays as it was when anything
// fails.
#pragma once

#include <filesystem>
#include <string_view>

namespace tandem {

// Replaces a file of that name, but never a plan: a report that took the name of the file it is about would
// be all that is left of it. Throws tandem::Error: no_such_file (the folder is missing), not_a_file (a
// folder, a pipe or a device has that name), exists (a plan has it), no_permission, disk_full, io.
void save_whole(const std::filesystem::path& path, std::string_view bytes);

}  // namespace tandem
