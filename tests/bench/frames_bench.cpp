// One frame of the screen is 16.7 ms at 60 a second: an edit must be painted within one, and a table of
// 50,000 records must scroll at 60 of them. The result of a filter must be on the screen within 100 ms.
//
// The real work area, offscreen, 1366x768, light: what is counted ends when the last pixel is painted (the
// backing store, without the way to a screen). longest_ms is the slowest frame of the run, which a mean
// hides.
#include "bench/one_large_project.h"
#include "model/activity.h"
#include "ui/shell/work_area.h"

#include <benchmark/benchmark.h>

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>

namespace {

using namespace tandem;

// What waits is done and painted: layouts, timers of no delay, update requests.
void paint_what_waits() {
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

template <class T>
T* part(QWidget& area, const char* name) {
    auto* found = area.findChild<T*>(QLatin1String(name));
    if (found == nullptr)
        throw std::logic_error(std::string(name) + " is not there");
    return found;
}

// A page of the window with all of a large project, at rest.
struct Shown {
    explicit Shown(const char* page)
        : area(FileLink::open(bench::one_large_project(), bench::bench_clock())) {
        area.resize(1366, 768);
        area.show();
        area.go({QLatin1String(page), 0, {}});
        paint_what_waits();
        paint_what_waits();
    }
    WorkArea area;
};

class Longest {
public:
    template <class Work>
    void time(const Work& work) {
        const auto began = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
        longest_ms_ = std::max(longest_ms_, took.count());
    }
    void tell(benchmark::State& state) const { state.counters["longest_ms"] = longest_ms_; }

private:
    double longest_ms_ = 0;
};

// The wheel's three rows, or a whole page, a frame: each shows rows that were never seen before.
void scroll_frame(benchmark::State& state, bool by_page) {
    Shown shown("activities");
    auto* table = part<QTableView>(shown.area, "activities_table");
    QScrollBar* bar = table->verticalScrollBar();
    const int step = by_page ? bar->pageStep() : 3 * bar->singleStep();
    if (bar->maximum() < 1'000)
        throw std::logic_error("the table has nothing to scroll");
    Longest longest;
    for (auto _ : state) {
        longest.time([&] {
            bar->setValue(bar->value() + step);
            table->viewport()->repaint();
            paint_what_waits();
        });
    }
    longest.tell(state);
}

// From the call that stores a changed title until the page that shows it is painted; the write to disk
// counts.
void edit_frame(benchmark::State& state, const char* page) {
    Shown shown(page);
    Workspace& workspace = shown.area.workspace();
    const RecordId id = workspace.portfolio().all<Activity>().rows().front().common.id;
    static std::int64_t turn = 0;  // a title that is there already would change nothing
    Longest longest;
    for (auto _ : state) {
        longest.time([&] {
            workspace.set(entity<Activity>(), id, "title", Value{"Walk " + std::to_string(++turn)});
            paint_what_waits();
        });
    }
    longest.tell(state);
}

// From the letters in the field until the narrowed table is painted. The first search of all also gathers the
// texts to search in: filter_first of window_bench.cpp.
void filter_shown(benchmark::State& state) {
    Shown shown("activities");
    auto* field = part<QLineEdit>(shown.area, "activities_filter");
    field->setText(QStringLiteral("w"));
    paint_what_waits();
    bool odd = false;
    Longest longest;
    for (auto _ : state) {
        longest.time([&] {
            odd = !odd;
            field->setText(odd ? QStringLiteral("walk") : QStringLiteral("peer 1"));
            paint_what_waits();
        });
    }
    longest.tell(state);
}

}  // namespace

BENCHMARK_CAPTURE(scroll_frame, wheel, false)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();
BENCHMARK_CAPTURE(scroll_frame, page, true)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();
BENCHMARK_CAPTURE(edit_frame, list, "activities")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50)
    ->UseRealTime();
BENCHMARK_CAPTURE(edit_frame, phase, "phase/plan")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50)
    ->UseRealTime();
BENCHMARK_CAPTURE(edit_frame, home, "home")->Unit(benchmark::kMillisecond)->Iterations(50)->UseRealTime();
BENCHMARK(filter_shown)->Unit(benchmark::kMillisecond)->Iterations(20)->UseRealTime();
