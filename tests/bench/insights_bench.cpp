// All 33 insights of one project: a single one of so many activities, and one of the 200 in the large file
// (issue 4: within 300 ms at 50,000 activities).
#include "one_large_project.h"

#include "model/project.h"
#include "rules/insights/insight.h"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace {

using tandem::bench::bench_clock;

constexpr tandem::PartialDate today(2026, 11, 21);

tandem::InsightScope scope_of(const tandem::Portfolio& portfolio) {
    const tandem::RecordId project = portfolio.all<tandem::Project>().rows().front().common.id;
    for (const tandem::Cycle& cycle : portfolio.all<tandem::Cycle>())
        if (cycle.common.project == project)
            return {portfolio, {project}, {cycle.common.id}, today};
    throw std::logic_error("the large sample has no cycle");
}

// From a file that was opened, as the program has it. In the memory of a project just made, the first look
// also pays for tidying up what the making left: twice its own time.
void insights_of(benchmark::State& state, const std::filesystem::path& path) {
    const auto document = tandem::Document::open(path, tandem::OpenMode::read_only, bench_clock());
    const auto scope = scope_of(document->portfolio());
    for (auto _ : state)
        benchmark::DoNotOptimize(tandem::check_all(scope));
    state.counters["points"] = static_cast<double>(tandem::points_of(tandem::check_all(scope)).size());
    state.counters["records"] = static_cast<double>(document->portfolio().record_count());
}

void insights_of_one_large_project(benchmark::State& state) {
    insights_of(state, tandem::bench::write_large_project(state.range(0)));
}

void insights_of_one_of_200_projects(benchmark::State& state) {
    insights_of(state, tandem::bench::file_with(50'000));
}

}  // namespace

BENCHMARK(insights_of_one_large_project)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);
BENCHMARK(insights_of_one_of_200_projects)->Unit(benchmark::kMillisecond);
