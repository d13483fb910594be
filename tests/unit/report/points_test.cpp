#include "report/points.h"

#include "catch.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/governance.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/risks.h"
#include "model/tasks.h"
#include "report/build.h"
#include "support/limits.h"
#include "support/make.h"
#include "unit/rules/insights/looked_at.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::PhaseKind;
using tandem::PhaseStatus;
using tandem::Point;

std::vector<Point> points_of(const test::Plan& plan, PhaseKind phase) {
    const tandem::Portfolio& portfolio = plan.portfolio;
    return tandem::points_to_consider({portfolio, *portfolio.find(plan.project), *portfolio.find(plan.cycle),
                                       *portfolio.find(plan.phase(phase)), test::limits_of(plan),
                                       tandem::Edition::board, tandem::PartialDate(2026, 11, 21)});
}

bool says(const std::vector<Point>& points, std::string_view text) {
    return std::ranges::any_of(
        points, [&](const Point& point) { return point.text.find(text) != std::string::npos; });
}

}  // namespace

TEST_CASE("nothing is said of a phase that has not begun", "[unit][report]") {
    test::Plan plan;
    plan.add<tandem::Contract>().status = tandem::ContractStatus::running;
    const auto points = points_of(plan, PhaseKind::do_);
    CHECK_FALSE(says(points, "monitoring"));
    CHECK_FALSE(says(points, "co-financing"));
    CHECK_FALSE(says(points, "No activity with citizens is recorded in"));
    CHECK_FALSE(says(points, "governance principles"));
}

TEST_CASE("contracts without meetings, or without citizens at them, ask for attention", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::do_).status = PhaseStatus::under_way;
    auto& contract = plan.add<tandem::Contract>();
    contract.status = tandem::ContractStatus::running;
    const auto id = test::id_of(contract);
    CHECK(says(points_of(plan, PhaseKind::do_),
               "C1 has no monitoring meeting on record, and so none with citizens."));
    CHECK(says(points_of(plan, PhaseKind::review),
               "C1 has no monitoring meeting"));  // still open in later phases
    auto& meeting = plan.add<tandem::Meeting>();
    meeting.contract = id;
    meeting.date = tandem::PartialDate(2026, 5);
    meeting.citizen_representatives = 0;
    CHECK(says(points_of(plan, PhaseKind::do_),
               "No citizen is recorded at a monitoring meeting of contract C1."));
    plan.change(test::id_of(meeting)).citizen_representatives = 2;
    CHECK_FALSE(says(points_of(plan, PhaseKind::do_), "C1 has no monitoring"));
    CHECK_FALSE(says(points_of(plan, PhaseKind::do_), "monitoring meeting of contract C1"));
    CHECK_FALSE(says(points_of(plan, PhaseKind::plan), "monitoring"));
}

TEST_CASE("co-financing is asked for unless its task is out of scope or there is some", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::do_).status = PhaseStatus::under_way;
    CHECK(says(points_of(plan, PhaseKind::do_), "No co-financing is recorded."));
    SECTION("out of scope") {
        auto& task = plan.add<tandem::CoTask>(PhaseKind::do_);
        task.key.key = "jd3";
        task.out_of_scope = true;
    }
    SECTION("recorded") {
        plan.add<tandem::CoFinancing>();
    }
    CHECK_FALSE(says(points_of(plan, PhaseKind::do_), "co-financing"));
}

TEST_CASE("what is missing is named with its numbers", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::plan).status = PhaseStatus::complete;
    plan.add<tandem::Indicator>().target = 5;
    plan.add<tandem::Indicator>();
    auto& decision = plan.add<tandem::Decision>(PhaseKind::plan);
    decision.level = tandem::Level::macro;
    const auto points = points_of(plan, PhaseKind::plan);
    CHECK(says(points, "One of two indicators has no target"));
    CHECK(
        says(points,
             "D1 does not record its reasons, the options considered, the citizen input used or a political "
             "confirmation"));
    CHECK(says(points, "No risk is recorded, so nothing says whose risk it is."));
    CHECK(says(points, "None of the six governance principles has a recorded judgement in Plan."));
    CHECK(says(points, "No activity with citizens is planned, under way or done in Plan."));
    CHECK_FALSE(says(points_of(plan, PhaseKind::analyse), "indicators"));  // asked from Plan on
}

TEST_CASE("strengths come first", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::plan).status = PhaseStatus::complete;
    auto& decision = plan.add<tandem::Decision>(PhaseKind::plan);
    decision.reasons = "Most asked for it";
    decision.citizen_input = "The March session";
    const auto id = test::id_of(decision);
    plan.add<tandem::DecisionOption>().decision = id;
    const auto points = points_of(plan, PhaseKind::plan);
    REQUIRE_FALSE(points.empty());
    CHECK(points.front().kind == Point::Kind::strength);
    CHECK(points.front().text == "Every decision names its reasons, the options and the citizen input used.");
    CHECK(std::ranges::is_sorted(points, {}, &Point::kind));
}

TEST_CASE("a light co-assessment is said of the Review only", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::review).status = PhaseStatus::complete;
    CHECK(says(points_of(plan, PhaseKind::review),
               "How closely citizens took part in assessing results is not recorded."));
    CHECK_FALSE(says(points_of(plan, PhaseKind::do_), "assessing"));
}

TEST_CASE("what rests on numbers of people is kept out of the public edition", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::plan).status = PhaseStatus::under_way;
    auto& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    group.knows = tandem::LowHigh::high;
    group.cares = tandem::LowHigh::low;
    const auto say = [&](tandem::Edition edition) {
        const tandem::Portfolio& portfolio = plan.portfolio;
        return tandem::points_to_consider(
            {portfolio, *portfolio.find(plan.project), *portfolio.find(plan.cycle),
             *portfolio.find(plan.phase(PhaseKind::plan)), test::limits_of(plan), edition,
             tandem::PartialDate(2026, 11, 21)});
    };
    CHECK(says(say(tandem::Edition::board), "have shown little interest"));
    CHECK_FALSE(says(say(tandem::Edition::public_), "have shown little interest"));
    // That edition says so at its end.
    const auto report_in = [&](tandem::Edition edition) {
        return plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::plan,
                                                        edition, tandem::PartialDate(2026, 11, 21)}));
    };
    const std::string report = report_in(tandem::Edition::public_);
    CHECK(report.find("Nothing was left out of this edition but this: ") != std::string::npos);
    CHECK(report.find("to consider that count") != std::string::npos);
    const std::string of_board = report_in(tandem::Edition::board);
    CHECK(of_board.find("Nothing was left out. No record in it is for partners only or confidential.") !=
          std::string::npos);
}

TEST_CASE("of many points of one kind three are told and the others named", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::do_).status = PhaseStatus::under_way;
    for (int i = 0; i < 11; ++i)
        plan.add<tandem::Contract>().status = tandem::ContractStatus::running;
    const auto points = points_of(plan, PhaseKind::do_);
    CHECK(says(points, "C3 has no monitoring meeting on record"));
    CHECK_FALSE(says(points, "C4 has no monitoring meeting on record"));
    const auto last = std::ranges::find_if(points, [](const tandem::Point& point) {
        return point.text.find("C3 has no monitoring") != std::string::npos;
    });
    REQUIRE(last != points.end());
    CHECK(last->others == "Also: C4, C5, C6, C7, C8, C9 and two more points on the same question.");
}

TEST_CASE("of many questions of one kind one is told", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::plan).status = PhaseStatus::under_way;
    for (int i = 0; i < 3; ++i)
        plan.add<tandem::Decision>(PhaseKind::plan).level = tandem::Level::macro;
    const auto points = points_of(plan, PhaseKind::plan);
    CHECK(says(points, "D1 "));
    CHECK_FALSE(says(points, "D2 "));
    CHECK(std::ranges::any_of(points,
                              [](const tandem::Point& point) { return point.others == "Also: D2 and D3."; }));
}

TEST_CASE("others are named only where their finding is the same", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::review).status = PhaseStatus::under_way;
    const auto measure = [&plan](double latest, tandem::PartialDate target_date) {
        auto& indicator = plan.add<tandem::Indicator>();
        indicator.name = "Feeling safe (at night)";
        indicator.baseline = 0;
        indicator.baseline_date = tandem::PartialDate(2025, 1, 1);
        indicator.target = 100;
        indicator.target_date = target_date;
        const auto id = test::id_of(indicator);
        auto& reading = plan.add<tandem::Measurement>();
        reading.indicator = id;
        reading.date = tandem::PartialDate(2026, 10, 1);
        reading.value = latest;
    };
    const tandem::PartialDate ahead(2026, 12, 31);
    measure(70, ahead);  // 87 % were due: behind
    measure(72, ahead);
    measure(20, ahead);  // well behind
    measure(75, tandem::PartialDate(2026, 9, 30));
    const auto points = points_of(plan, PhaseKind::review);
    const auto others_of = [&](std::string_view text) {
        const auto at = std::ranges::find_if(
            points, [&](const Point& point) { return point.text.find(text) != std::string::npos; });
        return at == points.end() ? std::string("no such point") : at->others;
    };
    CHECK(others_of("I1 (Feeling safe (at night)) is behind") == "Also: I2.");
    CHECK(others_of("I3 (Feeling safe (at night)) is well behind") == "");
    CHECK(others_of("I4 (Feeling safe (at night)) missed its target of 30 September 2026, with 75 %") == "");
}

TEST_CASE("the same finding is one whatever its numbers look like", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::do_).status = PhaseStatus::under_way;
    const auto group = test::citizens(plan);
    for (const double hours : {10, 10, 10, 10, 75, 120}) {  // 1 of each of ten is usual; 7.5 and 12 are heavy
        const auto made = test::activity(plan, PhaseKind::do_, tandem::Co::co_delivery);
        test::join(plan, made, group, 10, {}, hours);
        plan.change(made).staff_hours = 1;
    }
    const auto points = points_of(plan, PhaseKind::do_);
    const auto first = std::ranges::find_if(points, [](const Point& point) {
        return point.text.find("L5 (Breakfasts) asked for 7.5 hours") != std::string::npos;
    });
    REQUIRE(first != points.end());
    CHECK(first->others == "Also: L6.");
    CHECK_FALSE(says(points, "asked for 12 hours"));
}

TEST_CASE("for everybody a point has no codes", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::do_).status = PhaseStatus::under_way;
    auto& contract = plan.add<tandem::Contract>();
    contract.status = tandem::ContractStatus::running;
    contract.title = "Night bus";
    auto& decision = plan.add<tandem::Decision>(PhaseKind::do_);
    decision.title = "Run it";
    const auto points = points_of(plan, PhaseKind::do_);
    const auto plain_of = [&](std::string_view text) {
        const auto at = std::ranges::find_if(
            points, [&](const Point& point) { return point.text.find(text) != std::string::npos; });
        return at == points.end() ? std::string("no such point") : at->plain;
    };
    CHECK(plain_of("C1 (Night bus)") ==
          "No meeting is on record that looks at how “Night bus” works, and so none with citizens.");
    CHECK(plain_of("D1 (Run it)").starts_with("“Run it” does not record its reasons"));
}
