#include "model/outcomes.h"
#include "catch.h"
#include "model/governance.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::Figure;
using tandem::Id;
using tandem::Indicator;
using tandem::Outcome;
using tandem::PartialDate;
using tandem::PhaseKind;
using Chart = tandem::Figure::Chart;

// From 40 to 80 in the four years from 2025: of a new outcome.
Id<Indicator> indicator(test::Plan& plan, std::string name, std::string unit) {
    const auto outcome = test::id_of(plan.add<Outcome>());
    Indicator& made = plan.add<Indicator>();
    made.outcomes = {outcome};
    made.name = std::move(name);
    made.unit = std::move(unit);
    made.direction = tandem::Direction::up;
    made.baseline = 40;
    made.baseline_date = PartialDate(2025, 1, 1);
    made.target = 80;
    made.target_date = PartialDate(2028, 12, 31);
    return test::id_of(made);
}

void read(test::Plan& plan, Id<Indicator> indicator, PartialDate date, double value) {
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = indicator;
    reading.date = date;
    reading.value = value;
}

void judge(test::Plan& plan, PhaseKind phase, std::string principle, tandem::Rating rating) {
    auto& check = plan.add<tandem::GovernanceCheck>(phase);
    check.principle.key = std::move(principle);
    check.rating = rating;
}

}  // namespace

TEST_CASE("a trend is told by its change, its values and its target", "[unit][figures]") {
    test::Plan plan;
    const auto id = indicator(plan, "Feeling safe.", "%");
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::trend));  // no reading
    read(plan, id, PartialDate(2025, 6), 50);
    read(plan, id, PartialDate(2026, 6), 80);
    for (const PhaseKind phase : {PhaseKind::do_, PhaseKind::review}) {
        const auto report = test::report_of(plan, phase);
        const Figure* figure = test::find_figure(report, Chart::trend);
        REQUIRE(figure);
        CHECK(figure->record == id.value);
        CHECK(figure->title ==
              "I1 Feeling safe: up by 40 percentage points, which is better; the target is reached");
        CHECK(figure->alternative ==
              "A line of 3 values over time. 40 % (at the start, 1 January 2025), 50 % (June 2025), 80 % "
              "(June 2026). "
              "Target: 80 % by 31 December 2028.");
        CHECK(figure->caption == "From the baseline and 2 readings, from the records published.");
    }
}

TEST_CASE("a trend with a hidden reading is not in the public edition", "[unit][figures]") {
    test::Plan plan;
    const auto id = indicator(plan, "In work", "people");
    read(plan, id, PartialDate(2025, 6), 3);
    read(plan, id, PartialDate(2026, 6), 60);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::trend));
    CHECK(test::find_figure(test::report_of(plan, PhaseKind::review, Edition::board), Chart::trend));
}

TEST_CASE("trends of two points stand only where none is longer, and both have a date", "[unit][figures]") {
    test::Plan plan;
    const auto pair = indicator(plan, "Pair", "points");
    read(plan, pair, PartialDate(2026, 6), 50);
    CHECK(test::find_figure(test::report_of(plan, PhaseKind::do_), Chart::trend, "2 values"));
    const auto line = indicator(plan, "Line", "points");
    read(plan, line, PartialDate(2025, 6), 50);
    read(plan, line, PartialDate(2026, 6), 60);
    const auto report = test::report_of(plan, PhaseKind::do_);
    CHECK_FALSE(test::find_figure(report, Chart::trend, "2 values"));
    CHECK(test::find_figure(report, Chart::trend, "3 values"));
    test::Plan undated;
    const auto loose = indicator(undated, "Loose", "points");
    undated.change(loose).baseline_date = {};
    read(undated, loose, PartialDate(2026, 6), 50);
    CHECK_FALSE(test::find_figure(test::report_of(undated, PhaseKind::do_), Chart::trend));
}

TEST_CASE("progress stands beside what was expected by then", "[unit][figures]") {
    test::Plan plan;
    const auto reached = indicator(plan, "Safe", "%");
    read(plan, reached, PartialDate(2026, 1, 1), 80);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::bars, "expected"));
    const auto slow = indicator(plan, "Warm", "%");
    read(plan, slow, PartialDate(2026, 1, 1), 46);
    const auto report = test::report_of(plan, PhaseKind::review);
    const Figure* figure = test::find_figure(report, Chart::bars, "expected");
    REQUIRE(figure);
    CHECK(figure->title == "One of two targets is reached");
    // Warm: (46 - 40) / (80 - 40) = 15 %; 365 of 1,460 days are 25 %, and 15 % is no less than 25 - 10.
    CHECK(figure->alternative ==
          "Two bars for each indicator with a target: how far it has come from its start towards the target, "
          "and how far it was expected to be by then. I1 Safe: 100 %: reached; I2 Warm: 15 %, 25 % "
          "expected: on track.");
    CHECK(figure->bars[1].value.value() == Approx(0.15));
    CHECK_FALSE(figure->bars[1].warn);
}

TEST_CASE("after its date a target is reached or missed, never on track", "[unit][figures]") {
    test::Plan plan;
    for (const double latest : {80.0, 77.0, 60.0}) {
        const auto id = indicator(plan, "Safe", "%");
        plan.change(id).target_date = PartialDate(2026, 9, 30);
        read(plan, id, PartialDate(2026, 9, 30), latest);
    }
    const auto report = test::report_of(plan, PhaseKind::review);  // as at November 2026
    const Figure* figure = test::find_figure(report, Chart::bars, "expected");
    REQUIRE(figure);
    CHECK(figure->bars[0].words == "100 %: reached");
    CHECK(figure->bars[1].words == "93 %: just missed");  // 37 of 40
    CHECK(figure->bars[2].words == "50 %: missed");
    CHECK(figure->bars[2].warn);
    const std::string text = tandem::plain_text(report);
    CHECK(text.find("93 % of the way to the target by 30 September 2026: just missed") != std::string::npos);
    CHECK(text.find("on track") == std::string::npos);
}

TEST_CASE("outcomes and principles are one picture of two halves and never one number", "[unit][figures]") {
    test::Plan plan;
    const auto first = indicator(plan, "Safe", "%");
    const auto second = indicator(plan, "Warm", "%");
    read(plan, first, PartialDate(2026, 1, 1), 80);
    read(plan, second, PartialDate(2026, 1, 1), 60);
    judge(plan, PhaseKind::analyse, "gp_transparency", tandem::Rating::partly);
    judge(plan, PhaseKind::plan, "gp_transparency", tandem::Rating::met);
    const auto report = test::report_of(plan, PhaseKind::review);
    const Figure* pair = test::find_figure(report, Chart::value_pair);
    REQUIRE(pair);
    // 75 % is the mean of 100 % and 50 %; of six principles one is rated.
    CHECK(pair->title ==
          "Outcomes are 75 % of the way to their targets; five principles are the weakest, at “not "
          "considered”");
    CHECK(pair->alternative.starts_with(
        "Two halves side by side, never added up. Outcomes achieved, 75 % of the way to their targets by "
        "weight: O1: 100 %; O2: 50 %. Principles honoured, 10 % of the way to all met"));
    CHECK(pair->alternative.find("Transparency: partly") != std::string::npos);
    CHECK(pair->caption ==
          "Left: how far each outcome has come; right: how each principle was honoured. From 2 outcomes with "
          "data and 1 of 6 principles rated, from the records published.");
    const Figure* principles = test::find_figure(report, Chart::governance_grid);
    REQUIRE(principles);
    CHECK(principles->title.ends_with(" of the principles, at “not considered”"));
    CHECK(principles->alternative.find("Transparency: partly") != std::string::npos);
    CHECK(principles->caption == "From 2 judgements, from the records published.");
}

TEST_CASE("one half alone says what is missing of the other", "[unit][figures]") {
    test::Plan plan;
    judge(plan, PhaseKind::analyse, "gp_transparency", tandem::Rating::partly);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::value_pair));  // one mark
    judge(plan, PhaseKind::analyse, "gp_fairness", tandem::Rating::met);
    const auto report = test::report_of(plan, PhaseKind::review);
    const Figure* pair = test::find_figure(report, Chart::value_pair);
    REQUIRE(pair);
    CHECK(pair->title.starts_with("Outcomes have no progress that can be worked out yet; four principles"));
}

TEST_CASE("one judgement makes no grid of principles", "[unit][figures]") {
    test::Plan plan;
    judge(plan, PhaseKind::analyse, "gp_transparency", tandem::Rating::partly);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::governance_grid));
}
