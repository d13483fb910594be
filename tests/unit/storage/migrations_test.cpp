#include "storage/migrations.h"

#include "catch.h"
#include "storage/sqlite_file.h"
#include "support/stored.h"
#include "support/temp_folder.h"

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});

std::vector<Migration> with_a_second(std::string_view sql) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({schema_number + 1, schema_number + 1, sql, "For the test."});
    return steps;
}

}  // namespace

TEST_CASE("An older file is copied first, then brought up to date", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "plan.tandem";
    const Portfolio portfolio = filled_portfolio(1);
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    const auto steps = with_a_second("ALTER TABLE activity ADD COLUMN weather TEXT;");
    migrate_file(path, schema_number, steps, "");

    CHECK(names_in(folder.path()) == "plan.before-v2.tandem plan.tandem");
    const auto before = SqliteFile::open(folder / "plan.before-v2.tandem", OpenMode::read_only, clock_now);
    CHECK(before->facts().schema == schema_number);
    CHECK(difference(portfolio, before->load().portfolio) == "");

    Connection after(path, Connection::Access::read_only, "");
    CHECK(after.integer("PRAGMA user_version") == schema_number + 1);
    CHECK(after.integer("SELECT value FROM meta WHERE key = 'min_reader'") == schema_number + 1);
    CHECK(after.integer("SELECT count(*) FROM activity WHERE weather IS NULL") == 1);
}

TEST_CASE("A migration that fails leaves the file as it was", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "plan.tandem";
    SqliteFile::create(path, filled_portfolio(1), {}, clock_now, false);
    const std::string bytes = bytes_of(path);
    const auto steps =
        with_a_second("ALTER TABLE activity ADD COLUMN weather TEXT; DROP TABLE no_such_table;");
    CHECK_THROWS_AS(migrate_file(path, schema_number, steps, ""), SQLite::Exception);
    CHECK((bytes_of(path) == bytes));
    CHECK(SqliteFile::open(path, OpenMode::read_write, clock_now)->facts().schema == schema_number);
}

TEST_CASE("A file that is up to date is left alone", "[unit][storage]") {
    const auto connection = Connection::in_memory();
    run_migrations(*connection, 0, migrations());
    const std::vector<std::string> objects = schema_objects(*connection);
    run_migrations(*connection, schema_number, migrations());
    CHECK(schema_objects(*connection) == objects);
    CHECK(objects == released_objects(schema_number));
}

}  // namespace tandem
