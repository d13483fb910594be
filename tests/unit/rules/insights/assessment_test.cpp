#include "looked_at.h"

#include "catch.h"
#include "model/evidence.h"

namespace tandem::test {

TEST_CASE("E27 asks how deep co-assessment went", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::review);
    const auto survey = [&](std::int64_t intensity, bool with_citizens) {
        Evidence& made = plan.add<Evidence>(PhaseKind::review);
        made.kind = EvidenceKind::survey;
        made.review_intensity = intensity;
        made.made_with_citizens = with_citizens;
    };
    SECTION("fires at arm's length only") {
        survey(1, true);
        survey(1, false);
        const LookedAt looked(plan);
        CHECK(looked.state("E27") == InsightState::fires);
        CHECK(looked.only("E27").sentence ==
              "Co-assessment is light: its highest intensity is 1, arm’s length.");
        CHECK(number(looked.only("E27"), "with_citizens") == 0.5);
        CHECK(looked.only("E27").basis == "from 2 activities and pieces of evidence");
    }
    SECTION("fires when a complete Review records none") {
        begin(plan, PhaseKind::review, PhaseStatus::complete);
        CHECK(LookedAt(plan).state("E27") == InsightState::fires);
    }
    SECTION("does not fire with citizens among the inspectors") {
        const auto id = activity(plan, PhaseKind::review, Co::co_assessment, citizens(plan));
        plan.change(id).approach.key = "ca_inspect";  // intensity 2 in the catalogue
        survey(1, true);
        const LookedAt looked(plan);
        CHECK(looked.state("E27") == InsightState::clear);
        CHECK(number(looked.only("E27"), "highest") == 2.0);
    }
    SECTION("does not take another project's evidence for its own") {
        Evidence& other = plan.add<Evidence>();
        other.kind = EvidenceKind::survey;
        other.review_intensity = 3;
        other.common.project = 987'654;
        CHECK(LookedAt(plan).state("E27") == InsightState::no_data);
    }
    SECTION("has no data while Review is under way and records none, or has not begun") {
        CHECK(LookedAt(plan).state("E27") == InsightState::no_data);
        begin(plan, PhaseKind::review, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E27") == InsightState::no_data);
    }
}

}  // namespace tandem::test
