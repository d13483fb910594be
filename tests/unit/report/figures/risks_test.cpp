#include "model/risks.h"
#include "catch.h"
#include "model/activity.h"
#include "model/pathways.h"
#include "model/people.h"
#include "model/services.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::Figure;
using tandem::PhaseKind;
using tandem::Risk;
using Chart = tandem::Figure::Chart;

Risk& risk(test::Plan& plan, std::int64_t likelihood, std::int64_t impact) {
    Risk& made = plan.add<Risk>();
    made.likelihood = likelihood;
    made.impact = impact;
    return made;
}

}  // namespace

TEST_CASE("the risk map says how many are high and of how many the gain is scored", "[unit][figures]") {
    test::Plan plan;
    risk(plan, 2, 3);
    risk(plan, 5, 3).benefit = 4;
    plan.add<Risk>();
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::risk_map);
    REQUIRE(figure);
    CHECK(figure->title ==
          "One of two risks is high; one of two risks has a score for what is gained by taking it");
    CHECK(figure->alternative ==
          "A map of likelihood and impact, both from 1 to 5. High: 1; medium: none; low: 1. R2: likelihood "
          "5, impact 3, benefit 4; R1: likelihood 2, impact 3.");
    CHECK(figure->caption ==
          "Grey: low; amber: medium; pink: high. The number at a star: what is gained by taking the risk, "
          "from 1 to 5. From 2 scored risks of this "
          "phase, from the records published. Citizens bear none of these. Not scored and not in the map: "
          "1.");
}

TEST_CASE("the risk map of a phase has the risks that its section lists", "[unit][figures]") {
    test::Plan plan;
    risk(plan, 2, 3).phase = plan.phase(PhaseKind::analyse);
    risk(plan, 3, 4);
    risk(plan, 5, 5).phase = plan.phase(PhaseKind::do_);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::risk_map);
    REQUIRE(figure);
    CHECK(figure->title.starts_with("Neither of the two risks"));
    CHECK(figure->alternative.find("R3") == std::string::npos);
    CHECK(figure->record == plan.phase(PhaseKind::analyse).value);
}

TEST_CASE("one scored risk makes no map", "[unit][figures]") {
    test::Plan plan;
    risk(plan, 2, 3);
    plan.add<Risk>();
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::analyse), Chart::risk_map));
}

TEST_CASE("the pathways say where citizens have a part", "[unit][figures]") {
    test::Plan plan;
    auto& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    const auto citizens = test::id_of(group);
    auto& activity = plan.add<tandem::Activity>(PhaseKind::do_);
    activity.mechanism = tandem::Mechanism::action;
    const auto joint = test::id_of(activity);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = joint;
    part.group = citizens;
    const auto service = test::id_of(plan.add<tandem::Service>());
    const auto pathway = test::id_of(plan.add<tandem::Pathway>());
    auto& treat = plan.add<tandem::PathwayStage>();
    treat.pathway = pathway;
    treat.stage.key = "treat";
    treat.services = {service};
    CHECK_FALSE(
        test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::pathway_strip));  // one stage
    auto& detect = plan.add<tandem::PathwayStage>();
    detect.pathway = pathway;
    detect.stage.key = "detect";
    detect.activities = {joint};
    const auto report = test::report_of(plan, PhaseKind::plan);
    const Figure* figure = test::find_figure(report, Chart::pathway_strip);
    REQUIRE(figure);
    CHECK(figure->title.starts_with(
        "Citizens have a part in one of two stages in use; no activity or service is recorded for "));
    CHECK(
        figure->alternative ==
        "A strip for each of 1 pathway, with six stages from preventing harm to helping afterwards. In use: "
        "2 stages; with citizen voice: 0; with citizen action: 1; with a service only: 1.");
}
