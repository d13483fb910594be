#include "looked_at.h"

#include "catch.h"
#include "model/decisions.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

Id<Group> placed(Plan& plan, LowHigh knows, LowHigh cares) {
    const auto id = citizens(plan);
    plan.change(id).knows = knows;
    plan.change(id).cares = cares;
    return id;
}

}  // namespace

TEST_CASE("E5 asks who decided, and whom nobody asked", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    const auto heart = placed(plan, LowHigh::high, LowHigh::high);
    const auto caring = placed(plan, LowHigh::low, LowHigh::high);
    const auto unplaced = citizens(plan);
    Decision& made = plan.add<Decision>(PhaseKind::plan);
    made.level = Level::macro;
    const auto decision = id_of(made);
    const auto workshop = activity(plan, PhaseKind::plan, Co::co_commissioning, heart, 4);
    plan.change(workshop).level = Level::macro;
    SECTION("fires for a macro decision without heart and without a political say") {
        join(plan, workshop, caring, 6);
        join(plan, workshop, unplaced, 90);  // left out, and counted
        const LookedAt looked(plan);
        const Insight& row = looked.about("E5", decision.value);
        CHECK(row.kind == Insight::Kind::attention);
        CHECK(number(row, "heart") == 0.4);  // 4 of 4 + 6
        CHECK(number(row, "unplaced") == 90.0);
        CHECK(row.basis == "from 10 places taken");
        CHECK(row.counts_people);
        // E29 does not say the same: only reasons, options and citizen input are missing there.
        CHECK_FALSE(contains(looked.about("E29", decision.value).sentence, "political"));
    }
    SECTION("takes the activities linked to the decision before those of the phase") {
        join(plan, workshop, caring, 6);
        const auto other = activity(plan, PhaseKind::analyse, Co::co_design, heart, 5);
        plan.change(decision).activities = {other};
        CHECK_FALSE(LookedAt(plan).speaks_about("E5", decision.value));  // 5 of 5
    }
    SECTION("takes a group that came uncounted for no number, not for nobody") {
        join(plan, workshop, caring, 6);
        const auto others = placed(plan, LowHigh::high, LowHigh::high);
        join(plan, workshop, others);
        const LookedAt looked(plan);
        CHECK_FALSE(looked.speaks_about("E5", decision.value));
        CHECK(looked.only("E5").sentence ==
              "Groups that know and care took 40 % of the places that are counted.");
        CHECK(looked.only("E5").basis == "from 10 places taken, without 1 group that came uncounted");
        // Then E29 says what is missing of the decision.
        CHECK(contains(looked.about("E29", decision.value).sentence, "political"));
    }
    SECTION("does not fire with safeguards, or with half or more at heart") {
        join(plan, workshop, caring, 4);  // 4 of 8
        CHECK(LookedAt(plan).state("E5") == InsightState::clear);
        join(plan, workshop, caring, 9);  // 4 of 17
        CHECK(LookedAt(plan).state("E5") == InsightState::fires);
        plan.change(decision).safeguards = "The scrutiny committee looks at it in June";
        CHECK(LookedAt(plan).state("E5") == InsightState::clear);
    }
    SECTION("tells the share at heart by phase and level when clear") {
        plan.change(decision).political_by = "Cabinet";
        join(plan, workshop, caring, 12);                           // Plan, macro: 4 of 16
        activity(plan, PhaseKind::do_, Co::co_delivery, heart, 8);  // Do, no level: 8 of 8
        const auto tender = activity(plan, PhaseKind::do_, Co::co_delivery, caring, 24);
        plan.change(tender).level = Level::micro;  // Do: 8 of 32
        const LookedAt looked(plan);
        const Insight& row = looked.only("E5");
        CHECK(number(row, "heart") == 0.25);  // 12 of 48
        CHECK(number(row, "heart_plan") == 0.25);
        CHECK(number(row, "heart_do") == 0.25);
        CHECK(number(row, "heart_macro") == 0.25);
        CHECK(number(row, "heart_micro") == 0.0);
        CHECK_FALSE(number(row, "heart_analyse"));
    }
    SECTION("fires for a group that knows, does not care, and is in no activity") {
        const auto knowing = placed(plan, LowHigh::high, LowHigh::low);
        CHECK(LookedAt(plan).about("E5", knowing.value).kind == Insight::Kind::prompt);
        CHECK(LookedAt(plan).about("E5", knowing.value).basis == "from 1 activity");
        join(plan, workshop, knowing);
        CHECK_FALSE(LookedAt(plan).speaks_about("E5", knowing.value));
    }
    SECTION("has no data when nobody who took part is placed") {
        plan.change(heart).knows = LowHigh::none;
        CHECK(LookedAt(plan).state("E5") == InsightState::no_data);
    }
}

TEST_CASE("E6 asks for the right people for the task", "[unit][insights]") {
    Plan plan;
    const auto residents = citizens(plan, "Residents", "gt_residents");
    const auto users = citizens(plan, "Users", "gt_service_users");
    SECTION("fires when an improvement has nobody with experience of it") {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, residents);
        plan.change(id).intent = Intent::improve;
        const LookedAt looked(plan);
        CHECK(looked.state("E6") == InsightState::fires);
        CHECK(looked.only("E6").subject == id.value);
        CHECK(looked.only("E6").basis == "from 1 group");
        CHECK(looked.only("E6").phase == PhaseKind::plan);
        // More than the kinds of group tell it does not know.
        CHECK(looked.only("E6").sentence.ends_with("and no group of experts by experience is linked."));
    }
    SECTION("fires when a transformation has few kinds of group and mostly current users") {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, residents, 3);
        plan.change(id).intent = Intent::transform;
        join(plan, id, users, 7);
        const LookedAt looked(plan);
        CHECK(number(looked.only("E6"), "group_types") == 2.0);
        CHECK(number(looked.only("E6"), "users") == Approx(0.7));  // 7 of 10
        CHECK(looked.only("E6").basis == "from 2 groups and 10 places taken");
        CHECK(contains(looked.only("E6").sentence,
                       "it brings together only 2 kinds of group and people who use services now took 70 % "
                       "of its places."));
    }
    SECTION("says in plain words that no group of a transformation has a kind") {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, citizens(plan, "Neighbours", ""));
        plan.change(id).intent = Intent::transform;
        CHECK(contains(LookedAt(plan).only("E6").sentence,
                       "is to make something new, but no kind of group is known to take part."));
    }
    SECTION("says how many groups have no kind on record beside those that do") {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, residents, 3);
        plan.change(id).intent = Intent::transform;
        join(plan, id, citizens(plan, "Neighbours", ""), 2);
        CHECK(contains(LookedAt(plan).only("E6").sentence,
                       "it brings together only 1 kind of group (the kind of one more is not recorded)."));
    }
    SECTION("does not fire with experience, or with four kinds and 60 % users") {
        const auto better = activity(plan, PhaseKind::plan, Co::co_design, users);
        plan.change(better).intent = Intent::improve;
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, residents, 4);
        plan.change(id).intent = Intent::transform;
        join(plan, id, users, 6);                                  // 6 of 10
        join(plan, id, citizens(plan, "Carers", "gt_carers"), 0);  // an absent count would leave no share
        const auto staff = citizens(plan, "Nurses", "gt_frontline");
        plan.change(staff).side = Side::professional;
        join(plan, id, staff, 40);  // distinct kinds over all sides, shares over citizens only
        const LookedAt looked(plan);
        CHECK(looked.state("E6") == InsightState::clear);
        CHECK(looked.only("E6").basis == "from 2 activities");
    }
    SECTION("says no share of places while a group of citizens came uncounted") {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, citizens(plan, "Carers", "gt_carers"));
        plan.change(id).intent = Intent::transform;
        join(plan, id, users, 7);
        const LookedAt looked(plan);
        CHECK(contains(looked.only("E6").sentence, "it brings together only 2 kinds of group."));
        CHECK_FALSE(number(looked.only("E6"), "users"));
    }
    SECTION("has no data where no activity says what it is for") {
        activity(plan, PhaseKind::plan, Co::co_design, users);
        const auto alone = activity(plan, PhaseKind::plan, Co::co_design);  // no citizens: not looked at
        plan.change(alone).intent = Intent::improve;
        CHECK(LookedAt(plan).state("E6") == InsightState::no_data);
    }
}

}  // namespace tandem::test
