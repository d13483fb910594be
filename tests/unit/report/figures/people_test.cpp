#include "model/people.h"
#include "catch.h"
#include "model/activity.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::Figure;
using tandem::Id;
using tandem::LowHigh;
using tandem::PhaseKind;
using Chart = tandem::Figure::Chart;

tandem::Group& group(test::Plan& plan, std::int64_t size, LowHigh knows, LowHigh cares) {
    auto& made = plan.add<tandem::Group>();
    made.name = "Group";
    made.side = tandem::Side::citizen;
    made.size = size;
    made.knows = knows;
    made.cares = cares;
    return made;
}

void took_part(test::Plan& plan, Id<tandem::Activity> activity, Id<tandem::Group> group,
               std::int64_t places) {
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = activity;
    part.group = group;
    part.took_part = places;
}

// Of a group in what the pictures are painted from.
std::optional<std::int64_t> size_of(const tandem::Report& report, std::string_view code) {
    for (const tandem::Group& group : report.source->all<tandem::Group>())
        if (group.common.code == code)
            return group.size;
    throw std::logic_error("no such group");
}

}  // namespace

TEST_CASE("the grid of knowing and caring says who stands where", "[unit][figures]") {
    test::Plan plan;
    group(plan, 20, LowHigh::high, LowHigh::high);
    group(plan, 30, LowHigh::low, LowHigh::high);
    group(plan, 40, LowHigh::low, LowHigh::high);
    group(plan, 50, LowHigh::none, LowHigh::high);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::know_care);
    REQUIRE(figure);
    CHECK(figure->title ==
          "One of three groups placed so far knows a lot about this and cares a lot; two more care and know "
          "little so far");
    CHECK(
        figure->alternative ==
        "A grid of four fields: what groups know, and how much they care. Know and care: G1 Group. Care, "
        "and know little so far: G2 Group; G3 Group. Not placed, because one of the two is not recorded: G4 "
        "Group.");
    CHECK(figure->caption ==
          "Circles: citizens; the larger, the more people, where their number is recorded. From 3 groups "
          "placed, from the records published.");
}

TEST_CASE("the grid is left out for one group, and a hidden size is not in what it is painted from",
          "[unit][figures]") {
    test::Plan plan;
    group(plan, 20, LowHigh::high, LowHigh::high);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::analyse), Chart::know_care));
    group(plan, 4, LowHigh::high, LowHigh::low);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    CHECK(test::find_figure(report, Chart::know_care));
    REQUIRE(report.source->all<tandem::Group>().size() == 2);
    CHECK(size_of(report, "G1") == 20);
    CHECK_FALSE(size_of(report, "G2"));
    const auto board = test::report_of(plan, PhaseKind::analyse, Edition::board);
    CHECK(size_of(board, "G2") == 4);
}

TEST_CASE("shares of places stand beside shares of people", "[unit][figures]") {
    test::Plan plan;
    const auto many = test::id_of(group(plan, 300, LowHigh::none, LowHigh::none));
    const auto some = test::id_of(group(plan, 100, LowHigh::none, LowHigh::none));
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    took_part(plan, activity, many, 10);
    took_part(plan, activity, some, 30);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    // 300 of 400 people are 75 % and 10 of 40 places 25 %: 30 places were to be expected.
    CHECK(figure->title ==
          "One of two citizen groups took clearly fewer places than its share of the people");
    CHECK(figure->alternative ==
          "Two bars for each citizen group: its share of the places taken, and its share of the people in "
          "these groups. G1 Group: 25 % of places, 75 % of people, clearly fewer; G2 Group: 75 % of places, "
          "25 % "
          "of people.");
    REQUIRE(figure->bars.size() == 2);
    CHECK(figure->bars[0].value == 0.25);
    CHECK(figure->bars[0].second == 0.75);
    CHECK(figure->bars[0].warn);
    CHECK_FALSE(figure->bars[1].warn);
}

TEST_CASE("a group that is too small to be judged by its share is named as that", "[unit][figures]") {
    test::Plan plan;
    const auto many = test::id_of(group(plan, 300, LowHigh::none, LowHigh::none));
    const auto some = test::id_of(group(plan, 100, LowHigh::none, LowHigh::none));
    group(plan, 8, LowHigh::none, LowHigh::none);  // in no activity
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    took_part(plan, activity, many, 10);
    took_part(plan, activity, some, 30);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    // 8 of 408 people: not one of the 40 places.
    CHECK(figure->title ==
          "One of three citizen groups took clearly fewer places than its share of the people");
    CHECK(figure->bars[0].words.ends_with(": low"));
    CHECK(figure->caption ==
          "Solid: share of places taken; hatched: share of people. Solid orange, marked “low”: clearly "
          "fewer, which is under 80 % of its share, where five places or more were to be expected. Under "
          "80 % too, but with fewer to be expected, so not judged: G3. From 40 places and 3 groups with a "
          "size, from the records published. Groups may overlap.");
}

TEST_CASE("shares that differ and would round to the same number have a decimal", "[unit][figures]") {
    test::Plan plan;
    const auto most = test::id_of(group(plan, 989, LowHigh::none, LowHigh::none));
    const auto few = test::id_of(group(plan, 11, LowHigh::none, LowHigh::none));
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    took_part(plan, activity, most, 992);
    took_part(plan, activity, few, 8);
    const auto report = test::report_of(plan, PhaseKind::analyse);
    const Figure* figure = test::find_figure(report, Chart::bars);
    REQUIRE(figure);
    REQUIRE(figure->bars.size() == 2);
    CHECK(figure->bars[0].words == "99 % of places, 99 % of people");
    // 8 of 1,000 places, 11 of 1,000 people: 0.73 of its share, so it is marked, and the numbers must say
    // why.
    CHECK(figure->bars[1].warn);
    CHECK(figure->bars[1].words == "0.8 % of places, 1.1 % of people: low");
}

TEST_CASE("a group with a hidden number is in no share of the picture", "[unit][figures]") {
    test::Plan plan;
    const auto many = test::id_of(group(plan, 300, LowHigh::none, LowHigh::none));
    const auto some = test::id_of(group(plan, 100, LowHigh::none, LowHigh::none));
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    took_part(plan, activity, many, 30);
    took_part(plan, activity, some, 3);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::analyse), Chart::bars));
    CHECK(test::find_figure(test::report_of(plan, PhaseKind::analyse, Edition::board), Chart::bars));
}
