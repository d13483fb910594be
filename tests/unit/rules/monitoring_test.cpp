#include "rules/monitoring.h"

#include "catch.h"
#include "model/people.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::CitizensThere;
using tandem::Contract;
using tandem::ContractStatus;
using tandem::Group;
using tandem::Meeting;
using tandem::monitoring_of;
using tandem::PartialDate;
using tandem::Side;

const PartialDate today(2026, 11, 21);

Meeting& meeting(test::Plan& plan, tandem::Id<Contract> contract, PartialDate date) {
    Meeting& made = plan.add<Meeting>();
    made.contract = contract;
    made.date = date;
    return made;
}

tandem::Id<Contract> running(test::Plan& plan) {
    Contract& contract = plan.add<Contract>();
    contract.status = ContractStatus::running;
    return test::id_of(contract);
}

}  // namespace

TEST_CASE("a contract is in force until the end on record; without one it has no end, and is not in force",
          "[unit][rules]") {
    using tandem::ContractTerm;
    Contract contract;
    const auto term = [&] { return tandem::term_of(contract, today); };
    CHECK(term() == ContractTerm::not_running);
    contract.start = PartialDate(2026);
    CHECK(term() == ContractTerm::no_end);
    CHECK_FALSE(tandem::is_in_force(contract, today));
    contract.end = PartialDate(2026, 10);
    CHECK(term() == ContractTerm::not_running);
    contract.extended_to = PartialDate(2026, 11);  // to its last day
    CHECK(term() == ContractTerm::in_force);
    CHECK(tandem::is_in_force(contract, today));
    contract.status = ContractStatus::terminated;
    CHECK(term() == ContractTerm::not_running);
    contract.status = ContractStatus::running;
    CHECK(term() == ContractTerm::in_force);
    contract.extended_to = PartialDate(2026, 10, 31);  // said to run, past the end that was agreed
    CHECK(term() == ContractTerm::no_end);
    contract.extended_to = {};
    contract.end = {};
    contract.start = PartialDate(2015, 4);
    CHECK(term() == ContractTerm::no_end);
}

TEST_CASE("a contract without a meeting, or without a citizen at one, needs attention", "[unit][rules]") {
    test::Plan plan;
    const auto id = running(plan);
    plan.add<Contract>().status = ContractStatus::planned;  // not in force: not asked for
    REQUIRE(monitoring_of(plan.portfolio, today, test::limits_of(plan)).size() == 1);
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().needs_attention());
    CHECK_FALSE(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().overdue);
    meeting(plan, id, PartialDate(2026, 10, 1)).citizen_representatives = 0;
    meeting(plan, id, PartialDate(2026, 12, 1)).citizen_representatives = 3;  // not held yet
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().needs_attention());
    meeting(plan, id, {}).citizen_representatives = 2;  // no date: counted, not timed
    const auto monitoring = monitoring_of(plan.portfolio, today, test::limits_of(plan)).front();
    CHECK_FALSE(monitoring.needs_attention());
    CHECK(monitoring.meetings.held == 2);
    CHECK(monitoring.meetings.with_citizens == 1);
    CHECK(*monitoring.meetings.share_with_citizens() == Approx(0.5));
    CHECK(monitoring.latest == PartialDate(2026, 10, 1));
}

TEST_CASE("citizens are there by number, else by a citizen group that is named", "[unit][rules]") {
    test::Plan plan;
    Group& group = plan.add<Group>();
    group.side = Side::citizen;
    const auto carers = test::id_of(group);
    Meeting& made = plan.add<Meeting>();
    CHECK(tandem::citizens_at(plan.portfolio, made) == CitizensThere::not_recorded);
    made.groups = {carers};
    CHECK(tandem::citizens_at(plan.portfolio, made) == CitizensThere::yes);
    made.citizen_representatives = 0;
    CHECK(tandem::citizens_at(plan.portfolio, made) == CitizensThere::no);
}

TEST_CASE("a meeting is overdue after one and a half times the interval", "[unit][rules]") {
    test::Plan plan;
    const auto id = running(plan);
    // 1.5 x 3 months = 136.97 days before 21 November 2026: 7 July is 137 days back, 8 July 136.
    Meeting& latest = meeting(plan, id, PartialDate(2026, 7, 8));
    const auto position = test::id_of(latest);
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().interval_assumed);
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().overdue == false);
    plan.change(position).date = PartialDate(2026, 7, 7);
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().overdue == true);
    plan.change(position).date = PartialDate(2026, 7);  // some day of July: cannot be said
    CHECK_FALSE(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().overdue);
    plan.change(id).meeting_interval = 6;
    CHECK_FALSE(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().interval_assumed);
    CHECK(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front().overdue == false);
}

TEST_CASE("a contract is to have a meeting a quarter, or in as many quarters as its interval reaches into",
          "[unit][rules]") {
    Contract contract;
    CHECK(tandem::quarters_between_meetings(contract) == 1);
    for (const auto& [months, quarters] :
         {std::pair{-1.0, 1}, {0.0, 1}, {1.0, 1}, {3.0, 1}, {3.5, 2}, {12.0, 4}, {1e300, 400}}) {
        CAPTURE(months);
        contract.meeting_interval = months;
        CHECK(tandem::quarters_between_meetings(contract) == quarters);
    }
}

TEST_CASE("the next meeting is due one interval after the latest, as precisely as that is known",
          "[unit][rules]") {
    test::Plan plan;
    const auto id = running(plan);
    const auto due = [&] {
        return tandem::next_meeting_due(monitoring_of(plan.portfolio, today, test::limits_of(plan)).front());
    };
    CHECK(due().empty());  // no meeting and no start
    plan.change(id).start = PartialDate(2026, 1);
    CHECK(due() == PartialDate(2026, 4));
    const auto latest = test::id_of(meeting(plan, id, PartialDate(2026, 8, 31)));
    plan.change(id).meeting_interval = 6;
    CHECK(due() == PartialDate(2027, 2, 28));
    plan.change(latest).date = PartialDate(2026);
    CHECK(due().empty());  // a year alone says nothing about a month
}
