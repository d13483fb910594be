#include "looked_at.h"

#include "catch.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

}  // namespace

TEST_CASE("E7 names who was missing", "[unit][insights]") {
    Plan plan;
    const auto carers = citizens(plan, "Carers");
    const auto young = citizens(plan, "Young people");
    plan.change(carers).size = 600;
    plan.change(young).size = 400;
    const auto breakfast = activity(plan, PhaseKind::analyse, Co::co_design, carers, 36);
    SECTION("fires below 0.8 of the share of the population") {
        join(plan, breakfast, young, 4);
        // 40 places; young people 4 / 40 = 10 % of the places, 400 / 1,000 = 40 % of the people: ratio 0.25,
        // and 16 places were due.
        const LookedAt looked(plan);
        const Insight& row = looked.about("E7", young.value);
        CHECK(row.kind == Insight::Kind::prompt);
        CHECK(number(row, "ratio") == Approx(0.25));
        CHECK(number(row, "expected") == Approx(16));
        CHECK(row.basis == "from 40 places taken by groups of citizens, which may overlap");
        CHECK_FALSE(looked.speaks_about("E7", carers.value));  // 90 % of the places for 60 % of the people
    }
    SECTION("fires as attention when none took part") {
        const LookedAt looked(plan);
        CHECK(looked.about("E7", young.value).kind == Insight::Kind::attention);
        CHECK(contains(looked.about("E7", young.value).sentence, "none of them took part"));
    }
    SECTION("does not fire above 0.8, nor where fewer than 5 places were due") {
        // 53 places. Young people 17 / 53 = 32 %, over 400 / 1,030 = 39 %: ratio 0.83. Night workers were due
        // 53 * 30 / 1,030 = 1.5 places.
        join(plan, breakfast, young, 17);
        plan.change(citizens(plan, "Night workers")).size = 30;
        const LookedAt looked(plan);
        CHECK(looked.state("E7") == InsightState::clear);
    }
    SECTION("does not take an activity without a count for nobody") {
        join(plan, breakfast, young);
        const LookedAt looked(plan);
        CHECK(looked.state("E7") == InsightState::clear);
        CHECK(number(looked.only("E7"), "groups") == 1.0);
        CHECK(looked.only("E7").basis == "from 36 places taken by groups of citizens, which may overlap");
    }
    SECTION("has no data without sizes") {
        plan.change(carers).size = {};
        plan.change(young).size = {};
        CHECK(LookedAt(plan).state("E7") == InsightState::no_data);
    }
}

TEST_CASE("E8 sees the usual suspects", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    const auto meet = [&](std::int64_t took_part, std::optional<std::int64_t> new_to_this) {
        join(plan, activity(plan, PhaseKind::do_, Co::co_design), group, took_part, new_to_this);
    };
    SECTION("fires below 20 % over three activities") {
        meet(10, 1);
        meet(20, 2);
        meet(10, 1);
        meet(100, {});  // does not say it: left out
        const LookedAt looked(plan);
        CHECK(looked.state("E8") == InsightState::fires);
        CHECK(number(looked.only("E8"), "share") == 0.1);  // 4 of 40
        CHECK(looked.only("E8").phase == PhaseKind::do_);
        CHECK(looked.only("E8").basis == "from 3 activities");
    }
    SECTION("does not fire over two activities, nor at 20 %") {
        meet(10, 1);
        meet(20, 2);
        CHECK(LookedAt(plan).state("E8") == InsightState::clear);
        meet(10, 5);  // 8 of 40
        CHECK(LookedAt(plan).state("E8") == InsightState::clear);
    }
    SECTION("has no data when nobody recorded it") {
        meet(10, {});
        CHECK(LookedAt(plan).state("E8") == InsightState::no_data);
    }
}

}  // namespace tandem::test
