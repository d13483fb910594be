#include "looked_at.h"

#include "catch.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/governance.h"
#include "model/tasks.h"

namespace tandem::test {
namespace {

Id<KeyTask> task(Plan& plan, PhaseKind phase, Strand strand, Progress status) {
    KeyTask& made = plan.add<KeyTask>(phase);
    made.strand = strand;
    made.status = status;
    return id_of(made);
}

}  // namespace

TEST_CASE("E3 sees contracts ahead of strategy", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    SECTION("fires above 25 points") {
        // Commissioning 1 of 4 = 25 %, procurement 2 of 3 = 67 %: 42 points ahead.
        task(plan, PhaseKind::plan, Strand::commissioning, Progress::done);
        for (int i = 0; i < 3; ++i)
            task(plan, PhaseKind::plan, Strand::commissioning, Progress::under_way);
        task(plan, PhaseKind::plan, Strand::commissioning, Progress::none);  // no status: not counted
        task(plan, PhaseKind::plan, Strand::procurement, Progress::done);
        task(plan, PhaseKind::plan, Strand::procurement, Progress::done);
        task(plan, PhaseKind::plan, Strand::procurement, Progress::not_started);
        const LookedAt looked(plan);
        CHECK(looked.state("E3") == InsightState::fires);
        CHECK(looked.only("E3").sentence ==
              "Contracts are ahead of strategy in Plan: 2 of 3 procurement tasks are done, but 1 of 4 "
              "commissioning tasks.");
        CHECK(number(looked.only("E3"), "commissioning") == 0.25);
        CHECK(looked.only("E3").basis == "from 7 tasks with a status");
    }
    SECTION("does not fire at 25 points, nor in Analyse") {
        // Procurement 1 of 2 = 50 %, commissioning 1 of 4 = 25 %: not more than 25 points.
        task(plan, PhaseKind::plan, Strand::commissioning, Progress::done);
        for (int i = 0; i < 3; ++i)
            task(plan, PhaseKind::plan, Strand::commissioning, Progress::under_way);
        task(plan, PhaseKind::plan, Strand::procurement, Progress::done);
        task(plan, PhaseKind::plan, Strand::procurement, Progress::not_started);
        begin(plan, PhaseKind::analyse);
        task(plan, PhaseKind::analyse, Strand::commissioning, Progress::not_started);
        task(plan, PhaseKind::analyse, Strand::procurement, Progress::done);
        CHECK(LookedAt(plan).state("E3") == InsightState::clear);
    }
    SECTION("has no data where no task has a status") {
        task(plan, PhaseKind::plan, Strand::commissioning, Progress::none);
        const LookedAt looked(plan);
        CHECK(looked.state("E3") == InsightState::no_data);
        CHECK(looked.only("E3").numbers.front().words == "no data");
    }
}

TEST_CASE("E4 asks for key tasks done with citizens", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    std::vector<Id<KeyTask>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(task(plan, PhaseKind::plan, Strand::commissioning, Progress::none));
    const auto serve = [&](std::size_t number_of_tasks) {
        const auto id = activity(plan, PhaseKind::plan, Co::co_design, group);
        plan.change(id).key_tasks.assign(tasks.begin(),
                                         tasks.begin() + static_cast<std::ptrdiff_t>(number_of_tasks));
    };
    SECTION("fires below a quarter when the phase is complete") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        serve(1);  // 1 of 5 = 20 %
        const LookedAt looked(plan);
        CHECK(looked.state("E4") == InsightState::fires);
        CHECK(number(looked.only("E4"), "share") == 0.2);
        CHECK(looked.only("E4").sentence == "Citizens have a part in 1 of 5 key tasks of Plan.");
    }
    SECTION("waits while the phase is under way, but not for the preview of its closing") {
        begin(plan, PhaseKind::plan);
        serve(1);
        CHECK(LookedAt(plan).state("E4") == InsightState::clear);
        CHECK(LookedAt(plan, PhaseKind::plan).state("E4") == InsightState::fires);
    }
    SECTION("does not fire with 2 of 5") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        serve(2);
        CHECK(LookedAt(plan).state("E4") == InsightState::clear);
    }
    SECTION("has no data without a task in scope") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        for (const auto id : tasks)
            plan.change(id).out_of_scope = true;
        CHECK(LookedAt(plan).state("E4") == InsightState::no_data);
    }
}

TEST_CASE("E32 lists what a complete phase has left open, and never blocks", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    SECTION("fires with what no other insight says") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        task(plan, PhaseKind::plan, Strand::commissioning, Progress::under_way);
        task(plan, PhaseKind::plan, Strand::procurement, Progress::not_started);
        plan.add<Decision>(PhaseKind::analyse);
        const LookedAt looked(plan);
        CHECK(looked.only("E32").sentence ==
              "Plan is complete, but no decision is recorded for it, 2 key tasks are not done and no "
              "equality impact is recorded.");
        CHECK(number(looked.only("E32"), "open") == 3.0);
    }
    SECTION("fires with the whole list in the preview of closing") {
        begin(plan, PhaseKind::analyse);
        task(plan, PhaseKind::analyse, Strand::commissioning, Progress::done);  // without citizens: 0 of 1
        Contribution& said = plan.add<Contribution>();
        said.activity = activity(plan, PhaseKind::analyse, Co::co_design, group);
        const LookedAt looked(plan, PhaseKind::analyse);
        CHECK(
            looked.only("E32").sentence ==
            "Analyse can be closed, but no decision is recorded for it, citizens had a part in 0 % of its "
            "key "
            "tasks, 1 contribution has no answer, 6 principles are not considered and no equality impact is "
            "recorded.");
    }
    SECTION("is clear when nothing is open") {
        begin(plan, PhaseKind::plan, PhaseStatus::complete);
        plan.add<EqualityImpact>();
        const LookedAt looked(plan);
        CHECK(looked.state("E32") == InsightState::clear);
        CHECK(number(looked.only("E32"), "open") == 0.0);
    }
    SECTION("has no data while no phase is complete") {
        begin(plan, PhaseKind::plan);
        CHECK(LookedAt(plan).state("E32") == InsightState::no_data);
    }
}

}  // namespace tandem::test
