#include "rules/pathways.h"

#include "catch.h"
#include "model/services.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::PathwayStage;
using tandem::StageState;

const StageState& stage(const std::vector<StageState>& stages, std::string_view key) {
    for (const StageState& state : stages)
        if (state.stage == key)
            return state;
    throw std::logic_error("no such stage");
}

}  // namespace

TEST_CASE("voice and action of a stage come from its activities with citizens", "[unit][rules]") {
    test::Plan plan;
    const auto pathway = test::id_of(plan.add<tandem::Pathway>());
    const auto other = test::id_of(plan.add<tandem::Pathway>());
    auto& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    const auto citizens = test::id_of(group);
    auto& joint = plan.add<Activity>(tandem::PhaseKind::do_);
    joint.mechanism = tandem::Mechanism::both;
    const auto joint_id = test::id_of(joint);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = joint_id;
    part.group = citizens;
    const auto staff_only = test::id_of(plan.add<Activity>(tandem::PhaseKind::do_));
    const auto service = test::id_of(plan.add<tandem::Service>());

    auto& conditions = plan.add<PathwayStage>();
    conditions.pathway = pathway;
    conditions.stage.key = "prev_conditions";
    conditions.activities = {joint_id};
    auto& treat = plan.add<PathwayStage>();
    treat.pathway = pathway;
    treat.stage.key = "treat";
    treat.activities = {staff_only};
    treat.services = {service};
    auto& follow = plan.add<PathwayStage>();
    follow.pathway = other;
    follow.stage.key = "rehab_follow";
    follow.services = {service};

    const auto all = tandem::stages_of(plan.portfolio);
    CHECK(all.size() == 6);
    CHECK(stage(all, "prev_conditions").voice);
    CHECK(stage(all, "prev_conditions").action);
    CHECK_FALSE(stage(all, "prev_conditions").service_only());
    CHECK(stage(all, "treat").service_only());  // an activity without citizens does not count
    CHECK_FALSE(stage(all, "detect").in_use());
    CHECK(tandem::strategies_covered(all) == 3);

    const tandem::StagesOfPathways uses(plan.portfolio);
    const auto one =
        tandem::stages_of(plan.portfolio, tandem::GroupsOfActivities(plan.portfolio), uses.of(pathway));
    CHECK_FALSE(stage(one, "rehab_follow").in_use());
    CHECK(tandem::strategies_covered(one) == 2);
}

TEST_CASE("stages in use are counted pathway by pathway", "[unit][rules]") {
    test::Plan plan;
    CHECK(tandem::stages_in_use(plan.portfolio, plan.project).empty.size() == 6);
    auto& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    const auto citizens = test::id_of(group);
    auto& activity = plan.add<Activity>(tandem::PhaseKind::do_);
    activity.mechanism = tandem::Mechanism::voice;
    const auto with_citizens = test::id_of(activity);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = with_citizens;
    part.group = citizens;
    const auto service = test::id_of(plan.add<tandem::Service>());
    for (int i = 0; i < 2; ++i) {
        const auto pathway = test::id_of(plan.add<tandem::Pathway>());
        auto& treat = plan.add<PathwayStage>();
        treat.pathway = pathway;
        treat.stage.key = "treat";
        treat.services = {service};
        if (i == 0)
            treat.activities = {with_citizens};
    }
    const auto found = tandem::stages_in_use(plan.portfolio, plan.project);
    CHECK(found.pathways == 2);
    CHECK(found.in_use == 2);  // the same stage, once in each pathway
    CHECK(found.with_citizens == 1);
    CHECK(found.with_voice == 1);
    CHECK(found.with_action == 0);
    CHECK(found.empty.size() == 5);
}
