#include "model/references.h"

#include "catch.h"
#include "model/activity.h"
#include "model/tasks.h"

namespace tandem {

namespace {

const EntityDef& activity = entity<Activity>();

Row row(RecordId id, std::initializer_list<std::pair<std::string_view, Value>> values) {
    Row made = blank_row(activity);
    made.common.id = id;
    for (const auto& [key, value] : values)
        made.values[*activity.index_of(key)] = value;
    return made;
}

std::uint16_t field(std::string_view key) {
    return static_cast<std::uint16_t>(*activity.index_of(key));
}

}  // namespace

TEST_CASE("Each place that names a record is found the other way round", "[unit][model]") {
    Portfolio portfolio;
    portfolio.apply({{&activity, 7, {}, row(7, {{"phase", Reference{1}}, {"key_tasks", RecordIds{3, 4}}})},
                     {&activity, 8, {}, row(8, {{"phase", Reference{1}}})}});
    const References references(portfolio);
    CHECK(references.to(1) == std::vector{Use{&activity, 7, field("phase")}, {&activity, 8, field("phase")}});
    CHECK(references.to(4) == std::vector{Use{&activity, 7, field("key_tasks")}});
    CHECK(references.to(7).empty());
    REQUIRE(references.records<Activity>(portfolio, 1).size() == 2);
    CHECK(references.records<Activity>(portfolio, 1)[0]->common.id == 7);
    CHECK(references.records<KeyTask>(portfolio, 1).empty());
}

TEST_CASE("Changes keep the index as one made anew would be", "[unit][model]") {
    const Row before = row(7, {{"phase", Reference{1}}, {"key_tasks", RecordIds{3, 4}}});
    const Row after = row(7, {{"phase", Reference{2}}, {"key_tasks", RecordIds{4, 5}}});
    References references;
    references.update({{&activity, 7, {}, before}});
    references.update({{&activity, 7, before, after}});
    CHECK(references.to(1).empty());
    CHECK(references.to(3).empty());
    CHECK(references.to(2).size() == 1);
    CHECK(references.to(4).size() == 1);
    CHECK(references.to(5).size() == 1);
    references.update({{&activity, 7, after, {}}});
    for (const RecordId id : {1, 2, 3, 4, 5})
        CHECK(references.to(id).empty());
}

}  // namespace tandem
