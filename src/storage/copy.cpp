#include "storage/copy.h"

#include "base/error.h"
#include "storage/digest.h"
#include "storage/disk.h"
#include "storage/file_lock.h"
#include "storage/migrations.h"
#include "storage/open_checks.h"
#include "storage/rows_write.h"
#include "storage/sqlite_file.h"
#include "storage/world_errors.h"

#include <optional>

namespace tandem {

namespace {

// Removes what was begun unless it got its name.
class Unfinished {
public:
    explicit Unfinished(std::filesystem::path path) : path_(std::move(path)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        if (!done_)
            discard(path_);
    }
    const std::filesystem::path& path() const { return path_; }
    void done() { done_ = true; }

private:
    std::filesystem::path path_;
    bool done_ = false;
};

void check_finished(const std::filesystem::path& path, const std::string& vfs) {
    Connection connection(path, Connection::Access::read_only, vfs);
    const Header header = read_header(connection, path);
    connection.prepare_for_use();
    check_schema(connection, path, header);
    check_pages(connection, path);
}

// Checked, durable, named. A file of that name that someone is writing is not pulled from under them.
void finish(Unfinished& made, const std::filesystem::path& target, bool replace, const std::string& vfs) {
    check_finished(made.path(), vfs);
    sync_file(made.path());
    if (const auto holder = replace ? FileLock::holder_of(target) : std::nullopt)
        throw Error(ErrorCode::locked, shown(target) + " is open for writing by " + holder->holder,
                    "it was not changed", "choose another name");
    take_name(made.path(), target, replace);
    made.done();
}

void refuse_taken(const std::filesystem::path& target, bool replace) {
    check_folder_for(target);
    std::error_code ignored;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        throw Error(ErrorCode::exists, "There is a file " + shown(target) + " already", "it was not changed",
                    "choose another name");
}

void fill(Connection& connection, const Portfolio& portfolio, const Counters& counters, Instant now) {
    run_migrations(connection, 0, migrations());
    std::uint64_t digest = 0;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Row row = row_of(*def, table.at(i));
            insert_row(connection, *def, row);
            digest += digest_of(*def, row);
        }
    }
    for (const auto& [key, next] : counters)
        connection.use("INSERT INTO counters (project, prefix, next) VALUES (?1, ?2, ?3)")
            .bind(1, key.first)
            .bind(2, key.second)
            .bind(3, next)
            .run();
    const auto put = [&](std::string_view key, const std::string& value) {
        connection.use("INSERT INTO meta (key, value) VALUES (?1, ?2)").bind(1, key).bind(2, value).run();
    };
    put("created", now.iso());
    put("digest", std::to_string(digest));
}

}  // namespace

void make_file(const std::filesystem::path& target, const Portfolio& portfolio, const Counters& counters,
               Instant now, bool replace, const std::string& vfs) {
    refuse_taken(target, replace);
    Unfinished made(temporary_name(target));
    {
        Connection connection(made.path(), Connection::Access::make, vfs);
        // No journal: nobody knows the file yet, and it is thrown away when anything fails.
        connection.exec("PRAGMA journal_mode = OFF");
        connection.prepare_for_use();
        connection.exec("PRAGMA application_id = " + std::to_string(application_id));
        Transaction transaction(connection, "BEGIN IMMEDIATE");
        fill(connection, portfolio, counters, now);
        transaction.commit();
    }
    finish(made, target, replace, vfs);
}

void copy_whole(Connection& from, const std::filesystem::path& target, bool replace, const std::string& vfs) {
    refuse_taken(target, replace);
    Unfinished made(temporary_name(target));
    // VACUUM attaches its target; at all other times nothing may be attached.
    sqlite3_limit(from.handle(), SQLITE_LIMIT_ATTACHED, 1);
    try {
        const std::string name = made.path().string();
        from.use("VACUUM INTO ?1").bind(1, name).run();
    } catch (...) {
        sqlite3_limit(from.handle(), SQLITE_LIMIT_ATTACHED, 0);
        throw;
    }
    sqlite3_limit(from.handle(), SQLITE_LIMIT_ATTACHED, 0);
    finish(made, target, replace, vfs);
}

}  // namespace tandem
