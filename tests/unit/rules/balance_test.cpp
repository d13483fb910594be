#include "rules/balance.h"

#include "catch.h"
#include "model/activity.h"
#include "model/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Mechanism;
using tandem::PhaseKind;
using tandem::VoiceAction;

void add_activity(test::Plan& plan, PhaseKind phase, Mechanism mechanism, tandem::Side side,
                  tandem::ActivityStatus status = tandem::ActivityStatus::done) {
    auto& group = plan.add<tandem::Group>();
    group.side = side;
    const auto group_id = test::id_of(group);
    auto& activity = plan.add<tandem::Activity>(phase);
    activity.mechanism = mechanism;
    activity.status = status;
    const auto id = test::id_of(activity);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = id;
    part.group = group_id;
}

}  // namespace

TEST_CASE("both counts as voice and as action, and phases stand apart", "[unit][rules]") {
    test::Plan plan;
    add_activity(plan, PhaseKind::analyse, Mechanism::voice, tandem::Side::citizen);
    add_activity(plan, PhaseKind::do_, Mechanism::both, tandem::Side::citizen);
    add_activity(plan, PhaseKind::do_, Mechanism::action, tandem::Side::citizen);
    add_activity(plan, PhaseKind::do_, Mechanism::none, tandem::Side::citizen);
    const auto balance = tandem::balance_of(plan.portfolio, plan.cycle);
    CHECK(balance.of(PhaseKind::analyse) == VoiceAction{1, 0});
    CHECK(balance.of(PhaseKind::do_) == VoiceAction{1, 2});
    CHECK(balance.cycle() == VoiceAction{2, 2});
}

TEST_CASE("what is cancelled or has no citizen group is not counted", "[unit][rules]") {
    test::Plan plan;
    add_activity(plan, PhaseKind::plan, Mechanism::voice, tandem::Side::professional);
    add_activity(plan, PhaseKind::plan, Mechanism::voice, tandem::Side::citizen,
                 tandem::ActivityStatus::cancelled);
    CHECK(tandem::balance_of(plan.portfolio, plan.cycle).cycle() == VoiceAction{});
    CHECK(tandem::balance_of(plan.portfolio, {987654321}).cycle() == VoiceAction{});
}
