// Files that are not what they should be: each is refused with its code, byte for byte as it was, with
// nothing beside it.
#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/project.h"
#include "storage/sqlite_file.h"
#include "support/hostile.h"
#include "support/stored.h"
#include "support/temp_folder.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});

std::filesystem::path sound_file(const TempFolder& folder) {
    const std::filesystem::path path = folder / "a.tandem";
    const Portfolio portfolio = filled_portfolio();
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    return path;
}

std::string after_sql(const std::string& sql) {
    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    run_sql(path, sql);
    return refusal(path);
}

std::string after_bytes(const std::string& bytes) {
    const TempFolder folder;
    write_bytes(folder / "a.tandem", bytes);
    return refusal(folder / "a.tandem");
}

// The schema text of a file changed as only a hex editor could.
std::string after_schema_sql(const std::string& sql) {
    return after_sql("PRAGMA writable_schema = ON;" + sql);
}

}  // namespace

TEST_CASE("What is no file of ours is refused by kind", "[badfile]") {
    const TempFolder folder;
    CHECK(refusal(folder / "none.tandem") == "no_such_file");
    CHECK(refusal(folder / "no folder" / "a.tandem") == "no_such_file");
    CHECK(refusal(folder.path()) == "not_a_file");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(refusal(folder / "pipe") == "not_a_file");
    CHECK(refusal("/dev/null") == "not_a_file");
    CHECK(after_bytes("") == "not_tandem");
    CHECK(after_bytes("x") == "not_tandem");
    CHECK(after_bytes("Dear diary, today I planned a service.\n") == "not_tandem");
    CHECK(after_bytes(std::string(100'000, '[')) == "not_tandem");
    CHECK(after_bytes(std::string(5000, '\0')) == "not_tandem");
}

TEST_CASE("Another program's database is refused", "[badfile]") {
    CHECK(after_sql("PRAGMA application_id = 0") == "not_tandem");
    CHECK(after_sql("PRAGMA application_id = 252006673") == "not_tandem");
}

TEST_CASE("A file in another encoding is refused", "[badfile]") {
    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    for (const char encoding : {'\0', '\2', '\3', '\x7f'}) {
        std::string bytes = bytes_of(path);
        bytes[59] = encoding;
        write_bytes(path, bytes);
        CHECK(refusal(path) == "damaged");
    }
}

TEST_CASE("A truncated file is refused", "[badfile]") {
    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    const std::string bytes = bytes_of(path);
    for (const std::size_t length : {std::size_t{99}, std::size_t{100}, std::size_t{512}, std::size_t{4096},
                                     bytes.size() / 2, bytes.size() - 4096, bytes.size() - 1}) {
        CAPTURE(length);
        write_bytes(path, bytes.substr(0, length));
        const std::string code = refusal(path);
        CHECK((code == "damaged" || code == "not_tandem"));
    }
}

TEST_CASE("A newer file is refused with both numbers, or read when it says that we can", "[badfile]") {
    CHECK(after_sql("PRAGMA user_version = 9; UPDATE meta SET value = 9 WHERE key = 'min_reader'") ==
          "newer_schema");
    CHECK(after_sql("PRAGMA user_version = 9; DELETE FROM meta") == "newer_schema");
    CHECK(after_sql("PRAGMA user_version = 2147483647; DROP TABLE meta") == "newer_schema");
    CHECK(after_sql("PRAGMA user_version = 0") == "damaged");
    CHECK(after_sql("PRAGMA user_version = -1") == "damaged");

    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    run_sql(path,
            "PRAGMA user_version = 9; ALTER TABLE activity ADD COLUMN weather TEXT; CREATE TABLE flood (id "
            "INTEGER)");
    const auto file = SqliteFile::open(path, OpenMode::write_if_free, clock_now);
    CHECK_FALSE(file->writable());
    CHECK(file->facts().schema == 9);
    CHECK(difference(filled_portfolio(), file->load().portfolio) == "");
    try {
        SqliteFile::open(path, OpenMode::read_write, clock_now);
        FAIL("it was opened for writing");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::newer_schema);
        CHECK(error.happened().find("schema 9") != std::string::npos);
        CHECK(error.happened().find("knows 1") != std::string::npos);
    }
    run_sql(path, "CREATE VIEW more AS SELECT 1");
    CHECK(refusal(path) == "hostile_schema");
}

TEST_CASE("A file with anything of its own in the schema is refused and nothing of it runs", "[badfile]") {
    CHECK(after_sql("CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM project; END") ==
          "hostile_schema");
    CHECK(after_sql("CREATE VIEW v AS SELECT load_extension('x')") == "hostile_schema");
    CHECK(after_sql("CREATE TABLE more (id INTEGER)") == "hostile_schema");
    CHECK(after_sql("CREATE INDEX i ON activity (abs(id))") == "hostile_schema");
    CHECK(after_sql("CREATE VIRTUAL TABLE f USING fts5 (x)") == "hostile_schema");
    CHECK(after_sql("ALTER TABLE activity ADD COLUMN spy TEXT DEFAULT 'x'") == "hostile_schema");
    CHECK(after_sql("DROP TABLE activity") == "damaged");
    CHECK(after_sql("DROP TABLE activity; CREATE VIEW activity AS SELECT * FROM project") == "damaged");
    CHECK(after_schema_sql(
              "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'activity'") ==
          "hostile_schema");
    CHECK(after_schema_sql(
              "UPDATE sqlite_schema SET sql = 'CREATE TABLE activity (id' WHERE name = 'activity'") ==
          "damaged");
    CHECK(after_schema_sql("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'activity'") == "damaged");
    CHECK(after_sql("PRAGMA journal_mode = WAL") == "damaged");
}

TEST_CASE("A row that cannot be vouched for refuses the file, naming table and id", "[badfile]") {
    const auto update = [](const std::string& what) {
        return after_sql("UPDATE activity SET " + what + " WHERE id = (SELECT min(id) FROM activity)");
    };
    CHECK(update("title = CAST(x'ff41' AS TEXT)") == "damaged");
    CHECK(update("title = 'a' || char(0) || 'b'") == "damaged");
    CHECK(update("title = ''") == "damaged");
    CHECK(update("title = printf('%.*c', 501, 'x')") == "damaged");
    CHECK(update("start = '2015-13'") == "damaged");
    CHECK(update("start = '2015-02-29'") == "damaged");
    CHECK(update("start = '30 April 2015'") == "damaged");
    CHECK(update("start = '0000'") == "damaged");
    CHECK(update("co = 'no_such_co'") == "damaged");
    CHECK(update("other_coes = 'co_design,co_design'") == "damaged");
    CHECK(update("other_coes = ','") == "damaged");
    CHECK(update("visibility = 'secret'") == "damaged");
    CHECK(update("visibility = ''") == "damaged");
    CHECK(update("illustrative = 2") == "damaged");
    CHECK(update("phase = -4") == "damaged");
    CHECK(update("phase = 99") == "damaged");
    CHECK(update("project = 0") == "damaged");
    CHECK(update("project = 99") == "damaged");
    CHECK(update("id = -id") == "damaged");
    CHECK(update("source = printf('%.*c', 100001, 'x')") == "damaged");
    CHECK(after_sql("UPDATE activity SET public_cost = 9000000000000001") == "damaged");
    CHECK(after_sql("UPDATE measurement SET value = 9e999") == "damaged");
    CHECK(after_sql("INSERT INTO activity_outcomes SELECT 99, id FROM outcome LIMIT 1") == "damaged");
    CHECK(after_sql("INSERT INTO activity_outcomes SELECT id, 99 FROM activity LIMIT 1") == "damaged");
    CHECK(after_sql("DELETE FROM phase") == "damaged");
    CHECK(after_sql("UPDATE counters SET next = -5") == "damaged");

    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    run_sql(path, "UPDATE activity SET start = '2015-06-31' WHERE id = (SELECT min(id) FROM activity)");
    try {
        SqliteFile::open(path, OpenMode::read_only, clock_now)->load();
        FAIL("it was loaded");
    } catch (const Error& error) {
        const std::string id = std::to_string(filled_portfolio().all<Activity>().rows().front().common.id);
        CHECK(error.happened().find("table activity, record " + id + ", field start") != std::string::npos);
    }
}

TEST_CASE("A title of 100 MB is refused without being read into memory", "[badfile]") {
    CHECK(after_sql("UPDATE activity SET title = printf('%.*c', 100000000, 'x') WHERE id = (SELECT min(id) "
                    "FROM activity)") == "too_big");
}

TEST_CASE("A history that cannot be read is no reason to crash", "[badfile]") {
    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    const std::string nested = "replace(printf('%.*c', 100000, '['), '', '')";
    run_sql(
        path,
        "INSERT INTO history (seq, step, kind, \"of\", at, label, records, undo_below, redo_below, undo_top, "
        "redo_top, undoable, redoable, image) VALUES (1 << 20, 1, 'edit', 0, 0, 'x', 1, 0, 0, 1, 0, 1, 0, " +
            nested + " || char(10))");
    const auto file = SqliteFile::open(path, OpenMode::read_only, clock_now);
    CHECK(file->load().last_edit == 1);
    try {
        file->images(1);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::damaged);
    }
}

TEST_CASE("Files and folders that may not be read or written are refused as an ordinary user", "[badfile]") {
    const TempFolder folder;
    const std::filesystem::path path = sound_file(folder);
    ::chmod(folder.path().c_str(), 0755);
    const auto as_nobody = [](const std::function<std::string()>& what, const std::string& expected) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            // Tests may run as root, whom no permission stops.
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(3);
            std::string code = "none";
            try {
                code = what();
            } catch (const Error& error) {
                code = std::string(code_of(error.code()));
            }
            ::_exit(code == expected ? 0 : 1);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    };
    const auto open = [&](OpenMode mode) {
        return [&, mode] {
            return std::string(SqliteFile::open(path, mode, clock_now)->writable() ? "writable"
                                                                                   : "read only");
        };
    };
    ::chmod(path.c_str(), 0000);
    CHECK(as_nobody(open(OpenMode::read_only), "no_permission") == 0);
    ::chmod(path.c_str(), 0444);
    CHECK(as_nobody(open(OpenMode::read_only), "read only") == 0);
    CHECK(as_nobody(open(OpenMode::read_write), "no_permission") == 0);
    CHECK(as_nobody(open(OpenMode::write_if_free), "read only") == 0);
    ::chmod(path.c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    CHECK(as_nobody(open(OpenMode::read_write), "no_permission") == 0);
    CHECK(as_nobody(open(OpenMode::write_if_free), "read only") == 0);
    CHECK(as_nobody(
              [&] {
                  SqliteFile::create(folder / "b.tandem", {}, {}, clock_now, false);
                  return std::string("made");
              },
              "no_permission") == 0);
    ::chmod(folder.path().c_str(), 0777);
    CHECK(as_nobody(open(OpenMode::read_write), "writable") == 0);
    ::chmod(folder.path().c_str(), 0755);
}

}  // namespace tandem
