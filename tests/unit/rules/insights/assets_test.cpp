#include "looked_at.h"

#include "catch.h"
#include "model/assets.h"
#include "model/needs.h"

namespace tandem::test {
namespace {

Id<Asset> offer(Plan& plan, PartialDate on) {
    Asset& made = plan.add<Asset>();
    made.title = "A kitchen";
    made.offer = Offer::willing_to_do;
    made.offered_on = on;
    return id_of(made);
}

}  // namespace

TEST_CASE("E13 keeps no offer waiting", "[unit][insights]") {
    Plan plan;
    SECTION("fires after 90 days, the oldest first") {
        const auto late = offer(plan, PartialDate(2026, 8, 22));  // 91 days before 21 November
        const auto oldest = offer(plan, PartialDate(2026, 7));    // 113 days since 31 July
        const LookedAt looked(plan);
        REQUIRE(looked.result("E13").rows.size() == 2);
        CHECK(looked.result("E13").rows[0].subject == oldest.value);
        CHECK(looked.about("E13", late.value).sentence ==
              "A1 (A kitchen) was offered 91 days ago and is not in use. Has the person who offered it heard "
              "back?");
        CHECK(looked.about("E13", late.value).basis == "from 2 offers, none in use");
        CHECK(looked.only("E14").state == InsightState::no_data);
    }
    SECTION("counts from its making when no day is recorded") {
        const auto undated = offer(plan, {});
        plan.change(undated).common.created = *Instant::parse("2026-01-01T09:00:00Z");
        CHECK(contains(LookedAt(plan).about("E13", undated.value).sentence, "324 days ago"));
    }
    SECTION("does not fire at 90 days, when in use, or when answered with no") {
        offer(plan, PartialDate(2026, 8, 23));
        const auto used = offer(plan, PartialDate(2025));
        plan.change(used).activities = {activity(plan, PhaseKind::do_, Co::co_delivery)};
        plan.change(offer(plan, PartialDate(2025))).answered = Answer::not_now;
        const LookedAt looked(plan);
        CHECK(looked.state("E13") == InsightState::clear);
        CHECK(looked.only("E13").sentence == "One of three offers in use, and none waits.");
    }
    SECTION("does not take a cancelled activity for use") {
        const auto asset = offer(plan, PartialDate(2025));
        const auto off = activity(plan, PhaseKind::do_, Co::co_delivery);
        plan.change(off).status = ActivityStatus::cancelled;
        plan.change(asset).activities = {off};
        CHECK(LookedAt(plan).state("E13") == InsightState::fires);
    }
    SECTION("has no data without an offer") {
        plan.add<Asset>().offer = Offer::doing_now;
        CHECK(LookedAt(plan).state("E13") == InsightState::no_data);
    }
}

TEST_CASE("E14 weighs assets against needs", "[unit][insights]") {
    Plan plan;
    SECTION("fires when there are fewer than half as many") {
        for (int i = 0; i < 5; ++i)
            plan.add<Need>();
        plan.add<Asset>();
        plan.add<Asset>();  // 2 < 5 / 2
        const LookedAt looked(plan);
        CHECK(looked.state("E14") == InsightState::fires);
        CHECK(looked.only("E14").sentence == "Only 2 assets are recorded beside 5 needs.");
        CHECK(number(looked.only("E14"), "assets") == 2.0);
    }
    SECTION("says that there is none") {
        plan.add<Need>();
        CHECK(LookedAt(plan).only("E14").sentence == "No asset is recorded beside 1 need.");
    }
    SECTION("does not fire at half") {
        for (int i = 0; i < 4; ++i)
            plan.add<Need>();
        plan.add<Asset>();
        plan.add<Asset>();
        CHECK(LookedAt(plan).state("E14") == InsightState::clear);
    }
    SECTION("has no data without needs") {
        plan.add<Asset>();
        CHECK(LookedAt(plan).state("E14") == InsightState::no_data);
    }
}

}  // namespace tandem::test
