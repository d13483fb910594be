// Reports of the illustrative sample with all their pictures, and of a project of 1,000 activities, in a
// program that is open, as the report centre makes them (issue 4: 150 pages a second or more). The counter
// pages_a_second is the whole way from the records in memory to the PDF's bytes; the stages before the last
// stand beside it. Start, fonts and opening the file: docs/performance.md has them with the whole process.
#include "large_file.h"

#include "document/sample.h"
#include "model/project.h"
#include "report/build.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace {

using namespace tandem;

const Portfolio& illustrative() {
    static const auto document = [] {
        const auto path = bench::folder() / "illustrative.tandem";
        make_sample_file("illustrative", path, bench::bench_clock(), true);
        return Document::open(path, OpenMode::read_only, bench::bench_clock());
    }();
    return document->portfolio();
}

const Portfolio& of_1000_activities() {
    static const auto beginning = [] {
        auto made = std::make_unique<Beginning>(bench::bench_clock());
        LargeProject wanted;
        wanted.activities = 1'000;
        EditBuilder builder(made->context());
        add_large_project(builder, wanted);
        made->take(builder.take());
        return made;
    }();
    return beginning->portfolio();
}

ReportOptions board(const Portfolio& portfolio, ReportKind kind, PhaseKind phase) {
    ReportOptions wanted;
    wanted.project = portfolio.all<Project>().rows().front().common.id;
    wanted.cycle = portfolio.all<Cycle>().rows().front().common.id;
    wanted.kind = kind;
    wanted.phase = phase;
    wanted.edition = Edition::board;
    wanted.as_at = PartialDate(2026, 11, 21);
    return wanted;
}

enum class Until { report, layout, pdf };

void make(benchmark::State& state, const Portfolio& portfolio, const ReportOptions& options, Until until,
          double body_pt) {
    const PrintOptions print{.body_pt = body_pt};
    std::size_t pages = 0;
    for (auto _ : state) {
        const Report report = build_report(portfolio, options);
        if (until == Until::layout)
            pages = print::lay_out(report, print).pages.size();
        if (until == Until::pdf)
            pages = static_cast<std::size_t>(write_pdf(report, print).pages);
    }
    state.counters["pages"] = static_cast<double>(pages);
    state.counters["pages_a_second"] = benchmark::Counter(
        static_cast<double>(pages) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void all_stages(const std::string& name, const Portfolio& (*portfolio)(), ReportKind kind, PhaseKind phase,
                double body_pt = text_size_of(ReportKind::phase, 0)) {
    const auto add = [&](const char* stage, Until until) {
        benchmark::RegisterBenchmark(("sample_report/" + name + stage).c_str(),
                                     [=](benchmark::State& state) {
                                         make(state, portfolio(), board(portfolio(), kind, phase), until,
                                              body_pt);
                                     })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->UseRealTime();
    };
    add("/report", Until::report);
    add("/layout", Until::layout);
    add("", Until::pdf);
}

const bool are_registered = [] {
    all_stages("cycle", &illustrative, ReportKind::cycle, PhaseKind::none);
    all_stages("analyse", &illustrative, ReportKind::phase, PhaseKind::analyse);
    all_stages("plan", &illustrative, ReportKind::phase, PhaseKind::plan);
    all_stages("do", &illustrative, ReportKind::phase, PhaseKind::do_);
    all_stages("review", &illustrative, ReportKind::phase, PhaseKind::review);
    all_stages("cycle_large_print", &illustrative, ReportKind::cycle, PhaseKind::none, 18);
    all_stages("cycle_1000_activities", &of_1000_activities, ReportKind::cycle, PhaseKind::none);
    return true;
}();

}  // namespace
