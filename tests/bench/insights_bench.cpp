// All 33 insights of one project: a single one of so many activities, and one of the 200 in the large file
// (issue 4: within 300 ms at 50,000 activities).
#include "large_file.h"

#include "model/project.h"
#include "rules/insights/insight.h"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace {

using tandem::bench::bench_clock;

constexpr tandem::PartialDate today(2026, 11, 21);

tandem::InsightScope scope_of(const tandem::Portfolio& portfolio, tandem::RecordId project) {
    for (const tandem::Cycle& cycle : portfolio.all<tandem::Cycle>())
        if (cycle.common.project == project)
            return {portfolio, {project}, {cycle.common.id}, today};
    throw std::logic_error("the large sample has no cycle");
}

void count(benchmark::State& state, const tandem::InsightScope& scope) {
    const auto results = tandem::check_all(scope);
    state.counters["points"] = static_cast<double>(tandem::points_of(results).size());
    state.counters["records"] = static_cast<double>(scope.portfolio.record_count());
}

void insights_of_one_large_project(benchmark::State& state) {
    tandem::Beginning beginning(bench_clock());
    tandem::LargeProject wanted;
    wanted.activities = state.range(0);
    tandem::EditBuilder builder(beginning.context());
    const tandem::RecordId project = add_large_project(builder, wanted);
    beginning.take(builder.take());
    const auto scope = scope_of(beginning.portfolio(), project);
    for (auto _ : state)
        benchmark::DoNotOptimize(tandem::check_all(scope));
    count(state, scope);
}

void insights_of_one_of_200_projects(benchmark::State& state) {
    const auto document =
        tandem::Document::open(tandem::bench::file_with(50'000), tandem::OpenMode::read_only, bench_clock());
    const auto scope = scope_of(document->portfolio(),
                                document->portfolio().all<tandem::Project>().rows().front().common.id);
    for (auto _ : state)
        benchmark::DoNotOptimize(tandem::check_all(scope));
    count(state, scope);
}

}  // namespace

BENCHMARK(insights_of_one_large_project)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);
BENCHMARK(insights_of_one_of_200_projects)->Unit(benchmark::kMillisecond);
