#include "rules/recommissioning.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Decision;
using tandem::Finding;
using tandem::Id;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::Service;

Id<Decision> decide(test::Plan& plan, Id<Service> service, PhaseKind phase, PartialDate date) {
    Decision& made = plan.add<Decision>(phase);
    made.services = {service};
    made.date = date;
    return test::id_of(made);
}

}  // namespace

TEST_CASE("the Review's own findings and decisions are told of a service, not the Plan's choice",
          "[unit][rules]") {
    test::Plan plan;
    Service& first = plan.add<Service>();
    first.in_this_plan = tandem::ServicePlan::start;
    const Id<Service> bus = test::id_of(first);
    const Id<Service> tea = test::id_of(plan.add<Service>());
    CHECK_FALSE(tandem::reviewed_services(plan.portfolio, plan.project, plan.cycle)[0].is_reviewed());

    plan.add<Finding>(PhaseKind::review).subject = {bus.value};
    plan.add<Finding>().subject = {bus.value};                // of the cycle
    plan.add<Finding>(PhaseKind::do_).subject = {tea.value};  // not of the Review
    decide(plan, tea, PhaseKind::plan, PartialDate(2025, 5, 1));
    const auto undated = decide(plan, bus, PhaseKind::review, {});
    const auto later = decide(plan, bus, PhaseKind::review, PartialDate(2026, 10, 1));
    const auto sooner = decide(plan, bus, PhaseKind::review, PartialDate(2026, 9, 1));

    const auto reviewed = tandem::reviewed_services(plan.portfolio, plan.project, plan.cycle);
    REQUIRE(reviewed.size() == 2);
    CHECK(reviewed[0].findings.size() == 2);
    REQUIRE(reviewed[0].decisions.size() == 3);
    CHECK(reviewed[0].decisions[0]->common.id == sooner.value);
    CHECK(reviewed[0].decisions[1]->common.id == later.value);
    CHECK(reviewed[0].decisions[2]->common.id == undated.value);
    CHECK_FALSE(reviewed[1].is_reviewed());
}
