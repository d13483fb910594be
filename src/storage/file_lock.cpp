#include "storage/file_lock.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/disk.h"
#include "storage/world_errors.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>

namespace tandem {

namespace {

struct flock whole_file(short type) {
    struct flock range {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    return range;
}

bool no_such_locks(int failure) {
    return failure == EINVAL || failure == ENOLCK || failure == ENOSYS || failure == EOPNOTSUPP;
}

// Whether it was got; throws what is neither yes nor no.
bool try_lock(int descriptor, const std::filesystem::path& path) {
    struct flock range = whole_file(F_WRLCK);
    if (::fcntl(descriptor, F_OFD_SETLK, &range) == 0)
        return true;
    if (no_such_locks(errno) && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno == EAGAIN || errno == EACCES || errno == EWOULDBLOCK)
        return false;
    throw world_error(errno, path, Doing::saving);
}

bool is_locked(int descriptor) {
    struct flock range = whole_file(F_WRLCK);
    if (::fcntl(descriptor, F_OFD_GETLK, &range) == 0)
        return range.l_type != F_UNLCK;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    ::flock(descriptor, LOCK_UN);
    return false;
}

// A name holds no bar and no line end, so that the text can be taken apart again.
std::string holder_text(Instant now) {
    std::string who = quotable(user_and_computer());
    std::replace(who.begin(), who.end(), '|', ' ');
    std::replace(who.begin(), who.end(), '\n', ' ');
    return who + "|" + now.iso() + "|" + std::to_string(::getpid()) + "\n";
}

LockHolder read_holder(int descriptor) {
    std::array<char, 512> bytes{};
    const ssize_t length = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const std::string_view text(bytes.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const auto parts = split(text, '|');
    LockHolder holder;
    holder.holder = trimmed(parts[0]).empty() ? "another program" : quotable(trimmed(parts[0]));
    if (parts.size() > 1)
        holder.since = Instant::parse(trimmed(parts[1])).value_or(Instant{});
    return holder;
}

Error held_by(const std::filesystem::path& file, const LockHolder& holder) {
    const std::string since = holder.since == Instant{} ? "" : " since " + holder.since.iso();
    return {ErrorCode::locked, shown(file) + " is open for writing by " + holder.holder + since,
            "it was not changed", "read it meanwhile, or work in a copy"};
}

// The lock file may be removed by its holder between our opening and our locking it; then it is no longer the
// one by name.
bool still_has_name(int descriptor, const std::filesystem::path& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

constexpr int open_flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

int open_lock_file(const std::filesystem::path& path) {
    int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | open_flags, 0666);
    if (descriptor >= 0 || errno != EACCES)
        return descriptor;
    // Left behind by someone else's killed process: ours to remove when nobody holds it and the folder is
    // ours to write.
    descriptor = ::open(path.c_str(), O_RDONLY | open_flags);
    if (descriptor < 0)
        return descriptor;
    const bool held = is_locked(descriptor);
    if (held)
        return descriptor;
    ::close(descriptor);
    ::unlink(path.c_str());
    return ::open(path.c_str(), O_RDWR | O_CREAT | open_flags, 0666);
}

}  // namespace

std::filesystem::path FileLock::name_for(const std::filesystem::path& file) {
    std::filesystem::path name = file;
    name.replace_filename("." + file.filename().string() + ".lock");
    return name;
}

FileLock::FileLock(const std::filesystem::path& file, Instant now) : path_(name_for(file)) {
    for (;;) {
        const int descriptor = open_lock_file(path_);
        if (descriptor < 0)
            throw world_error(errno, file, Doing::saving);
        bool locked = false;
        try {
            locked = !is_locked(descriptor) && try_lock(descriptor, file);
        } catch (...) {
            ::close(descriptor);
            throw;
        }
        if (!locked) {
            const LockHolder holder = read_holder(descriptor);
            ::close(descriptor);
            throw held_by(file, holder);
        }
        if (still_has_name(descriptor, path_)) {
            descriptor_ = descriptor;
            break;
        }
        ::close(descriptor);
    }
    const std::string text = holder_text(now);
    // Only for a message: a full disk must not keep anyone from opening a file.
    if (::ftruncate(descriptor_, 0) != 0 || ::pwrite(descriptor_, text.data(), text.size(), 0) < 0)
        return;
}

FileLock::~FileLock() {
    ::unlink(path_.c_str());
    ::close(descriptor_);
}

std::optional<LockHolder> FileLock::holder_of(const std::filesystem::path& file) {
    const int descriptor = ::open(name_for(file).c_str(), O_RDONLY | open_flags);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<LockHolder> holder;
    if (is_locked(descriptor))
        holder = read_holder(descriptor);
    ::close(descriptor);
    return holder;
}

}  // namespace tandem
