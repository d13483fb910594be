#include "catch.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "support/figures.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityStatus;
using tandem::Contract;
using tandem::Edition;
using tandem::Figure;
using tandem::Id;
using tandem::Meeting;
using tandem::PartialDate;
using tandem::PhaseKind;
using Chart = tandem::Figure::Chart;

Id<Contract> running(test::Plan& plan, std::string title) {
    Contract& made = plan.add<Contract>();
    made.title = std::move(title);
    made.status = tandem::ContractStatus::running;
    made.start = PartialDate(2026);
    return test::id_of(made);
}

void meet(test::Plan& plan, Id<Contract> contract, PartialDate date, std::int64_t citizens) {
    Meeting& made = plan.add<Meeting>();
    made.contract = contract;
    made.date = date;
    made.citizen_representatives = citizens;
}

void act(test::Plan& plan, PartialDate start, ActivityStatus status) {
    Activity& made = plan.add<Activity>(PhaseKind::do_);
    made.start = start;
    made.status = status;
}

}  // namespace

TEST_CASE("the strip of time says how far the work of the phase is", "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    CHECK_FALSE(test::find_figure(test::report_of(plan, PhaseKind::do_), Chart::timeline));
    act(plan, PartialDate(), ActivityStatus::under_way);
    running(plan, "Night bus");
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::timeline);
    REQUIRE(figure);
    CHECK(figure->title ==
          "One of two activities of this phase is done and one has begun, with no end recorded; one contract "
          "has begun, with no end recorded");
    CHECK(figure->alternative ==
          "A strip of time, with a lane for each phase. From 2025 to 2026: 1 activity in Do; 1 contract.");
    CHECK(figure->caption ==
          "Joined circles: activity without a Co; sheet: contract. From 2 records with a date, from the "
          "records published. Without a date and left out: L2.");
}

TEST_CASE("the caption of the strip says what its marks mean, and of no mark that is not in it",
          "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    Activity& forum = plan.add<Activity>(PhaseKind::do_);
    forum.co = tandem::Co::co_delivery;
    forum.title = "Night rota";
    forum.start = PartialDate(2026, 1);
    forum.status = ActivityStatus::idea;
    tandem::Service& ward = plan.add<tandem::Service>();  // over long before the strip begins
    ward.start = PartialDate(2001);
    ward.end = PartialDate(2003);
    const auto figure = [&] {
        return *test::find_figure(test::report_of(plan, PhaseKind::do_, Edition::board), Chart::timeline);
    };
    CHECK(figure().caption ==
          "Letter in a mark: L co-delivery; joined circles: activity without a Co; dotted outline: idea or "
          "plan. From 3 records with a date.");
    CHECK(figure().alternative.ends_with(" An idea or plan so far: L2 Night rota."));
    tandem::Service& visits = plan.add<tandem::Service>();
    visits.start = PartialDate(2001);
    visits.in_this_plan = tandem::ServicePlan::carry_on;
    visits.common.illustrative = true;
    plan.add<tandem::Decision>().date = PartialDate(2025, 6);
    CHECK(figure().caption.find("house: service; flag: decision; arrow to the left: begun earlier; arrow to "
                                "the right: still going on; dotted outline: idea or plan; dashed outline: "
                                "illustrative. From 5 records") != std::string::npos);
}

TEST_CASE("few records without a date are named under the strip, many are counted", "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    act(plan, PartialDate(2025, 4), ActivityStatus::done);
    const auto left_out = [&](std::string_view words) {
        const auto report = test::report_of(plan, PhaseKind::do_, Edition::board);
        return test::find_figure(report, Chart::timeline)
            ->caption.ends_with("left out: " + std::string(words) + ".");
    };
    for (int i = 0; i < 6; ++i)
        act(plan, PartialDate(), ActivityStatus::planned);
    CHECK(left_out("L3, L4, L5, L6, L7 and L8"));
    act(plan, PartialDate(), ActivityStatus::planned);
    CHECK(left_out("7"));
}

TEST_CASE("a dotted line is in the key where one is drawn", "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    act(plan, PartialDate(2025, 4), ActivityStatus::under_way);
    const auto report = test::report_of(plan, PhaseKind::do_);
    CHECK(test::find_figure(report, Chart::timeline)
              ->caption.find("; dotted line: begun, no end recorded. From 2") != std::string::npos);
}

TEST_CASE("a phase that is under way is not told as done with its activities so far", "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    act(plan, PartialDate(2025, 4), ActivityStatus::done);
    const auto title = [&] {
        return test::find_figure(test::report_of(plan, PhaseKind::do_), Chart::timeline)->title;
    };
    plan.change(PhaseKind::do_).status = tandem::PhaseStatus::complete;
    CHECK(title() == "Both activities of this phase are done; no contract is in force");
    plan.change(PhaseKind::do_).status = tandem::PhaseStatus::under_way;
    CHECK(title() == "Both activities recorded for this phase so far are done; no contract is in force");
}

TEST_CASE("readings are not on the strip, and a hidden one is not in what it is painted from",
          "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    running(plan, "Night bus");
    auto& indicator = plan.add<tandem::Indicator>();
    indicator.unit = "people";
    const auto id = test::id_of(indicator);
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = id;
    reading.date = PartialDate(2026, 1);
    reading.value = 3;
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::timeline);
    REQUIRE(figure);
    CHECK(figure->alternative.ends_with(": 1 activity in Do; 1 contract."));
    for (const auto& hidden : report.source->all<tandem::Measurement>()) {
        CHECK_FALSE(hidden.value);
        CHECK(hidden.date.empty());
    }
    const auto board = test::report_of(plan, PhaseKind::do_, Edition::board);
    CHECK(test::find_figure(board, Chart::timeline)->alternative == figure->alternative);
    for (const auto& shown : board.source->all<tandem::Measurement>())
        CHECK(shown.value == 3.0);
}

TEST_CASE("attendance is a strip of meetings where its numbers may be printed", "[unit][figures]") {
    test::Plan plan;
    const auto bus = running(plan, "Night bus");
    meet(plan, bus, PartialDate(2026, 2, 3), 6);
    CHECK_FALSE(
        test::find_figure(test::report_of(plan, PhaseKind::do_), Chart::quarter_strip));  // one meeting
    meet(plan, bus, PartialDate(2026, 5, 4), 0);
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::quarter_strip);
    REQUIRE(figure);
    CHECK(figure->record == bus.value);
    CHECK(figure->title == "Citizens were at one of two meetings on C1 Night bus");
    CHECK(figure->alternative ==
          "A strip with a box for each meeting and the number of citizens there. 3 February 2026: 6; 4 May "
          "2026: none.");
    CHECK(figure->caption ==
          "Each box is a meeting, with the number of citizens there and its month; a dashed box is a quarter "
          "without one; the clock: a meeting was due, 4 August 2026. From 2 meetings with a date, from the "
          "records published.");
    plan.change(bus).meeting_interval = 6;  // a quarter between two meetings is no gap
    const auto half_yearly = test::report_of(plan, PhaseKind::do_);
    CHECK(test::find_figure(half_yearly, Chart::quarter_strip)
              ->caption.find("there and its month; the clock: a meeting was due, 4 November 2026.") !=
          std::string::npos);  // no dashed box is drawn
    plan.change(bus).start = PartialDate(2025, 1);
    const auto missed = test::report_of(plan, PhaseKind::do_);
    CHECK(test::find_figure(missed, Chart::quarter_strip)
              ->caption.find("; a dashed box is one that was due and is not on record; the clock") !=
          std::string::npos);
}

TEST_CASE("where few citizens came the public edition counts meetings instead", "[unit][figures]") {
    test::Plan plan;
    const auto bus = running(plan, "Night bus");
    const auto tea = running(plan, "Tea room");
    meet(plan, bus, PartialDate(2026, 2, 3), 3);
    meet(plan, bus, PartialDate(2026, 5, 4), 0);
    meet(plan, tea, PartialDate(2026, 5, 5), 2);
    const auto open = test::report_of(plan, PhaseKind::do_);
    CHECK_FALSE(test::find_figure(open, Chart::quarter_strip));
    const Figure* figure = test::find_figure(open, Chart::bars);
    REQUIRE(figure);
    CHECK(figure->title == "Citizens were at two of three meetings on the contracts still running");
    CHECK(figure->alternative ==
          "A bar for each contract with meetings: the share of them at which citizens were. C1: 1 of 2 "
          "meetings; C2: 1 of 1 meeting.");
    const auto board = test::report_of(plan, PhaseKind::do_, Edition::board);
    CHECK(test::find_figure(board, Chart::quarter_strip));
    CHECK_FALSE(test::find_figure(board, Chart::bars));
}

TEST_CASE("title, picture and table of Do's strip speak of one set of activities", "[unit][figures]") {
    test::Plan plan;
    act(plan, PartialDate(2025, 3), ActivityStatus::done);
    act(plan, PartialDate(2025, 6), ActivityStatus::done);
    Activity& earlier = plan.add<Activity>(PhaseKind::analyse);
    earlier.title = "A walk in spring";
    earlier.start = PartialDate(2019);
    const auto report = test::report_of(plan, PhaseKind::do_);
    const Figure* figure = test::find_figure(report, Chart::timeline);
    REQUIRE(figure);
    CHECK(figure->record != 0);  // of the phase: the painter takes no other's activities
    CHECK(figure->alternative.ends_with(": 2 activities in Do."));
    CHECK(figure->caption.find("From 2 records") != std::string::npos);
}
