#include "rules/coverage.h"

#include "catch.h"
#include "model/marks.h"
#include "model/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityStatus;
using tandem::Co;
using tandem::Coverage;
using tandem::PhaseKind;

tandem::Id<Activity> with_group(test::Plan& plan, PhaseKind phase, Co co, ActivityStatus status,
                                tandem::Side side) {
    auto& group = plan.add<tandem::Group>();
    group.side = side;
    const auto group_id = test::id_of(group);
    auto& activity = plan.add<Activity>(phase);
    activity.co = co;
    activity.status = status;
    const auto id = test::id_of(activity);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = id;
    part.group = group_id;
    return id;
}

void with_citizens(test::Plan& plan, PhaseKind phase, Co co, ActivityStatus status) {
    with_group(plan, phase, co, status, tandem::Side::citizen);
}

}  // namespace

TEST_CASE("a cell has the furthest status of its activities; an idea and a cancelled one do not fill",
          "[unit][rules]") {
    test::Plan plan;
    with_citizens(plan, PhaseKind::analyse, Co::co_design, ActivityStatus::planned);
    with_citizens(plan, PhaseKind::analyse, Co::co_design, ActivityStatus::under_way);
    with_citizens(plan, PhaseKind::do_, Co::co_delivery, ActivityStatus::idea);
    with_citizens(plan, PhaseKind::review, Co::co_assessment, ActivityStatus::cancelled);
    const Coverage coverage = tandem::coverage_of(plan.portfolio, plan.cycle);
    CHECK(coverage.at(PhaseKind::analyse, Co::co_design).status == ActivityStatus::under_way);
    CHECK(coverage.at(PhaseKind::analyse, Co::co_design).activities == 2);
    CHECK(coverage.at(PhaseKind::analyse, Co::co_design).furthest == 1);
    CHECK(coverage.at(PhaseKind::do_, Co::co_delivery).status == ActivityStatus::idea);
    CHECK(coverage.at(PhaseKind::review, Co::co_assessment).status == ActivityStatus::none);
    CHECK(coverage.filled() == 1);
    CHECK(coverage.filled(PhaseKind::analyse) == 1);
    CHECK(coverage.filled(Co::co_delivery) == 0);
}

TEST_CASE("an activity fills the cells of all its Co's, and only with a citizen group", "[unit][rules]") {
    test::Plan plan;
    const auto id =
        with_group(plan, PhaseKind::plan, Co::co_commissioning, ActivityStatus::done, tandem::Side::citizen);
    plan.change(id).other_coes = {Co::co_design, Co::co_commissioning};
    with_group(plan, PhaseKind::review, Co::co_assessment, ActivityStatus::done, tandem::Side::professional);
    const Coverage coverage = tandem::coverage_of(plan.portfolio, plan.cycle);
    CHECK(coverage.filled() == 2);
    CHECK(coverage.at(PhaseKind::plan, Co::co_commissioning).activities == 1);
    CHECK_FALSE(coverage.at(PhaseKind::review, Co::co_assessment).filled());
}

TEST_CASE("a mark takes a cell out of scope unless something fills it", "[unit][rules]") {
    test::Plan plan;
    CHECK(tandem::coverage_of(plan.portfolio, plan.cycle).in_scope() == 16);
    plan.add<tandem::MatrixMark>(PhaseKind::do_).co = Co::co_commissioning;
    plan.add<tandem::MatrixMark>(PhaseKind::do_).co = Co::co_delivery;
    with_citizens(plan, PhaseKind::do_, Co::co_delivery, ActivityStatus::done);
    const Coverage coverage = tandem::coverage_of(plan.portfolio, plan.cycle);
    CHECK(coverage.in_scope() == 15);
    CHECK(coverage.filled() == 1);
}

TEST_CASE("a cell lists all that is recorded in it and says how much of it counts", "[unit][rules]") {
    test::Plan plan;
    const auto alone =
        with_group(plan, PhaseKind::plan, Co::co_design, ActivityStatus::done, tandem::Side::professional);
    const auto off =
        with_group(plan, PhaseKind::plan, Co::co_design, ActivityStatus::cancelled, tandem::Side::citizen);
    const auto shared =
        with_group(plan, PhaseKind::plan, Co::co_delivery, ActivityStatus::planned, tandem::Side::citizen);
    plan.change(shared).other_coes = {Co::co_design};
    with_citizens(plan, PhaseKind::do_, Co::co_design, ActivityStatus::done);  // in another phase
    const auto phase = plan.portfolio.find(shared)->phase;
    const auto cell = tandem::activities_in_cell(plan.portfolio, phase, Co::co_design);
    REQUIRE(cell.all.size() == 3);
    CHECK(test::id_of(*cell.all[0]) == shared);
    CHECK(test::id_of(*cell.all[1]) == alone);
    CHECK(test::id_of(*cell.all[2]) == off);
    CHECK(cell.recorded == 2);
    CHECK(cell.with_citizens == 1);
    CHECK(cell.cancelled == 1);
    CHECK(cell.with_citizens ==
          tandem::coverage_of(plan.portfolio, plan.cycle).at(PhaseKind::plan, Co::co_design).activities);
}
