#include "looked_at.h"

#include "catch.h"
#include "model/governance.h"
#include "model/outcomes.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

constexpr const char* keys[] = {"gp_engagement", "gp_transparency", "gp_accountability",
                                "gp_fairness",   "gp_equalities",   "gp_sustainability"};

Id<GovernanceCheck> judge(Plan& plan, PhaseKind phase, const char* principle, Rating rating,
                          Id<Group> by = {}) {
    GovernanceCheck& made = plan.add<GovernanceCheck>(phase);
    made.principle.key = principle;
    made.rating = rating;
    made.date = PartialDate(2026, 5, 1);
    made.evidence = "Minutes of May";
    if (by)
        made.judged_by = {by};
    return id_of(made);
}

void judge_all(Plan& plan, PhaseKind phase, Rating rating, Id<Group> by = {}) {
    for (const char* key : keys)
        judge(plan, phase, key, rating, by);
}

// Half way from 0 to 100.
void half_reached(Plan& plan, double latest = 50) {
    const auto outcome = id_of(plan.add<Outcome>());
    Indicator& indicator = plan.add<Indicator>();
    indicator.outcomes = {outcome};
    indicator.baseline = 0;
    indicator.target = 100;
    const auto id = id_of(indicator);
    Measurement& reading = plan.add<Measurement>();
    reading.indicator = id;
    reading.value = latest;
}

}  // namespace

TEST_CASE("E18 asks how each principle was honoured", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan, PhaseStatus::complete);
    SECTION("fires when a complete phase judged none") {
        const LookedAt looked(plan);
        CHECK(looked.state("E18") == InsightState::fires);
        CHECK(looked.only("E18").sentence ==
              "None of the six governance principles has a recorded judgement "
              "in Plan. How well were they honoured?");
        CHECK(number(looked.only("E18"), "rated") == 0.0);
    }
    SECTION("fires for a concern, for what was not judged, and names them") {
        for (const char* key : {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness"})
            judge(plan, PhaseKind::plan, key, Rating::met);
        judge(plan, PhaseKind::plan, "gp_equalities", Rating::concern);
        const LookedAt looked(plan);
        CHECK(looked.only("E18").sentence ==
              "The governance principles in Plan show a concern about "
              "the equalities agenda; no judgement of sustainability.");
        CHECK(looked.only("E18").plain ==
              "Those who judged how things were done in Plan have doubts: “Who gains or loses by protected "
              "characteristic; who was missing?”");
        CHECK(number(looked.only("E18"), "with_evidence") == Approx(5.0 / 6));
        REQUIRE(looked.only("E18").records.size() == 1);  // the concern, not what was met
        CHECK(plan.portfolio.find(Id<tandem::GovernanceCheck>{looked.only("E18").records.front()})->rating ==
              Rating::concern);
    }
    SECTION("fires when nobody but professionals judged") {
        Group& board = plan.add<Group>();
        board.side = Side::professional;
        const auto board_id = id_of(board);
        judge_all(plan, PhaseKind::plan, Rating::met, board_id);
        const LookedAt looked(plan);
        CHECK(looked.only("E18").sentence ==
              "The governance principles in Plan show nobody but professionals among those who judged.");
        CHECK(looked.only("E18").plain ==
              "Only professionals have judged how fairly and openly things were done in Plan.");
        CHECK(looked.only("E18").basis == "from 6 judgements");
        SECTION("not when citizens judged one of them") {
            judge(plan, PhaseKind::plan, "gp_fairness", Rating::partly, citizens(plan));
            CHECK(LookedAt(plan).state("E18") == InsightState::clear);
        }
        SECTION("nor when elected members did") {
            Group& cabinet = plan.add<Group>();
            cabinet.side = Side::political;
            judge(plan, PhaseKind::plan, "gp_fairness", Rating::partly, id_of(cabinet));
            CHECK(LookedAt(plan).state("E18") == InsightState::clear);
        }
    }
    SECTION("is clear with all judged, and names the weakest") {
        judge_all(plan, PhaseKind::plan, Rating::met);
        judge(plan, PhaseKind::plan, "gp_fairness", Rating::partly);  // the lower of two on one day
        const LookedAt looked(plan);
        CHECK(looked.state("E18") == InsightState::clear);
        CHECK(looked.only("E18").sentence == "Weakest in Plan: fairness and due process (partly met).");
    }
    SECTION("has no data while a phase that judged none is under way") {
        begin(plan, PhaseKind::plan);
        CHECK(LookedAt(plan).state("E18") == InsightState::no_data);
    }
}

TEST_CASE("E21 sets results and principles side by side", "[unit][insights]") {
    Plan plan;
    SECTION("fires when results are ahead by more than 0.25") {
        half_reached(plan);
        judge(plan, PhaseKind::plan, "gp_fairness", Rating::met);  // 1 of 6 principles: 1 / 6 = 0.167
        const LookedAt looked(plan);
        CHECK(looked.state("E21") == InsightState::fires);
        CHECK(number(looked.only("E21"), "outcomes") == Approx(0.5));
        CHECK(number(looked.only("E21"), "principles") == Approx(1.0 / 6));
        CHECK(contains(looked.only("E21").sentence, "Results are ahead of principles"));
        CHECK(contains(looked.only("E21").sentence, "Weakest: citizen engagement, transparency"));
        CHECK(looked.only("E21").numbers.size() == 3);  // a pair and its data: never one index
    }
    SECTION("fires the other way round") {
        half_reached(plan, 10);
        judge_all(plan, PhaseKind::plan, Rating::partly);  // 0.6 - 0.1 = 0.5
        CHECK(contains(LookedAt(plan).only("E21").sentence, "Principles are ahead of results"));
    }
    SECTION("is clear when they keep pace") {
        half_reached(plan);
        judge_all(plan, PhaseKind::plan, Rating::partly);  // 0.6 - 0.5 = 0.1
        CHECK(LookedAt(plan).state("E21") == InsightState::clear);
    }
    SECTION("has no data while no principle is judged, or no outcome has progress") {
        half_reached(plan);
        CHECK(LookedAt(plan).state("E21") == InsightState::no_data);
        Plan other;
        judge_all(other, PhaseKind::plan, Rating::met);
        CHECK(LookedAt(other).state("E21") == InsightState::no_data);
    }
}

}  // namespace tandem::test
