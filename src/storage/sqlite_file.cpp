#include "storage/sqlite_file.h"

#include "base/error.h"
#include "storage/copy.h"
#include "storage/disk.h"
#include "storage/file_lock.h"
#include "storage/history.h"
#include "storage/migrations.h"
#include "storage/open_checks.h"
#include "storage/portfolio_load.h"
#include "storage/rows_write.h"
#include "storage/verify.h"
#include "storage/world_errors.h"

#include <future>
#include <system_error>

namespace tandem {

namespace fs = std::filesystem;

namespace {

// Turns what SQLite throws into what this program says.
template <class Work>
auto guarded(const fs::path& path, Doing doing, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        throw world_error(failure, path, doing);
    }
}

fs::path real_path(const fs::path& path) {
    std::error_code failure;
    fs::path real = fs::canonical(path, failure);
    if (failure)
        throw world_error(failure.value(), path, Doing::reading);
    return real;
}

// A crashed writer left a journal that only a writer can play back: do that, and nothing else.
void take_back_cut_off_change(const fs::path& path, Instant now, const std::string& vfs) {
    const FileLock lock(path, now);
    Connection writer(path, Connection::Access::read_write, vfs);
    writer.integer("SELECT count(*) FROM sqlite_schema");
}

std::unique_ptr<Connection> connect_to_read(const fs::path& path, Instant now, const std::string& vfs) {
    auto connection = std::make_unique<Connection>(path, Connection::Access::read_only, vfs);
    try {
        connection->integer("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception& failure) {
        if (failure.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK || !may_write(path))
            throw;
        connection.reset();
        take_back_cut_off_change(path, now, vfs);
        connection = std::make_unique<Connection>(path, Connection::Access::read_only, vfs);
    }
    return connection;
}

}  // namespace

struct SqliteFile::Impl {
    fs::path path;
    std::string vfs;
    std::stop_token stop;          // of the first load
    std::optional<FileLock> lock;  // held while writable
    std::unique_ptr<Connection> connection;
    int schema = 0;
    std::optional<FileIdentity> identity;  // of the file that is open
    bool pages_are_checked = false;        // by the first load

    // Gone or replaced by another file under our hands: what is open must not be written any more, for its
    // journal would lie beside a stranger. A file that is gone may come back, with its drive; one that was
    // replaced is for a person to decide on.
    void check_in_place() const {
        const std::optional<FileIdentity> now = identity_of(path);
        if (now == identity)
            return;
        const char* const kept =
            "this change was not saved; everything before it is still open here and whole";
        if (!now)
            throw Error(ErrorCode::no_such_file,
                        "The file " + shown(path) + " was moved or deleted, or its drive is gone", kept,
                        "bring it back, or save a copy of what is open here under another name");
        throw Error(
            ErrorCode::conflict, "The file " + shown(path) + " was replaced by another one", kept,
            "save a copy of what is open here under another name, or open the file that is there now");
    }

    // Takes the writer's lock as the mode asks; without it the file is read only.
    void take_lock(OpenMode mode, Instant now) {
        if (mode == OpenMode::read_only)
            return;
        if (!may_write(path)) {
            if (mode == OpenMode::write_if_free)
                return;
            throw world_error(EACCES, path, Doing::saving);
        }
        try {
            lock.emplace(path, now);
        } catch (const Error& error) {
            if (mode != OpenMode::write_if_free || error.code() != ErrorCode::locked)
                throw;
        }
    }

    // Opens and asks the questions of open_checks.h, but for the pages: load() does.
    void connect(Instant now) {
        connection = lock ? std::make_unique<Connection>(path, Connection::Access::read_write, vfs)
                          : connect_to_read(path, now, vfs);
        const Header header = read_header(*connection, path);
        check_readable_schema(*connection, path, header);
        check_schema(*connection, path, header);
        connection->prepare_for_use();
        schema = header.schema;
        identity = identity_of(path);
    }

    Instant created() {
        Statement row = connection->use("SELECT value FROM meta WHERE key = 'created'");
        return row.step() ? Instant::parse(row.text(0)).value_or(Instant{}) : Instant{};
    }

    // Whether the log holds the entry although COMMIT reported a failure: the journal was gone, but the
    // folder could not be synced. Then a sync of our own decides.
    bool is_committed_after_all(EditNumber edit) {
        try {
            if (last_edit(*connection) != edit)
                return false;
            sync_folder_of(path);
            return true;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }
};

SqliteFile::SqliteFile(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

SqliteFile::~SqliteFile() = default;

std::unique_ptr<SqliteFile> SqliteFile::open(const fs::path& path, OpenMode mode, const Clock& clock,
                                             const FileOptions& options) {
    check_is_readable_file(path);
    auto impl = std::make_unique<Impl>();
    impl->path = real_path(path);
    impl->vfs = options.vfs;
    impl->stop = options.stop;
    return guarded(path, Doing::reading, [&] {
        {
            // A file that is not ours is refused before anything is made beside it.
            Connection first(impl->path, Connection::Access::read_only, impl->vfs);
            read_header(first, impl->path);
        }
        impl->take_lock(mode, clock.now());
        impl->connect(clock.now());
        if (impl->schema > schema_number && impl->lock) {
            if (mode == OpenMode::read_write)
                throw refused_file(ErrorCode::newer_schema, path,
                                   "was made with a newer Tandem (schema " + std::to_string(impl->schema) +
                                       ", this Tandem knows " + std::to_string(schema_number) +
                                       "), so it can be read but not changed");
            impl->connection.reset();
            impl->lock.reset();
            impl->connect(clock.now());
        }
        if (impl->schema < schema_number) {
            if (!impl->lock)
                throw Error(
                    ErrorCode::no_permission, "The file " + shown(path) + " was made with an older Tandem",
                    "it was not changed", "open it once for writing, so that it can be brought up to date");
            check_pages(*impl->connection, path);
            impl->connection.reset();
            migrate_file(impl->path, impl->schema, migrations(), impl->vfs);
            impl->connect(clock.now());
        }
        return std::unique_ptr<SqliteFile>(new SqliteFile(std::move(impl)));
    });
}

void SqliteFile::create(const fs::path& path, const Portfolio& portfolio, const Counters& counters,
                        const Clock& clock, bool replace, const FileOptions& options) {
    guarded(path, Doing::making,
            [&] { make_file(path, portfolio, counters, clock.now(), replace, options.vfs); });
}

LoadResult SqliteFile::load() {
    return guarded(impl_->path, Doing::reading, [&] {
        if (impl_->pages_are_checked)
            return load_everything(*impl_->connection);
        // Takes back a change that was cut off, which the connection of the check could not.
        impl_->connection->integer("SELECT count(*) FROM sqlite_schema");
        // Each reads the whole file: at the same time, on two processors. What is loaded of a damaged file is
        // thrown away, and what is said of it is the same whoever comes upon it first.
        std::future<void> checking = std::async(std::launch::async, [this] {
            Connection reader(impl_->path, Connection::Access::read_only, impl_->vfs);
            reader.prepare_for_use();
            const GiveUp give_up(reader, impl_->stop);
            check_pages(reader, impl_->path);
        });
        const auto loaded = [&] {
            const GiveUp give_up(*impl_->connection, impl_->stop);
            try {
                return load_everything(*impl_->connection);
            } catch (...) {
                checking.get();
                throw;
            }
        };
        LoadResult result = loaded();
        checking.get();
        impl_->pages_are_checked = true;
        return result;
    });
}

void SqliteFile::commit(const Commit& commit) {
    guarded(impl_->path, Doing::saving, [&] {
        Connection& connection = *impl_->connection;
        if (!writable())
            throw world_error(EROFS, impl_->path, Doing::saving);
        impl_->check_in_place();
        connection.trim();
        Transaction transaction(connection, "BEGIN IMMEDIATE");
        if (last_edit(connection) + 1 != commit.log.entry.edit)
            throw Error(ErrorCode::conflict, "The file was changed meanwhile by another program",
                        "this change was not saved, everything before it is safe", "open the file again");
        write_changes(connection, *commit.changes);
        for (const auto& [key, next] : commit.raised)
            connection
                .use(
                    "INSERT INTO counters (project, prefix, next) VALUES (?1, ?2, ?3) "
                    "ON CONFLICT (project, prefix) DO UPDATE SET next = max(next, excluded.next)")
                .bind(1, key.first)
                .bind(2, key.second)
                .bind(3, next)
                .run();
        append_history(connection, commit);
        try {
            transaction.commit();
        } catch (const SQLite::Exception&) {
            if (connection.in_transaction() || !impl_->is_committed_after_all(commit.log.entry.edit))
                throw;
        }
    });
}

std::optional<StackEntry> SqliteFile::entry(EditNumber edit) {
    return guarded(impl_->path, Doing::reading, [&] { return read_entry(*impl_->connection, edit); });
}

std::vector<StackEntry> SqliteFile::entries(EditNumber from, EditNumber to) {
    return guarded(impl_->path, Doing::reading, [&] { return read_entries(*impl_->connection, from, to); });
}

std::vector<RowChange> SqliteFile::images(EditNumber edit) {
    return guarded(impl_->path, Doing::reading, [&] { return read_images(*impl_->connection, edit); });
}

std::vector<Mark> SqliteFile::marks() {
    return guarded(impl_->path, Doing::reading, [&] {
        std::vector<Mark> marks;
        Statement row = impl_->connection->use("SELECT name, at, edit FROM marks ORDER BY at, name");
        while (row.step())
            marks.push_back({std::string(row.text(0)), Instant{row.integer(1)}, row.integer(2)});
        return marks;
    });
}

void SqliteFile::set_mark(const Mark& mark) {
    guarded(impl_->path, Doing::saving, [&] {
        if (!writable())
            throw world_error(EROFS, impl_->path, Doing::saving);
        impl_->check_in_place();
        Transaction transaction(*impl_->connection, "BEGIN IMMEDIATE");
        impl_->connection
            ->use(
                "INSERT INTO marks (name, at, edit) VALUES (?1, ?2, ?3) "
                "ON CONFLICT (name) DO UPDATE SET at = excluded.at, edit = excluded.edit")
            .bind(1, mark.name)
            .bind(2, mark.at.seconds)
            .bind(3, mark.edit)
            .run();
        transaction.commit();
    });
}

std::int64_t SqliteFile::data_version() {
    return guarded(impl_->path, Doing::reading,
                   [&] { return impl_->connection->integer("PRAGMA data_version"); });
}

bool SqliteFile::writable() const {
    return impl_->lock.has_value();
}

std::vector<VerifyCheck> SqliteFile::verify() {
    return guarded(impl_->path, Doing::reading, [&] { return verify_file(*impl_->connection, impl_->path); });
}

FileFacts SqliteFile::facts() const {
    return guarded(impl_->path, Doing::reading, [&] {
        FileFacts facts;
        facts.schema = impl_->schema;
        facts.min_reader = min_reader_of(*impl_->connection);
        Statement row = impl_->connection->use("SELECT value FROM meta WHERE key = 'program'");
        if (row.step())
            facts.program = row.text(0);
        std::error_code ignored;
        facts.bytes = static_cast<std::int64_t>(fs::file_size(impl_->path, ignored));
        facts.read_only = !writable();
        if (!writable())
            facts.lock = FileLock::holder_of(impl_->path);
        return facts;
    });
}

void SqliteFile::copy_to(const fs::path& target, bool with_history, bool replace) {
    guarded(target, Doing::copying, [&] {
        if (replace && identity_of(target) == impl_->identity)
            throw Error(ErrorCode::exists, shown(target) + " is the file itself", "it was not changed",
                        "choose another name");
        if (with_history)
            return copy_whole(*impl_->connection, target, replace, impl_->vfs);
        // By rows: a file that never held the history cannot give away a deleted name.
        const LoadResult loaded = load_everything(*impl_->connection);
        make_file(target, loaded.portfolio, loaded.counters, impl_->created(), replace, impl_->vfs);
    });
}

}  // namespace tandem
