#include "model/portfolio.h"

#include "catch.h"
#include "model/activity.h"
#include "model/people.h"

namespace tandem {

namespace {

template <class T>
RowChange created(RecordId id) {
    Row row = blank_row(entity<T>());
    row.common.id = id;
    return {&entity<T>(), id, {}, row};
}

}  // namespace

TEST_CASE("A portfolio finds records by kind and id, and by id alone", "[unit][model]") {
    Portfolio portfolio;
    CHECK(portfolio.record_count() == 0);
    CHECK(portfolio.highest_id() == 0);
    portfolio.apply({created<Activity>(9), created<Group>(12), created<Activity>(4)});
    CHECK(portfolio.record_count() == 3);
    CHECK(portfolio.highest_id() == 12);
    CHECK(portfolio.find(Id<Activity>{4}) != nullptr);
    CHECK(portfolio.find(Id<Activity>{12}) == nullptr);
    CHECK(portfolio.find(Id<Activity>{}) == nullptr);
    const EntityDef* def = nullptr;
    CHECK(portfolio.find_any(12, &def) != nullptr);
    CHECK(def == &entity<Group>());
    CHECK(portfolio.find_any(13, &def) == nullptr);
    CHECK(def == &entity<Group>());
    CHECK(portfolio.row(entity<Group>(), 12)->common.id == 12);
    CHECK_FALSE(portfolio.row(entity<Group>(), 9));
}

TEST_CASE("Records stand in the order of their ids, whatever order they came in", "[unit][model]") {
    Portfolio portfolio;
    portfolio.apply({created<Activity>(9), created<Activity>(4), created<Activity>(6)});
    std::vector<RecordId> ids;
    for (const Activity& activity : portfolio.all<Activity>())
        ids.push_back(activity.common.id);
    CHECK(ids == std::vector<RecordId>{4, 6, 9});
}

TEST_CASE("A copy is a snapshot: what changes later does not reach it", "[unit][model]") {
    Portfolio portfolio;
    portfolio.apply({created<Activity>(4)});
    const Portfolio snapshot = portfolio;
    RowChange change = created<Activity>(4);
    change.before = change.after;
    change.after->values[*entity<Activity>().index_of("title")] = std::string("Breakfasts");
    portfolio.apply({change, created<Activity>(5)});
    CHECK(portfolio.find(Id<Activity>{4})->title == "Breakfasts");
    CHECK(snapshot.find(Id<Activity>{4})->title.empty());
    CHECK(snapshot.record_count() == 1);
    RowChange removal{&entity<Activity>(), 5, created<Activity>(5).after, {}};
    portfolio.apply({removal});
    CHECK(portfolio.find(Id<Activity>{5}) == nullptr);
}

TEST_CASE("Kinds are found by their key and by the prefix of their codes", "[unit][model]") {
    CHECK(entity_by_key("activity") == &entity<Activity>());
    CHECK(entity_by_key("activities") == nullptr);
    CHECK(entity_by_prefix("L") == &entity<Activity>());
    CHECK(entity_by_prefix("") == nullptr);
    CHECK(entity_by_prefix("ZZ") == nullptr);
}

}  // namespace tandem
