#include "support/fault_vfs.h"

#include "support/unsynced.h"

#include <sqlite3.h>
#include <cstring>
#include <optional>

namespace tandem::test::fault_vfs {

namespace {

namespace fs = std::filesystem;

struct State {
    int count = 0;
    int fail_at = 0;
    bool stays = false;
    Fault fault = Fault::disk_full;
    Call last = Call::write;
    std::optional<Unsynced> disk;  // while remembering
};

State state;

// SQLITE_OK, or the code of the planned fault.
int reached(Call call) {
    ++state.count;
    state.last = call;
    const bool fails =
        state.fail_at > 0 && (state.count == state.fail_at || (state.stays && state.count > state.fail_at));
    if (!fails)
        return SQLITE_OK;
    if (state.fault == Fault::disk_full && call == Call::write)
        return SQLITE_FULL;
    switch (call) {
        case Call::write:
            return SQLITE_IOERR_WRITE;
        case Call::sync:
            return SQLITE_IOERR_FSYNC;
        case Call::truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Call::remove:
            return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

// Our file: a header, the path, then the real one in the same block of memory.
struct File {
    sqlite3_file base;
    const char* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    // Where to note what it does; null for temporary files and while nothing is remembered.
    Unsynced* disk() const { return path && state.disk ? &*state.disk : nullptr; }
};

File* ours(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return ours(file)->real();
}

int close_file(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int read_file(sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, count, at);
}
int write_file(sqlite3_file* f, const void* from, int count, sqlite3_int64 at) {
    const int fault = reached(Call::write);
    if (fault != SQLITE_OK)
        return fault;
    const int result = real(f)->pMethods->xWrite(real(f), from, count, at);
    if (Unsynced* disk = ours(f)->disk(); disk && result == SQLITE_OK)
        disk->wrote(ours(f)->path, at, {static_cast<const char*>(from), static_cast<std::size_t>(count)});
    return result;
}
int truncate_file(sqlite3_file* f, sqlite3_int64 size) {
    const int fault = reached(Call::truncate);
    if (fault != SQLITE_OK)
        return fault;
    const int result = real(f)->pMethods->xTruncate(real(f), size);
    if (Unsynced* disk = ours(f)->disk(); disk && result == SQLITE_OK)
        disk->truncated(ours(f)->path, size);
    return result;
}
int sync_file(sqlite3_file* f, int) {
    const int fault = reached(Call::sync);
    if (fault != SQLITE_OK)
        return fault;
    // Remembered instead of really synced: a test need not wait for the disk.
    if (Unsynced* disk = ours(f)->disk())
        disk->synced(ours(f)->path);
    return SQLITE_OK;
}
int file_size(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lock_file(sqlite3_file* f, int level) {
    return real(f)->pMethods->xLock(real(f), level);
}
int unlock_file(sqlite3_file* f, int level) {
    return real(f)->pMethods->xUnlock(real(f), level);
}
int check_reserved(sqlite3_file* f, int* held) {
    return real(f)->pMethods->xCheckReservedLock(real(f), held);
}
int control(sqlite3_file* f, int operation, void* argument) {
    return real(f)->pMethods->xFileControl(real(f), operation, argument);
}
int sector_size(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file*) {
    return 0;  // nothing is promised beyond what sync brings
}

const sqlite3_io_methods methods = {
    1,         close_file,  read_file,      write_file, truncate_file, sync_file,       file_size,
    lock_file, unlock_file, check_reserved, control,    sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,        nullptr,    nullptr,
};

sqlite3_vfs* below(sqlite3_vfs* vfs) {
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* f, int flags, int* out) {
    std::memset(f, 0, static_cast<std::size_t>(vfs->szOsFile));
    const bool makes = path && (flags & SQLITE_OPEN_CREATE) != 0 && !fs::exists(path);
    const int result = below(vfs)->xOpen(below(vfs), path, real(f), flags, out);
    if (real(f)->pMethods)
        f->pMethods = &methods;
    ours(f)->path = path;
    if (Unsynced* disk = ours(f)->disk(); disk && makes && result == SQLITE_OK)
        disk->made(path);
    return result;
}

// Unlinking and syncing the folder: only then is a name gone for good.
int delete_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
    const int fault = reached(Call::remove);
    if (fault != SQLITE_OK)
        return fault;
    const int result = below(vfs)->xDelete(below(vfs), path, sync_folder);
    if (result == SQLITE_OK && state.disk)
        state.disk->removed(path, sync_folder != 0);
    return result;
}

sqlite3_vfs made;

}  // namespace

const std::string& name() {
    static const std::string registered = [] {
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        made = *system;
        made.zName = "tandem-fault";
        made.pNext = nullptr;
        made.pAppData = system;
        made.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
        made.xOpen = open_file;
        made.xDelete = delete_file;
        sqlite3_vfs_register(&made, 0);
        return std::string(made.zName);
    }();
    return registered;
}

void fail_at(int at, Fault fault, bool stays) {
    state.count = 0;
    state.fail_at = at;
    state.fault = fault;
    state.stays = stays;
}

int calls() {
    return state.count;
}

Call last_call() {
    return state.last;
}

void start_remembering(const fs::path& folder) {
    state.disk.emplace(folder);
}

std::size_t unsynced() {
    return state.disk->pieces();
}

void forget() {
    forget([] { return false; });
}

void forget(const std::function<bool()>& reached) {
    state.disk->lose(reached);
}

void stop_remembering() {
    state.disk.reset();
}

}  // namespace tandem::test::fault_vfs
