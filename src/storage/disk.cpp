#include "storage/disk.h"

#include "base/error.h"
#include "storage/world_errors.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>

namespace tandem {

namespace {

namespace fs = std::filesystem;

bool may(const fs::path& path, int rights) {
    return ::faccessat(AT_FDCWD, path.c_str(), rights, AT_EACCESS) == 0;
}

fs::path folder_of(const fs::path& path) {
    const fs::path folder = path.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

void sync_path(const fs::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        throw world_error(errno, path, Doing::making);
    const int failure = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems cannot sync a folder and say so; there is nothing more to do then.
    if (failure != 0 && failure != EINVAL)
        throw world_error(failure, path, Doing::making);
}

Error name_taken(const fs::path& target) {
    return {ErrorCode::exists, "There is a file " + shown(target) + " already", "it was not changed",
            "choose another name"};
}

}  // namespace

void check_is_readable_file(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        throw world_error(errno, path, Doing::reading);
    if (S_ISDIR(facts.st_mode))
        throw Error(ErrorCode::not_a_file, shown(path) + " is a folder", "nothing was changed",
                    "choose a file that Tandem made");
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorCode::not_a_file, shown(path) + " is no ordinary file", "nothing was changed",
                    "choose a file that Tandem made");
    if (!may(path, R_OK))
        throw world_error(errno, path, Doing::reading);
    if (facts.st_size == 0)
        throw refused_file(ErrorCode::not_tandem, path, "is empty");
}

std::optional<FileIdentity> identity_of(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return {};
    return FileIdentity{static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino)};
}

bool may_write(const fs::path& path) {
    return may(path, W_OK) && may(folder_of(path), W_OK | X_OK);
}

void check_folder_for(const fs::path& target) {
    const fs::path folder = folder_of(target);
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        throw world_error(errno, folder, Doing::making);
    if (!S_ISDIR(facts.st_mode))
        throw Error(ErrorCode::not_a_file, shown(folder) + " is no folder", "no file was written",
                    "choose a folder");
    if (!may(folder, W_OK | X_OK))
        throw world_error(errno, target, Doing::making);
    if (::stat(target.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode))
        throw Error(ErrorCode::not_a_file, shown(target) + " is a folder or no ordinary file",
                    "nothing was changed", "choose another name");
}

fs::path temporary_name(const fs::path& target) {
    static std::atomic<unsigned> count{0};
    for (;;) {
        fs::path name = target;
        name.replace_filename("." + target.filename().string() + ".new-" + std::to_string(::getpid()) + "-" +
                              std::to_string(++count));
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(name, ignored)))
            return name;
    }
}

void sync_file(const fs::path& path) {
    sync_path(path, O_RDONLY);
}

void sync_folder_of(const fs::path& path) {
    sync_path(folder_of(path), O_RDONLY | O_DIRECTORY);
}

void take_name(const fs::path& made, const fs::path& target, bool replace) {
    if (replace) {
        ::unlink(journal_of(target).c_str());
        if (::rename(made.c_str(), target.c_str()) != 0)
            throw world_error(errno, target, Doing::making);
    } else if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            throw name_taken(target);
        // A file system without this call: look, then rename.
        struct stat facts {};
        if (::lstat(target.c_str(), &facts) == 0)
            throw name_taken(target);
        if (::rename(made.c_str(), target.c_str()) != 0)
            throw world_error(errno, target, Doing::making);
    }
    sync_folder_of(target);
}

void discard(const fs::path& path) noexcept {
    ::unlink(path.c_str());
    ::unlink((path.native() + "-journal").c_str());
}

fs::path journal_of(const fs::path& path) {
    return fs::path(path.native() + "-journal");
}

std::string user_and_computer() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0 || host[0] == '\0')
        std::snprintf(host.data(), host.size(), "this computer");
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    const std::string user = found && found->pw_name ? found->pw_name : "user " + std::to_string(::geteuid());
    return user + " on " + host.data();
}

}  // namespace tandem
