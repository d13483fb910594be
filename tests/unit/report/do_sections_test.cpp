#include "catch.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/risks.h"
#include "model/services.h"
#include "report/build.h"
#include "support/make.h"
#include "unit/rules/insights/looked_at.h"

namespace {

namespace test = tandem::test;
using tandem::CoFinancing;
using tandem::CoFinancingForm;
using tandem::Contract;
using tandem::ContractStatus;
using tandem::Edition;
using tandem::Indicator;
using tandem::Measurement;
using tandem::Meeting;
using tandem::Money;
using tandem::PartialDate;
using tandem::PhaseKind;

std::string text_of_do(const test::Plan& plan, Edition edition = Edition::public_) {
    return plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::do_,
                                                    edition, PartialDate(2026, 11, 21)}));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

Meeting& meeting(test::Plan& plan, tandem::Id<Contract> contract, PartialDate date, std::int64_t citizens) {
    Meeting& made = plan.add<Meeting>();
    made.contract = contract;
    made.date = date;
    made.citizen_representatives = citizens;
    return made;
}

}  // namespace

TEST_CASE("every section of an empty Do report says what is not there", "[unit][report]") {
    const std::string report = text_of_do(test::Plan());
    CHECK(says(report, "No activity, service, contract or decision is recorded for this phase yet."));
    CHECK(says(report, "No monitoring meeting is recorded as held yet."));
    CHECK(says(report, "No contract is recorded as in force on 21 November 2026."));
    CHECK(says(report, "No help for providers to build relations with citizens is recorded"));
    CHECK(says(report, "No co-delivery, that is citizens acting beside professionals, is recorded"));
    CHECK(says(report, "No money raised with citizens"));
    CHECK(says(report, "No risk is recorded for this cycle yet."));
    CHECK(says(report, "No indicator is recorded for this project yet."));
}

TEST_CASE("the value of a contract is in the board's Do report only", "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.title = "Night bus";
    contract.status = ContractStatus::running;
    contract.value = Money{123450};
    CHECK(says(text_of_do(plan, Edition::board), "£1,234.50"));
    const std::string report = text_of_do(plan);
    CHECK(says(report, "Night bus"));
    CHECK_FALSE(says(report, "1,234.50"));
}

TEST_CASE("a review whose date is over says so, of a contract and of a risk, in every report",
          "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.status = ContractStatus::running;
    contract.start = PartialDate(2025);
    contract.review_date = PartialDate(2026, 10, 20);
    Contract& ended = plan.add<Contract>();
    ended.status = ContractStatus::ended;
    ended.review_date = PartialDate(2026, 9, 20);
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan}) {
        auto& risk = plan.add<tandem::Risk>(phase);
        risk.statement = "People fall";
        risk.review_date = PartialDate(2026, 11, 6);
    }
    const std::string report = text_of_do(plan);
    CHECK(says(report, "review 20 October 2026, past its date"));
    CHECK(says(report, "review 20 September 2026"));
    CHECK_FALSE(says(report, "review 20 September 2026, past"));  // nobody has to decide on it any more
    CHECK(says(report, "6 November 2026, past its date"));
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan})
        CHECK(says(plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, phase,
                                                            Edition::public_, PartialDate(2026, 11, 21)})),
                   "6 November 2026, past its date"));
}

TEST_CASE("help for a provider that is late says so wherever it is listed", "[unit][report]") {
    test::Plan plan;
    auto& help = plan.add<tandem::Development>();
    help.text = "Learn to ring";
    help.status = tandem::Progress::under_way;
    help.due = PartialDate(2026, 11, 6);
    const std::string report = text_of_do(plan);
    CHECK(says(report, "Under way, past its date"));
    CHECK(says(report, "under way, past its date"));
}

TEST_CASE("hours are written alike in a sentence and in a table", "[unit][report]") {
    test::Plan plan;
    auto& activity = plan.add<tandem::Activity>(PhaseKind::do_);
    activity.co = tandem::Co::co_delivery;
    activity.staff_hours = 448.5;
    const std::string report = text_of_do(plan);
    CHECK(says(report, "448.5"));
    CHECK_FALSE(says(report, "449"));
}

TEST_CASE("a meeting that is due is not called in time, though it is not overdue yet", "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.status = ContractStatus::running;
    const auto id = test::id_of(contract);
    meeting(plan, id, PartialDate(2026, 8, 1), 2);  // every 3 months: 1 November, of grace until mid December
    CHECK(says(text_of_do(plan), "the next was due 1 November 2026"));
    meeting(plan, id, PartialDate(2026, 10, 1), 2);  // next on 1 January
    CHECK(says(text_of_do(plan), "; in time"));
}

TEST_CASE("joint monitoring counts meetings with citizens and hides small numbers of them",
          "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.status = ContractStatus::running;
    const auto id = test::id_of(contract);
    CHECK(says(text_of_do(plan), "no meeting recorded"));
    meeting(plan, id, PartialDate(2026, 10, 1), 0);
    CHECK(says(text_of_do(plan), "C1: no citizen is recorded at its monitoring meetings."));
    meeting(plan, id, PartialDate(2026, 11, 1), 3);
    meeting(plan, id, PartialDate(2026, 12, 1), 7);  // after the as-at day: not held
    const std::string report = text_of_do(plan);
    CHECK(says(report, "Citizens were at one of two monitoring meetings held (50 %)"));
    CHECK(says(report, "fewer than 5"));
    CHECK_FALSE(says(report, "no citizen is recorded at its"));
    CHECK_FALSE(says(text_of_do(plan, Edition::board), "fewer than 5"));
}

TEST_CASE("meetings that the counts by contract leave out are told", "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.status = ContractStatus::running;
    const auto running = test::id_of(contract);
    Contract& old = plan.add<Contract>();
    old.status = ContractStatus::ended;
    const auto ended = test::id_of(old);
    meeting(plan, ended, PartialDate(2026, 5, 1), 0);
    CHECK_FALSE(says(text_of_do(plan), "left out."));  // where nothing is counted by contract
    meeting(plan, running, PartialDate(2026, 10, 1), 6);
    meeting(plan, running, PartialDate(2026, 11, 1), 6);
    const std::string report = text_of_do(plan);
    CHECK(says(report, "Citizens were at two of three monitoring meetings held"));
    CHECK(says(report,
               "One of these three meetings was about a contract that has ended, so where meetings "
               "are counted by contract it is left out."));
    plan.change(ended).status = ContractStatus::planned;
    CHECK(says(text_of_do(plan), "One of these three meetings was not about a contract that goes on, so"));
    plan.change(ended).status = ContractStatus::running;
    CHECK_FALSE(says(text_of_do(plan), "left out."));
    plan.change(ended).common.visibility = tandem::Visibility::confidential;
    CHECK(says(text_of_do(plan), "One of these three meetings was about no published contract, so"));
    CHECK_FALSE(says(text_of_do(plan, Edition::board), "published contract"));
}

TEST_CASE("without an end on record neither a contract nor a service is said to be in force or running",
          "[unit][report]") {
    test::Plan plan;
    Contract& contract = plan.add<Contract>();
    contract.start = PartialDate(2015, 4);
    const auto id = test::id_of(contract);
    tandem::Service& service = plan.add<tandem::Service>();
    service.name = "Front door";
    service.start = PartialDate(2013);
    const std::string report = text_of_do(plan);
    CHECK(says(report, "One contract has begun, with no end recorded, and no monitoring meeting"));
    CHECK(says(report, "begun; no end recorded"));
    CHECK_FALSE(says(report, "in force"));
    CHECK_FALSE(says(report, "\nrunning"));
    plan.change(id).end = PartialDate(2027);
    CHECK(says(text_of_do(plan), "One contract is in force, and no monitoring meeting"));
}

TEST_CASE("money raised is told beside money expected, with what fairness lacks", "[unit][report]") {
    test::Plan plan;
    CoFinancing& fee = plan.add<CoFinancing>();
    fee.title = "Garden fee";
    fee.form = CoFinancingForm::fee;
    fee.expected = Money{200000};
    fee.raised = Money{50000};
    fee.exempt = "People on low incomes";
    const std::string report = text_of_do(plan);
    CHECK(says(report, "Raised so far: £500. Expected: £2,000"));
    CHECK(says(report, "25 %"));
    CHECK(says(report, "Not recorded for charges and fees: F1 a check of fairness."));
}

TEST_CASE("early readings show the change since the start with unit and date", "[unit][report]") {
    test::Plan plan;
    Indicator& indicator = plan.add<Indicator>();
    indicator.name = "Referrals";
    indicator.unit = "referrals a month";
    indicator.direction = tandem::Direction::down;
    indicator.baseline = 100;
    Measurement& reading = plan.add<Measurement>();
    reading.indicator = test::id_of(indicator);
    reading.date = PartialDate(2026, 10);
    reading.value = 20;
    reading.common.source = "Monthly return";
    const std::string report = text_of_do(plan);
    CHECK(says(report, "20 referrals a month (October 2026)"));
    CHECK(says(report, "down by 80 referrals a month (80 % less), which is better"));  // (20 - 100) / 100
    CHECK(says(report, "Monthly return"));
}

TEST_CASE("activities that look free share a sentence, which names ten of them", "[unit][report]") {
    test::Plan plan;
    const auto group = test::citizens(plan);
    const auto co_delivery = [&](std::optional<double> staff_hours) {
        const auto made = test::activity(plan, PhaseKind::do_, tandem::Co::co_delivery);
        plan.change(made).staff_hours = staff_hours;
        test::join(plan, made, group, 10, {}, 20);
    };
    co_delivery(0);
    CHECK(says(text_of_do(plan),
               "In L1 citizens gave hours, but staff hours are zero and public cost is not "
               "recorded. Co-production is not free; what does it cost to support?"));
    for (int i = 0; i < 10; ++i)
        co_delivery({});
    CHECK(says(text_of_do(plan),
               "In ten activities citizens gave hours, but staff hours and public cost are not "
               "recorded: L2, L3, L4, L5, L6, L7, L8, L9, L10 and L11. Co-production"));
    for (int i = 0; i < 3; ++i)
        co_delivery({});
    const std::string report = text_of_do(plan);
    CHECK(says(report, "In L1 citizens gave hours, but staff hours are zero"));
    CHECK(says(report,
               "In 13 activities citizens gave hours, but staff hours and public cost are not "
               "recorded: L2, L3, L4, L5, L6, L7, L8, L9, L10, L11 and three more. Co-production"));
}
