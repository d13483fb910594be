// The report centre's preview after an edit, with the illustrative sample (goal: the new page is painted
// within 200 ms, and nothing holds the window up for more than 50 ms of it).
//
// Counted from before the edit, so with its write to disk and the pause in which a burst of keys is gathered,
// until the page's picture is on the screen and no event waits. longest_hold_ms: the longest time without
// going back to the event loop of the window.
#include "bench/large_file.h"
#include "document/sample.h"
#include "model/project.h"
#include "ui/link/settings.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/page.h"

#include <benchmark/benchmark.h>

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace {

using namespace tandem;

// The longest time between two waits of the event loop.
class Holds : public QObject {
public:
    Holds() {
        const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { since_.start(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &Holds::note);
        since_.start();
    }
    void note() { longest_ = std::max(longest_, since_.nsecsElapsed()); }
    void restart() { since_.start(); }
    double longest_ms() const { return static_cast<double>(longest_) / 1e6; }

private:
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

const std::filesystem::path& sample() {
    static std::filesystem::path path;
    if (path.empty()) {
        path = bench::folder() / "illustrative.tandem";
        make_sample_file("illustrative", path, bench::bench_clock(), true);
    }
    return path;
}

struct Centre {
    explicit Centre(const QString& report) : area(FileLink::open(sample(), bench::bench_clock())) {
        Settings::instance().set_text(QStringLiteral("reports/edition"), QStringLiteral("board"));
        area.resize(1366, 768);
        area.show();
        area.go({QStringLiteral("reports"), 0, report});
        page = area.current_page();
        if (page == nullptr)
            throw std::logic_error("there is no report centre");
        wait();
    }
    bool is_busy() const { return page->property("busy").toBool(); }
    // From a change: until the page takes notice, and then until the new picture is there.
    void wait() {
        for (const bool busy : {true, false})
            while (is_busy() != busy)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }

    WorkArea area;
    Page* page = nullptr;
};

void preview_after_an_edit(benchmark::State& state, const QString& report) {
    Centre centre(report);
    Workspace& workspace = centre.area.workspace();
    const RecordId project = workspace.project().value;
    Holds holds;
    static std::int64_t turn = 0;  // of all runs on the file: a title that is there already changes nothing
    for (auto _ : state) {
        holds.restart();
        workspace.set(entity<Project>(), project, "title", Value{"Title " + std::to_string(++turn)});
        holds.note();
        centre.wait();
    }
    state.counters["longest_hold_ms"] = holds.longest_ms();
}

}  // namespace

BENCHMARK_CAPTURE(preview_after_an_edit, preview_cycle, QStringLiteral("cycle"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(preview_after_an_edit, preview_plan, QStringLiteral("plan"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
