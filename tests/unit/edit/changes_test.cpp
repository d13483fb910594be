#include "edit/changes.h"

#include "catch.h"
#include "model/project.h"

namespace tandem {

namespace {

const EntityDef& def = entity<Project>();
const std::size_t title = *def.index_of("title");
const std::size_t place = *def.index_of("place");

Row row(const char* a_title, const char* a_place, std::int64_t changed) {
    Row made = blank_row(def);
    made.common.id = made.common.project = 7;
    made.common.changed = {changed};
    made.values[title] = std::string(a_title);
    made.values[place] = std::string(a_place);
    return made;
}

std::vector<RowChange> change(std::optional<Row> before, std::optional<Row> after) {
    return {{&def, 7, std::move(before), std::move(after)}};
}

}  // namespace

TEST_CASE("Updates that the log filled up from the present come out as the first and the last state",
          "[unit][edit]") {
    // The record went from A, X over B, X to B, Y; both images carry the present in what they did not change.
    NetChanges net;
    net.add(change(row("A", "Y", 1), row("B", "Y", 2)));
    net.add(change(row("B", "X", 2), row("B", "Y", 3)));
    const auto sum = net.take();
    REQUIRE(sum.size() == 1);
    CHECK(sum[0].before == row("A", "X", 1));
    CHECK(sum[0].after == row("B", "Y", 3));
    CHECK(net.take().empty());
}

TEST_CASE("A record removed after a change was before what the removal and the change say", "[unit][edit]") {
    NetChanges net;
    Row blank = row("A", "", 1);
    blank.values[place] = Value{};
    Row blank_after = blank;
    blank_after.values[title] = std::string("B");
    net.add(change(blank, blank_after));
    net.add(change(row("B", "X", 1), std::nullopt));
    const auto sum = net.take();
    REQUIRE(sum.size() == 1);
    CHECK(sum[0].before == row("A", "X", 1));
    CHECK_FALSE(sum[0].after);
}

TEST_CASE("A record made and then changed is made as it ended; made and removed leaves nothing",
          "[unit][edit]") {
    NetChanges net;
    net.add(change(std::nullopt, row("A", "X", 1)));
    net.add(change(row("A", "Y", 1), row("B", "Y", 2)));
    net.add(change(row("B", "X", 2), row("B", "Y", 3)));
    SECTION("it stays") {
        const auto sum = net.take();
        REQUIRE(sum.size() == 1);
        CHECK_FALSE(sum[0].before);
        CHECK(sum[0].after == row("B", "Y", 3));
    }
    SECTION("it goes") {
        net.add(change(row("B", "Y", 3), std::nullopt));
        CHECK(net.take().empty());
    }
}

TEST_CASE("A change that is taken back leaves nothing", "[unit][edit]") {
    NetChanges net;
    net.add(change(row("A", "X", 1), row("B", "X", 2)));
    net.add(change(row("B", "X", 2), row("A", "X", 1)));
    CHECK(net.take().empty());
}

}  // namespace tandem
