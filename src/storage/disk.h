// What storage asks of the operating system beside SQLite: kinds of file, rights, syncing, taking a name.
//
// Never opens and closes the data file itself while SQLite has it open: closing any descriptor of a file
// drops SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2). Throws Error.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tandem {

// Throws no_such_file, not_a_file, no_permission or not_tandem (empty) unless it is a regular, readable file.
// Never blocks.
void check_is_readable_file(const std::filesystem::path& path);

// Whether the file and its folder may be written to (a journal must be made beside the file).
bool may_write(const std::filesystem::path& path);

// Which file a name stands for, whatever its name is later.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t file = 0;

    bool operator==(const FileIdentity&) const = default;
};
// nullopt when nothing has that name.
std::optional<FileIdentity> identity_of(const std::filesystem::path& path);

// The folder of a file to be made; throws no_such_file, not_a_file or no_permission unless files can be made
// there.
void check_folder_for(const std::filesystem::path& target);

// A free name beside the target: ".plan.tandem.new-1234-1".
std::filesystem::path temporary_name(const std::filesystem::path& target);

// Makes the bytes of a closed file durable.
void sync_file(const std::filesystem::path& path);
void sync_folder_of(const std::filesystem::path& path);

// Gives a finished, synced file its name. Without `replace` a file of that name is never touched:
// Error(exists). A stale journal of the old file goes first, or SQLite would play it into the new one.
void take_name(const std::filesystem::path& made, const std::filesystem::path& target, bool replace);

// Removes a file and its journal, if there; never throws.
void discard(const std::filesystem::path& path) noexcept;

std::filesystem::path journal_of(const std::filesystem::path& path);

// "jo on LT-114"
std::string user_and_computer();

}  // namespace tandem
