#include "rules/representation.h"

#include "catch.h"
#include "support/limits.h"
#include "support/make.h"

namespace test = tandem::test;
using tandem::PhaseKind;
using tandem::Presence;

namespace {

tandem::Id<tandem::Group> add_group(test::Plan& plan, tandem::Side side, std::optional<std::int64_t> size) {
    auto& group = plan.add<tandem::Group>();
    group.side = side;
    group.size = size;
    return test::id_of(group);
}

void add_part(test::Plan& plan, tandem::Id<tandem::Activity> activity, tandem::Id<tandem::Group> group,
              std::optional<std::int64_t> took_part) {
    auto& link = plan.add<tandem::ActivityGroup>();
    link.activity = activity;
    link.group = group;
    link.took_part = took_part;
}

}  // namespace

TEST_CASE("a group's share of the places stands beside its share of the population", "[unit][rules]") {
    test::Plan plan;
    const auto large = add_group(plan, tandem::Side::citizen, 800);
    const auto small = add_group(plan, tandem::Side::citizen, 200);
    const auto staff = add_group(plan, tandem::Side::professional, 50);
    const auto unsized = add_group(plan, tandem::Side::citizen, std::nullopt);
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    add_part(plan, activity, large, 10);
    add_part(plan, activity, small, 30);
    add_part(plan, activity, staff, 12);
    add_part(plan, activity, unsized, std::nullopt);

    const auto found = tandem::representation_of(plan.portfolio, plan.project, plan.cycle);
    REQUIRE(found.groups.size() == 4);
    CHECK(found.places == 40);  // staff are no citizens
    CHECK(found.population == 1000);
    CHECK(found.without_size == 1);

    CHECK(found.groups[0].ratio().value() == Approx(0.25 / 0.8));
    CHECK(found.groups[0].expected.value() == Approx(32));
    CHECK(found.groups[0].is_under(test::limits_of(plan)));
    CHECK_FALSE(found.groups[0].is_missing(test::limits_of(plan)));
    CHECK(found.groups[1].ratio().value() == Approx(0.75 / 0.2));
    CHECK_FALSE(found.groups[1].is_under(test::limits_of(plan)));

    CHECK(found.groups[2].presence == Presence::took_part);
    CHECK_FALSE(found.groups[2].of_places);
    CHECK(found.groups[3].presence == Presence::no_count);  // absent is not nought
    CHECK_FALSE(found.groups[3].of_places);
}

TEST_CASE("a group in no activity is missing only where five were to be expected", "[unit][rules]") {
    test::Plan plan;
    const auto here = add_group(plan, tandem::Side::citizen, 900);
    add_group(plan, tandem::Side::citizen, 100);
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    auto& link = plan.add<tandem::ActivityGroup>();
    link.activity = activity;
    link.group = here;
    const auto link_id = test::id_of(link);

    plan.change(link_id).took_part = 40;  // 4 expected
    auto found = tandem::representation_of(plan.portfolio, plan.project, plan.cycle);
    CHECK(found.groups[1].presence == Presence::not_reached);
    CHECK_FALSE(found.groups[1].is_missing(test::limits_of(plan)));

    plan.change(link_id).took_part = 50;
    found = tandem::representation_of(plan.portfolio, plan.project, plan.cycle);
    CHECK(found.groups[1].is_missing(test::limits_of(plan)));

    plan.change(activity).status = tandem::ActivityStatus::cancelled;
    found = tandem::representation_of(plan.portfolio, plan.project, plan.cycle);
    CHECK(found.places == 0);
    CHECK_FALSE(found.groups[1].of_places);
    CHECK_FALSE(found.groups[1].is_missing(test::limits_of(plan)));
}

TEST_CASE("the pairs of a phase are shares among the groups that may be shown", "[unit][rules]") {
    test::Plan plan;
    const auto large = add_group(plan, tandem::Side::citizen, 600);
    const auto small = add_group(plan, tandem::Side::citizen, 200);
    const auto away = add_group(plan, tandem::Side::citizen, 200);
    const auto few = add_group(plan, tandem::Side::citizen, 3);
    const auto unknown = add_group(plan, tandem::Side::citizen, 500);
    add_group(plan, tandem::Side::citizen, std::nullopt);
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    add_part(plan, activity, large, 10);
    add_part(plan, activity, small, 30);
    add_part(plan, activity, few, 3);
    add_part(plan, activity, unknown, std::nullopt);
    const auto pairs_where = [&](std::int64_t least) {
        return tandem::share_pairs(
            plan.portfolio, plan.project, plan.phase(PhaseKind::analyse),
            [&](const tandem::Group& group, const tandem::Count&) { return *group.size >= least; });
    };
    const auto pairs = pairs_where(5);
    REQUIRE(pairs.size() == 3);                 // without the few, the uncounted and the group without a size
    CHECK(pairs[0].of_people == Approx(0.6));   // 600 of 1,000
    CHECK(pairs[0].of_places == Approx(0.25));  // 10 of 40
    CHECK(pairs[0].expected == Approx(24));     // 40 x 0.6
    CHECK(pairs[0].is_under(test::limits_of(plan)));
    CHECK_FALSE(pairs[1].is_under(test::limits_of(plan)));
    CHECK(pairs[2].group->common.id == away.value);  // in no activity: no place
    CHECK(pairs[2].of_places == 0.0);
    CHECK(pairs[2].is_under(test::limits_of(plan)));  // 8 places were to be expected
    CHECK(pairs_where(0).size() == 4);
    CHECK(pairs_where(600).empty());  // one group alone is no comparison
}
