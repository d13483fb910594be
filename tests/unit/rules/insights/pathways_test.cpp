#include "looked_at.h"

#include "catch.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/services.h"

namespace tandem::test {

TEST_CASE("E19 looks for citizens on the pathway to an outcome", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    Outcome& outcome = plan.add<Outcome>();
    outcome.statement = "Recover and stay well";
    const auto outcome_id = id_of(outcome);
    Pathway& made = plan.add<Pathway>();
    made.outcome = outcome_id;
    const auto pathway = id_of(made);
    const auto service = id_of(plan.add<Service>());
    const auto peers = activity(plan, PhaseKind::do_, Co::co_delivery, citizens(plan));
    plan.change(peers).mechanism = Mechanism::both;
    const auto use = [&](const char* stage, bool with_citizens) {
        PathwayStage& made_use = plan.add<PathwayStage>();
        made_use.pathway = pathway;
        made_use.stage.key = stage;
        made_use.services = {service};
        if (with_citizens)
            made_use.activities = {peers};
    };
    SECTION("fires for a stage with a service and no activity, and for no prevention") {
        use("detect", false);
        use("treat", true);
        const LookedAt looked(plan);
        const Insight& row = looked.only("E19");
        CHECK(row.state == InsightState::fires);
        CHECK(row.sentence ==
              "On the pathway to O1 (Recover and stay well), problem detection has a service but no "
              "activity with citizens, and nothing is recorded for prevention.");
        CHECK(number(row, "voice") == 1.0);
        CHECK(number(row, "action") == 1.0);
        CHECK(number(row, "service_only") == 1.0);
        CHECK(number(row, "empty") == 4.0);  // six stages less two
        CHECK(row.subject == pathway.value);
    }
    SECTION("does not fire with citizens in every stage in use, prevention among them") {
        use("prev_conditions", true);
        use("treat", true);
        CHECK(LookedAt(plan).state("E19") == InsightState::clear);
    }
    SECTION("judges the pathways to one outcome together") {
        use("treat", true);
        Pathway& other = plan.add<Pathway>();
        other.outcome = outcome_id;
        const auto other_id = id_of(other);
        PathwayStage& prevention = plan.add<PathwayStage>();
        prevention.pathway = other_id;
        prevention.stage.key = "prev_conditions";
        prevention.activities = {peers};
        CHECK(LookedAt(plan).only("E19").state == InsightState::clear);
        CHECK(LookedAt(plan).only("E19").sentence ==
              "Citizens have a part in every stage in use on the pathways to O1 (Recover and stay well).");
        plan.change(other_id).outcome = {};  // it may lead anywhere
        CHECK(LookedAt(plan).result("E19").rows.size() == 2);
    }
    SECTION("an activity without citizens does not count") {
        use("prev_behaviour", true);
        plan.change(peers).status = ActivityStatus::cancelled;
        CHECK(LookedAt(plan).state("E19") == InsightState::fires);
    }
    SECTION("has no data without a pathway") {
        Plan other;
        begin(other, PhaseKind::plan);
        CHECK(LookedAt(other).state("E19") == InsightState::no_data);
    }
}

}  // namespace tandem::test
