#include "catch.h"

#include "model/activity.h"
#include "model/decisions.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/tasks.h"
#include "support/workbench.h"

using namespace tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Decision;
using tandem::EditBuilder;
using tandem::entity;
using tandem::Group;
using tandem::Indicator;
using tandem::Measurement;
using tandem::Need;
using tandem::PhaseKind;

namespace {

std::string_view refusal(const tandem::StepResult& result) {
    return result.issues.empty() ? std::string_view("none") : result.issues.front().code;
}

}  // namespace

TEST_CASE("a new project has its cycle, four phases and the framework's tasks", "[unit][edit]") {
    const Workbench bench;
    CHECK(bench.portfolio().all<tandem::Cycle>().size() == 1);
    CHECK(bench.portfolio().all<tandem::Phase>().size() == 4);
    CHECK(bench.portfolio().all<tandem::KeyTask>().size() == 21);
    CHECK(bench.portfolio().all<tandem::CoTask>().size() == 10);
    CHECK(bench.get<tandem::Project>(bench.project()).common.code == "P1");
}

TEST_CASE("a record takes project, code and stamps from where it stands", "[unit][edit]") {
    Workbench bench;
    const auto id =
        bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::plan))}, {"title", text("Breakfasts")}});
    const Activity& activity = bench.get<Activity>(id);
    CHECK(activity.common.project == bench.project());
    CHECK(activity.common.code == "L1");
    CHECK(activity.common.visibility == tandem::Visibility::partners);
    CHECK(activity.common.created.iso() == "2026-11-21T10:00:00Z");
    CHECK(bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("Walks")}}) > id);
}

TEST_CASE("a cycle record without a cycle belongs to the open one", "[unit][edit]") {
    Workbench bench;
    const auto need = bench.add<Need>({{"statement", text("Sleep")}});
    CHECK(bench.get<Need>(need).cycle.value == bench.cycle());
}

TEST_CASE("a code that is given is kept, never doubled and never used again", "[unit][edit]") {
    Workbench bench;
    const auto phase = ref(bench.phase(PhaseKind::do_));
    const auto first = bench.add<Activity>({{"phase", phase}, {"title", text("Eight")}}, "L8");
    CHECK(bench.get<Activity>(first).common.code == "L8");
    CHECK_THROWS_WITH(bench.add<Activity>({{"phase", phase}, {"title", text("Again")}}, "L8"),
                      Catch::Contains("L8 is in use"));
    CHECK_THROWS_WITH(bench.add<Activity>({{"phase", phase}, {"title", text("Other kind")}}, "G9"),
                      Catch::Contains("L and a number"));

    EditBuilder builder(bench.context());
    CHECK(builder.remove(entity<Activity>(), first, true).ok());
    bench.beginning().take(builder.take());
    const auto next = bench.add<Activity>({{"phase", phase}, {"title", text("Nine")}});
    CHECK(bench.get<Activity>(next).common.code == "L9");
}

TEST_CASE("the highest code that can be given leaves room for those after it", "[unit][edit]") {
    Workbench bench;
    const auto phase = ref(bench.phase(PhaseKind::do_));
    for (const char* too_high : {"L1000000000", "L999999999999999"})
        CHECK_THROWS_WITH(bench.add<Activity>({{"phase", phase}, {"title", text("High")}}, too_high),
                          Catch::Contains("up to 999,999,999"));
    bench.add<Activity>({{"phase", phase}, {"title", text("High")}}, "L999999999");
    const auto next = bench.add<Activity>({{"phase", phase}, {"title", text("Next")}});
    const auto after = bench.add<Activity>({{"phase", phase}, {"title", text("After")}});
    CHECK(bench.get<Activity>(next).common.code == "L1000000000");
    CHECK(bench.get<Activity>(after).common.code == "L1000000001");
}

TEST_CASE("what is wrong is refused and leaves the builder as it was", "[unit][edit]") {
    Workbench bench;
    EditBuilder builder(bench.context());
    const auto& def = entity<Activity>();
    const auto phase = ref(bench.phase(PhaseKind::do_));
    CHECK(refusal(builder.create(def, bench.project(), input(def, {{"phase", phase}}))) == "required");
    CHECK(refusal(builder.create(def, bench.project(), input(def, {{"title", text("No phase")}}))) ==
          "required");
    CHECK(refusal(builder.create(def, bench.project(),
                                 input(def, {{"phase", ref(99)}, {"title", text("x")}}))) == "unknown_ref");
    CHECK(refusal(builder.create(
              def, bench.project(),
              input(def, {{"phase", phase}, {"title", text("x")}, {"invited", std::int64_t{-1}}}))) ==
          "out_of_range");
    CHECK(refusal(builder.create(
              def, bench.project(),
              input(def, {{"phase", phase}, {"title", text("x")}, {"co", text("co_everything")}}))) ==
          "bad_value");
    CHECK(refusal(builder.create(
              def, bench.project(),
              input(def, {{"phase", phase}, {"title", text("x")}, {"approach", text("zz_none")}}))) ==
          "bad_value");
    CHECK(refusal(builder.create(def, bench.project(),
                                 input(def, {{"phase", phase}, {"title", text(std::string(501, 'x'))}}))) ==
          "too_long");
    CHECK(refusal(builder.create(def, bench.project(),
                                 input(def, {{"phase", phase}, {"title", text("a\nb")}}))) == "bad_text");
    CHECK(refusal(builder.create(def, bench.project(),
                                 input(def, {{"phase", phase}, {"title", text("bad \xff")}}))) == "bad_text");
    CHECK(builder.empty());
}

TEST_CASE("an approach may be one of either table", "[unit][edit]") {
    Workbench bench;
    const auto phase = ref(bench.phase(PhaseKind::analyse));
    CHECK(bench.add<Activity>({{"phase", phase}, {"title", text("a")}, {"approach", text("cc_pb")}}) != 0);
    CHECK(bench.add<Activity>({{"phase", phase}, {"title", text("b")}, {"approach", text("ea_inquiry")}}) !=
          0);
}

TEST_CASE("a record of another project is refused", "[unit][edit]") {
    Workbench bench;
    EditBuilder builder(bench.context());
    const auto other = tandem::add_project(builder, {"Other", "", {}, false}).id;
    bench.beginning().take(builder.take());
    const auto mine = bench.add<Group>({{"name", text("Carers")}});

    EditBuilder second(bench.context());
    const auto outcome =
        second.create(entity<tandem::Outcome>(), other,
                      input(entity<tandem::Outcome>(), {{"statement", text("Better sleep")}}));
    REQUIRE(outcome.ok());
    const auto foreign = second.create(entity<tandem::Evidence>(), other,
                                       input(entity<tandem::Evidence>(), {{"finding", text("x")}}));
    REQUIRE(foreign.ok());
    const auto& risk_like = entity<Need>();
    const auto wrong = second.create(
        risk_like, other, input(risk_like, {{"statement", text("x")}, {"groups", tandem::RecordIds{mine}}}));
    CHECK(refusal(wrong) == "unknown_ref");
}

TEST_CASE("nothing may lead back to itself", "[unit][edit]") {
    Workbench bench;
    const auto a = bench.add<Decision>({{"title", text("A")}});
    const auto b = bench.add<Decision>({{"title", text("B")}, {"supersedes", ref(a)}});
    CHECK(refusal(bench.change<Decision>(a, {{"supersedes", ref(a)}})) == "loop");
    CHECK(refusal(bench.change<Decision>(a, {{"supersedes", ref(b)}})) == "loop");
    CHECK(bench.change<Decision>(b, {{"supersedes", tandem::Value{}}}).ok());
    CHECK(bench.change<Decision>(a, {{"supersedes", ref(b)}}).ok());
}

TEST_CASE("the same group stands once in an activity", "[unit][edit]") {
    Workbench bench;
    const auto activity =
        bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("Walks")}});
    const auto carers = bench.add<Group>({{"name", text("Carers")}});
    bench.add<ActivityGroup>({{"activity", ref(activity)}, {"group", ref(carers)}});
    CHECK_THROWS_WITH(bench.add<ActivityGroup>({{"activity", ref(activity)}, {"group", ref(carers)}}),
                      Catch::Contains("already"));
}

TEST_CASE("a delete names what would go too, takes it along when told, and unlinks the rest",
          "[unit][edit]") {
    Workbench bench;
    const auto outcome = bench.add<tandem::Outcome>({{"statement", text("Sleep well")}});
    const auto indicator =
        bench.add<Indicator>({{"name", text("Nights")}, {"outcomes", tandem::RecordIds{outcome}}});
    bench.add<Measurement>({{"indicator", ref(indicator)}, {"value", 4.0}});
    bench.add<Measurement>({{"indicator", ref(indicator)}, {"value", 5.0}});

    EditBuilder builder(bench.context());
    const auto refused = builder.remove(entity<Indicator>(), indicator, false);
    CHECK(refusal(refused) == "has_dependants");
    CHECK(refused.issues.front().dependants.size() == 2);
    CHECK(refused.issues.front().text == "This holds 2 readings; they would go too.");
    REQUIRE(builder.remove(entity<Indicator>(), indicator, true).ok());
    const tandem::Edit edit = builder.take();
    CHECK(edit.label == "Delete indicator I1 and 2 readings");
    bench.beginning().take(edit);
    CHECK(bench.portfolio().all<Measurement>().empty());

    const auto again =
        bench.add<Indicator>({{"name", text("Days")}, {"outcomes", tandem::RecordIds{outcome}}});
    EditBuilder other(bench.context());
    REQUIRE(other.remove(entity<tandem::Outcome>(), outcome, false).ok());
    bench.beginning().take(other.take());
    CHECK(bench.get<Indicator>(again).outcomes.empty());
}

TEST_CASE("labels say what was done", "[unit][edit]") {
    Workbench bench;
    const auto id =
        bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("Walks")}});
    EditBuilder builder(bench.context());
    const auto& def = entity<Activity>();
    builder.set(def, id, input(def, {{"start", tandem::PartialDate(2012)}}));
    CHECK(builder.take().label == "Change start date of L1");
    builder.set(def, id, input(def, {{"start", tandem::PartialDate(2012)}, {"place", text("Hall")}}));
    CHECK(builder.take().label == "Change L1");
}

TEST_CASE("a set that changes nothing leaves no change", "[unit][edit]") {
    Workbench bench;
    const auto id =
        bench.add<Activity>({{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("Walks")}});
    EditBuilder builder(bench.context());
    CHECK(builder.set(entity<Activity>(), id, input(entity<Activity>(), {{"title", text("Walks")}})).ok());
    CHECK(builder.take().empty());
}

TEST_CASE("an edit sees its own earlier steps", "[unit][edit]") {
    Workbench bench;
    EditBuilder builder(bench.context());
    const auto& activities = entity<Activity>();
    const auto made = builder.create(
        activities, bench.project(),
        input(activities, {{"phase", ref(bench.phase(PhaseKind::do_))}, {"title", text("Walks")}}));
    const auto group =
        builder.create(entity<Group>(), bench.project(), input(entity<Group>(), {{"name", text("Carers")}}));
    const auto& links = entity<ActivityGroup>();
    const auto link =
        builder.create(links, 0, input(links, {{"activity", ref(made.id)}, {"group", ref(group.id)}}));
    REQUIRE(link.ok());
    CHECK(builder.draft().common(links, link.id).project == bench.project());
    REQUIRE(builder.remove(activities, made.id, true).ok());
    const tandem::Edit edit = builder.take();
    REQUIRE(edit.changes.size() == 1);  // only the group is left of it all
    CHECK(edit.changes[0].entity == &entity<Group>());
}
