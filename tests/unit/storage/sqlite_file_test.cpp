#include "storage/sqlite_file.h"

#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/project.h"
#include "support/stored.h"
#include "support/temp_folder.h"

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});

std::unique_ptr<SqliteFile> made_file(const std::filesystem::path& path, const Portfolio& portfolio) {
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    return SqliteFile::open(path, OpenMode::read_write, clock_now);
}

std::string problems(SqliteFile& file) {
    std::string all;
    for (const VerifyCheck& check : file.verify())
        if (!check.ok)
            all += check.check + ": " + check.text + "\n";
    return all;
}

RecordId some_activity(const Portfolio& portfolio) {
    return portfolio.all<Activity>().rows().front().common.id;
}

}  // namespace

TEST_CASE("Every kind of record with every field comes back as it was written", "[unit][storage]") {
    const TempFolder folder;
    const Portfolio portfolio = filled_portfolio(4);
    const auto file = made_file(folder / "a.tandem", portfolio);
    const LoadResult loaded = file->load();
    CHECK(difference(portfolio, loaded.portfolio) == "");
    CHECK(loaded.counters == counters_of(portfolio));
    CHECK(loaded.last_edit == 0);
    CHECK(loaded.undo == UndoState{});
    CHECK(problems(*file) == "");
    CHECK(file->writable());
    CHECK(names_in(folder.path()) == ".a.tandem.lock a.tandem");
}

TEST_CASE("A commit is in the file, in the log and in the counters", "[unit][storage]") {
    const TempFolder folder;
    Portfolio portfolio = filled_portfolio();
    auto file = made_file(folder / "a.tandem", portfolio);
    LogState state;

    const EntityDef& def = entity<Activity>();
    const std::vector<RowChange> changes{retitled(portfolio, def, some_activity(portfolio), "Breakfasts")};
    Commit commit = plain_commit(state, changes, "Change title");
    commit.raised[{portfolio.all<Project>().rows()[0].common.id, "L"}] = 70;
    file->commit(commit);
    portfolio.apply(changes);

    file.reset();
    CHECK(names_in(folder.path()) == "a.tandem");
    file = SqliteFile::open(folder / "a.tandem", OpenMode::read_write, clock_now);
    const LoadResult loaded = file->load();
    CHECK(difference(portfolio, loaded.portfolio) == "");
    CHECK(loaded.counters.at({portfolio.all<Project>().rows()[0].common.id, "L"}) == 70);
    CHECK(loaded.last_edit == 1);
    CHECK(loaded.last_step == 1);
    CHECK(loaded.undo == UndoState{1, 0, 1, 0});
    const auto entry = file->entry(1);
    REQUIRE(entry);
    CHECK(entry->entry.label == "Change title");
    CHECK(entry->entry.records == 1);
    CHECK(file->entries(1, 9).size() == 1);
    const std::vector<RowChange> images = file->images(1);
    REQUIRE(images.size() == 1);
    CHECK(images[0].entity == &def);
    CHECK(images[0].before == changes[0].before);
    CHECK(images[0].after == changes[0].after);
    CHECK(problems(*file) == "");
}

TEST_CASE("A before that is not what the file holds changes nothing", "[unit][storage]") {
    const TempFolder folder;
    const Portfolio portfolio = filled_portfolio();
    const auto file = made_file(folder / "a.tandem", portfolio);
    LogState state;
    const EntityDef& def = entity<Activity>();
    const RecordId id = some_activity(portfolio);

    std::vector<RowChange> changes{
        removed(portfolio, entity<ActivityGroup>(), portfolio.all<ActivityGroup>().rows()[0].common.id),
        retitled(portfolio, def, id, "Mine")};
    SECTION("a value differs") {
        changes[1].before->values[0] = std::string("Another");
    }
    SECTION("the record is not there") {
        changes[1].id = changes[1].before->common.id = changes[1].after->common.id = 77;
    }
    SECTION("a new record is there already") {
        changes[1].before.reset();
    }
    SECTION("a link differs") {
        const auto field = *def.index_of("outcomes");
        changes[1].before->values[field] = Value{};
    }
    LogState refused = state;
    try {
        file->commit(plain_commit(refused, changes));
        FAIL("it was committed");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::conflict);
    }
    CHECK(difference(portfolio, file->load().portfolio) == "");
    CHECK(file->load().last_edit == 0);

    const std::vector<RowChange> good{retitled(portfolio, def, id, "Mine")};
    file->commit(plain_commit(state, good));
    CHECK(file->load().last_edit == 1);
}

TEST_CASE("Restore points are kept, replaced by name and listed in order of time", "[unit][storage]") {
    const TempFolder folder;
    const auto file = made_file(folder / "a.tandem", filled_portfolio(1));
    file->set_mark({"before the board", Instant{20}, 0});
    file->set_mark({"start", Instant{10}, 0});
    file->set_mark({"before the board", Instant{30}, 0});
    const std::vector<Mark> marks = file->marks();
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].name == "start");
    CHECK(marks[1].at == Instant{30});
}

TEST_CASE("A file that was moved or replaced underneath is not written to", "[unit][storage]") {
    const TempFolder folder;
    const Portfolio portfolio = filled_portfolio(1);
    const auto file = made_file(folder / "a.tandem", portfolio);
    const LoadResult loaded = file->load();
    SqliteFile::create(folder / "b.tandem", portfolio, counters_of(portfolio), clock_now, false);
    Commit commit;
    commit.log.entry.edit = loaded.last_edit + 1;
    commit.log.entry.step = commit.log.entry.edit;
    const std::vector<RowChange> nothing;
    commit.changes = &nothing;

    ErrorCode expected = ErrorCode::conflict;
    SECTION("replaced") {
        std::filesystem::rename(folder / "b.tandem", folder / "a.tandem");
    }
    SECTION("moved: it may come back") {
        std::filesystem::rename(folder / "a.tandem", folder / "c.tandem");
        expected = ErrorCode::no_such_file;
    }
    const std::string before = names_in(folder.path());
    try {
        file->commit(commit);
        FAIL("it was written to");
    } catch (const Error& error) {
        CHECK(error.code() == expected);
    }
    try {
        file->set_mark({"before the board", Instant{10}, 0});
        FAIL("it was written to");
    } catch (const Error& error) {
        CHECK(error.code() == expected);
    }
    CHECK(names_in(folder.path()) == before);
    // What is open can still be saved elsewhere.
    file->copy_to(folder / "saved.tandem", true, false);
    CHECK(difference(
              portfolio,
              SqliteFile::open(folder / "saved.tandem", OpenMode::read_only, clock_now)->load().portfolio) ==
          "");
}

}  // namespace tandem
