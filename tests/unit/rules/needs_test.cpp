#include "rules/needs.h"

#include "catch.h"
#include "model/decisions.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using Catch::Detail::Approx;
using tandem::Gap;
using tandem::Need;
using tandem::Route;
using tandem::RouteKind;

}  // namespace

TEST_CASE("the gap is what is required less what the routes bring", "[unit][rules]") {
    Need need;
    need.required = 200;
    need.current = 80;
    Route peers;
    peers.kind = RouteKind::co_production;
    peers.volume = 50;
    Route service;
    service.kind = RouteKind::service;
    service.volume = 90;  // the 80 of today are in it
    const Gap gap = tandem::gap_of(need, {&peers, &service});
    CHECK(gap.now == 120.0);                                  // 200 - 80
    CHECK(gap.planned == 60.0);                               // 200 - 140
    CHECK(gap.severity == Approx(0.3));                       // 60 / 200
    CHECK(tandem::gap_of(need, {}).severity == Approx(0.6));  // 120 / 200, as no route has a volume
    service.volume = 170;
    CHECK(tandem::gap_of(need, {&peers, &service}).planned == -20.0);  // a surplus
}

TEST_CASE("a judged gap speaks where there are no numbers, and nothing is guessed", "[unit][rules]") {
    Need need;
    CHECK_FALSE(tandem::gap_of(need, {}).severity);
    const double expected[] = {0, 0.15, 0.35, 0.6};
    for (std::int64_t judged = 0; judged <= 3; ++judged) {
        need.judged_gap = judged;
        CHECK(tandem::gap_of(need, {}).severity == expected[judged]);
    }
    need.required = 0;
    need.current = 0;  // a ratio to 0 is no data, and the numbers are there, so the judgement is not asked
    CHECK_FALSE(tandem::gap_of(need, {}).severity);
}

TEST_CASE("a route's share is the typed one, else its volume of what is required", "[unit][rules]") {
    Need need;
    need.required = 200;
    Route route;
    route.kind = RouteKind::behaviour_change;
    CHECK_FALSE(tandem::share_of(need, route));
    route.volume = 30;
    CHECK(tandem::share_of(need, route) == Approx(15));  // 30 / 200
    route.share = 20;
    CHECK(tandem::share_of(need, route) == 20.0);
    Route service;
    service.kind = RouteKind::service;
    service.share = 50;
    const auto shares = tandem::shares_of(need, {&route, &route, &service});
    CHECK(shares.behaviour_change == 40.0);
    CHECK_FALSE(shares.co_production);
    CHECK(shares.total() == 90.0);
}

TEST_CASE("a need is prioritised politically by a body and a date, its own or its decision's",
          "[unit][rules]") {
    test::Plan plan;
    auto& decision = plan.add<tandem::Decision>();
    const auto decision_id = test::id_of(decision);
    Need need;
    need.prioritised_by = "Cabinet";
    CHECK_FALSE(tandem::is_prioritised_politically(plan.portfolio, need));
    need.prioritised_on = tandem::PartialDate(2025, 4);
    CHECK(tandem::is_prioritised_politically(plan.portfolio, need));
    Need by_decision;
    by_decision.decision = decision_id;
    CHECK_FALSE(tandem::is_prioritised_politically(plan.portfolio, by_decision));
    plan.change(decision_id).political_by = "Council";
    plan.change(decision_id).political_on = tandem::PartialDate(2025);
    CHECK(tandem::is_prioritised_politically(plan.portfolio, by_decision));
}

TEST_CASE("needs come by rank, those without one last", "[unit][rules]") {
    test::Plan plan;
    plan.add<Need>();
    plan.add<Need>().rank = 2;
    plan.add<Need>().rank = 1;
    plan.add<Need>();
    std::string order;
    for (const Need* need : tandem::ranked_needs(plan.portfolio, plan.cycle))
        order += need->common.code;
    CHECK(order == "N3N2N1N4");
}

TEST_CASE("a share counts as volume beside routes with volumes, and not by itself", "[unit][rules]") {
    Need need;
    need.required = 200;
    Route counted;
    counted.kind = RouteKind::service;
    counted.volume = 50;
    Route shared;
    shared.kind = RouteKind::co_production;
    shared.share = 40;
    // 40 % of 200 is 80; 200 - 50 - 80 = 70, which is what shares of 25 and 40 % leave: 35 % of 200.
    CHECK(tandem::gap_of(need, {&counted, &shared}).planned == 70.0);
    CHECK(tandem::volume_of(need, {&counted, &shared}, RouteKind::co_production) == 80.0);
    CHECK(tandem::open_share(need, {&counted, &shared}) == 0.35);
    CHECK_FALSE(tandem::gap_of(need, {&shared}).planned);
    CHECK_FALSE(tandem::volume_of(need, {&shared}, RouteKind::co_production));
}

TEST_CASE("what no route meets is told from the volumes, else from what the shares leave", "[unit][rules]") {
    Need need;
    need.required = 200;
    Route route;
    route.kind = RouteKind::co_production;
    route.volume = 50;
    CHECK(tandem::volume_of(need, {&route, &route}, RouteKind::co_production) == 100.0);
    CHECK_FALSE(tandem::volume_of(need, {&route}, RouteKind::service));
    CHECK(tandem::open_share(need, {&route}) == 0.75);  // (200 - 50) / 200
    Route all;
    all.volume = 300;
    CHECK(tandem::open_share(need, {&all}) == 0.0);  // more than required leaves nothing open
    Route shared;
    shared.kind = RouteKind::service;
    shared.share = 40;
    CHECK(tandem::open_share(Need{}, {&shared}).value() == Approx(0.6));
    CHECK_FALSE(tandem::open_share(need, {}));
}

TEST_CASE("what is met without a service is the mean over the needs that have shares", "[unit][rules]") {
    test::Plan plan;
    for (const double share : {20.0, 60.0}) {
        const auto need = test::id_of(plan.add<Need>());
        auto& own = plan.add<Route>();
        own.need = need;
        own.kind = RouteKind::co_production;
        own.share = share;
        auto& service = plan.add<Route>();
        service.need = need;
        service.kind = RouteKind::service;
        service.share = 20;
    }
    plan.add<Need>();  // no shares: left out
    const auto needs = tandem::ranked_needs(plan.portfolio, plan.cycle);
    const auto met = tandem::met_without_service(needs, tandem::RoutesOfNeeds(plan.portfolio));
    CHECK(met.needs == 2);
    CHECK(met.share.value() == Approx(0.4));  // the mean of 20 % and 60 %
    CHECK_FALSE(tandem::met_without_service({}, tandem::RoutesOfNeeds(plan.portfolio)).share);
}
