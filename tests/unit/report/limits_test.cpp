#include "support/limits.h"
#include "catch.h"
#include "model/contribution.h"
#include "model/documents.h"
#include "model/governance.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "report/build.h"
#include "unit/rules/insights/looked_at.h"

// A limit that the project sets holds for the sections of a report as it does for the insights, so that
// "Points to consider" and a section never say two things of the same records.

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::InsightState;
using tandem::PartialDate;
using tandem::PhaseKind;
using test::contains;
using test::LookedAt;
using test::set_limit;

std::string text_of(const test::Plan& plan, PhaseKind phase, Edition edition = Edition::board) {
    return plain_text(build_report(
        plan.portfolio, {plan.project.value, plan.cycle.value, phase, edition, PartialDate(2026, 11, 21)}));
}

std::string review_of(const test::Plan& plan, Edition edition = Edition::board) {
    return text_of(plan, PhaseKind::review, edition);
}

}  // namespace

TEST_CASE("how heavy a burden may be is the project's to say, in the section as in the points",
          "[unit][report]") {
    test::Plan plan;
    test::begin(plan, PhaseKind::review);
    const auto group = test::citizens(plan);
    for (const double hours : {20, 30, 40, 75}) {  // 2, 3, 4 and 7.5 of each of ten: the median is 3.5
        const auto made = test::activity(plan, PhaseKind::do_, tandem::Co::co_delivery);
        test::join(plan, made, group, 10, {}, hours);
    }
    CHECK(contains(review_of(plan), "these asked more than twice that:"));
    CHECK(LookedAt(plan).state("E31") == InsightState::fires);
    set_limit(plan, "E31", "times_median", 10);  // 35 hours
    CHECK(contains(review_of(plan), "none asked more than 10 times that."));
    CHECK(contains(review_of(plan, Edition::public_), "none asked more than 10 times that."));
    CHECK(LookedAt(plan).state("E31") == InsightState::clear);
    set_limit(plan, "E31", "least_activities", 5);
    CHECK(contains(review_of(plan), "Too few activities record both"));
}

TEST_CASE("what a group that needs extra care may carry is the project's to say", "[unit][report]") {
    test::Plan plan;
    test::begin(plan, PhaseKind::review);
    const auto carers = test::citizens(plan);
    plan.change(carers).needs_extra_care = true;
    const auto residents = test::citizens(plan, "Residents");
    const auto made = test::activity(plan, PhaseKind::do_, tandem::Co::co_delivery);
    test::join(plan, made, carers, 10, {}, 30);
    test::join(plan, made, residents, 10, {}, 70);
    CHECK_FALSE(contains(review_of(plan), "needs extra care. Is that fair"));
    set_limit(plan, "E31", "most_of_one_group", 0.25);
    CHECK(contains(review_of(plan), "gave 30 % of the hours recorded by group and needs extra care."));
    CHECK(contains(LookedAt(plan).about("E31", carers.value).sentence, "gave 30 % of the hours"));
}

TEST_CASE("how long an answer may take is the project's to say, in both editions", "[unit][report]") {
    test::Plan plan;
    tandem::Contribution& said = plan.add<tandem::Contribution>();
    said.text = "Light the path";
    said.date = PartialDate(2026, 3, 1);
    said.response = tandem::Response::done;
    said.responded_on = PartialDate(2026, 3, 31);  // 30 days
    tandem::Contribution& open = plan.add<tandem::Contribution>();
    open.text = "Mend the gate";
    open.date = PartialDate(2026, 11, 1);  // 20 days ago
    CHECK_FALSE(contains(review_of(plan), "came after more than"));
    set_limit(plan, "E28", "days", 10);
    for (const Edition edition : {Edition::board, Edition::public_}) {
        CHECK(contains(review_of(plan, edition), "One came after more than 10 days."));
        CHECK(contains(review_of(plan, edition), "One contribution has waited longer than 10 days."));
    }
    CHECK(contains(LookedAt(plan).only("E28").sentence, "waited more than 10 days"));
}

TEST_CASE("what counts as on track, kept and stale is the project's to say", "[unit][report]") {
    test::Plan plan;
    test::begin(plan, PhaseKind::review);
    tandem::Indicator& slow = plan.add<tandem::Indicator>();
    slow.name = "Feeling safe";
    slow.unit = "points";
    slow.baseline = 40;
    slow.baseline_date = PartialDate(2025, 1, 1);
    slow.target = 80;
    slow.target_date = PartialDate(2027, 12, 31);
    const auto slow_id = test::id_of(slow);
    tandem::Measurement& reading = plan.add<tandem::Measurement>();
    reading.indicator = slow_id;
    reading.date = PartialDate(2026, 7, 2);  // 547 of 1,094 days: 50 %
    reading.value = 52;                      // 12 of 40: 30 %
    tandem::Indicator& steady = plan.add<tandem::Indicator>();
    steady.name = "Sleeping well";
    steady.unit = "points";
    steady.baseline = 100;
    steady.target = 100;
    steady.direction = tandem::Direction::up;
    const auto steady_id = test::id_of(steady);
    tandem::Measurement& kept = plan.add<tandem::Measurement>();
    kept.indicator = steady_id;
    kept.date = PartialDate(2026, 7, 2);
    kept.value = 93;  // 7 % below

    CHECK(contains(review_of(plan), "30 % of the way to the target, 50 % expected by then: behind"));
    CHECK(contains(LookedAt(plan).about("E20", slow_id.value).sentence, "is behind"));
    CHECK(contains(LookedAt(plan).about("E20", steady_id.value).sentence, "has got worse"));
    set_limit(plan, "E20", "on_track_margin", 0.25);
    set_limit(plan, "E20", "kept_margin", 0.1);
    CHECK(contains(review_of(plan), "30 % of the way to the target, 50 % expected by then: on track"));
    CHECK_FALSE(contains(review_of(plan), "50 % expected by then: behind"));
    CHECK_FALSE(LookedAt(plan).speaks_about("E20", slow_id.value));
    CHECK_FALSE(LookedAt(plan).speaks_about("E20", steady_id.value));
    CHECK_FALSE(contains(text_of(plan, PhaseKind::do_), "a new reading is overdue"));
    set_limit(plan, "E20", "usual_months", 4);  // 122 days; the reading is 142 days old
    CHECK(contains(text_of(plan, PhaseKind::do_), "a new reading is overdue"));
    CHECK(contains(LookedAt(plan).about("E20", slow_id.value).sentence, "has no reading since 2 July 2026"));
}

TEST_CASE("how much may fall elsewhere is the project's to say, in Plan as in Review", "[unit][report]") {
    test::Plan plan;
    const auto body = [&](const char* name) {
        tandem::Organisation& made = plan.add<tandem::Organisation>();
        made.name = name;
        return test::id_of(made);
    };
    const auto council = body("Council");
    const auto police = body("Police");
    const auto benefit = [&](tandem::Id<tandem::Organisation> to, std::int64_t pounds) {
        tandem::CostBenefit& line = plan.add<tandem::CostBenefit>();
        line.payer_organisation = council;
        line.receiver_organisation = to;
        line.benefit = tandem::Money{pounds * 100};
    };
    benefit(council, 60);
    benefit(police, 40);  // 40 % elsewhere
    CHECK(contains(text_of(plan, PhaseKind::plan), "not all of it has a sharing agreement"));
    CHECK(contains(review_of(plan), "Who could agree on one?"));
    CHECK(LookedAt(plan).state("E22") == InsightState::fires);
    set_limit(plan, "E22", "most_elsewhere", 0.5);
    CHECK_FALSE(contains(text_of(plan, PhaseKind::plan), "not all of it has a sharing agreement"));
    CHECK_FALSE(contains(review_of(plan), "Who could agree on one?"));
    CHECK(LookedAt(plan).state("E22") == InsightState::clear);
}

TEST_CASE("how long may pass between meetings is the project's to say", "[unit][report]") {
    test::Plan plan;
    test::begin(plan, PhaseKind::do_);
    tandem::Contract& contract = plan.add<tandem::Contract>();
    contract.status = tandem::ContractStatus::running;
    const auto id = test::id_of(contract);
    tandem::Meeting& held = plan.add<tandem::Meeting>();
    held.contract = id;
    held.date = PartialDate(2026, 6, 21);  // 153 days; overdue after 1.5 x 3 months, 137 days
    held.citizen_representatives = 2;
    CHECK(contains(text_of(plan, PhaseKind::do_),
                   "every 3 months (assumed; none is recorded); the next is "
                   "overdue"));
    CHECK(LookedAt(plan).state("E25") == InsightState::fires);
    set_limit(plan, "E25", "usual_months", 6);
    CHECK(contains(text_of(plan, PhaseKind::do_), "every 6 months (assumed; none is recorded); in time"));
    CHECK(LookedAt(plan).state("E25") == InsightState::clear);
}

TEST_CASE("how far results and principles may stand apart is the project's to say", "[unit][report]") {
    test::Plan plan;
    tandem::Outcome& outcome = plan.add<tandem::Outcome>();
    outcome.statement = "Feel safe at night";
    const auto outcome_id = test::id_of(outcome);
    tandem::Indicator& made = plan.add<tandem::Indicator>();
    made.outcomes = {outcome_id};
    made.unit = "points";
    made.baseline = 40;
    made.target = 80;
    const auto indicator = test::id_of(made);
    tandem::Measurement& reading = plan.add<tandem::Measurement>();
    reading.indicator = indicator;
    reading.value = 60;  // half way
    for (const char* key : {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness",
                            "gp_equalities", "gp_sustainability"}) {
        tandem::GovernanceCheck& check = plan.add<tandem::GovernanceCheck>(PhaseKind::review);
        check.principle.key = key;
        check.rating = tandem::Rating::met;
    }
    CHECK(contains(review_of(plan), "Principles are ahead of results."));  // 1 - 0.5
    CHECK(LookedAt(plan).state("E21") == InsightState::fires);
    set_limit(plan, "E21", "ahead_by", 0.6);
    CHECK_FALSE(contains(review_of(plan), "Principles are ahead of results."));
    CHECK(LookedAt(plan).state("E21") == InsightState::clear);
}
