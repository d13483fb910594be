#include "ui/charts/timeline.h"

#include "catch.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/services.h"
#include "rules/lookup.h"
#include "support/make.h"

#include <algorithm>

namespace {

using namespace tandem;

void act(test::Plan& plan, PhaseKind phase, int year) {
    Activity& made = plan.add<Activity>(phase);
    made.start = PartialDate(year);
    made.status = ActivityStatus::done;
}

// Work of two phases, some of it at the same time.
test::Plan work_of_two_phases() {
    test::Plan plan;
    act(plan, PhaseKind::analyse, 2012);
    act(plan, PhaseKind::do_, 2025);
    act(plan, PhaseKind::do_, 2026);
    plan.add<Service>().start = PartialDate(2025);
    plan.add<Decision>().date = PartialDate(2025);  // of no phase in particular
    return plan;
}

const PartialDate today(2026, 11, 21);

}  // namespace

TEST_CASE("the strip of one phase has its work alone, and no lane that nothing stands in", "[gui][charts]") {
    const test::Plan plan = work_of_two_phases();
    const Id<Phase> phase{phase_of(plan.portfolio, plan.cycle, PhaseKind::do_)->common.id};
    const Timeline one = timeline_of(plan.portfolio, plan.project, plan.cycle, today, phase);
    CHECK(one.items.size() == 4);
    CHECK(one.first_year == 2025);
    const TimelineLayout layout = timeline_layout(one, fitting_scale(one, 700));
    REQUIRE(layout.lanes.size() == 2);
    CHECK(layout.lanes[0].phase == PhaseKind::do_);
    CHECK(layout.lanes[1].phase == PhaseKind::none);
    const Timeline all = timeline_of(plan.portfolio, plan.project, plan.cycle, today);
    CHECK(all.items.size() == 5);
    CHECK(timeline_layout(all, fitting_scale(all, 700)).lanes.size() == 5);
}

TEST_CASE("what is recorded as an idea is drawn and worded as one", "[gui][charts]") {
    test::Plan plan;
    act(plan, PhaseKind::do_, 2025);
    Activity& rota = plan.add<Activity>(PhaseKind::do_);
    rota.start = PartialDate(2026, 10);
    rota.status = ActivityStatus::idea;
    const Timeline timeline = timeline_of(plan.portfolio, plan.project, plan.cycle, today);
    REQUIRE(timeline.items.size() == 2);
    CHECK_FALSE(timeline.items[0].planned);
    CHECK(timeline.items[1].planned);
    CHECK(period_of(timeline.items[1]) == QStringLiteral("October 2026, idea or plan"));
}

TEST_CASE("rows put closer lie as if they had been laid out so", "[gui][charts]") {
    const test::Plan plan = work_of_two_phases();
    const Timeline all = timeline_of(plan.portfolio, plan.project, plan.cycle, today);
    const double scale = fitting_scale(all, 700);
    TimelineLayout closer = timeline_layout(all, scale, 33);
    const double before = closer.size.height();
    closer.set_row_height(20);
    const TimelineLayout close = timeline_layout(all, scale, 20);
    CHECK(closer.size.height() < before);
    CHECK(closer.size == close.size);
    CHECK(closer.row_height == close.row_height);
    CHECK(closer.row_of == close.row_of);
    REQUIRE(closer.rows.size() == close.rows.size());
    for (std::size_t i = 0; i < close.rows.size(); ++i)
        CHECK(closer.rows[i].top == close.rows[i].top);
    REQUIRE(closer.lanes.size() == close.lanes.size());
    for (std::size_t i = 0; i < close.lanes.size(); ++i)
        CHECK(closer.lanes[i].area == close.lanes[i].area);
}
