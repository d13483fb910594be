#include "looked_at.h"

#include "catch.h"
#include "model/needs.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

Id<Need> need(Plan& plan, std::optional<std::int64_t> rank, std::optional<double> current = {},
              std::optional<double> required = {}) {
    Need& made = plan.add<Need>();
    made.statement = "Help before it is late";
    made.rank = rank;
    made.current = current;
    made.required = required;
    return id_of(made);
}

Id<Route> route(Plan& plan, Id<Need> need, RouteKind kind, std::optional<double> share = {},
                std::optional<double> volume = {}) {
    Route& made = plan.add<Route>();
    made.need = need;
    made.kind = kind;
    made.share = share;
    made.volume = volume;
    return id_of(made);
}

}  // namespace

TEST_CASE("E9 asks for the demands nobody voiced", "[unit][insights]") {
    Plan plan;
    const auto demand = [&](Voiced voiced) { plan.add<Demand>().voiced = voiced; };
    demand(Voiced::yes);
    demand(Voiced::yes);
    SECTION("fires when all of three were voiced") {
        demand(Voiced::yes);
        const LookedAt looked(plan);
        CHECK(looked.state("E9") == InsightState::fires);
        CHECK(number(looked.only("E9"), "share") == 0.0);
        CHECK(looked.only("E9").records.size() == 3);
        CHECK(looked.only("E9").basis == "from 3 demands");
    }
    SECTION("is clear when one of four was not") {
        demand(Voiced::yes);
        demand(Voiced::not_voiced);
        const LookedAt looked(plan);
        CHECK(looked.state("E9") == InsightState::clear);
        CHECK(number(looked.only("E9"), "share") == 0.25);
    }
    SECTION("has no data from two, however many do not say it") {
        demand(Voiced::none);
        CHECK(LookedAt(plan).state("E9") == InsightState::no_data);
    }
}

TEST_CASE("E10 asks who prioritised a need", "[unit][insights]") {
    Plan plan;
    SECTION("fires for a ranked need without a political prioritisation") {
        const auto first = need(plan, 1);
        plan.change(first).prioritised_by = "Cabinet";
        plan.change(first).prioritised_on = PartialDate(2025, 4);
        const auto second = need(plan, 2);
        need(plan, {});  // no rank: no priority need
        const LookedAt looked(plan);
        CHECK(looked.only("E10").subject == second.value);
        CHECK(looked.only("E10").basis == "from 3 needs, one prioritised politically");
    }
    SECTION("names what is missing when there is no need") {
        begin(plan, PhaseKind::analyse);
        CHECK(LookedAt(plan).only("E10").sentence == "No need is recorded.");
        CHECK(LookedAt(plan).only("E10").basis == "from no needs");
        need(plan, {});
        CHECK(LookedAt(plan).only("E10").sentence == "No need has a rank, so none is a priority need yet.");
        CHECK(LookedAt(plan).state("E10") == InsightState::fires);
    }
    SECTION("does not fire when each has a body and a date") {
        const auto first = need(plan, 1);
        plan.change(first).prioritised_by = "Cabinet";
        plan.change(first).prioritised_on = PartialDate(2025);
        need(plan, {});
        const LookedAt looked(plan);
        CHECK(looked.state("E10") == InsightState::clear);
        CHECK(number(looked.only("E10"), "prioritised") == 0.5);  // 1 of 2 needs
    }
    SECTION("has no data before anything has begun") {
        CHECK(LookedAt(plan).state("E10") == InsightState::no_data);
    }
}

TEST_CASE("E11 sees a wide gap in a priority need", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    SECTION("fires above a quarter of what is required") {
        const auto first = need(plan, 1, 40, 200);
        route(plan, first, RouteKind::co_production, {}, 50);
        route(plan, first, RouteKind::service, {}, 90);
        const auto judged = need(plan, 3);
        plan.change(judged).judged_gap = 2;  // 0.35
        const LookedAt looked(plan);
        const Insight& row = looked.about("E11", first.value);
        CHECK(number(row, "gap_now") == 160.0);          // 200 - 40
        CHECK(number(row, "gap_planned") == 60.0);       // 200 - 140
        CHECK(number(row, "severity") == Approx(0.30));  // 60 / 200
        CHECK(row.records.size() == 3);
        const Insight& wide = looked.about("E11", judged.value);
        CHECK(number(wide, "severity") == 0.35);
        CHECK(contains(wide.sentence, "the gap was judged to be wide."));  // nobody counted a share
        CHECK_FALSE(contains(wide.sentence, "%"));
    }
    SECTION("does not fire at a quarter, for rank 4, or for a surplus") {
        const auto first = need(plan, 1, 0, 200);
        route(plan, first, RouteKind::service, {}, 150);  // 50 / 200
        need(plan, 4, 0, 200);
        const auto second = need(plan, 2, 0, 200);
        route(plan, second, RouteKind::service, {}, 220);
        const LookedAt looked(plan);
        CHECK(looked.state("E11") == InsightState::clear);
        CHECK(looked.only("E11").basis == "from 3 needs");
    }
    SECTION("has no data without numbers, with nothing required, or before Plan") {
        need(plan, 1, 5, 0);
        need(plan, 2);
        CHECK(LookedAt(plan).state("E11") == InsightState::no_data);
        need(plan, 3, 0, 200);
        begin(plan, PhaseKind::plan, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E11") == InsightState::no_data);
    }
}

TEST_CASE("E12 asks by which routes needs are met", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    SECTION("fires for no route, services alone, and a change without a strategy") {
        const auto none = need(plan, {});
        const auto bought = need(plan, 1);
        route(plan, bought, RouteKind::service, 100);
        const auto changed = need(plan, 2);
        const auto change = route(plan, changed, RouteKind::behaviour_change, 30);
        const LookedAt looked(plan);
        CHECK(looked.about("E12", none.value).kind == Insight::Kind::attention);
        CHECK(looked.about("E12", bought.value).kind == Insight::Kind::prompt);
        CHECK(looked.about("E12", change.value).sentence ==
              "Route RT2 counts on people acting differently, and names no influence strategy.");
        CHECK(looked.result("E12").rows.size() == 3);
    }
    SECTION("does not fire with a mix, or for services alone without a rank") {
        const auto mixed = need(plan, 1);
        route(plan, mixed, RouteKind::service, 60);
        route(plan, mixed, RouteKind::co_production, 30);
        const auto unranked = need(plan, {});
        route(plan, unranked, RouteKind::service, 100);
        BehaviourChange& change = plan.add<BehaviourChange>();
        change.strategies.push_back({"is_inform"});
        const auto change_id = id_of(change);
        const auto encouraged = route(plan, mixed, RouteKind::behaviour_change, 10);
        plan.change(encouraged).behaviour_changes = {change_id};
        const LookedAt looked(plan);
        CHECK(looked.state("E12") == InsightState::clear);
        CHECK(number(looked.only("E12"), "without_service") == Approx(0.2));  // (40 % + 0 %) / 2
    }
    SECTION("has no data without needs, or before Plan") {
        CHECK(LookedAt(plan).state("E12") == InsightState::no_data);
        need(plan, 1);
        begin(plan, PhaseKind::plan, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E12") == InsightState::no_data);
    }
}

}  // namespace tandem::test
