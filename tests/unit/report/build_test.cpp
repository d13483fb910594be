#include "report/build.h"

#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/people.h"
#include "support/make.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Block;
using tandem::build_report;
using tandem::Edition;
using tandem::Error;
using tandem::Heading;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::plain_text;
using tandem::Report;
using tandem::Visibility;

const PartialDate day(2026, 11, 21);

Report report_of(const test::Plan& plan, PhaseKind phase, Edition edition) {
    return build_report(plan.portfolio, {plan.project.value, plan.cycle.value, phase, edition, day});
}

bool says(const Report& report, std::string_view text) {
    return plain_text(report).find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("an empty phase says honestly that it is empty", "[unit][report]") {
    const test::Plan plan;
    const Report report = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK(says(report, "No activity is recorded for this phase yet."));
    CHECK(says(report, "No group is recorded as taking part in this phase yet."));
    CHECK(says(report, "No decision is recorded for this phase yet."));
    CHECK(says(report, "Nothing was left out of this edition."));
    CHECK(report.withheld.empty());
    CHECK(report.data_as_at == "21 November 2026");
    CHECK(report.created == "2026-11-21T00:00:00Z");
}

TEST_CASE("in brief prints the summary of the phase, else sentences from the data, never both",
          "[unit][report]") {
    test::Plan plan;
    CHECK(says(report_of(plan, PhaseKind::plan, Edition::public_), "The Plan phase has not started"));
    plan.change(PhaseKind::plan).summary = "We chose three streets.\n\nThe money is there.";
    const Report report = report_of(plan, PhaseKind::plan, Edition::public_);
    CHECK(says(report, "We chose three streets."));
    CHECK(says(report, "The money is there."));
    CHECK_FALSE(says(report, "The Plan phase has not started"));
}

TEST_CASE("a report needs a project, cycle and phase that the edition may see", "[unit][report]") {
    test::Plan plan;
    CHECK_THROWS_AS(build_report(plan.portfolio, {99, plan.cycle.value, PhaseKind::do_, Edition::board, day}),
                    Error);
    CHECK_THROWS_AS(
        build_report(plan.portfolio, {plan.project.value, 99, PhaseKind::do_, Edition::board, day}), Error);
    plan.change(PhaseKind::do_).common.visibility = Visibility::partners;
    CHECK_THROWS_AS(report_of(plan, PhaseKind::do_, Edition::public_), Error);
    CHECK_NOTHROW(report_of(plan, PhaseKind::do_, Edition::board));
    plan.change(plan.project).common.visibility = Visibility::confidential;
    CHECK_THROWS_AS(report_of(plan, PhaseKind::plan, Edition::public_), Error);
}

TEST_CASE("records that are not public and would not be printed one by one are told as a number",
          "[unit][report]") {
    test::Plan plan;
    plan.add<tandem::Activity>(PhaseKind::do_).title = "Street walks";
    plan.add<tandem::Activity>(PhaseKind::do_).common.visibility = Visibility::partners;
    const Report other = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK(says(
        other,
        "Nothing was left out of this edition. The project has one record that is not public; this report "
        "lists it in no edition."));
    CHECK(other.withheld.empty());
    CHECK_FALSE(says(report_of(plan, PhaseKind::analyse, Edition::board), "lists it in no edition"));
}

TEST_CASE("headings never skip a level and their ids are unique", "[unit][report]") {
    const test::Plan plan;
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const Report report = report_of(plan, phase, Edition::board);
        std::vector<std::string> ids;
        int level = 0;
        for (const Block& block : report.blocks)
            if (const auto* heading = std::get_if<Heading>(&block)) {
                CHECK(heading->level <= level + 1);
                level = heading->level;
                CHECK(std::find(ids.begin(), ids.end(), heading->id) == ids.end());
                ids.push_back(heading->id);
            }
        CHECK(ids.size() > 5);
    }
}
