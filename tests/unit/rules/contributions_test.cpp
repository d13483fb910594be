#include "rules/contributions.h"

#include "catch.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Contribution;
using tandem::loop_of;
using tandem::PartialDate;
using tandem::Response;

const PartialDate today(2026, 11, 21);

Contribution said(PartialDate date, Response response = Response::none, PartialDate answered = {}) {
    Contribution made;
    made.date = date;
    made.response = response;
    made.responded_on = answered;
    return made;
}

}  // namespace

TEST_CASE("answers are counted, and timed where both days are known", "[unit][rules]") {
    const Contribution in_time =
        said(PartialDate(2026, 3, 1), Response::done, PartialDate(2026, 3, 11));  // 10 days
    const Contribution late =
        said(PartialDate(2026, 3, 1), Response::cannot, PartialDate(2026, 5, 1));  // 31 + 30 = 61 days
    const Contribution month_only = said(PartialDate(2026, 3), Response::part, PartialDate(2026, 4, 1));
    const Contribution open = said(PartialDate(2026, 11, 1));
    const auto loop = loop_of({&in_time, &late, &month_only, &open}, today, test::usual_limits());
    CHECK(loop.contributions == 4);
    CHECK(loop.answered == 3);
    CHECK(*loop.share() == Approx(0.75));
    CHECK(loop.timed == 2);
    CHECK(loop.late == 1);
    CHECK(*loop.median_days == Approx(35.5));  // (10 + 61) / 2
    CHECK(loop.waiting_long == 0);
}

TEST_CASE("an answer dated before what it answers is counted, not timed", "[unit][rules]") {
    const Contribution backwards = said(PartialDate(2026, 3, 11), Response::done, PartialDate(2026, 3, 1));
    const Contribution same_day = said(PartialDate(2026, 3, 11), Response::done, PartialDate(2026, 3, 11));
    const auto loop = loop_of({&backwards, &same_day}, today, test::usual_limits());
    CHECK(loop.answered == 2);
    CHECK(loop.timed == 1);
    CHECK(*loop.median_days == 0.0);
    CHECK_FALSE(loop_of({&backwards}, today, test::usual_limits()).median_days);
}

TEST_CASE("a contribution waits too long only when it is certainly older than 60 days", "[unit][rules]") {
    const Contribution exactly = said(PartialDate(2026, 9, 22));  // 60 days before 21 November
    const Contribution longer = said(PartialDate(2026, 9, 21));
    const Contribution perhaps = said(PartialDate(2026, 9));  // may be the 30th
    const Contribution undated = said({});
    CHECK(loop_of({&exactly}, today, test::usual_limits()).waiting_long == 0);
    CHECK(loop_of({&longer}, today, test::usual_limits()).waiting_long == 1);
    CHECK(loop_of({&perhaps, &undated}, today, test::usual_limits()).waiting_long == 0);
}

TEST_CASE("no contribution gives no share and no time", "[unit][rules]") {
    const auto loop = loop_of({}, today, test::usual_limits());
    CHECK_FALSE(loop.share());
    CHECK_FALSE(loop.median_days);
}

TEST_CASE("a decision surely taken before what was said is no answer to it", "[unit][rules]") {
    test::Plan plan;
    auto& decision = plan.add<tandem::Decision>();
    decision.date = PartialDate(2025, 4, 15);
    const auto id = test::id_of(decision);
    Contribution late = said(PartialDate(2025, 5, 24));
    late.decision = id;
    CHECK(tandem::decision_after(plan.portfolio, late) == nullptr);
    Contribution same_month = said(PartialDate(2025, 4));
    same_month.decision = id;
    CHECK(tandem::decision_after(plan.portfolio, same_month)->common.id == id.value);
    Contribution undated = said({});
    undated.decision = id;
    CHECK(tandem::decision_after(plan.portfolio, undated)->common.id == id.value);
    CHECK(tandem::decision_after(plan.portfolio, said(PartialDate(2025, 1, 1))) == nullptr);  // none named
}
