#include "storage/world_errors.h"

#include "base/text.h"

#include <sqlite3.h>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace tandem {

namespace {

std::string kept(Doing doing) {
    switch (doing) {
        case Doing::reading:
            return "the file was not changed";
        case Doing::saving:
            return "this change was not saved, everything before it is safe";
        case Doing::making:
            return "no file was written";
        case Doing::copying:
            return "no copy was written, the file itself is as it was";
    }
    return {};
}

Error disk_full(Doing doing) {
    return {ErrorCode::disk_full, "The disk is full", kept(doing), "free some space and try again"};
}

Error no_permission(const std::filesystem::path& path, Doing doing) {
    const bool reading = doing == Doing::reading;
    return {
        ErrorCode::no_permission,
        reading ? "You may not read " + shown(path)
                : "You may not write " + shown(path) + " or the folder it is in",
        kept(doing),
        reading ? "ask its owner for the right to read it" : "ask its owner, or work in a copy elsewhere"};
}

Error damaged(const std::filesystem::path& path, Doing doing) {
    return {ErrorCode::damaged, "The file " + shown(path) + " is damaged", kept(doing),
            "open a sound copy of it instead"};
}

Error disk_trouble(const std::filesystem::path& path, Doing doing, const std::string& detail) {
    const std::string verb = doing == Doing::reading ? "read" : "written";
    return {ErrorCode::io, "The file " + shown(path) + " could not be " + verb + " (" + detail + ")",
            kept(doing), "check the disk or the network drive and try again"};
}

}  // namespace

std::string shown(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    return quotable(name.empty() ? path.string() : name);
}

Error world_error(const SQLite::Exception& failure, const std::filesystem::path& path, Doing doing) {
    switch (failure.getExtendedErrorCode()) {
        case SQLITE_READONLY_ROLLBACK:
        case SQLITE_READONLY_RECOVERY:
            return {ErrorCode::no_permission,
                    "The last change to " + shown(path) + " was cut off and has to be taken back",
                    kept(doing), "open it once where you may write to it"};
        case SQLITE_READONLY_DBMOVED:
            return {ErrorCode::io, "The file " + shown(path) + " was moved or replaced while it was open",
                    kept(doing), "open it again"};
        default:
            break;
    }
    switch (failure.getErrorCode()) {
        case SQLITE_FULL:
            return disk_full(doing);
        case SQLITE_INTERRUPT:
            return {ErrorCode::cancelled, "Reading " + shown(path) + " was cancelled", kept(doing),
                    "open it again when you like"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::locked, "Another program is using " + shown(path), kept(doing),
                    "try again in a moment"};
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_AUTH:
            return no_permission(path, doing);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return damaged(path, doing);
        case SQLITE_TOOBIG:
            return {ErrorCode::too_big, "A value in " + shown(path) + " is larger than Tandem can hold",
                    kept(doing), "open a sound copy of it instead"};
        case SQLITE_CANTOPEN:
            return doing == Doing::saving ? no_permission(path, doing)
                                          : disk_trouble(path, doing, "it cannot be opened");
        default:
            return disk_trouble(path, doing, quotable(failure.what()));
    }
}

Error world_error(int system_error, const std::filesystem::path& path, Doing doing) {
    switch (system_error) {
        case ENOSPC:
        case EDQUOT:
            return disk_full(doing);
        case EACCES:
        case EPERM:
        case EROFS:
            return no_permission(path, doing);
        case ENOENT:
        case ENOTDIR:
            return {ErrorCode::no_such_file, "There is no file or folder at " + quotable(path.string(), 200),
                    kept(doing), "check the name"};
        default:
            return disk_trouble(path, doing, std::generic_category().message(system_error));
    }
}

Error refused_file(ErrorCode code, const std::filesystem::path& path, const std::string& what) {
    const char* advice = code == ErrorCode::newer_schema   ? "update Tandem to open it"
                         : code == ErrorCode::no_such_file ? "check the name"
                         : code == ErrorCode::not_tandem || code == ErrorCode::not_a_file
                             ? "choose a file that Tandem made"
                             : "open a sound copy of it instead";
    return {code, "The file " + shown(path) + " " + what, "it was not changed", advice};
}

}  // namespace tandem
