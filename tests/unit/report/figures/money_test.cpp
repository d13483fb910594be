#include "catch.h"
#include "model/assets.h"
#include "model/pathways.h"
#include "model/people.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::CoFinancing;
using tandem::CostBenefit;
using tandem::Figure;
using tandem::Id;
using tandem::Money;
using tandem::Organisation;
using tandem::PhaseKind;
using Chart = tandem::Figure::Chart;

Id<Organisation> body(test::Plan& plan, std::string name) {
    auto& made = plan.add<Organisation>();
    made.name = std::move(name);
    return test::id_of(made);
}

CostBenefit& line(test::Plan& plan, Id<Organisation> payer, std::int64_t cost, Id<Organisation> receiver,
                  std::int64_t benefit) {
    CostBenefit& made = plan.add<CostBenefit>();
    made.period = tandem::CostPeriod::per_year;
    made.payer_organisation = payer;
    made.receiver_organisation = receiver;
    made.cost = Money{cost};
    made.benefit = Money{benefit};
    return made;
}

CoFinancing& way(test::Plan& plan, std::string title, std::int64_t expected, std::int64_t raised) {
    CoFinancing& made = plan.add<CoFinancing>();
    made.title = std::move(title);
    made.expected = Money{expected};
    made.raised = Money{raised};
    return made;
}

}  // namespace

TEST_CASE("what each body pays and gains is told with what falls elsewhere", "[unit][figures]") {
    test::Plan plan;
    const auto council = body(plan, "Council");
    const auto police = body(plan, "Police");
    line(plan, council, 40000, council, 10000);
    line(plan, council, 10000, police, 30000);
    for (const PhaseKind phase : {PhaseKind::plan, PhaseKind::review}) {
        const auto report = test::report_of(plan, phase);
        const Figure* figure = test::find_figure(report, Chart::money_matrix);
        REQUIRE(figure);
        // 300 of 400 pounds of benefit go to the police, who paid nothing.
        CHECK(figure->title == "75 % of the benefit in money falls to other bodies than the one that pays");
        CHECK(
            figure->alternative ==
            "A matrix with a row for each payer and a column for each who gains. Paid by OR1 Council: "
            "£500. Gained from it: OR1 Council £100, which stays there; OR2 Police £300 without an agreement "
            "to share.");
        CHECK(figure->caption ==
              "Rows: who pays, and how much; columns: who gains from it; per year. The darker, the larger; "
              "“stays”: with the body that pays; “no agreement”: none to share is recorded; a dash: no "
              "benefit in money is recorded. From 2 lines with a benefit, from the records published.");
        CHECK(figure->part == static_cast<int>(tandem::CostPeriod::per_year));
    }
}

TEST_CASE("without a benefit that follows from spending the balance is told", "[unit][figures]") {
    test::Plan plan;
    const auto council = body(plan, "Council");
    const auto police = body(plan, "Police");
    CostBenefit& cost = line(plan, council, 10000, {}, 0);
    cost.benefit.reset();
    CostBenefit& benefit = line(plan, {}, 0, police, 20000);
    benefit.cost.reset();
    const auto report = test::report_of(plan, PhaseKind::review);
    const Figure* figure = test::find_figure(report, Chart::money_matrix);
    REQUIRE(figure);
    CHECK(
        figure->alternative.find("Paid by nobody named: nothing recorded. Gained from it: OR2 Police £200") !=
        std::string::npos);
    CHECK(figure->title == "One body pays more than it gains, one gains more than it pays");
}

TEST_CASE("one body alone makes no picture of who pays and gains", "[unit][figures]") {
    test::Plan plan;
    const auto council = body(plan, "Council");
    line(plan, council, 40000, council, 10000);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::review), Chart::money_matrix));
}

TEST_CASE("sums of one year and of once are two matrices", "[unit][figures]") {
    test::Plan plan;
    const auto council = body(plan, "Council");
    const auto police = body(plan, "Police");
    line(plan, council, 40000, police, 10000);
    line(plan, council, 30000, council, 20000);
    line(plan, council, 70000, police, 90000).period = tandem::CostPeriod::one_off;
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::money_matrix, "£900"));
    line(plan, police, 10000, police, 20000).period = tandem::CostPeriod::one_off;
    const auto report = test::report_of(plan, PhaseKind::plan);
    CHECK(test::find_figure(report, Chart::money_matrix,
                            ": £700. Gained from it: OR1 Council £200, which stays there; OR2 Police £100"));
    const Figure* once =
        test::find_figure(report, Chart::money_matrix, ": £700. Gained from it: OR2 Police £900");
    REQUIRE(once);
    CHECK(once->part == static_cast<int>(tandem::CostPeriod::one_off));
}

TEST_CASE("money raised stands beside money expected", "[unit][figures]") {
    test::Plan plan;
    way(plan, "Crowdfund", 10000, 12000);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::do_), Chart::bars));
    way(plan, "Walk", 30000, 0);
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(
        figure->title ==
        "£120 of £400 expected is raised so far; one of two ways of raising money has brought what was hoped "
        "for");
    CHECK(figure->alternative ==
          "Two bars for each way of raising money: the sum raised and the sum expected. F1 Crowdfund: £120 "
          "of £100; F2 "
          "Walk: £0 of £300.");
    CHECK(figure->bars[0].value == 0.4);  // £120 of the longest bar, £300
    CHECK(figure->bars[1].second == 1.0);
}

TEST_CASE("a way of raising money that is not due yet has not failed", "[unit][figures]") {
    test::Plan plan;
    way(plan, "Crowdfund", 10000, 12000);
    way(plan, "Walk", 30000, 0);
    const auto later = test::id_of(way(plan, "Fair", 20000, 0));
    plan.change(later).end = tandem::PartialDate(2027, 5);
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title ==
          "£120 of £600 expected is raised so far; one of two ways of raising money due by now has brought "
          "what was hoped for; one more is due later");
    CHECK(figure->bars[2].words == "£0 of £200, due May 2027");
    plan.change(later).end = tandem::PartialDate(2026, 5);
    const auto over = test::report_of(plan, PhaseKind::do_);
    CHECK(test::find_figure(over, Chart::bars)
              ->title.ends_with("one of three ways of raising money has brought what was hoped for"));
}
