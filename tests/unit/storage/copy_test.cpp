#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "storage/sqlite_file.h"
#include "support/stored.h"
#include "support/temp_folder.h"

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});
const EntityDef& activity = entity<Activity>();
constexpr const char* planted = "Q7-Mrs-Planted-Name-7Q";

std::string problems(SqliteFile& file) {
    std::string all;
    for (const VerifyCheck& check : file.verify())
        if (!check.ok)
            all += check.check + ": " + check.text + "\n";
    return all;
}

// A file in which a name was written, changed and so deleted again.
struct Fixture {
    TempFolder folder;
    std::filesystem::path path = folder / "a.tandem";
    Portfolio portfolio = filled_portfolio();
    std::unique_ptr<SqliteFile> file;
    LogState state;

    Fixture() {
        SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
        file = SqliteFile::open(path, OpenMode::read_write, clock_now);
        const RecordId id = portfolio.all<Activity>().rows().front().common.id;
        for (const char* title : {planted, "Nobody"}) {
            const std::vector<RowChange> changes{retitled(portfolio, activity, id, title)};
            file->commit(plain_commit(state, changes));
            portfolio.apply(changes);
        }
        file->set_mark({"start", Instant{1}, 1});
    }

    ErrorCode refusal(const std::filesystem::path& target, bool replace) {
        try {
            file->copy_to(target, false, replace);
        } catch (const Error& error) {
            return error.code();
        }
        FAIL("a copy was written");
        return ErrorCode::io;
    }
};

}  // namespace

TEST_CASE("A copy holds the records and not the history, nor any byte of a deleted name", "[unit][storage]") {
    Fixture made;
    REQUIRE(bytes_of(made.path).find(planted) != std::string::npos);
    made.file->copy_to(made.folder / "b.tandem", false, false);
    CHECK(bytes_of(made.folder / "b.tandem").find(planted) == std::string::npos);
    const auto copy = SqliteFile::open(made.folder / "b.tandem", OpenMode::read_only, clock_now);
    const LoadResult loaded = copy->load();
    CHECK(difference(made.portfolio, loaded.portfolio) == "");
    CHECK(loaded.counters == counters_of(made.portfolio));
    CHECK(loaded.last_edit == 0);
    CHECK(copy->marks().empty());
    CHECK(problems(*copy) == "");
    CHECK(names_in(made.folder.path()) == ".a.tandem.lock a.tandem b.tandem");
}

TEST_CASE("A copy with the history has it all", "[unit][storage]") {
    Fixture made;
    made.file->copy_to(made.folder / "b.tandem", true, false);
    const auto copy = SqliteFile::open(made.folder / "b.tandem", OpenMode::read_write, clock_now);
    CHECK(difference(made.portfolio, copy->load().portfolio) == "");
    CHECK(copy->load().last_edit == 2);
    CHECK(copy->images(1).size() == 1);
    CHECK(copy->marks().size() == 1);
    CHECK(problems(*copy) == "");
}

TEST_CASE("What a name overwrites in the records is gone from the file's own rows", "[unit][storage]") {
    // secure_delete: without its history the file itself must not keep a removed name in unused bytes.
    Fixture made;
    made.file.reset();
    run_sql(made.path, "PRAGMA secure_delete = ON; DELETE FROM history");
    CHECK(bytes_of(made.path).find(planted) == std::string::npos);
}

TEST_CASE("A copy never takes a name that is in use unless told to", "[unit][storage]") {
    Fixture made;
    const auto target = made.folder / "b.tandem";
    write_bytes(target, "an older file");
    CHECK(made.refusal(target, false) == ErrorCode::exists);
    CHECK(bytes_of(target) == "an older file");
    made.file->copy_to(target, false, true);
    CHECK(difference(made.portfolio,
                     SqliteFile::open(target, OpenMode::read_only, clock_now)->load().portfolio) == "");

    {
        const auto held = SqliteFile::open(target, OpenMode::read_write, clock_now);
        CHECK(made.refusal(target, true) == ErrorCode::locked);
    }
    CHECK(made.refusal(made.folder / "none" / "b.tandem", false) == ErrorCode::no_such_file);
    std::filesystem::create_directory(made.folder / "folder");
    CHECK(made.refusal(made.folder / "folder", true) == ErrorCode::not_a_file);
    CHECK(made.refusal(target / "b.tandem", true) == ErrorCode::not_a_file);
}

TEST_CASE("A file is never replaced by a copy of itself", "[unit][storage]") {
    Fixture made;
    made.file = SqliteFile::open(made.path, OpenMode::read_only, clock_now);  // so that no lock says no
    const std::string bytes = bytes_of(made.path);
    std::filesystem::create_symlink(made.path, made.folder / "link.tandem");
    for (const auto& target : {made.path, made.folder / "link.tandem"})
        for (const bool replace : {false, true})
            CHECK(made.refusal(target, replace) == ErrorCode::exists);
    CHECK((bytes_of(made.path) == bytes));
}

TEST_CASE("A stale journal beside the target is not played into the new file", "[unit][storage]") {
    Fixture made;
    const auto target = made.folder / "b.tandem";
    made.file->copy_to(target, false, false);
    write_bytes(target.string() + "-journal", "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 left by a crash");
    made.file->copy_to(target, false, true);
    CHECK_FALSE(std::filesystem::exists(target.string() + "-journal"));
    CHECK(problems(*SqliteFile::open(target, OpenMode::read_only, clock_now)) == "");
}

TEST_CASE("A new file never replaces another unless told to", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    SqliteFile::create(path, {}, {}, clock_now, false);
    const std::string bytes = bytes_of(path);
    CHECK_THROWS_AS(SqliteFile::create(path, filled_portfolio(1), {}, clock_now, false), Error);
    CHECK((bytes_of(path) == bytes));
    const Portfolio portfolio = filled_portfolio(1);
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, true);
    CHECK(difference(portfolio, SqliteFile::open(path, OpenMode::read_only, clock_now)->load().portfolio) ==
          "");
}

}  // namespace tandem
