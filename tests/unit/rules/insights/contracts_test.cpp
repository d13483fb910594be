#include "looked_at.h"

#include "catch.h"
#include "model/documents.h"
#include "model/meetings.h"

namespace tandem::test {
namespace {

Id<Contract> contract(Plan& plan) {
    Contract& made = plan.add<Contract>();
    made.title = "Alliance";
    made.status = ContractStatus::running;
    return id_of(made);
}

void meet(Plan& plan, Id<Contract> contract, PartialDate date, std::int64_t citizens_there) {
    Meeting& made = plan.add<Meeting>();
    made.contract = contract;
    made.date = date;
    made.citizen_representatives = citizens_there;
}

}  // namespace

TEST_CASE("E25 asks for citizens at contract monitoring", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    SECTION("fires without a meeting and without a citizen") {
        const auto silent = contract(plan);
        const auto closed = contract(plan);
        meet(plan, closed, PartialDate(2026, 10, 1), 0);
        const LookedAt looked(plan);
        CHECK(looked.about("E25", silent.value).kind == Insight::Kind::attention);
        CHECK(looked.about("E25", silent.value).sentence ==
              "C1 (Alliance) has no monitoring meeting on record, and so none with citizens.");
        CHECK(looked.about("E25", closed.value).sentence ==
              "No citizen is recorded at a monitoring meeting of contract C2 (Alliance).");
        CHECK(number(looked.about("E25", closed.value), "with_citizens") == 0.0);
    }
    SECTION("fires when the next meeting is long due") {
        const auto id = contract(plan);
        meet(plan, id, PartialDate(2026, 6, 1), 2);  // 173 days; 1.5 * 3 months = 137
        const LookedAt looked(plan);
        CHECK(looked.only("E25").kind == Insight::Kind::prompt);
        CHECK(contains(looked.only("E25").sentence, "no monitoring meeting since 1 June 2026"));
    }
    SECTION("does not fire with citizens at a recent meeting") {
        const auto id = contract(plan);
        meet(plan, id, PartialDate(2026, 10, 1), 2);
        meet(plan, id, PartialDate(2026, 8, 1), 0);
        const LookedAt looked(plan);
        CHECK(looked.state("E25") == InsightState::clear);
        CHECK(number(looked.only("E25"), "share") == 0.5);  // 1 of 2
    }
    SECTION("has no data without a contract in force, or before Do") {
        plan.change(contract(plan)).status = ContractStatus::ended;
        CHECK(LookedAt(plan).state("E25") == InsightState::no_data);
        contract(plan);
        begin(plan, PhaseKind::do_, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E25") == InsightState::no_data);
    }
}

TEST_CASE("E26 asks what part citizens had in what was issued", "[unit][insights]") {
    Plan plan;
    const auto issue = [&](DocumentInput input) {
        Specification& made = plan.add<Specification>();
        made.title = "Peer support";
        made.status = SpecificationStatus::issued;
        made.citizen_input = input;
        return id_of(made);
    };
    SECTION("fires for one issued without") {
        issue(DocumentInput::co_agreed);
        const auto without = issue(DocumentInput::not_involved);
        const auto silent = contract(plan);
        const LookedAt looked(plan);
        CHECK(looked.result("E26").rows.size() == 2);
        CHECK(looked.about("E26", without.value).sentence ==
              "SP2 (Peer support) was issued, but names no citizen input.");
        CHECK(looked.about("E26", silent.value).basis == "from 3 documents issued, one agreed with citizens");
    }
    SECTION("names what is missing when Plan is complete and nothing is recorded") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        CHECK(LookedAt(plan).state("E26") == InsightState::fires);
        CHECK(contains(LookedAt(plan).only("E26").sentence, "No specification, tender or contract"));
    }
    SECTION("does not fire for what was agreed, consulted on or not issued") {
        issue(DocumentInput::co_agreed);
        issue(DocumentInput::consulted);
        plan.change(issue(DocumentInput::none)).status = SpecificationStatus::draft;
        const LookedAt looked(plan);
        CHECK(looked.state("E26") == InsightState::clear);
        CHECK(number(looked.only("E26"), "share") == 0.5);
    }
    SECTION("has no data while nothing is issued") {
        CHECK(LookedAt(plan).state("E26") == InsightState::no_data);
    }
}

}  // namespace tandem::test
