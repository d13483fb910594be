#include "rules/tasks.h"

#include "catch.h"
#include "model/activity.h"
#include "model/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::KeyTask;
using tandem::PhaseKind;
using tandem::Progress;
using tandem::Strand;
using tandem::TaskCount;

tandem::Id<KeyTask> task(test::Plan& plan, Strand strand, Progress status, bool out_of_scope = false) {
    auto& made = plan.add<KeyTask>(PhaseKind::plan);
    made.strand = strand;
    made.status = status;
    made.out_of_scope = out_of_scope;
    return test::id_of(made);
}

}  // namespace

TEST_CASE("progress counts tasks in scope that have a status, each strand apart", "[unit][rules]") {
    test::Plan plan;
    task(plan, Strand::commissioning, Progress::done);
    task(plan, Strand::commissioning, Progress::under_way);
    task(plan, Strand::commissioning, Progress::none);
    task(plan, Strand::commissioning, Progress::done, true);
    task(plan, Strand::procurement, Progress::none);
    const auto tasks = tandem::tasks_of(plan.portfolio, plan.phase(PhaseKind::plan));
    CHECK(tasks.commissioning == TaskCount{3, 2, 1, 1, 1});
    CHECK(tasks.commissioning.progress() == 0.5);  // 1 of the 2 with a status
    CHECK_FALSE(tasks.procurement.progress());     // none has one: no data
    CHECK(tasks.co_produced_tasks == TaskCount{});
    CHECK(tandem::tasks_of(plan.portfolio, plan.phase(PhaseKind::do_)).commissioning == TaskCount{});
}

TEST_CASE("a key task is co-produced by an activity with citizens, of any phase", "[unit][rules]") {
    test::Plan plan;
    const auto first = task(plan, Strand::commissioning, Progress::done);
    const auto second = task(plan, Strand::procurement, Progress::done);
    auto& activity = plan.add<tandem::Activity>(PhaseKind::analyse);
    activity.key_tasks = {first, second};
    const auto activity_id = test::id_of(activity);
    CHECK(tandem::tasks_of(plan.portfolio, plan.phase(PhaseKind::plan)).co_produced == 0);
    auto& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    const auto group_id = test::id_of(group);
    auto& part = plan.add<tandem::ActivityGroup>();
    part.activity = activity_id;
    part.group = group_id;
    plan.change(second).out_of_scope = true;
    const auto tasks = tandem::tasks_of(plan.portfolio, plan.phase(PhaseKind::plan));
    CHECK(tasks.co_produced == 1);
    CHECK(tasks.co_produced_share() == 1.0);  // of the one in scope
}
