#include "rules/overdue.h"

#include "catch.h"
#include "model/decisions.h"

namespace {

using tandem::PartialDate;
using tandem::Progress;

constexpr PartialDate today{2018, 11, 14};

}  // namespace

TEST_CASE("work is overdue the day after its date, unless it is done", "[unit][rules]") {
    for (const Progress status : {Progress::none, Progress::not_started, Progress::under_way}) {
        CHECK(tandem::is_overdue(status, PartialDate(2018, 11, 13), today));
        CHECK_FALSE(tandem::is_overdue(status, today, today));
        CHECK_FALSE(tandem::is_overdue(status, PartialDate(), today));
    }
    CHECK_FALSE(tandem::is_overdue(Progress::done, PartialDate(2018, 11, 13), today));
    tandem::Action action;
    action.due = PartialDate(2018, 11, 13);
    CHECK(tandem::is_overdue(action, today));
    action.done = true;
    CHECK_FALSE(tandem::is_overdue(action, today));
}

TEST_CASE("a month is over with its last day", "[unit][rules]") {
    CHECK(tandem::is_over(PartialDate(2018, 10), today));
    CHECK_FALSE(tandem::is_over(PartialDate(2018, 11), today));
    CHECK_FALSE(tandem::is_over(PartialDate(2018), today));
    CHECK(tandem::is_over(PartialDate(2017), today));
}
