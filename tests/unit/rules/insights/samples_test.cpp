// What is said of whole projects: the two samples (DOMAIN.md C4, C5), an empty one, one that has only
// analysed, and a large one.
#include "looked_at.h"

#include "catch.h"
#include "document/sample.h"
#include "edit/large_project.h"
#include "support/workbench.h"

#include <algorithm>

namespace tandem::test {
namespace {

std::vector<InsightResult> check(const Portfolio& portfolio) {
    const Project& project = portfolio.all<Project>().rows().front();
    for (const Cycle& cycle : portfolio.all<Cycle>())
        if (cycle.common.project == project.common.id && cycle.status == CycleStatus::open)
            return check_all({portfolio, {project.common.id}, {cycle.common.id}, PartialDate(2026, 11, 21)});
    throw std::runtime_error("no open cycle");
}

bool says(const std::vector<InsightResult>& results, std::string_view key, Insight::Kind kind,
          std::string_view text) {
    const auto points = points_of(results);
    return std::ranges::any_of(points, [&](const Insight& point) {
        return point.key == key && point.kind == kind && contains(point.sentence, text);
    });
}

}  // namespace

TEST_CASE("Lambeth gives the findings that the domain reference expects", "[unit][insights]") {
    const Portfolio lambeth = sample_portfolio("lambeth", fixed_clock());
    const auto results = check(lambeth);
    using enum Insight::Kind;
    CHECK(says(results, "E33", strength, "All four Co’s have been used over the cycle"));
    CHECK(says(results, "E33", strength, "fills 6 of 16 cells"));
    CHECK(says(results, "E33", strength, "Every phase so far has co-production."));
    CHECK(says(results, "E33", strength, "covers all three strategies"));
    CHECK(says(results, "E25", attention, "has no monitoring meeting on record, and so none with citizens"));
    CHECK(says(results, "E25", attention, "C1"));
    CHECK(says(results, "E15", prompt, "No risk is recorded, so nothing says whose risk it is."));
    CHECK(says(results, "E30", prompt, "No co-financing is recorded."));
    CHECK(says(results, "E20", prompt, "None of the eight indicators has a target"));
    CHECK(says(results, "E27", prompt, "Co-assessment is light"));
    CHECK(says(results, "E29", prompt, "political confirmation"));
    CHECK(says(results, "E19", prompt, "problem detection"));
    CHECK(says(results, "E18", prompt,
               "None of the six governance principles has a recorded judgement in Plan"));
    CHECK(says(results, "E18", prompt, "in Analyse"));
    const auto state = [&](std::size_t number) { return results[number - 1].state; };
    CHECK(state(1) == InsightState::clear);     // 6 of 16, every phase, every Co
    CHECK(state(3) == InsightState::no_data);   // no key task has a status
    CHECK(state(21) == InsightState::no_data);  // no principle is judged
    const auto home = points_for_home(results);
    REQUIRE(home.size() == 4);
    CHECK(home[0].kind == strength);
    CHECK(home[1].key == "E25");
}

TEST_CASE("the illustrative sample has something to say in most insights", "[unit][insights]") {
    const auto results = check(sample_portfolio("illustrative", fixed_clock()));
    const auto speaking = std::ranges::count_if(
        results, [](const InsightResult& result) { return result.state != InsightState::no_data; });
    CHECK(speaking >= 25);
}

TEST_CASE("what is said of the samples says from how many records", "[unit][insights]") {
    for (const char* sample : {"lambeth", "illustrative"})
        for (const InsightResult& result : check(sample_portfolio(sample, fixed_clock())))
            for (const Insight& row : result.rows) {
                CAPTURE(sample, row.key, row.sentence, row.basis);
                CHECK((row.state != InsightState::fires || row.basis.starts_with("from ") ||
                       row.key == "E32"));  // a list of what is open
            }
}

TEST_CASE("an empty project is asked nothing", "[unit][insights]") {
    const Workbench bench;  // the frame with its key tasks, no phase begun
    const auto results = check(bench.portfolio());
    for (const InsightResult& result : results) {
        CAPTURE(result.key);
        CHECK(result.state == InsightState::no_data);
    }
}

TEST_CASE("a project that has only analysed is asked about Analyse alone", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::analyse);
    activity(plan, PhaseKind::analyse, Co::co_commissioning, citizens(plan), 12);
    const auto points = points_of(LookedAt(plan).results);
    REQUIRE_FALSE(points.empty());
    for (const Insight& point : points) {
        CAPTURE(point.key, point.sentence);
        CHECK((point.phase == PhaseKind::analyse || point.phase == PhaseKind::none));
    }
}

TEST_CASE("a large project is judged without a fault", "[unit][insights]") {
    Workbench bench;
    EditBuilder builder(bench.context());
    LargeProject wanted;
    wanted.activities = 400;
    const RecordId project = add_large_project(builder, wanted);
    bench.beginning().take(builder.take());
    const Portfolio& portfolio = bench.portfolio();
    const auto& cycles = portfolio.all<Cycle>();
    const auto cycle = std::ranges::find_if(
        cycles, [&](const Cycle& candidate) { return candidate.common.project == project; });
    REQUIRE(cycle != cycles.end());
    const auto results =
        check_all({portfolio, {project}, {cycle->common.id}, PartialDate(2026, 11, 21), PhaseKind::review});
    for (const InsightResult& result : results)
        for (const Insight& row : result.rows) {
            CAPTURE(row.key, row.sentence);
            CHECK((row.sentence.ends_with('.') || row.sentence.ends_with('?')));
            CHECK((row.subject == 0 || portfolio.find_any(row.subject) != nullptr));
            for (const RecordId record : row.records)
                CHECK(portfolio.find_any(record) != nullptr);
            for (const InsightNumber& number : row.numbers)
                CHECK((!number.value || *number.value == *number.value));  // no division by zero
        }
}

}  // namespace tandem::test
