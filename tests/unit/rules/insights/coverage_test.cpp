#include "looked_at.h"

#include "catch.h"
#include "model/marks.h"

namespace tandem::test {
namespace {

void fill_every_co(Plan& plan, Id<Group> group) {
    for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
        activity(plan, PhaseKind::analyse, co, group);
}

}  // namespace

TEST_CASE("E1 asks about a phase and a Co without co-production", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::analyse);
    const auto group = citizens(plan);
    SECTION("fires for an empty phase") {
        fill_every_co(plan, group);
        begin(plan, PhaseKind::plan);
        Activity& idea = plan.add<Activity>(PhaseKind::plan);
        idea.co = Co::co_design;
        idea.status = ActivityStatus::idea;  // shown, but does not fill
        join(plan, id_of(idea), group);
        const LookedAt looked(plan);
        CHECK(looked.state("E1") == InsightState::fires);
        CHECK(looked.only("E1").phase == PhaseKind::plan);
        CHECK(looked.only("E1").kind == Insight::Kind::prompt);
        CHECK(looked.only("E1").sentence ==
              "No activity with citizens is planned, under way or done in Plan.");
    }
    SECTION("fires for the Co's that are not used") {
        activity(plan, PhaseKind::analyse, Co::co_commissioning, group);
        activity(plan, PhaseKind::analyse, Co::co_assessment, group);
        const LookedAt looked(plan);
        CHECK(looked.only("E1").sentence == "Not used so far in this cycle: co-design and co-delivery.");
        CHECK(number(looked.only("E1"), "co_design") == 0.0);
    }
    SECTION("is clear when every phase and every Co has some") {
        fill_every_co(plan, group);
        const LookedAt looked(plan);
        CHECK(looked.state("E1") == InsightState::clear);
        CHECK(number(looked.only("E1"), "filled") == 4.0);
        CHECK(number(looked.only("E1"), "in_scope") == 16.0);
        CHECK(number(looked.only("E1"), "coverage") == 0.25);  // 4 / 16
        CHECK(looked.only("E1").basis == "from 4 activities with citizens");
    }
    SECTION("leaves alone what is marked as not this cycle") {
        fill_every_co(plan, group);
        begin(plan, PhaseKind::plan);
        for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
            plan.add<MatrixMark>(PhaseKind::plan).co = co;
        CHECK(LookedAt(plan).state("E1") == InsightState::clear);
    }
    SECTION("has no data before anything has begun") {
        begin(plan, PhaseKind::analyse, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E1") == InsightState::no_data);
    }
}

TEST_CASE("E2 sees voice without action and action without voice", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    const auto add = [&](PhaseKind phase, Mechanism mechanism, std::optional<double> hours) {
        const auto id = activity(plan, phase, Co::co_design, group);
        plan.change(id).mechanism = mechanism;
        plan.change(id).citizen_hours = hours;
    };
    SECTION("fires when there is no action once Do has begun") {
        begin(plan, PhaseKind::do_);
        add(PhaseKind::plan, Mechanism::voice, 12);
        add(PhaseKind::do_, Mechanism::voice, {});
        const LookedAt looked(plan);
        CHECK(looked.state("E2") == InsightState::fires);
        CHECK(contains(looked.only("E2").sentence, "no citizen action"));
        CHECK(number(looked.only("E2"), "voice") == 2.0);
        CHECK(number(looked.only("E2"), "action") == 0.0);
        CHECK_FALSE(number(looked.only("E2"), "action_hours"));
    }
    SECTION("fires when there is no voice") {
        add(PhaseKind::do_, Mechanism::action, 5);
        CHECK(contains(LookedAt(plan).only("E2").sentence, "no citizen voice"));
    }
    SECTION("does not ask for action before Do") {
        add(PhaseKind::analyse, Mechanism::voice, 12);
        const LookedAt looked(plan);
        CHECK(looked.state("E2") == InsightState::clear);
        CHECK(looked.only("E2").sentence ==
              "Citizen voice is part of 1 activity; citizen action is not recorded yet, and belongs to Do "
              "first of all.");
    }
    SECTION("is clear with both, and halves the hours of both kinds") {
        add(PhaseKind::plan, Mechanism::voice, 12);
        add(PhaseKind::do_, Mechanism::both, 20);
        const LookedAt looked(plan);
        CHECK(looked.state("E2") == InsightState::clear);
        CHECK(number(looked.only("E2"), "voice") == 2.0);
        CHECK(number(looked.only("E2"), "action") == 1.0);
        CHECK(number(looked.only("E2"), "voice_hours") == 22.0);   // 12 + 20 / 2
        CHECK(number(looked.only("E2"), "action_hours") == 10.0);  // 20 / 2
        CHECK(number(looked.only("E2"), "voice_do") == 1.0);
        CHECK(looked.only("E2").basis == "from 2 activities with citizens");
    }
    SECTION("has no data without a mechanism, and counts no activity without citizens") {
        add(PhaseKind::do_, Mechanism::none, 5);
        plan.change(activity(plan, PhaseKind::do_, Co::co_delivery)).mechanism = Mechanism::action;
        CHECK(LookedAt(plan).state("E2") == InsightState::no_data);
    }
}

}  // namespace tandem::test
