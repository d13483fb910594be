#include "storage/history.h"

#include "base/error.h"
#include "base/text.h"
#include "catch.h"
#include "model/activity.h"
#include "model/project.h"
#include "storage/migrations.h"
#include "storage/rows_write.h"
#include "support/stored.h"

using namespace tandem::test;

namespace tandem {

namespace {

const EntityDef& activity = entity<Activity>();
const EntityDef& project = entity<Project>();

// A store in memory with the rows of a portfolio.
struct Fixture {
    std::unique_ptr<Connection> connection = Connection::in_memory();
    Portfolio portfolio = filled_portfolio();
    LogState state;

    Fixture() {
        run_migrations(*connection, 0, migrations());
        for (const EntityDef* def : entities())
            for (std::size_t i = 0; i < portfolio.table(*def).size(); ++i)
                insert_row(*connection, *def, row_of(*def, portfolio.table(*def).at(i)));
    }

    void commit(const std::vector<RowChange>& changes) {
        write_changes(*connection, changes);
        append_history(*connection, plain_commit(state, changes));
        portfolio.apply(changes);
    }
};

bool same(const std::vector<RowChange>& a, const std::vector<RowChange>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RowChange& x, const RowChange& y) {
        return x.entity == y.entity && x.id == y.id && x.before == y.before && x.after == y.after;
    });
}

}  // namespace

TEST_CASE("Creations, removals and updates of every kind come back from the log", "[unit][storage]") {
    Fixture made;
    std::vector<RowChange> changes;
    for (const EntityDef* def : entities()) {
        const TableBase& table = made.portfolio.table(*def);
        changes.push_back(removed(made.portfolio, *def, def->common_of(table.at(0)).id));
        // The second becomes as the first was, the third (all absent) stays.
        RowChange update = removed(made.portfolio, *def, def->common_of(table.at(1)).id);
        update.after = changes.back().before;
        update.after->common.id = update.id;
        changes.push_back(update);
        Row fresh = *changes[changes.size() - 2].before;
        fresh.common.id += 1'000'000;
        changes.push_back(added(*def, fresh));
    }
    made.commit(changes);
    CHECK(same(read_images(*made.connection, 1), changes));
}

TEST_CASE("An image holds only what an update changed", "[unit][storage]") {
    Fixture made;
    const RecordId id = made.portfolio.all<Activity>().rows().front().common.id;
    made.commit({retitled(made.portfolio, activity, id, "Breakfasts")});
    std::vector<std::string> lines;
    for_each_image(*made.connection, 1, [&](std::string_view line) { lines.emplace_back(line); });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with("{\"entity\":\"activity\",\"id\":" + std::to_string(id) +
                               ",\"op\":\"update\",\"before\":{"));
    CHECK(lines[0].ends_with("\"after\":{\"changed\":1800000001,\"title\":\"Breakfasts\"}}"));
}

TEST_CASE("Long images are kept in parts that end with a record or within one, never within a character",
          "[unit][storage]") {
    Fixture made;
    const RecordId id = made.portfolio.all<Project>().rows().front().common.id;
    std::string smile;
    while (smile.size() < 4 * text_limit)
        smile += "\U0001F6B2";
    std::vector<RowChange> changes{retitled(made.portfolio, project, id, "P")};
    for (const FieldDef& field : project.fields)
        if (field.kind == Kind::Text)
            changes[0].after->values[*project.index_of(field.key)] = smile;
    Row row = *made.portfolio.row(activity, made.portfolio.all<Activity>().rows().front().common.id);
    for (int i = 0; i < 2000; ++i) {
        row.common.id = made.portfolio.highest_id() + 1 + i;
        changes.push_back(added(activity, row));
    }
    made.commit(changes);

    Statement part = made.connection->use("SELECT image, part FROM history ORDER BY seq");
    std::int64_t parts = 0;
    while (part.step()) {
        CHECK(part.integer(1) == parts++);
        CHECK(part.text(0).size() <= history_part_bytes);
        CHECK(is_clean_utf8(part.text(0)));
    }
    CHECK(parts > 10);
    CHECK(same(read_images(*made.connection, 1), changes));
}

TEST_CASE("Values that an update left alone are the present ones on both sides", "[unit][storage]") {
    Fixture made;
    const RecordId id = made.portfolio.all<Activity>().rows().front().common.id;
    made.commit({retitled(made.portfolio, activity, id, "First")});
    const std::size_t place = *activity.index_of("place");
    std::vector<RowChange> other{retitled(made.portfolio, activity, id, "First")};
    other[0].after->values[place] = std::string("Later");
    made.commit(other);

    const RowChange first = read_images(*made.connection, 1).at(0);
    CHECK(first.before->values[place] == Value{std::string("Later")});
    CHECK(first.after->values[place] == Value{std::string("Later")});
    CHECK(first.before->values[*activity.index_of("title")] !=
          first.after->values[*activity.index_of("title")]);
}

TEST_CASE("Entries are read by number, in order, without their images", "[unit][storage]") {
    Fixture made;
    const RecordId id = made.portfolio.all<Activity>().rows().front().common.id;
    for (int i = 0; i < 5; ++i)
        made.commit({retitled(made.portfolio, activity, id, "Title " + std::to_string(i))});
    CHECK(last_edit(*made.connection) == 5);
    CHECK_FALSE(read_entry(*made.connection, 6));
    CHECK_FALSE(read_entry(*made.connection, 0));
    const auto some = read_entries(*made.connection, 2, 4);
    REQUIRE(some.size() == 3);
    CHECK(some[0].entry.edit == 2);
    CHECK(some[0].undo_below == 1);
    CHECK(some[2].entry.edit == 4);
    CHECK(read_entries(*made.connection, 4, 2).empty());
    CHECK(read_undo_state(*made.connection, 4) == UndoState{4, 0, 4, 0});
}

TEST_CASE("An image that cannot be read is refused, never guessed at", "[unit][storage]") {
    for (
        const std::string line : {
            R"({"entity":"activity","id":5,"op":"update","before":{"title":"A"},"after":{"title":"B"}})",  // no line end
            R"(not json)",
            R"([])",
            R"({"entity":"spaceship","id":5,"op":"delete","before":{}})",
            R"({"entity":"activity","id":-5,"op":"delete","before":{}})",
            R"({"entity":"activity","id":5,"op":"update","before":{},"after":{}})",
            R"({"entity":"activity","id":5,"op":"update","before":{"title":"A"},"after":{"place":"B"}})",
            R"({"entity":"activity","id":5,"op":"delete","before":{"title":7}})",
            R"({"entity":"activity","id":5,"op":"delete","before":{"start":"June"}})",
            R"({"entity":"activity","id":5,"op":"delete","before":{"co":"no_such_co"}})",
            R"({"entity":"activity","id":5,"op":"delete","before":{"weather":"wet"}})",
            R"({"entity":"activity","id":5,"op":"delete","before":[]})",
            R"({"entity":"activity","id":5,"op":"create","before":{}})",
        }) {
        CAPTURE(line);
        Fixture made;
        const bool cut = line.ends_with("\"B\"}}") && line.find("place") == std::string::npos;
        const std::string image = cut ? line : line + "\n";
        made.connection->use("INSERT INTO history (seq, step, kind, image) VALUES (1 << 20, 1, 'edit', ?1)")
            .bind(1, image)
            .run();
        try {
            read_images(*made.connection, 1);
            FAIL("it was read");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::damaged);
        }
    }
}

}  // namespace tandem
