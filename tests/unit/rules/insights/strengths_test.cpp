#include "looked_at.h"

#include "catch.h"
#include "model/assets.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/evidence.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/risks.h"

namespace tandem::test {
namespace {

std::string only_strength(const Plan& plan) {
    return LookedAt(plan).only("E33").sentence;
}

}  // namespace

TEST_CASE("E33 names the first three strengths that hold, in their order", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
        activity(plan, PhaseKind::analyse, co, group);
    plan.add<Contribution>().response = Response::done;
    plan.add<Need>();
    plan.add<Asset>();
    const LookedAt looked(plan);
    const auto& rows = looked.result("E33").rows;
    REQUIRE(rows.size() == 3);  // that there are as many assets as needs comes later
    CHECK(rows[0].sentence ==
          "All four Co’s have been used over the cycle: co-production fills 4 of 16 cells of "
          "the matrix.");
    CHECK(rows[1].sentence == "Every phase so far has co-production.");
    CHECK(rows[2].sentence == "Everybody who said something has had an answer.");
    CHECK(rows[0].kind == Insight::Kind::strength);
    CHECK(rows[0].suggestion.empty());
}

TEST_CASE("E33 knows each of its strengths", "[unit][insights]") {
    Plan plan;
    SECTION("four levels of resilience") {
        for (const ResilienceLevel level : {ResilienceLevel::user, ResilienceLevel::community,
                                            ResilienceLevel::provider, ResilienceLevel::system})
            plan.add<Resilience>().level = level;
        CHECK(contains(only_strength(plan), "all four levels"));
    }
    SECTION("three strategies") {
        const auto group = citizens(plan);
        const auto peers = activity(plan, PhaseKind::none, Co::co_delivery);  // in no phase of the cycle
        join(plan, peers, group);
        const auto pathway = id_of(plan.add<Pathway>());
        for (const char* stage : {"prev_behaviour", "treat", "rehab_follow"}) {
            PathwayStage& use = plan.add<PathwayStage>();
            use.pathway = pathway;
            use.stage.key = stage;
            use.activities = {peers};
        }
        CHECK(contains(only_strength(plan), "all three strategies"));
    }
    SECTION("co-assessment of intensity 2") {
        Evidence& evidence = plan.add<Evidence>();
        evidence.kind = EvidenceKind::peer_review;
        evidence.review_intensity = 2;
        evidence.made_with_citizens = true;
        CHECK(contains(only_strength(plan), "not only at arm’s length"));
    }
    SECTION("every decision complete") {
        Decision& made = plan.add<Decision>();
        made.reasons = "It was closer";
        made.citizen_input = "The March session";
        const auto id = id_of(made);
        plan.add<DecisionOption>().decision = id;
        CHECK(contains(only_strength(plan), "Every decision names"));
    }
    SECTION("as many assets as needs") {
        plan.add<Need>();
        plan.add<Asset>();
        CHECK(only_strength(plan) == "At least as many assets as needs are recorded: 1 and 1.");
    }
    SECTION("a target reached") {
        Indicator& indicator = plan.add<Indicator>();
        indicator.baseline = 100;
        indicator.target = 40;
        const auto id = id_of(indicator);
        Measurement& reading = plan.add<Measurement>();
        reading.indicator = id;
        reading.value = 38;  // (38 - 100) / (40 - 100) = 1.03
        CHECK(only_strength(plan) == "One target is reached: I1.");
    }
    SECTION("offers all used") {
        Asset& asset = plan.add<Asset>();
        asset.offer = Offer::willing_to_do;
        const auto id = id_of(asset);
        const auto peers = activity(plan, PhaseKind::none, Co::co_delivery);
        plan.change(id).activities = {peers};
        CHECK(contains(only_strength(plan), "Everything that people offered"));
    }
    SECTION("citizens at every contract meeting") {
        const auto contract = id_of(plan.add<Contract>());
        Meeting& meeting = plan.add<Meeting>();
        meeting.contract = contract;
        meeting.citizen_representatives = 1;
        CHECK(contains(only_strength(plan), "Citizens were at every contract meeting."));
        plan.add<Meeting>().contract = contract;  // nobody recorded at this one
        CHECK(LookedAt(plan).state("E33") == InsightState::no_data);
    }
    SECTION("and does not make one up") {
        activity(plan, PhaseKind::analyse, Co::co_design);  // no citizens: the phase is empty
        plan.add<Contribution>();
        plan.add<Need>();
        CHECK(LookedAt(plan).state("E33") == InsightState::no_data);
    }
}

}  // namespace tandem::test
