// What stands under "You said, we did" where no single contribution is on record.
#include "catch.h"
#include "model/decisions.h"
#include "report/build.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::PhaseKind;
using tandem::ReportKind;

bool says(const test::Plan& plan, PhaseKind phase, std::string_view text,
          ReportKind kind = ReportKind::phase) {
    return plain_text(build_report(plan.portfolio,
                                   {plan.project.value, plan.cycle.value, phase, tandem::Edition::board,
                                    tandem::PartialDate(2026, 11, 21), kind}))
               .find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("where decisions record what citizens gave, no report says that nothing is recorded",
          "[unit][report]") {
    test::Plan plan;
    CHECK(says(plan, PhaseKind::plan, "No contribution from citizens is recorded for this phase yet."));
    auto& decision = plan.add<tandem::Decision>(PhaseKind::plan);
    decision.citizen_input = "Two evenings with residents.";

    constexpr std::string_view none = "No contribution from citizens";
    constexpr std::string_view no_view = "No citizen’s own words are recorded here yet.";
    CHECK(says(plan, PhaseKind::plan,
               "No citizen’s own words are recorded here yet. How what citizens gave was used is told under "
               "“Decisions and next steps”."));
    CHECK(says(plan, PhaseKind::review, "is told in the reports of the phases."));
    CHECK(says(plan, PhaseKind::none, "is told under “Decision log”.", ReportKind::cycle));
    CHECK(says(plan, PhaseKind::none, no_view, ReportKind::leaflet));
    CHECK_FALSE(says(plan, PhaseKind::plan, none));
    CHECK_FALSE(says(plan, PhaseKind::review, none));
    CHECK_FALSE(says(plan, PhaseKind::none, none, ReportKind::cycle));
    // Another phase has no such decision.
    CHECK(says(plan, PhaseKind::analyse, none));
}
