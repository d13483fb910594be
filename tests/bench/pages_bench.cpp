// Every page of the window with all of a large file in one project: the first time it is gone to, which
// builds it, and coming back to it, which is what a person waits for a hundred times a day (goal: under 100
// ms each).
//
// Counted until the page is painted and no event waits. The names of the benchmarks are the pages' keys:
// --benchmark_filter=home. The file is one project of 50,000 activities; TANDEM_BENCH_PAGES makes it smaller.
#include "bench/one_large_project.h"
#include "model/activity.h"
#include "ui/shell/find_index.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/page.h"
#include "ui/views/pages.h"

#include <benchmark/benchmark.h>

#include <QtCore/QCoreApplication>
#include <QtGui/QImage>

#include <chrono>
#include <memory>
#include <string>

namespace {

using namespace tandem;

// Layouts, timers of no delay and painting; a timer that runs for good does not hold it up.
void settle(QWidget& window) {
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    benchmark::DoNotOptimize(window.grab().width());
}

struct Area {
    Area() : area(FileLink::open(bench::one_large_project(), bench::bench_clock())) {
        area.resize(1366, 768);
        area.show();
        settle(area);
    }
    void go(const QString& key) {
        area.go({key, 0, {}});
        settle(area);
    }
    WorkArea area;
};

// An empty page to come from: the charter's, which shows none of the large numbers.
const QString elsewhere = QStringLiteral("charter");

void first_time(benchmark::State& state, const QString& key) {
    for (auto _ : state) {
        state.PauseTiming();
        auto area = std::make_unique<Area>();
        area->go(elsewhere);
        state.ResumeTiming();
        area->go(key);
        state.PauseTiming();
        area.reset();
        state.ResumeTiming();
    }
}

void again(benchmark::State& state, const QString& key) {
    Area area;
    area.go(key);
    for (auto _ : state) {
        state.PauseTiming();
        area.go(elsewhere);
        state.ResumeTiming();
        area.go(key);
    }
}

// After one field was changed elsewhere: the page must read anew.
void after_a_change(benchmark::State& state, const QString& key) {
    Area area;
    area.go(key);
    const RecordId id = area.area.workspace().portfolio().all<Activity>().rows().front().common.id;
    int turn = 0;
    for (auto _ : state) {
        state.PauseTiming();
        area.go(elsewhere);
        area.area.workspace().set(entity<Activity>(), id, "title", Value{"Walk " + std::to_string(++turn)});
        settle(area.area);
        state.ResumeTiming();
        area.go(key);
    }
}

// What a keystroke in "Find or go to" costs; the first also begins the index, which is made between the keys.
void palette_first_key(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        auto area = std::make_unique<Area>();
        state.ResumeTiming();
        benchmark::DoNotOptimize(area->area.find_index().find(QStringLiteral("walk"), {}));
        state.PauseTiming();
        area.reset();
        state.ResumeTiming();
    }
}

void palette_index(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        auto area = std::make_unique<Area>();
        state.ResumeTiming();
        benchmark::DoNotOptimize(area->area.find_index().prepare(std::chrono::seconds(60)));
        state.PauseTiming();
        area.reset();
        state.ResumeTiming();
    }
}

void palette_next_key(benchmark::State& state) {
    Area area;
    area.area.find_index().prepare(std::chrono::seconds(60));
    for (auto _ : state)
        benchmark::DoNotOptimize(area.area.find_index().find(QStringLiteral("walk"), {}));
}

const bool named = [] {
    for (const PageDef& page : all_pages()) {
        const QString key = QLatin1String(page.key);
        const std::string name = page.key;
        benchmark::RegisterBenchmark(("page_first/" + name).c_str(), first_time, key)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1);
        benchmark::RegisterBenchmark(("page_again/" + name).c_str(), again, key)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(5);
        benchmark::RegisterBenchmark(("page_after_a_change/" + name).c_str(), after_a_change, key)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(3);
    }
    benchmark::RegisterBenchmark("palette_first_key", palette_first_key)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
    benchmark::RegisterBenchmark("palette_index", palette_index)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
    benchmark::RegisterBenchmark("palette_next_key", palette_next_key)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(10);
    return true;
}();

}  // namespace
