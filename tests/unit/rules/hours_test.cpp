#include "rules/hours.h"

#include "catch.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::ActivityStatus;
using tandem::Group;
using tandem::GroupsOfActivities;
using tandem::Id;
using tandem::Money;
using tandem::PhaseKind;
using tandem::Side;

Id<Group> citizens(test::Plan& plan) {
    Group& group = plan.add<Group>();
    group.side = Side::citizen;
    return test::id_of(group);
}

Id<Activity> activity(test::Plan& plan, PhaseKind phase = PhaseKind::do_) {
    return test::id_of(plan.add<Activity>(phase));
}

void took_part(test::Plan& plan, Id<Activity> activity, Id<Group> group, std::int64_t places, double hours) {
    ActivityGroup& part = plan.add<ActivityGroup>();
    part.activity = activity;
    part.group = group;
    part.took_part = places;
    part.citizen_hours = hours;
}

}  // namespace

TEST_CASE("hours and cost are summed, and what is absent stays absent", "[unit][rules]") {
    test::Plan plan;
    const auto first = activity(plan);
    const auto second = activity(plan);
    const auto third = activity(plan);
    plan.change(first).citizen_hours = 12;
    plan.change(first).staff_hours = 3.5;
    plan.change(second).citizen_hours = 0;  // recorded as none
    plan.change(third).staff_hours = 1.5;
    const GroupsOfActivities groups(plan.portfolio);
    const auto account =
        tandem::hours_of(groups, tandem::activities_of(plan.portfolio, plan.phase(PhaseKind::do_)));
    CHECK(account.activities == 3);
    CHECK(account.with_citizen_hours == 2);
    CHECK(account.citizen == 12);
    CHECK(account.staff == 5);  // 3.5 + 1.5
    CHECK_FALSE(account.public_cost);
}

TEST_CASE("citizens' hours without any hours or cost on the public side look free", "[unit][rules]") {
    test::Plan plan;
    const auto id = activity(plan);
    const GroupsOfActivities groups(plan.portfolio);
    Activity& made = plan.change(id);
    CHECK_FALSE(tandem::looks_free(groups, made));
    made.citizen_hours = 10;
    CHECK(tandem::looks_free(groups, made));
    made.staff_hours = 0;
    CHECK(tandem::looks_free(groups, made));
    made.public_cost = Money{1};
    CHECK_FALSE(tandem::looks_free(groups, made));
    made.public_cost = {};
    made.status = ActivityStatus::cancelled;
    CHECK_FALSE(tandem::looks_free(groups, made));
}

TEST_CASE("a burden is heavy above twice the median of at least four activities", "[unit][rules]") {
    test::Plan plan;
    const auto group = citizens(plan);
    // Hours per place: 2, 3, 4.
    took_part(plan, activity(plan), group, 10, 20);
    took_part(plan, activity(plan, PhaseKind::plan), group, 10, 30);
    took_part(plan, activity(plan), group, 5, 20);
    CHECK_FALSE(tandem::burden_of(plan.portfolio, plan.cycle, test::limits_of(plan)).median);
    took_part(plan, activity(plan), group, 2, 15);  // 7.5
    const auto burden = tandem::burden_of(plan.portfolio, plan.cycle, test::limits_of(plan));
    REQUIRE(burden.activities.size() == 4);
    CHECK(*burden.median == Approx(3.5));  // between 3 and 4; heavy is above 7
    CHECK_FALSE(burden.is_heavy(burden.activities[2]));
    CHECK(burden.is_heavy(burden.activities[3]));
}

TEST_CASE("hours per place are of the same people", "[unit][rules]") {
    test::Plan plan;
    const auto group = citizens(plan);
    const auto id = activity(plan);
    took_part(plan, id, group, 5, 10);
    const auto per_place = [&]() -> std::optional<double> {
        const GroupsOfActivities groups(plan.portfolio);
        const auto burden = tandem::burden_of(groups.of({id}), *plan.portfolio.find(id));
        return burden ? std::optional(burden->hours_per_place) : std::nullopt;
    };
    CHECK(per_place() == 2.0);
    plan.change(id).took_part = 30;  // 25 more, of whom no hours are known
    CHECK(per_place() == 2.0);
    plan.change(id).citizen_hours = 60;  // of all 30
    CHECK(per_place() == 2.0);
    plan.change(id).took_part = {};
    CHECK(per_place() == 12.0);  // of the five there are
    const auto other = citizens(plan);
    ActivityGroup& uncounted = plan.add<ActivityGroup>();
    uncounted.activity = id;
    uncounted.group = other;
    CHECK_FALSE(per_place());  // 60 hours of five and of a group without a count
}

TEST_CASE("a group that needs extra care must not carry more than 40 % of the hours", "[unit][rules]") {
    test::Plan plan;
    const auto carers = citizens(plan);
    const auto residents = citizens(plan);
    const auto id = activity(plan);
    took_part(plan, id, carers, 4, 41);
    took_part(plan, id, residents, 9, 59);
    auto shares = tandem::hours_by_group(plan.portfolio, plan.cycle);
    REQUIRE(shares.size() == 2);
    CHECK(shares[0].hours == 59);
    CHECK(shares[1].share == Approx(0.41));
    CHECK_FALSE(shares[1].is_unfair(test::limits_of(plan)));
    plan.change(carers).needs_extra_care = true;
    CHECK(tandem::hours_by_group(plan.portfolio, plan.cycle)[1].is_unfair(test::limits_of(plan)));
    CHECK(tandem::hours_by_group(test::Plan().portfolio, plan.cycle).empty());
}

TEST_CASE("hours are said as exactly as they are worth", "[unit][rules]") {
    CHECK(tandem::hours_words(6084.25) == "6,084.25 hours");
    CHECK(tandem::hours_words(562.5) == "562.5 hours");
    CHECK(tandem::hours_in_figures(562.5) == "562.5");
    CHECK(tandem::hours_words(4.57) == "4.6 hours");
    CHECK(tandem::hours_words(9) == "9 hours");
    CHECK(tandem::hours_words(1) == "1 hour");
    CHECK(tandem::hours_words(0) == "0 hours");
}
