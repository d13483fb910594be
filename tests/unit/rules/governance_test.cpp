#include "rules/governance.h"

#include "catch.h"
#include "model/marks.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::GovernanceCheck;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::Rating;

void judge(test::Plan& plan, PhaseKind phase, std::string principle, Rating rating, PartialDate date) {
    auto& check = plan.add<GovernanceCheck>(phase);
    check.principle.key = std::move(principle);
    check.rating = rating;
    check.date = date;
}

Rating rating_of(const test::Plan& plan, PhaseKind phase, std::string_view principle) {
    for (const auto& level : tandem::principle_levels(plan.portfolio, plan.project, plan.phase(phase)))
        if (level.principle.key == principle)
            return level.rating();
    return Rating::none;
}

}  // namespace

TEST_CASE("the latest check counts, and of several on a day the lowest", "[unit][rules]") {
    test::Plan plan;
    CHECK(rating_of(plan, PhaseKind::plan, "gp_fairness") == Rating::not_considered);
    judge(plan, PhaseKind::plan, "gp_fairness", Rating::concern, PartialDate(2025, 1, 1));
    judge(plan, PhaseKind::plan, "gp_fairness", Rating::met, PartialDate(2025, 3, 1));
    CHECK(rating_of(plan, PhaseKind::plan, "gp_fairness") == Rating::met);
    judge(plan, PhaseKind::plan, "gp_fairness", Rating::partly, PartialDate(2025, 3, 1));
    CHECK(rating_of(plan, PhaseKind::plan, "gp_fairness") == Rating::partly);
    judge(plan, PhaseKind::plan, "gp_fairness", Rating::none, PartialDate(2026));  // no judgement in it
    CHECK(rating_of(plan, PhaseKind::plan, "gp_fairness") == Rating::partly);
    CHECK(rating_of(plan, PhaseKind::review, "gp_fairness") == Rating::not_considered);
}

TEST_CASE("a project's own principles stand beside the framework's six", "[unit][rules]") {
    test::Plan plan;
    auto& own = plan.add<tandem::OwnEntry>();
    own.list = "principles";
    own.entry_key = "own_kindness";
    own.label = "Kindness";
    CHECK(tandem::principles_of(plan.portfolio, plan.project).size() == 7);
    judge(plan, PhaseKind::plan, "own_kindness", Rating::met, PartialDate(2025));
    judge(plan, PhaseKind::do_, "gp_fairness", Rating::concern, PartialDate(2025));
    judge(plan, PhaseKind::do_, "gp_equalities", Rating::not_considered, PartialDate(2025));
    CHECK(tandem::principles_considered(plan.portfolio, plan.project, plan.cycle) == 2);
}
