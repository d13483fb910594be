#include "looked_at.h"

#include "catch.h"
#include "model/decisions.h"

namespace tandem::test {

TEST_CASE("E29 asks what a decision in the log lacks", "[unit][insights]") {
    Plan plan;
    SECTION("fires for each part that is missing, and names them") {
        Decision& made = plan.add<Decision>(PhaseKind::plan);
        made.title = "Portfolio";
        made.level = Level::macro;
        made.reasons = "Most asked for it";
        const LookedAt looked(plan);
        CHECK(looked.only("E29").sentence ==
              "D1 (Portfolio) does not record the options considered, the citizen input used or a political "
              "confirmation, though it was decided at macro level.");
        CHECK(number(looked.only("E29"), "reasons") == 1.0);
        CHECK(number(looked.only("E29"), "options") == 0.0);
        CHECK(looked.only("E29").phase == PhaseKind::plan);
        CHECK(looked.only("E29").basis == "from 1 decision");
    }
    SECTION("names what is missing when a phase is complete without one") {
        begin(plan, PhaseKind::analyse, PhaseStatus::complete);
        CHECK(LookedAt(plan).only("E29").sentence == "No decision is recorded in this cycle.");
        CHECK(LookedAt(plan).state("E29") == InsightState::fires);
    }
    SECTION("does not fire for a complete one; micro needs no political say") {
        Decision& made = plan.add<Decision>();
        made.level = Level::micro;
        made.reasons = "It was closer";
        made.citizen_input = "The March session";
        const auto id = id_of(made);
        plan.add<DecisionOption>().decision = id;
        CHECK(LookedAt(plan).state("E29") == InsightState::clear);
    }
    SECTION("has no data while nothing is complete and nothing decided") {
        CHECK(LookedAt(plan).state("E29") == InsightState::no_data);
    }
}

}  // namespace tandem::test
