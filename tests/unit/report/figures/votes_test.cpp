#include "catch.h"
#include "model/prioritisation.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::Figure;
using tandem::Id;
using tandem::Money;
using tandem::PhaseKind;
using tandem::Prioritisation;
using tandem::PrioritisationMethod;
using tandem::PrioritisationOption;
using Chart = tandem::Figure::Chart;

Id<Prioritisation> vote(test::Plan& plan, PrioritisationMethod method) {
    Prioritisation& made = plan.add<Prioritisation>(PhaseKind::plan);
    made.method = method;
    return test::id_of(made);
}

PrioritisationOption& option(test::Plan& plan, Id<Prioritisation> vote, std::string text,
                             std::int64_t votes) {
    PrioritisationOption& made = plan.add<PrioritisationOption>();
    made.prioritisation = vote;
    made.text = std::move(text);
    made.votes = votes;
    return made;
}

}  // namespace

TEST_CASE("the result of a vote is a bar for each option", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::dots);
    option(plan, id, "Benches", 10);
    option(plan, id, "A bus.", 30);
    const auto report = test::report_of(plan, PhaseKind::plan);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title == "“A bus” came first, with 75 % of the votes");
    CHECK(figure->alternative ==
          "A bar for each option: its share of all votes. VO2 A bus: 30 (75 %); VO1 Benches: 10 (25 %).");
    CHECK(figure->caption == "V1: each bar is its share of all votes.");
    CHECK(figure->bars[0].value == 0.75);
}

TEST_CASE("a ranking is told in points, in picture and table", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::ranking);
    option(plan, id, "Benches", 10).first_places = 1;
    option(plan, id, "A bus", 30).first_places = 5;
    const auto report = test::report_of(plan, PhaseKind::plan, Edition::board);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title == "“A bus” came first, with 75 % of the points");
    CHECK(figure->caption == "V1: each bar is its share of all points.");
    const std::string text = tandem::plain_text(report);
    CHECK(text.find("Points for each option of V1, most first") != std::string::npos);
    CHECK(text.find("Votes for each option") == std::string::npos);
}

TEST_CASE("the number of spoilt ballots cannot be worked out from all and the votes", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::dots);
    option(plan, id, "Benches", 60);
    option(plan, id, "A bus", 60);
    plan.change(id).dots_each = 3;
    plan.change(id).ballots_counted = 41;
    plan.change(id).ballots_spoilt = 1;
    const std::string open = tandem::plain_text(test::report_of(plan, PhaseKind::plan));
    CHECK(open.find("Ballots: not shown, of them spoilt: fewer than 5") != std::string::npos);
    CHECK(open.find("41") == std::string::npos);
    const std::string board = tandem::plain_text(test::report_of(plan, PhaseKind::plan, Edition::board));
    CHECK(board.find("Ballots: 41, of them spoilt: 1") != std::string::npos);
}

TEST_CASE("a vote with a small count in it has no picture in public", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::dots);
    option(plan, id, "Benches", 3);
    option(plan, id, "A bus", 30);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::bars));
    CHECK(test::find_figure(test::report_of(plan, PhaseKind::plan, Edition::board), Chart::bars));
}

TEST_CASE("a participatory budget says how many ideas are funded and what is left", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::participatory_budget);
    plan.change(id).budget = Money{100000};
    option(plan, id, "Benches", 30).cost = Money{60000};
    option(plan, id, "A bus", 20).cost = Money{50000};  // does not fit what is left
    const auto report = test::report_of(plan, PhaseKind::plan);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title == "One of two ideas is funded; £400 is not spent");
    CHECK(figure->bars[0].words == "30 (60 %), funded");
    CHECK(figure->bars[1].words == "20 (40 %), not funded");
}

TEST_CASE("a vote without options or with one has no picture", "[unit][figures]") {
    test::Plan plan;
    const auto id = vote(plan, PrioritisationMethod::dots);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::bars));
    option(plan, id, "Benches", 30);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::plan), Chart::bars));
}
