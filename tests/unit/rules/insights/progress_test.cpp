#include "looked_at.h"

#include "catch.h"
#include "model/outcomes.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

// From 0 in January 2026 to 100 at the end of 2026, read monthly.
Id<Indicator> indicator(Plan& plan) {
    Indicator& made = plan.add<Indicator>();
    made.name = "People who feel heard";
    made.baseline = 0;
    made.baseline_date = PartialDate(2026, 1, 1);
    made.target = 100;
    made.target_date = PartialDate(2026, 12, 31);
    made.frequency = Period::monthly;
    return id_of(made);
}

void read(Plan& plan, Id<Indicator> id, PartialDate date, double value) {
    Measurement& made = plan.add<Measurement>();
    made.indicator = id;
    made.date = date;
    made.value = value;
}

}  // namespace

TEST_CASE("E20 follows outcomes to their targets", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    SECTION("fires for indicators without a target, once for all of them") {
        plan.change(indicator(plan)).target = {};
        plan.change(indicator(plan)).target = {};
        indicator(plan);
        const LookedAt looked(plan);
        CHECK(looked.only("E20").sentence ==
              "Two of three indicators have no target, so only the change can be shown.");
        CHECK(looked.only("E20").records.size() == 2);
        CHECK(looked.only("E20").phase == PhaseKind::plan);
    }
    SECTION("says it of all, and of a single one, in words of their own") {
        const auto one = indicator(plan);
        plan.change(one).target = {};
        CHECK(LookedAt(plan).only("E20").sentence ==
              "The one indicator has no target, so only the change can be shown.");
        plan.change(indicator(plan)).target = {};
        CHECK(LookedAt(plan).only("E20").sentence ==
              "None of the two indicators has a target, so only the change can be shown.");
    }
    SECTION("names what is missing when there is no indicator") {
        CHECK(contains(LookedAt(plan).only("E20").sentence, "No indicator is recorded"));
    }
    SECTION("fires when progress is behind what was due") {
        const auto id = indicator(plan);
        read(plan, id, PartialDate(2026, 11, 1), 20);
        // Due: 304 of 364 days = 0.835; 0.20 is more than 0.30 short.
        const LookedAt looked(plan);
        const Insight& row = looked.about("E20", id.value);
        CHECK(row.sentence ==
              "I1 (People who feel heard) is well behind: 20 % of the way to the target, where "
              "84 % was due.");
        CHECK(number(row, "progress") == Approx(0.2));
        CHECK(number(row, "expected") == Approx(304.0 / 364));
        CHECK(row.phase == PhaseKind::do_);
        CHECK(row.basis == "from 1 reading");
    }
    SECTION("fires for a stale reading") {
        const auto id = indicator(plan);
        read(plan, id, PartialDate(2026, 10, 5), 95);  // 47 days; monthly allows 31 * 1.5 = 46.5
        CHECK(LookedAt(plan).about("E20", id.value).sentence ==
              "I1 (People who feel heard) has no reading since 5 October 2026.");
    }
    SECTION("fires when what was to be kept got worse") {
        const auto id = indicator(plan);
        plan.change(id).baseline = 100;
        read(plan, id, PartialDate(2026, 11, 1), 94);  // more than 5 % below
        CHECK(contains(LookedAt(plan).about("E20", id.value).sentence, "has got worse"));
    }
    SECTION("does not fire on track, nor for a reading 46 days old") {
        const auto id = indicator(plan);
        read(plan, id, PartialDate(2026, 10, 6), 70);  // due 278 / 364 = 0.76; 0.70 is within 0.10
        CHECK(LookedAt(plan).state("E20") == InsightState::clear);
    }
    SECTION("has no data without a reading") {
        indicator(plan);
        CHECK(LookedAt(plan).state("E20") == InsightState::no_data);
    }
}

}  // namespace tandem::test
