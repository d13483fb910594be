// What the short report says of targets, and of what it has no room for.
#include "catch.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "report/build.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::PartialDate;

std::string summary_of(const test::Plan& plan, tandem::Edition edition = tandem::Edition::board) {
    return plain_text(
        build_report(plan.portfolio, {plan.project.value, plan.cycle.value, tandem::PhaseKind::none, edition,
                                      PartialDate(2026, 11, 21), tandem::ReportKind::summary}));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

// Of a new outcome, from 40 % to `latest`.
tandem::Indicator& indicator(test::Plan& plan, double latest) {
    const auto outcome = test::id_of(plan.add<tandem::Outcome>());
    auto& made = plan.add<tandem::Indicator>();
    made.outcomes = {outcome};
    made.name = "Feeling safe";
    made.unit = "%";
    made.direction = tandem::Direction::up;
    made.baseline = 40;
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = test::id_of(made);
    reading.date = PartialDate(2026, 9, 30);
    reading.value = latest;
    return made;
}

}  // namespace

TEST_CASE("the summary says of each change whether its target was reached", "[unit][report]") {
    test::Plan plan;
    indicator(plan, 60);
    CHECK_FALSE(says(summary_of(plan), "arget"));
    const auto with_target = [&](double latest, PartialDate date) {
        auto& made = indicator(plan, latest);
        made.target = 80;
        made.target_date = date;
    };
    SECTION("over or reached") {
        with_target(60, PartialDate(2026, 10, 1));
        with_target(80, PartialDate(2026, 10, 1));
        const std::string report = summary_of(plan);
        CHECK(says(report, ": better. Target 80 %: missed."));
        CHECK(says(report, ": better. Target 80 %: reached."));
        CHECK(says(report, "One of two targets is reached."));
    }
    SECTION("missed by little, and one to come") {
        with_target(79, PartialDate(2026, 10, 1));
        with_target(60, PartialDate(2027, 3, 31));
        const std::string report = summary_of(plan);
        CHECK(says(report, "Target 80 %: just missed."));
        CHECK(says(report, "Target 80 % by 31 March 2027: not reached yet."));
        CHECK(says(report, "Neither of the two targets is reached."));
    }
}

TEST_CASE("the summary says what it leaves out", "[unit][report]") {
    test::Plan plan;
    for (int i = 0; i < 3; ++i) {
        indicator(plan, 60);
        plan.add<tandem::Decision>(tandem::PhaseKind::plan).title = "Open the hall";
    }
    CHECK_FALSE(says(summary_of(plan), " in the full reports"));
    plan.add<tandem::Outcome>().statement = "Know a neighbour";
    plan.add<tandem::Decision>(tandem::PhaseKind::plan).title = "Heat the hall";
    const std::string one_more = summary_of(plan);
    CHECK(says(one_more, "One more outcome is in the full reports; no change can be shown yet."));
    CHECK(says(one_more, "One more decision is in the full reports."));
    indicator(plan, 60);
    CHECK(says(summary_of(plan),
               "The full reports have every outcome, with its dates; of one no change can be shown yet."));
}
