#include "rules/carry_over.h"

#include "catch.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/needs.h"
#include "model/people.h"
#include "model/tasks.h"
#include "support/make.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::CarryKind;
using tandem::PhaseKind;

template <class T>
const CarryKind* kind_in(const std::vector<CarryKind>& kinds) {
    const auto found = std::ranges::find(kinds, &tandem::entity<T>(), &CarryKind::entity);
    return found == kinds.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("open promises, open actions, needs, findings and work under way are proposed", "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::Contribution>();
    plan.add<tandem::Contribution>().response = tandem::Response::done;
    plan.add<tandem::Contribution>().response = tandem::Response::will_do;
    plan.add<tandem::Action>().done = true;
    plan.add<tandem::Action>();
    plan.add<tandem::Need>();
    plan.add<tandem::Finding>();
    plan.add<tandem::Demand>();
    plan.add<tandem::Activity>(PhaseKind::do_).status = tandem::ActivityStatus::done;
    plan.add<tandem::Activity>(PhaseKind::do_).status = tandem::ActivityStatus::under_way;
    const auto kinds = tandem::carry_over_choices(plan.portfolio, plan.cycle);
    const auto proposed = [&](const CarryKind* kind) {
        REQUIRE(kind != nullptr);
        std::vector<bool> result;
        for (const auto& item : kind->items)
            result.push_back(item.proposed);
        return result;
    };
    CHECK(proposed(kind_in<tandem::Contribution>(kinds)) == std::vector<bool>{true, false, true});
    CHECK(proposed(kind_in<tandem::Action>(kinds)) == std::vector<bool>{false, true});
    CHECK(proposed(kind_in<tandem::Need>(kinds)) == std::vector<bool>{true});
    CHECK(proposed(kind_in<tandem::Finding>(kinds)) == std::vector<bool>{true});
    CHECK(proposed(kind_in<tandem::Demand>(kinds)) == std::vector<bool>{false});
    CHECK(proposed(kind_in<tandem::Activity>(kinds)) == std::vector<bool>{false, true});
}

TEST_CASE("phases, judgements, the framework's tasks, parts and project records are not offered",
          "[unit][rules]") {
    test::Plan plan;
    plan.add<tandem::KeyTask>(PhaseKind::plan).key = {"p1"};
    const auto own = plan.add<tandem::KeyTask>(PhaseKind::plan).common.id;
    plan.add<tandem::GovernanceCheck>(PhaseKind::plan);
    plan.add<tandem::Group>();
    const auto need = test::id_of(plan.add<tandem::Need>());
    plan.add<tandem::Route>().need = need;
    const auto kinds = tandem::carry_over_choices(plan.portfolio, plan.cycle);
    REQUIRE(kinds.size() == 2);
    REQUIRE(kind_in<tandem::KeyTask>(kinds) != nullptr);
    REQUIRE(kind_in<tandem::KeyTask>(kinds)->items.size() == 1);
    CHECK(kind_in<tandem::KeyTask>(kinds)->items[0].record == own);
    CHECK(kind_in<tandem::Need>(kinds) != nullptr);
    CHECK(tandem::carry_over_choices(plan.portfolio, {987654321}).empty());
}
