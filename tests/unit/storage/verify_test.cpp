// Faults planted by hand in a sound file with a log: each is found, by the check that should find it or at
// opening.
#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/project.h"
#include "storage/sqlite_file.h"
#include "support/stored.h"
#include "support/temp_folder.h"

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});
const EntityDef& activity = entity<Activity>();

// A file with a log of each kind of entry: edits of one and of many records, one undone, one undone and done
// again.
std::string make_bytes() {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    Portfolio portfolio = filled_portfolio();
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    const auto file = SqliteFile::open(path, OpenMode::read_write, clock_now);
    LogState state;
    const RecordId first = portfolio.all<Activity>().rows()[0].common.id;
    const RecordId second = portfolio.all<Activity>().rows()[1].common.id;
    const auto commit = [&](const std::vector<RowChange>& changes) {
        file->commit(plain_commit(state, changes));
        portfolio.apply(changes);
    };
    const auto undo = [&] {
        const StackEntry top = *file->entry(state.undo.undo_top);
        const std::vector<RowChange> back = inverse(file->images(top.entry.edit));
        file->commit(undo_commit(state, top, back));
        portfolio.apply(back);
    };
    const auto redo = [&] {
        const StackEntry undone = *file->entry(state.undo.redo_top);
        const std::vector<RowChange> again = file->images(undone.entry.of);
        file->commit(redo_commit(state, undone, again));
        portfolio.apply(again);
    };
    commit({retitled(portfolio, activity, first, "One")});
    commit({retitled(portfolio, activity, second, "Two")});
    std::vector<RowChange> several{retitled(portfolio, activity, first, "Three")};
    for (const ActivityGroup& link : portfolio.all<ActivityGroup>())
        several.push_back(removed(portfolio, entity<ActivityGroup>(), link.common.id));
    Row row = *portfolio.row(activity, first);
    row.common.id = portfolio.highest_id() + 1;
    row.common.code = "L44";
    several.push_back(added(activity, row));
    commit(several);
    undo();
    undo();
    redo();
    commit({retitled(portfolio, activity, first, "Four")});
    undo();
    file->set_mark({"here", Instant{1}, 3});
    CHECK(difference(portfolio, file->load().portfolio) == "");
    std::string problems;
    for (const VerifyCheck& check : file->verify())
        problems += check.ok ? "" : check.check + ": " + check.text;
    CHECK(problems == "");
    return bytes_of(path);
}

// The first check that finds something, or the code with which the file is refused.
std::string found_after(const std::string& sql) {
    static const std::string bytes = make_bytes();
    const TempFolder folder;
    write_bytes(folder / "a.tandem", bytes);
    run_sql(folder / "a.tandem", sql);
    try {
        for (const VerifyCheck& check :
             SqliteFile::open(folder / "a.tandem", OpenMode::read_only, clock_now)->verify())
            if (!check.ok) {
                CHECK(check.text.size() > 10);
                return check.check;
            }
    } catch (const Error& error) {
        return "refused: " + std::string(code_of(error.code()));
    }
    return "nothing";
}

}  // namespace

TEST_CASE("A sound file with a long history has nothing to find", "[unit][storage]") {
    CHECK(found_after("SELECT 1") == "nothing");
}

TEST_CASE("Each planted fault in the records is found", "[unit][storage]") {
    const std::string one = " WHERE id = (SELECT min(id) FROM activity)";
    // By the value itself.
    CHECK(found_after("UPDATE activity SET co = 'no_such_co'" + one) == "schema");
    CHECK(found_after("UPDATE activity SET start = '2015-02-30'" + one) == "schema");
    CHECK(found_after("UPDATE activity SET title = NULL" + one) == "schema");
    CHECK(found_after("UPDATE activity SET title = 'a' || char(10) || 'b'" + one) == "schema");
    CHECK(found_after("UPDATE activity SET invited = -1" + one) == "schema");
    CHECK(found_after("UPDATE threshold SET id = (SELECT max(id) FROM dismissal) "
                      "WHERE id = (SELECT max(id) FROM threshold)") == "schema");
    CHECK(found_after("UPDATE project SET project = (SELECT max(id) FROM project)") == "schema");
    // By what it refers to.
    CHECK(found_after("UPDATE activity SET phase = 99" + one) == "foreign_keys");
    CHECK(found_after("UPDATE activity SET project = 99" + one) == "foreign_keys");
    CHECK(found_after("INSERT INTO activity_outcomes SELECT 99, min(id) FROM outcome") == "foreign_keys");
    CHECK(found_after("INSERT INTO activity_outcomes SELECT min(id), 99 FROM activity") == "foreign_keys");
    CHECK(found_after("DELETE FROM outcome") == "foreign_keys");
    CHECK(found_after("UPDATE finding SET subject = 99 WHERE subject IS NOT NULL") == "foreign_keys");
    // By the history alone: the values are possible.
    CHECK(found_after("UPDATE activity SET title = 'By hand'" + one) == "history");
    CHECK(found_after("UPDATE activity SET changed = changed + 1" + one) == "history");
    CHECK(found_after("UPDATE activity SET place = 'Never logged'" + one) == "history");
    CHECK(found_after("UPDATE organisation SET name = 'No edit ever touched it'") == "history");
    CHECK(found_after("DELETE FROM threshold") == "history");
    CHECK(found_after("DELETE FROM activity_outcomes") == "history");
    CHECK(found_after(
              "CREATE TEMP TABLE more AS SELECT * FROM threshold LIMIT 1; UPDATE more SET id = id + 500000, "
              "code = 'TH77'; INSERT INTO threshold SELECT * FROM more") == "history");
    CHECK(found_after("UPDATE activity SET code = 'L99'" + one) == "history");
}

TEST_CASE("Each planted fault in the history is found", "[unit][storage]") {
    for (const char* sql : {
             "DELETE FROM history WHERE edit = 2",
             "DELETE FROM history WHERE edit = 1",
             "DELETE FROM history WHERE edit = (SELECT max(edit) FROM history)",
             "DELETE FROM history",
             "UPDATE history SET seq = seq + 100 WHERE edit = 3",
             "INSERT INTO history (seq, image) VALUES ((3 << 20) + 2, '{}')",
             "UPDATE history SET image = replace(image, 'Two', 'Too') WHERE edit = 2",
             "UPDATE history SET image = substr(image, 1, 40) WHERE edit = 2",
             "UPDATE history SET image = NULL WHERE edit = 2",
             "UPDATE history SET image = image || image WHERE edit = 2",
             "UPDATE history SET image = 'x' || char(10) WHERE edit = 3",
             "UPDATE history SET records = records + 1 WHERE edit = 3",
             "UPDATE history SET kind = 'undo', \"of\" = 1 WHERE edit = 2",
             "UPDATE history SET kind = 'dance' WHERE edit = 2",
             "UPDATE history SET \"of\" = 1 WHERE kind = 'undo'",
             "UPDATE history SET undo_top = 1 WHERE edit = 3",
             "UPDATE history SET undoable = 7 WHERE edit = (SELECT max(edit) FROM history)",
             "UPDATE history SET redo_below = 2 WHERE edit = 5",
             "UPDATE history SET undo_below = 0 WHERE edit = 3",
             "UPDATE history SET step = 1 WHERE edit = 3",
             "UPDATE marks SET edit = 99",
         }) {
        CAPTURE(sql);
        CHECK(found_after(sql) == "history");
    }
}

TEST_CASE("Each planted fault in the frame of the file is found", "[unit][storage]") {
    CHECK(found_after("PRAGMA user_version = 7; UPDATE meta SET value = 7 WHERE key = 'min_reader'") ==
          "refused: newer_schema");
    CHECK(found_after("CREATE TABLE more (x)") == "refused: hostile_schema");
    CHECK(found_after("CREATE VIEW v AS SELECT 1") == "refused: hostile_schema");
    CHECK(found_after("CREATE TRIGGER t AFTER INSERT ON marks BEGIN DELETE FROM marks; END") ==
          "refused: hostile_schema");
    CHECK(found_after("DROP TABLE threshold") == "refused: damaged");
    CHECK(found_after("DELETE FROM meta WHERE key = 'min_reader'") == "schema");
    CHECK(found_after("UPDATE meta SET value = '7' WHERE key = 'min_reader'") == "schema");
    CHECK(found_after("UPDATE meta SET value = '7' WHERE key = 'digest'") == "history");
    CHECK(found_after("UPDATE counters SET next = 0") != "nothing");
}

TEST_CASE("A page that was overwritten while the file was open is found", "[unit][storage]") {
    const TempFolder folder;
    write_bytes(folder / "a.tandem", make_bytes());
    const auto file = SqliteFile::open(folder / "a.tandem", OpenMode::read_only, clock_now);
    std::string bytes = bytes_of(folder / "a.tandem");
    for (std::size_t at = 8 * 4096; at < bytes.size(); at += 4096)
        bytes.replace(at, 64, std::string(64, '\x5a'));
    bytes[27] = static_cast<char>(bytes[27] + 1);  // the change counter: what was read before is read again
    write_bytes(folder / "a.tandem", bytes);
    const std::vector<VerifyCheck> checks = file->verify();
    CHECK_FALSE(checks[0].ok);
    CHECK(checks[0].check == "quick_check");
}

}  // namespace tandem
