#include "catch.h"

#include "model/activity.h"
#include "model/needs.h"
#include "model/people.h"
#include "model/tasks.h"
#include "support/workbench.h"

using namespace tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Cycle;
using tandem::EditBuilder;
using tandem::entity;
using tandem::Need;
using tandem::PhaseKind;
using tandem::Route;

TEST_CASE("recommissioning closes the cycle and carries chosen records over", "[unit][edit]") {
    Workbench bench;
    const auto old_cycle = bench.cycle();
    const auto old_phase = bench.phase(PhaseKind::do_);
    const auto group = bench.add<tandem::Group>({{"name", text("Carers")}});
    const auto kept = bench.add<Activity>({{"phase", ref(old_phase)}, {"title", text("Walks")}});
    bench.add<ActivityGroup>({{"activity", ref(kept)}, {"group", ref(group)}});
    const auto left = bench.add<Need>({{"statement", text("Left behind")}});
    const auto need = bench.add<Need>({{"statement", text("Carried")}});
    bench.add<Route>({{"need", ref(need)}, {"kind", text("co_production")}});

    EditBuilder builder(bench.context());
    tandem::NextCycle wanted;
    wanted.trigger = "New alliance";
    wanted.carry = {kept, need};
    const auto made = tandem::start_next_cycle(builder, bench.project(), wanted);
    REQUIRE(made.ok());
    bench.beginning().take(builder.take("Start cycle 2"));

    const Cycle& closed = bench.get<Cycle>(old_cycle);
    const Cycle& next = bench.get<Cycle>(made.id);
    CHECK(closed.status == tandem::CycleStatus::closed);
    CHECK(next.status == tandem::CycleStatus::open);
    CHECK(next.number == 2);
    CHECK(next.follows.value == old_cycle);
    CHECK(bench.portfolio().all<tandem::Phase>().size() == 8);
    CHECK(bench.portfolio().all<tandem::KeyTask>().size() == 42);

    const Activity& copy = bench.portfolio().all<Activity>().rows().back();
    CHECK(copy.carried_from.value == kept);
    CHECK(copy.title == "Walks");
    CHECK(copy.phase.value == bench.phase(PhaseKind::do_));
    CHECK(copy.phase.value != old_phase);
    const ActivityGroup& link = bench.portfolio().all<ActivityGroup>().rows().back();
    CHECK(link.activity.value == copy.common.id);
    CHECK(link.group.value == group);

    const Need& carried = bench.portfolio().all<Need>().rows().back();
    CHECK(carried.carried_from.value == need);
    CHECK(carried.cycle.value == made.id);
    const Route& route = bench.portfolio().all<Route>().rows().back();
    CHECK(route.need.value == carried.common.id);
    CHECK(route.cycle.value == made.id);
    CHECK(bench.get<Need>(left).cycle.value == old_cycle);
}

TEST_CASE("a closed cycle is kept as it is", "[unit][edit]") {
    Workbench bench;
    const auto phase = bench.phase(PhaseKind::do_);
    const auto activity = bench.add<Activity>({{"phase", ref(phase)}, {"title", text("Walks")}});
    const auto need = bench.add<Need>({{"statement", text("Sleep")}});
    EditBuilder builder(bench.context());
    REQUIRE(tandem::start_next_cycle(builder, bench.project(), {}).ok());
    bench.beginning().take(builder.take());

    CHECK(bench.change<Activity>(activity, {{"title", text("Changed")}}).issues.front().code == "frozen");
    CHECK(bench.change<Need>(need, {{"statement", text("Changed")}}).issues.front().code == "frozen");
    CHECK(bench.get<Activity>(activity).title == "Walks");
    CHECK_THROWS_WITH(bench.add<Activity>({{"phase", ref(phase)}, {"title", text("Late")}}),
                      Catch::Contains("closed"));
    EditBuilder removal(bench.context());
    CHECK(removal.remove(entity<Activity>(), activity, true).issues.front().code == "frozen");
    CHECK(bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("In cycle 2")}}) !=
          0);
}

TEST_CASE("only records of the open cycle can be carried over", "[unit][edit]") {
    Workbench bench;
    const auto group = bench.add<tandem::Group>({{"name", text("Carers")}});
    EditBuilder builder(bench.context());
    tandem::NextCycle wanted;
    wanted.carry = {group};
    CHECK(tandem::start_next_cycle(builder, bench.project(), wanted).issues.front().code == "bad_value");
    wanted.carry = {12345};
    CHECK(tandem::start_next_cycle(builder, bench.project(), wanted).issues.front().code == "unknown_ref");
}
