// The right to write a file: an operating system lock on `.name.tandem.lock` beside it, held by one process
// at a time.
//
// It falls with its process, so a file left behind by a killed one blocks nobody. The text in it (who, since,
// process) is only for the message that another person sees; it is never believed. Open file description
// locks, so two openers within one process keep each other out too; flock where a file system has none.
#pragma once

#include "base/date.h"
#include "storage/sqlite_file.h"

#include <filesystem>
#include <optional>

namespace tandem {

class FileLock {
public:
    // Throws Error(locked) naming the holder, or no_permission.
    FileLock(const std::filesystem::path& file, Instant now);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    // Who holds the lock of a file; nullopt when nobody does. Never makes or changes anything.
    static std::optional<LockHolder> holder_of(const std::filesystem::path& file);
    static std::filesystem::path name_for(const std::filesystem::path& file);

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

}  // namespace tandem
