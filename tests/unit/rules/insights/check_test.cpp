// What holds for all 33: order, limits, setting aside, what is chosen for Home and beside a record.
#include "looked_at.h"

#include "catch.h"
#include "model/contribution.h"
#include "model/documents.h"
#include "model/marks.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/sessions.h"
#include "rules/insights/table.h"
#include "rules/limits.h"

#include <algorithm>
#include <set>

namespace tandem::test {
namespace {

InsightScope scope_of(const Plan& plan) {
    return {plan.portfolio, plan.project, plan.cycle, PartialDate(2026, 11, 21)};
}

void set_aside(Plan& plan, const Insight& insight, RecordId subject) {
    Dismissal& made = plan.add<Dismissal>();
    made.insight = std::string(insight.key);
    made.subject = {subject};
    made.reason = "The provider meets monthly with members";
    made.date = PartialDate(2026, 11, 1);
    made.numbers = dismissal_numbers(insight);
}

Id<Contract> contract(Plan& plan) {
    Contract& made = plan.add<Contract>();
    made.status = ContractStatus::running;
    return id_of(made);
}

}  // namespace

TEST_CASE("all 33 are there in order, each with at least one row and all its words", "[unit][insights]") {
    const Plan plan;
    const LookedAt looked(plan);
    REQUIRE(looked.results.size() == 33);
    for (int i = 0; i < 33; ++i) {
        const InsightResult& result = looked.results[static_cast<std::size_t>(i)];
        CHECK(result.number == i + 1);
        CHECK(result.key == "E" + std::to_string(i + 1));
        CHECK_FALSE(result.title.empty());
        CHECK_FALSE(result.rows.empty());
        CHECK(result.state == InsightState::no_data);  // nothing has begun
        for (const Insight& row : result.rows) {
            CHECK(row.sentence.ends_with('.'));
            CHECK_FALSE(row.why.empty());
        }
    }
    CHECK(points_of(looked.results).empty());
}

TEST_CASE("an insight is silent about a phase that has not begun and holds nothing", "[unit][insights]") {
    Plan plan;
    CHECK(LookedAt(plan).state("E10") == InsightState::no_data);
    plan.add<Session>(PhaseKind::analyse);  // a record of its own
    CHECK(LookedAt(plan).state("E10") == InsightState::fires);
}

TEST_CASE("a project changes a limit", "[unit][insights]") {
    Plan plan;
    Contribution& said = plan.add<Contribution>();
    said.date = PartialDate(2026, 10, 20);  // 32 days
    CHECK(LookedAt(plan).state("E28") == InsightState::clear);
    const auto limit = [&](std::string insight, double days) {
        Threshold& own = plan.add<Threshold>();
        own.insight = std::move(insight);
        own.name = "days";
        own.value = days;
    };
    limit("E13", 5);  // of another insight
    limit("E28", 90);
    CHECK(LookedAt(plan).state("E28") == InsightState::clear);
    limit("E28", 30);  // the newest counts
    const LookedAt looked(plan);
    CHECK(looked.state("E28") == InsightState::fires);
    CHECK(contains(looked.only("E28").sentence, "more than 30 days"));
    const auto& limits = looked.only("E28").limits;
    CHECK(
        std::ranges::any_of(limits, [](const InsightLimit& l) { return l.name == "days" && l.value == 30; }));
}

TEST_CASE("every limit has an insight, a meaning and its own name", "[unit][insights]") {
    std::set<std::pair<std::string_view, std::string_view>> names;
    for (const LimitDef& def : limit_defs()) {
        CHECK(std::ranges::any_of(insight_defs(),
                                  [&](const InsightDef& insight) { return insight.key == def.insight; }));
        CHECK_FALSE(def.meaning.empty());
        CHECK(names.emplace(def.insight, def.name).second);
    }
    const Plan plan;
    CHECK_THROWS(Limits(plan.portfolio, plan.project).value("E1", "no_such_limit"));
}

TEST_CASE("what is set aside stays listed with its reason and comes back with new numbers",
          "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    const auto id = contract(plan);
    const Insight seen = LookedAt(plan).about("E25", id.value);
    CHECK(dismissal_numbers(seen) == "meetings=0; with_citizens=0; interval_months=3");
    set_aside(plan, seen, dismissal_subject(scope_of(plan), seen));
    const LookedAt looked(plan);
    CHECK(looked.state("E25") == InsightState::set_aside);
    CHECK(set_aside_in(looked.results).size() == 1);
    REQUIRE(looked.about("E25", id.value).set_aside);
    CHECK(looked.about("E25", id.value).set_aside->reason == "The provider meets monthly with members");
    CHECK(looked.about("E25", id.value).set_aside->on == PartialDate(2026, 11, 1));
    CHECK(points_about(looked.results, id.value).size() == 1);  // E26 still speaks of it
    Meeting& meeting = plan.add<Meeting>();
    meeting.contract = id;
    meeting.citizen_representatives = 0;
    CHECK(LookedAt(plan).state("E25") == InsightState::fires);
}

TEST_CASE("a dismissal holds for its subject, its cycle and its insight only", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    const auto first = contract(plan);
    const auto second = contract(plan);
    const Insight seen = LookedAt(plan).about("E25", first.value);
    set_aside(plan, seen, first.value);
    CHECK(LookedAt(plan).about("E25", first.value).state == InsightState::set_aside);
    CHECK(LookedAt(plan).about("E25", second.value).state == InsightState::fires);
    CHECK(LookedAt(plan).about("E26", first.value).state == InsightState::fires);
    for (const Dismissal& dismissal : plan.portfolio.all<Dismissal>())
        plan.change(Id<Dismissal>{dismissal.common.id}).cycle = {987'654};
    CHECK(LookedAt(plan).about("E25", first.value).state == InsightState::fires);
}

TEST_CASE("what is said of a phase is set aside for that phase", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::analyse, PhaseStatus::complete);
    begin(plan, PhaseKind::plan, PhaseStatus::complete);
    const Insight seen = LookedAt(plan).of("E18", PhaseKind::plan);
    const RecordId subject = dismissal_subject(scope_of(plan), seen);
    CHECK(subject == plan.phase(PhaseKind::plan).value);
    set_aside(plan, seen, subject);
    const LookedAt looked(plan);
    CHECK(looked.of("E18", PhaseKind::plan).state == InsightState::set_aside);
    CHECK(looked.of("E18", PhaseKind::analyse).state == InsightState::fires);
}

TEST_CASE("strengths first, then attention, then prompts by phase and number", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::analyse, PhaseStatus::complete);
    begin(plan, PhaseKind::plan, PhaseStatus::complete);
    begin(plan, PhaseKind::do_);
    contract(plan);
    Contribution& said = plan.add<Contribution>();
    said.response = Response::done;
    const auto points = points_of(LookedAt(plan).results);
    REQUIRE(points.size() > 5);
    CHECK(points[0].key == "E33");  // everybody has had an answer
    CHECK(points[1].key == "E25");  // the only attention
    CHECK(std::ranges::is_sorted(points, {}, &Insight::kind));
    std::vector<std::pair<int, int>> places;
    for (const Insight& point : points)
        if (point.kind == Insight::Kind::prompt)
            places.emplace_back(point.phase_status == PhaseStatus::under_way  ? 0
                                : point.phase_status == PhaseStatus::complete ? 1
                                                                              : 2,
                                point.number);
    CHECK(std::ranges::is_sorted(places));

    const auto home = points_for_home(LookedAt(plan).results);
    REQUIRE(home.size() == 4);
    CHECK(home[0].kind == Insight::Kind::strength);
    CHECK(home[1].key == "E25");
    CHECK(home[2].kind == Insight::Kind::prompt);
}

TEST_CASE("Home shows one strength and no more", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
        activity(plan, PhaseKind::analyse, co, group);
    const auto home = points_for_home(LookedAt(plan).results);
    CHECK(std::ranges::count(home, Insight::Kind::strength, &Insight::kind) == 1);
    CHECK(home.size() <= 4);
}

TEST_CASE("beside a record stands what it is the subject of or stands behind", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    const auto id = contract(plan);
    const auto indicator = id_of(plan.add<Indicator>());  // no target: behind a point of the whole project
    const auto results = LookedAt(plan).results;
    const auto points = points_about(results, id.value);
    REQUIRE(points.size() == 2);
    CHECK(points[0].key == "E25");
    CHECK(points[1].key == "E26");
    REQUIRE(points_about(results, indicator.value).size() == 1);
    CHECK(points_about(results, indicator.value).front().key == "E20");
    CHECK(points_about(results, 0).empty());
    for (const Insight& point : points_of_phase(results, PhaseKind::do_))
        CHECK(point.phase == PhaseKind::do_);
}

TEST_CASE("insights are asked for a project, a cycle of it and a full day", "[unit][insights]") {
    const Plan plan;
    CHECK_THROWS(check_all({plan.portfolio, {}, plan.cycle, PartialDate(2026, 11, 21)}));
    CHECK_THROWS(check_all({plan.portfolio, plan.project, {}, PartialDate(2026, 11, 21)}));
    CHECK_THROWS(check_all({plan.portfolio, plan.project, plan.cycle, PartialDate(2026, 11)}));
}

}  // namespace tandem::test
