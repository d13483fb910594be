// Reports about a whole cycle that show the first rows of a list: which rows those are, and what of a record
// they tell beside its name.
#include "catch.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/people.h"
#include "model/services.h"
#include "report/build.h"
#include "report/words.h"
#include "support/cycle_report.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::Contribution;
using tandem::Decision;
using tandem::Edition;
using tandem::Group;
using tandem::PhaseKind;
using tandem::Report;
using tandem::ReportKind;
using tandem::Response;

using test::position;
using test::report_of;
using test::say_things;
using test::says;

}  // namespace

TEST_CASE("who waits for an answer comes first in the report of a cycle", "[unit][report]") {
    test::Plan plan;
    say_things(plan, 9);
    int day = 0;
    for (const Contribution& said : plan.portfolio.all<Contribution>()) {
        Contribution& change = plan.change(test::id_of(said));
        if (++day == 8)
            continue;
        change.response = Response::done;
        change.responded_on = tandem::PartialDate(2026, 5, day);
    }
    const Report report = report_of(plan, ReportKind::cycle);
    CHECK(says(report, "First 5 of 9 rows"));
    CHECK(position(report, "Thing number 7") < position(report, "Thing number 8"));  // then the last answered
    CHECK(position(report, "Thing number 8") < position(report, "Thing number 6"));
    CHECK_FALSE(says(report, "Thing number 0"));
}

TEST_CASE("the story of a cycle begins with what began last", "[unit][report]") {
    test::Plan plan;
    for (int month = 1; month <= 9; ++month) {
        Activity& activity = plan.add<Activity>(PhaseKind::do_);
        activity.title = "Breakfast number " + std::to_string(month);
        activity.start = tandem::PartialDate(2026, month, 1);
        activity.status = tandem::ActivityStatus::done;
    }
    const Report report = report_of(plan, ReportKind::cycle);
    const auto table = position(report, "the latest first");
    const std::string text = tandem::plain_text(report).substr(table);
    CHECK(text.find("Breakfast number 9") < text.find("Breakfast number 8"));
    CHECK(text.find("from 1 September 2026") == std::string::npos);  // what is done does not go on
}

TEST_CASE("what has not happened stands among what happened with a word that says so", "[unit][report]") {
    test::Plan plan;
    Activity& welcome = plan.add<Activity>(PhaseKind::do_);
    welcome.title = "A welcome on the ward";
    welcome.start = tandem::PartialDate(2027, 2);
    welcome.status = tandem::ActivityStatus::planned;
    tandem::Contract& contract = plan.add<tandem::Contract>();
    contract.title = "Night sitting";
    contract.start = tandem::PartialDate(2026, 12, 1);
    contract.status = tandem::ContractStatus::tendering;
    plan.add<tandem::Service>().start = tandem::PartialDate(2027, 4);
    plan.add<Decision>().date = tandem::PartialDate(2025, 3, 1);
    const Report report = report_of(plan, ReportKind::cycle, Edition::board);
    CHECK(says(report, "February 2027, planned"));
    CHECK(says(report, "from 1 December 2026, out to tender"));
    CHECK(says(report, "from April 2027, planned"));
    CHECK_FALSE(says(report, "1 March 2025, planned"));
}

TEST_CASE("a decision that should have been looked at again is told as late", "[unit][report]") {
    test::Plan plan;
    Decision& first = plan.add<Decision>();
    first.title = "Begin on Fridays";
    first.review_date = tandem::PartialDate(2026, 7, 21);
    const auto old = test::id_of(first);
    CHECK(says(report_of(plan, ReportKind::cycle), "to be looked at again 21 July 2026, past its date"));
    plan.add<Decision>().supersedes = old;
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle), "past its date"));
}

TEST_CASE("what “illustrative” means is told where it stands, and nowhere else", "[unit][report]") {
    test::Plan plan;
    plan.add<Group>().name = "Carers";
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle), "“(illustrative)” after a name"));
    Activity& activity = plan.add<Activity>(PhaseKind::do_);
    activity.title = "Breakfasts";
    activity.common.illustrative = true;
    CHECK(says(report_of(plan, ReportKind::cycle), "“(illustrative)” after a name"));
}

TEST_CASE("the picture of the matrix says where one activity is in several of its cells", "[unit][report]") {
    test::Plan plan;
    const auto id = test::id_of(plan.add<Activity>(PhaseKind::plan));
    plan.change(id).co = tandem::Co::co_design;
    plan.change(id).status = tandem::ActivityStatus::done;
    Group& group = plan.add<Group>();
    group.side = tandem::Side::citizen;
    const auto group_id = test::id_of(group);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = id;
    part.group = group_id;
    const auto caption = [&] {
        for (const tandem::Block& block : report_of(plan, ReportKind::cycle).blocks)
            if (const auto* figure = std::get_if<tandem::Figure>(&block))
                if (figure->chart == tandem::Figure::Chart::coverage_matrix)
                    return figure->caption;
        return std::string();
    };
    CHECK(caption().ends_with("From 1 activity, from the records published."));
    plan.change(id).other_coes = {tandem::Co::co_delivery};
    CHECK(caption().ends_with("From 1 activity, in several cells, from the records published."));
}
