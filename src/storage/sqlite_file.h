// The `.tandem` file: a SQLite database, one writer at a time (docs/file-format.md describes it for people).
//
// Opening a file is reading untrusted input: it is checked before a row is believed, and a file that is
// refused is left byte for byte as it was. journal_mode=DELETE and synchronous=EXTRA, so that a copied file
// is whole; a commit that has returned survives a power cut. The writer's lock falls with its process
// (storage/file_lock.h).
#pragma once

#include "base/clock.h"
#include "schema/schema_number.h"
#include "storage/store.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace tandem {

constexpr int schema_min_reader = 1;        // oldest program schema that can read them
constexpr int application_id = 0x54414e44;  // "TAND"

enum class OpenMode {
    read_write,     // Error(locked) when another process writes
    read_only,      // never locks, never writes
    write_if_free,  // read_write, or read_only when it is locked (the window's way)
};

// Who writes here, for the message of the second opener. Never in an export.
struct LockHolder {
    std::string holder;  // "jo on LT-114"
    Instant since;
};

struct FileFacts {
    int schema = 0;
    int min_reader = 0;
    std::string program;  // version that made or last migrated it
    std::int64_t bytes = 0;
    bool read_only = false;
    std::optional<LockHolder> lock;  // held by another process
};

struct FileOptions {
    std::string vfs = {};       // "" = the system's; tests name their own
    std::stop_token stop = {};  // asked for, reading is given up: Error(cancelled), the file as it was
};

class SqliteFile final : public Store {
public:
    // Opens an existing file; migrates an older one after copying it to `name.before-vN.tandem`.
    static std::unique_ptr<SqliteFile> open(const std::filesystem::path& path, OpenMode mode,
                                            const Clock& clock, const FileOptions& options = {});

    // Makes a new file that holds these records and an empty log, whole or not at all (temporary name,
    // synced, renamed). Error(exists) unless replace.
    static void create(const std::filesystem::path& path, const Portfolio& portfolio,
                       const Counters& counters, const Clock& clock, bool replace,
                       const FileOptions& options = {});

    ~SqliteFile() override;

    LoadResult load() override;
    void commit(const Commit& commit) override;
    std::optional<StackEntry> entry(EditNumber edit) override;
    std::vector<StackEntry> entries(EditNumber from, EditNumber to) override;
    std::vector<RowChange> images(EditNumber edit) override;
    std::vector<Mark> marks() override;
    void set_mark(const Mark& mark) override;
    std::int64_t data_version() override;
    bool writable() const override;
    std::vector<VerifyCheck> verify() override;

    FileFacts facts() const;

    // Writes a whole, checked copy under another name; without the history unless asked (it holds deleted
    // names). Error(exists) unless replace. A copy that fails its check never takes the name.
    void copy_to(const std::filesystem::path& target, bool with_history, bool replace);

private:
    struct Impl;
    explicit SqliteFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace tandem
