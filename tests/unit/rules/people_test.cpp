#include "rules/people.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Count;
using tandem::Group;
using tandem::GroupsOfActivities;
using tandem::PhaseKind;
using tandem::Places;
using tandem::Precision;
using tandem::Side;

tandem::Id<Group> group(test::Plan& plan, Side side) {
    auto& made = plan.add<Group>();
    made.side = side;
    return test::id_of(made);
}

ActivityGroup& part(test::Plan& plan, tandem::Id<Activity> activity, tandem::Id<Group> who,
                    std::int64_t places) {
    auto& made = plan.add<ActivityGroup>();
    made.activity = activity;
    made.group = who;
    made.took_part = places;
    return made;
}

}  // namespace

TEST_CASE("the total of places is the larger of the typed one and the sum of the groups", "[unit][rules]") {
    test::Plan plan;
    const auto activity = test::id_of(plan.add<Activity>(PhaseKind::plan));
    part(plan, activity, group(plan, Side::citizen), 12);
    part(plan, activity, group(plan, Side::professional), 8).took_part_precision = Precision::about;
    const auto places = [&] {
        return tandem::places_taken(GroupsOfActivities(plan.portfolio), *plan.portfolio.find(activity));
    };
    CHECK(places() == Places{{20, Precision::about}, {20, Precision::about}, {12, {}}, 0});
    plan.change(activity).took_part = 30;  // 30 typed, 12 + 8 by group: 10 are not broken down
    plan.change(activity).took_part_precision = Precision::at_least;
    CHECK(places() == Places{{30, Precision::at_least}, {20, Precision::about}, {12, {}}, 10});
    plan.change(activity).took_part = 15;  // less than the groups: the groups count
    CHECK(places().total == Count{20, Precision::about});
    CHECK(places().not_broken_down == 0);
}

TEST_CASE("nothing recorded is no number, not 0", "[unit][rules]") {
    test::Plan plan;
    const auto activity = test::id_of(plan.add<Activity>(PhaseKind::plan));
    const GroupsOfActivities groups(plan.portfolio);
    CHECK(tandem::places_taken(groups, *plan.portfolio.find(activity)) == Places{});
    CHECK_FALSE(tandem::citizen_hours(groups, *plan.portfolio.find(activity)));
}

TEST_CASE("an activity without a citizen group is not co-produced, nor is a cancelled one", "[unit][rules]") {
    test::Plan plan;
    const auto id = test::id_of(plan.add<Activity>(PhaseKind::do_));
    const auto co_produced = [&] {
        return tandem::is_co_produced(GroupsOfActivities(plan.portfolio), *plan.portfolio.find(id));
    };
    part(plan, id, group(plan, Side::provider), 5);
    CHECK_FALSE(co_produced());
    part(plan, id, group(plan, Side::citizen), 1);
    CHECK(co_produced());
    plan.change(id).status = tandem::ActivityStatus::cancelled;
    CHECK_FALSE(co_produced());
}

TEST_CASE("a group's part adds up over the activities of one phase", "[unit][rules]") {
    test::Plan plan;
    const auto carers = group(plan, Side::citizen);
    group(plan, Side::citizen);  // takes part in nothing
    for (const std::int64_t places : {4, 6}) {
        const auto activity = test::id_of(plan.add<Activity>(PhaseKind::do_));
        part(plan, activity, carers, places).citizen_hours = 1.5;
    }
    part(plan, test::id_of(plan.add<Activity>(PhaseKind::review)), carers, 100);  // another phase
    auto& cancelled = plan.add<Activity>(PhaseKind::do_);
    cancelled.status = tandem::ActivityStatus::cancelled;
    part(plan, test::id_of(cancelled), carers, 100);

    const auto parts = tandem::parts_of_groups(plan.portfolio, plan.phase(PhaseKind::do_));
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].activities == 2);
    CHECK(parts[0].took_part == Count{10, {}});
    CHECK(parts[0].citizen_hours == 3.0);
    CHECK_FALSE(parts[0].invited.number);
}
