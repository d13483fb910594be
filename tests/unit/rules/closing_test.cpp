#include "rules/closing.h"

#include "catch.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/governance.h"
#include "model/meetings.h"
#include "model/people.h"
#include "model/tasks.h"
#include "support/limits.h"
#include "support/make.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::ClosingLine;
using tandem::ClosingPoint;
using tandem::PhaseKind;

constexpr tandem::PartialDate today{2018, 11, 14};

std::vector<ClosingLine> lines_of(const test::Plan& plan, PhaseKind phase) {
    return tandem::closing_lines(plan.portfolio, plan.project, plan.cycle, phase, today,
                                 test::limits_of(plan));
}

ClosingLine line_of(const test::Plan& plan, PhaseKind phase, ClosingPoint point) {
    const auto lines = lines_of(plan, phase);
    const auto found = std::ranges::find(lines, point, &ClosingLine::point);
    REQUIRE(found != lines.end());
    return *found;
}

}  // namespace

TEST_CASE("an empty phase has everything open, and no line on contracts", "[unit][rules]") {
    const test::Plan plan;
    const auto lines = lines_of(plan, PhaseKind::do_);
    CHECK(std::ranges::none_of(lines,
                               [](const ClosingLine& l) { return l.point == ClosingPoint::monitoring; }));
    CHECK(line_of(plan, PhaseKind::do_, ClosingPoint::decisions).open);
    CHECK(line_of(plan, PhaseKind::do_, ClosingPoint::principles) ==
          ClosingLine{ClosingPoint::principles, 6, 6, false, true});
    CHECK(line_of(plan, PhaseKind::do_, ClosingPoint::equality).open);
    CHECK_FALSE(line_of(plan, PhaseKind::do_, ClosingPoint::contributions).open);
    CHECK_FALSE(line_of(plan, PhaseKind::do_, ClosingPoint::key_tasks).open);
    CHECK(tandem::closing_lines(plan.portfolio, plan.project, {987654321}, PhaseKind::do_, today,
                                test::limits_of(plan))
              .empty());
}

TEST_CASE("tasks are done of those in scope; without any status there is no data", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::KeyTask>(PhaseKind::plan);
    plan.add<tandem::KeyTask>(PhaseKind::plan).out_of_scope = true;
    CHECK(line_of(plan, PhaseKind::plan, ClosingPoint::key_tasks) ==
          ClosingLine{ClosingPoint::key_tasks, 0, 1, true, true});
    auto& done = plan.add<tandem::KeyTask>(PhaseKind::plan);
    done.status = tandem::Progress::done;
    done.strand = tandem::Strand::procurement;
    CHECK(line_of(plan, PhaseKind::plan, ClosingPoint::key_tasks) ==
          ClosingLine{ClosingPoint::key_tasks, 1, 2, false, true});
}

TEST_CASE("key tasks are asked for a part of citizens, by the project's own share", "[unit][rules]") {
    test::Plan plan;
    CHECK(line_of(plan, PhaseKind::plan, ClosingPoint::with_citizens) ==
          ClosingLine{ClosingPoint::with_citizens, 0, 0, true, false});
    tandem::Group& group = plan.add<tandem::Group>();
    group.side = tandem::Side::citizen;
    const auto citizens = test::id_of(group);
    const auto served = test::id_of(plan.add<tandem::KeyTask>(PhaseKind::plan));
    for (int i = 0; i < 3; ++i)
        plan.add<tandem::KeyTask>(PhaseKind::plan);
    tandem::Activity& made = plan.add<tandem::Activity>(PhaseKind::plan);
    made.key_tasks = {served};
    const auto activity = test::id_of(made);
    tandem::ActivityGroup& part = plan.add<tandem::ActivityGroup>();
    part.activity = activity;
    part.group = citizens;
    CHECK(line_of(plan, PhaseKind::plan, ClosingPoint::with_citizens) ==
          ClosingLine{ClosingPoint::with_citizens, 1, 4, false, false});  // 25 %, the least there may be
    test::set_limit(plan, "E4", "least_share", 0.3);
    const ClosingLine line = line_of(plan, PhaseKind::plan, ClosingPoint::with_citizens);
    CHECK(line.open);
    CHECK(open_words(line) == "citizens had a part in 25 % of its key tasks");
    CHECK(tandem::closing_sentence("Plan can be closed", {line}) ==
          "Plan can be closed, but citizens had a part in 25 % of its key tasks.");
    CHECK(tandem::closing_sentence("Plan can be closed", {}) == "Plan can be closed with nothing left open.");
}

TEST_CASE("contributions belong to the phase of their activity; decisions are asked for reasons",
          "[unit][rules]") {
    test::Plan plan;
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    plan.add<tandem::Contribution>().activity = activity;
    auto& answered = plan.add<tandem::Contribution>();
    answered.activity = activity;
    answered.response = tandem::Response::cannot;
    plan.add<tandem::Contribution>();
    CHECK(line_of(plan, PhaseKind::analyse, ClosingPoint::contributions) ==
          ClosingLine{ClosingPoint::contributions, 1, 2, false, true});
    CHECK(line_of(plan, PhaseKind::plan, ClosingPoint::contributions).of == 0);
    plan.add<tandem::Decision>(PhaseKind::analyse).reasons = "It is nearer";
    CHECK_FALSE(line_of(plan, PhaseKind::analyse, ClosingPoint::decisions).open);
    plan.add<tandem::Decision>(PhaseKind::analyse);
    CHECK(line_of(plan, PhaseKind::analyse, ClosingPoint::decisions) ==
          ClosingLine{ClosingPoint::decisions, 1, 2, false, true});
}

TEST_CASE("Do asks whether citizens were at the meetings of contracts in force", "[unit][rules]") {
    test::Plan plan;
    auto& contract = plan.add<tandem::Contract>();
    contract.start = tandem::PartialDate(2017, 1, 1);
    const tandem::Id<tandem::Contract> id{contract.common.id};
    for (const int citizens : {0, 2}) {
        auto& meeting = plan.add<tandem::Meeting>();
        meeting.contract = id;
        meeting.date = tandem::PartialDate(2018, 6, 1);
        meeting.citizen_representatives = citizens;
    }
    CHECK(line_of(plan, PhaseKind::do_, ClosingPoint::monitoring) ==
          ClosingLine{ClosingPoint::monitoring, 1, 2, false, false});
    CHECK(std::ranges::none_of(lines_of(plan, PhaseKind::review),
                               [](const ClosingLine& l) { return l.point == ClosingPoint::monitoring; }));
}
