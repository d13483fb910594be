#include "model/needs.h"
#include "catch.h"
#include "support/figures.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Figure;
using tandem::Id;
using tandem::Need;
using tandem::PhaseKind;
using tandem::RouteKind;
using Chart = tandem::Figure::Chart;

Need& need(test::Plan& plan, std::string statement, double required, double current) {
    Need& made = plan.add<Need>();
    made.statement = std::move(statement);
    made.required = required;
    made.current = current;
    return made;
}

void route(test::Plan& plan, Id<Need> need, RouteKind kind, double share) {
    auto& made = plan.add<tandem::Route>();
    made.need = need;
    made.kind = kind;
    made.share = share;
}

}  // namespace

TEST_CASE("what is provided now is a bar for each need", "[unit][figures]") {
    test::Plan plan;
    need(plan, "A ride home", 200, 200);
    need(plan, "A warm home", 400, 100);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title ==
          "One of two needs with numbers is recorded as met in full; N2 (A warm home) is furthest from it, "
          "with 25 "
          "% of what is "
          "required");
    CHECK(figure->alternative ==
          "A bar for each need: what is provided now as a share of what is required, each in the need’s own "
          "unit. N1 A ride home: 200 of 200, 100 %; N2 A warm home: 100 of 400, 25 %.");
    CHECK(figure->caption ==
          "What is provided now, of what is required. From 2 needs with both numbers, from the records "
          "published.");
    CHECK(figure->bars[1].label == "N2 A warm home");
    CHECK(figure->bars[1].value == 0.25);
}

TEST_CASE("one need alone, or needs without numbers, make no picture", "[unit][figures]") {
    test::Plan plan;
    need(plan, "A ride home", 200, 200);
    plan.add<Need>();
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::analyse), Chart::bars));
}

TEST_CASE("a need's routes are one bar, with what has no route yet", "[unit][figures]") {
    test::Plan plan;
    Need& ride = need(plan, "A ride home.", 200, 50);
    ride.rank = 1;
    const auto id = test::id_of(ride);
    route(plan, id, RouteKind::co_production, 30);
    route(plan, id, RouteKind::service, 50);
    const auto report = test::report_of(plan, PhaseKind::plan);
    const Figure* figure = test::find_figure(report, Chart::route_bar);
    REQUIRE(figure);
    CHECK(figure->record == id.value);
    CHECK(figure->title ==
          "N1 A ride home: 20 % of what is required has no route yet; 25 % is recorded as provided");
    CHECK(figure->alternative ==
          "Two bars of what is required for N1. Today: 50 of 200, 25 %. Planned, divided by route: "
          "co-production 30 % and services 50 %; no route yet 20 %.");
    CHECK(figure->caption ==
          "The whole is what is required; a service’s part includes what it provides today. From what is "
          "required and what there is, and 2 routes, from the records published.");
}

TEST_CASE("a need whose one route carries all of it has nothing to divide", "[unit][figures]") {
    test::Plan plan;
    Need& ride = need(plan, "A ride home", 200, 50);
    ride.current.reset();
    ride.rank = 1;
    route(plan, test::id_of(ride), RouteKind::service, 100);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::route_bar));
}

TEST_CASE("bars stand for the needs with a rank only", "[unit][figures]") {
    test::Plan plan;
    Need& ride = need(plan, "A ride home", 200, 50);
    route(plan, test::id_of(ride), RouteKind::service, 40);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::route_bar));
}

TEST_CASE("a need without a route still shows what there is today", "[unit][figures]") {
    test::Plan plan;
    need(plan, "A ride home", 200, 50).rank = 1;
    const auto report = test::report_of(plan, PhaseKind::plan);
    const Figure* figure = test::find_figure(report, Chart::route_bar);
    REQUIRE(figure);
    CHECK(figure->title ==
          "N1 A ride home: 25 % of what is required is recorded as provided, and no route is planned yet");
}

TEST_CASE("all needs with a rank have their bars, six at most, and the others are counted or named",
          "[unit][figures]") {
    test::Plan plan;
    for (int rank = 1; rank <= 8; ++rank)
        need(plan, "Need", 200, 50).rank = rank;
    Need& bare = plan.add<Need>();
    bare.rank = 9;
    const auto report = test::report_of(plan, PhaseKind::plan);
    CHECK(std::ranges::count_if(report.blocks, [](const tandem::Block& block) {
              const auto* figure = std::get_if<Figure>(&block);
              return figure && figure->chart == Chart::route_bar;
          }) == 6);
    const std::string text = tandem::plain_text(report);
    CHECK(text.find("Two needs of lower rank are in the tables alone. Without numbers for a picture: N9.") !=
          std::string::npos);
}
