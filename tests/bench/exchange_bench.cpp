// Export and import of a whole file: 50 MB of JSON a second or more, in proportion to the records.
#include "bench/large_file.h"
#include "exchange/export_json.h"
#include "exchange/import_json.h"

#include <benchmark/benchmark.h>

namespace {

using tandem::bench::file_with;

tandem::Portfolio portfolio_with(std::int64_t activities) {
    return tandem::Document::open(file_with(activities), tandem::OpenMode::read_only,
                                  tandem::bench::bench_clock())
        ->portfolio();
}

void export_file(benchmark::State& state) {
    const tandem::Portfolio portfolio = portfolio_with(state.range(0));
    std::int64_t bytes = 0;
    for (auto _ : state)
        tandem::export_json(
            portfolio, 0, [&](std::string_view piece) { bytes += static_cast<std::int64_t>(piece.size()); });
    state.SetBytesProcessed(bytes);
}
BENCHMARK(export_file)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

void import_file(benchmark::State& state) {
    const std::string text = tandem::export_text(portfolio_with(state.range(0)));
    std::int64_t bytes = 0;
    for (auto _ : state) {
        const tandem::ImportedFile imported = tandem::import_to_new(text);
        if (!imported.report.skipped.empty())
            state.SkipWithError("records were kept out");
        bytes += static_cast<std::int64_t>(text.size());
    }
    state.SetBytesProcessed(bytes);
}
BENCHMARK(import_file)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

}  // namespace
