#include "rules/this_week.h"

#include "catch.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "model/tasks.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::WeekKind;

constexpr PartialDate today{2018, 11, 14};

tandem::ThisWeek week_of(const test::Plan& plan) {
    return tandem::this_week(plan.portfolio, plan.project, plan.cycle, today, test::limits_of(plan));
}

tandem::Instant noon(PartialDate day) {
    return {std::int64_t{day.first_day()} * 86400 + 43200};
}

}  // namespace

TEST_CASE("an action is overdue the day after, due within seven days, and silent before", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Action>().due = PartialDate(2018, 11, 21);  // the eighth day
    plan.add<tandem::Action>().due = PartialDate(2018, 11, 20);
    plan.add<tandem::Action>().due = PartialDate(2018, 11, 14);
    plan.add<tandem::Action>().due = PartialDate(2018, 11, 13);
    plan.add<tandem::Action>();  // no date
    const auto week = week_of(plan);
    REQUIRE(week.open.size() == 3);
    CHECK(week.open[0].kind == WeekKind::overdue);
    CHECK(week.open[0].date == PartialDate(2018, 11, 13));
    CHECK(week.open[1].kind == WeekKind::due);
    CHECK(week.open[1].date == today);
    CHECK(week.open[2].date == PartialDate(2018, 11, 20));
    CHECK(week.done_today.empty());
}

TEST_CASE("a month or a year is overdue only when all of it is over", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Risk>().review_date = PartialDate(2018, 10);
    plan.add<tandem::Risk>().review_date = PartialDate(2018, 11);
    plan.add<tandem::Decision>().review_date = PartialDate(2017);
    plan.add<tandem::Decision>().review_date = PartialDate(2018);
    const auto week = week_of(plan);
    REQUIRE(week.open.size() == 2);
    CHECK(week.open[0].date == PartialDate(2017));
    CHECK(week.open[1].date == PartialDate(2018, 10));
}

TEST_CASE("tasks count while they are in scope and not done; done ones of today are listed apart",
          "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::KeyTask>(PhaseKind::plan).due = PartialDate(2018, 11, 1);
    auto& off = plan.add<tandem::KeyTask>(PhaseKind::plan);
    off.due = PartialDate(2018, 11, 1);
    off.out_of_scope = true;
    auto& done = plan.add<tandem::CoTask>(PhaseKind::do_);
    done.due = PartialDate(2018, 11, 1);
    done.status = tandem::Progress::done;
    done.common.changed = noon(today);
    const auto done_id = done.common.id;
    auto& long_done = plan.add<tandem::CoTask>(PhaseKind::do_);
    long_done.status = tandem::Progress::done;
    long_done.common.changed = noon(PartialDate(2018, 11, 13));
    auto& made_done = plan.add<tandem::CoTask>(PhaseKind::do_);  // as an import makes it
    made_done.status = tandem::Progress::done;
    made_done.common.created = made_done.common.changed = noon(today);
    auto& action = plan.add<tandem::Action>();
    action.due = PartialDate(2018, 11, 1);
    action.done = true;
    action.done_on = today;
    const auto week = week_of(plan);
    REQUIRE(week.open.size() == 1);
    CHECK(week.open[0].entity == &tandem::entity<tandem::KeyTask>());
    REQUIRE(week.done_today.size() == 2);
    CHECK(week.done_today[0].entity == &tandem::entity<tandem::Action>());
    CHECK(week.done_today[1].record == done_id);
}

TEST_CASE("stale readings and unanswered contributions come after what has a date", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Contribution>().date = PartialDate(2018, 9, 1);
    auto& answered = plan.add<tandem::Contribution>();
    answered.response = tandem::Response::done;
    answered.responded_on = today;
    auto& indicator = plan.add<tandem::Indicator>();
    indicator.baseline = 1;
    const tandem::Id<tandem::Indicator> indicator_id{indicator.common.id};
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = indicator_id;
    reading.value = 2;
    reading.date = PartialDate(2016, 3, 31);
    plan.add<tandem::Action>().due = today;
    const auto week = week_of(plan);
    REQUIRE(week.open.size() == 3);
    CHECK(week.open[0].kind == WeekKind::due);
    CHECK(week.open[1].kind == WeekKind::stale_reading);
    CHECK(week.open[1].date == PartialDate(2016, 3, 31));
    CHECK(week.open[2].kind == WeekKind::unanswered);
    REQUIRE(week.done_today.size() == 1);
    CHECK(week.done_today[0].entity == &tandem::entity<tandem::Contribution>());
}

TEST_CASE("a contract whose last meeting is long ago is overdue, without a day", "[unit][rules]") {
    test::Plan plan;
    auto& contract = plan.add<tandem::Contract>();
    contract.start = PartialDate(2017, 1, 1);
    const tandem::Id<tandem::Contract> id{contract.common.id};
    auto& meeting = plan.add<tandem::Meeting>();
    meeting.contract = id;
    meeting.date = PartialDate(2018, 1, 10);
    const auto week = week_of(plan);
    REQUIRE(week.open.size() == 1);
    CHECK(week.open[0].record == id.value);
    CHECK(week.open[0].kind == WeekKind::overdue);
    CHECK(week.open[0].date.empty());
}

TEST_CASE("a closed cycle and another cycle have nothing to do", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Action>().due = today;
    CHECK(tandem::this_week(plan.portfolio, plan.project, {987654321}, today, test::limits_of(plan))
              .open.empty());
    plan.change(plan.cycle).status = tandem::CycleStatus::closed;
    CHECK(week_of(plan).open.empty());
}

TEST_CASE("only what has a day of its own can be ticked off or postponed", "[unit][rules]") {
    CHECK(tandem::done_field(tandem::entity<tandem::Action>()) == "done");
    CHECK(tandem::due_field(tandem::entity<tandem::CoTask>()) == "due");
    CHECK(tandem::done_field(tandem::entity<tandem::Risk>()).empty());
    CHECK(tandem::due_field(tandem::entity<tandem::Risk>()) == "review_date");
    CHECK(tandem::due_field(tandem::entity<tandem::Indicator>()).empty());
}
