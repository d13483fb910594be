#include "rules/documents.h"

#include "catch.h"
#include "report/build.h"
#include "rules/insights/insight.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Contract;
using tandem::ContractStatus;
using tandem::PartialDate;
using tandem::PhaseKind;

const PartialDate today(2026, 11, 21);

}  // namespace

TEST_CASE("a contract is issued once it has begun, by its start where it has no status", "[unit][rules]") {
    Contract contract;
    CHECK_FALSE(is_issued(contract, today));
    contract.start = PartialDate(2026, 11, 22);
    CHECK_FALSE(is_issued(contract, today));
    contract.start = PartialDate(2025, 4, 1);
    CHECK(is_issued(contract, today));
    contract.end = PartialDate(2026, 3, 31);
    CHECK(is_issued(contract, today));  // over, and was issued
    contract.status = ContractStatus::tendering;
    CHECK_FALSE(is_issued(contract, today));
    contract.status = ContractStatus::terminated;
    CHECK(is_issued(contract, today));
}

TEST_CASE("the report of Plan counts as issued what the insight counts", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Specification>().status = tandem::SpecificationStatus::issued;
    plan.add<Contract>().start = PartialDate(2025, 4, 1);  // no status
    plan.add<Contract>().status = ContractStatus::tendering;
    const std::string report =
        plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::plan,
                                                 tandem::Edition::board, today}));
    CHECK(report.find(
              "Of the two documents issued and contracts let, none is marked as agreed with citizens.") !=
          std::string::npos);
    std::size_t rows = 0;
    for (const auto& result :
         tandem::check_all({plan.portfolio, plan.project, plan.cycle, today, PhaseKind::none}))
        if (result.key == "E26") {
            rows = result.rows.size();
            CHECK(result.rows.front().basis == "from 2 documents issued, none agreed with citizens");
        }
    CHECK(rows == 2);
}
