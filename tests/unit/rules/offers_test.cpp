#include "rules/offers.h"

#include "catch.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "support/make.h"

namespace test = tandem::test;
using tandem::PartialDate;
using tandem::PhaseKind;

namespace {

tandem::Asset& add_offer(test::Plan& plan, PartialDate offered) {
    auto& asset = plan.add<tandem::Asset>();
    asset.offer = tandem::Offer::willing_to_do;
    asset.offered_on = offered;
    return asset;
}

}  // namespace

TEST_CASE("an offer waits until an activity uses it or somebody says no", "[unit][rules]") {
    test::Plan plan;
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::do_));
    const auto id = test::id_of(add_offer(plan, PartialDate(2026, 1, 1)));
    const auto& asset = *plan.portfolio.find(id);
    CHECK(tandem::is_waiting(plan.portfolio, asset));

    plan.change(id).activities = {activity};
    CHECK(tandem::is_in_use(plan.portfolio, asset));
    CHECK_FALSE(tandem::is_waiting(plan.portfolio, asset));

    plan.change(activity).status = tandem::ActivityStatus::cancelled;
    CHECK(tandem::is_waiting(plan.portfolio, asset));

    plan.change(id).answered = tandem::Answer::yes;  // accepted, but still not put to use
    CHECK(tandem::is_waiting(plan.portfolio, asset));
    plan.change(id).answered = tandem::Answer::not_now;
    CHECK_FALSE(tandem::is_waiting(plan.portfolio, asset));

    plan.change(id).answered = tandem::Answer::none;
    plan.change(id).offer = tandem::Offer::doing_now;
    CHECK_FALSE(tandem::is_waiting(plan.portfolio, asset));
}

TEST_CASE("the age of an offer counts from its date, else from when it was recorded", "[unit][rules]") {
    const PartialDate today(2026, 11, 21);
    tandem::Asset asset;
    asset.offered_on = PartialDate(2026, 8, 23);
    CHECK(tandem::wait_of(asset, today) == tandem::Wait{90, false});
    asset.offered_on = PartialDate(2026, 8);  // some day in August: 82 days are certain
    CHECK(tandem::wait_of(asset, today) == tandem::Wait{82, true});
    asset.offered_on = PartialDate(2026);  // may yet come
    CHECK_FALSE(tandem::wait_of(asset, today));
    asset.offered_on = {};
    asset.common.created = *tandem::Instant::parse("2026-11-20T23:00:00Z");
    CHECK(tandem::wait_of(asset, today) == tandem::Wait{1, false});
}

TEST_CASE("waiting offers stand oldest first", "[unit][rules]") {
    test::Plan plan;
    add_offer(plan, PartialDate(2026, 10, 1));
    add_offer(plan, PartialDate(2027));
    add_offer(plan, PartialDate(2025, 10, 1));
    const auto offers = tandem::waiting_offers(plan.portfolio, plan.project, PartialDate(2026, 11, 21));
    REQUIRE(offers.size() == 3);
    CHECK(offers[0].asset->common.code == "A3");
    CHECK(offers[1].asset->common.code == "A1");
    CHECK_FALSE(offers[2].wait);
}

TEST_CASE("an offer could help where its group or its outcome already is", "[unit][rules]") {
    test::Plan plan;
    const auto group = test::id_of(plan.add<tandem::Group>());
    const auto outcome = test::id_of(plan.add<tandem::Outcome>());
    const auto add_activity = [&](tandem::ActivityStatus status, bool with_group, bool with_outcome) {
        auto& activity = plan.add<tandem::Activity>(PhaseKind::do_);
        activity.status = status;
        if (with_outcome)
            activity.outcomes = {outcome};
        const auto id = test::id_of(activity);
        if (with_group) {
            auto& link = plan.add<tandem::ActivityGroup>();
            link.activity = id;
            link.group = group;
        }
        return id;
    };
    const auto one = add_activity(tandem::ActivityStatus::planned, true, false);
    const auto both = add_activity(tandem::ActivityStatus::under_way, true, true);
    add_activity(tandem::ActivityStatus::done, true, true);       // too late
    add_activity(tandem::ActivityStatus::planned, false, false);  // nothing in common
    const auto used = add_activity(tandem::ActivityStatus::idea, true, true);

    auto& asset = add_offer(plan, {});
    asset.group = group;
    asset.outcomes = {outcome};
    asset.activities = {used};
    const auto chances = tandem::chances_of(plan.portfolio, plan.cycle, asset);
    REQUIRE(chances.size() == 2);
    CHECK(chances[0].activity->common.id == both.value);
    CHECK((chances[0].same_group && chances[0].same_outcome));
    CHECK(chances[1].activity->common.id == one.value);
    CHECK_FALSE(chances[1].same_outcome);
}
