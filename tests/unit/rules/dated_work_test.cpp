#include "rules/dated_work.h"

#include "catch.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/services.h"
#include "rules/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityStatus;
using tandem::PartialDate;
using tandem::PhaseKind;

Activity& activity(test::Plan& plan, PhaseKind phase, PartialDate start, ActivityStatus status) {
    Activity& made = plan.add<Activity>(phase);
    made.start = start;
    made.status = status;
    return made;
}

}  // namespace

TEST_CASE("what has a date is counted by kind, and what has none apart", "[unit][rules]") {
    test::Plan plan;
    activity(plan, PhaseKind::analyse, PartialDate(2024, 3), ActivityStatus::done);
    activity(plan, PhaseKind::do_, PartialDate(2025), ActivityStatus::planned).end = PartialDate(2027);
    activity(plan, PhaseKind::do_, PartialDate(), ActivityStatus::planned);
    activity(plan, PhaseKind::do_, PartialDate(2019), ActivityStatus::cancelled);
    plan.add<tandem::Service>().decommissioning_date = PartialDate(2026, 6);
    plan.add<tandem::Service>();
    plan.add<tandem::Contract>().extended_to = PartialDate(2028);
    plan.add<tandem::Decision>().date = PartialDate(2025, 1, 7);
    const auto work = tandem::dated_work_of(plan.portfolio, plan.project, plan.cycle);
    CHECK(work.activities == std::array{1, 0, 1, 0});
    CHECK(work.services == 1);
    CHECK(work.contracts == 1);
    CHECK(work.decisions == 1);
    CHECK(work.undated == std::vector<std::string>{"L3", "S2"});
    CHECK(work.dated() == 5);
    CHECK(work.first_year == 2024);  // what was cancelled in 2019 does not count
    CHECK(work.last_year == 2028);
}

TEST_CASE("of one phase there are its activities and the decisions of it or of none", "[unit][rules]") {
    test::Plan plan;
    activity(plan, PhaseKind::analyse, PartialDate(2019), ActivityStatus::done);
    activity(plan, PhaseKind::do_, PartialDate(2025), ActivityStatus::done);
    const auto of = [&](PhaseKind kind) { return phase_of(plan.portfolio, plan.cycle, kind)->common.id; };
    plan.add<tandem::Decision>().date = PartialDate(2025);
    tandem::Decision& mine = plan.add<tandem::Decision>();
    mine.date = PartialDate(2026);
    mine.phase = {of(PhaseKind::do_)};
    tandem::Decision& other = plan.add<tandem::Decision>();
    other.date = PartialDate(2018);
    other.phase = {of(PhaseKind::analyse)};
    const auto work = tandem::dated_work_of(plan.portfolio, plan.project, plan.cycle, {of(PhaseKind::do_)});
    CHECK(work.activities == std::array{0, 0, 1, 0});
    CHECK(work.decisions == 2);
    CHECK(work.first_year == 2025);
}

TEST_CASE("another cycle's activities and decisions are not in the strip of this one", "[unit][rules]") {
    test::Plan plan;
    activity(plan, PhaseKind::plan, PartialDate(2024), ActivityStatus::done);
    plan.add<tandem::Decision>().date = PartialDate(2024);
    const auto work =
        tandem::dated_work_of(plan.portfolio, plan.project, tandem::Id<tandem::Cycle>{plan.cycle.value + 99});
    CHECK(work.dated() == 0);
    CHECK(work.first_year == 0);
}

TEST_CASE("only of what is under way is an open end told", "[unit][rules]") {
    test::Plan plan;
    Activity& survey = activity(plan, PhaseKind::analyse, PartialDate(2014), ActivityStatus::done);
    CHECK_FALSE(tandem::has_no_end(survey));
    CHECK(tandem::period_words(survey) == "2014");
    survey.status = ActivityStatus::under_way;
    CHECK(tandem::has_no_end(survey));
    CHECK(tandem::period_words(survey) == "from 2014");
    survey.end = PartialDate(2015);
    CHECK_FALSE(tandem::has_no_end(survey));
    CHECK(tandem::period_words(survey) == "2014 to 2015");
    survey.start = {};
    CHECK(tandem::period_words(survey) == "by 2015");
    survey.end = {};
    survey.status = ActivityStatus::planned;
    CHECK(tandem::period_words(survey).empty());
}

TEST_CASE("an idea or a plan is so by its status or because it is to come", "[unit][rules]") {
    test::Plan plan;
    const PartialDate as_at(2026, 11, 21);
    Activity& rota = activity(plan, PhaseKind::do_, PartialDate(2026, 10), ActivityStatus::idea);
    CHECK(tandem::is_idea_or_plan(rota, as_at));
    rota.status = ActivityStatus::under_way;
    CHECK_FALSE(tandem::is_idea_or_plan(rota, as_at));
    rota.start = PartialDate(2027);
    CHECK(tandem::is_idea_or_plan(rota, as_at));
    tandem::Contract& contract = plan.add<tandem::Contract>();
    contract.start = PartialDate(2026, 1);
    CHECK_FALSE(tandem::is_idea_or_plan(contract, as_at));
    contract.status = tandem::ContractStatus::tendering;
    CHECK(tandem::is_idea_or_plan(contract, as_at));
    tandem::Service& service = plan.add<tandem::Service>();
    service.start = PartialDate(2026, 12);
    CHECK(tandem::is_idea_or_plan(service, as_at));
}

TEST_CASE("the strip opens where the cycle's own work begins when much time lies before it",
          "[unit][rules]") {
    const auto first_of = [](int year) { return PartialDate(year).first_day(); };
    const auto own = PartialDate(2025, 3, 4).first_day();
    const auto last = PartialDate(2026).last_day();
    CHECK(tandem::opening_of(first_of(2010), own, last) == PartialDate(2025, 3).first_day());
    CHECK(tandem::opening_of(first_of(2025), own, last) == first_of(2025));
}

TEST_CASE("the states of activities are counted", "[unit][rules]") {
    test::Plan plan;
    activity(plan, PhaseKind::do_, {}, ActivityStatus::done);
    activity(plan, PhaseKind::do_, {}, ActivityStatus::done);
    activity(plan, PhaseKind::do_, {}, ActivityStatus::under_way);
    activity(plan, PhaseKind::do_, {}, ActivityStatus::idea);
    activity(plan, PhaseKind::do_, PartialDate(2014), ActivityStatus::under_way).end = PartialDate(2016);
    activity(plan, PhaseKind::do_, PartialDate(2014), ActivityStatus::under_way).end = PartialDate(2020);
    const auto states = tandem::states_of(tandem::activities_of(plan.portfolio, plan.phase(PhaseKind::do_)),
                                          PartialDate(2018, 5));
    CHECK(states.all == 6);
    CHECK(states.done == 2);
    CHECK(states.under_way == 3);
    CHECK(states.no_end_ahead == 2);
    CHECK(states.past == 1);
}
