// The list behind every table of the window at 50,000 records: a filter's result, sorting, and one change
// (goal: a filter within 100 ms).
#include "bench/large_file.h"
#include "edit/input.h"
#include "edit/structure.h"
#include "model/activity.h"
#include "model/project.h"
#include "ui/models/record_model.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace {

using namespace tandem;

// One project with so many activities over its four phases, all different enough to sort and search.
const std::filesystem::path& project_with(std::int64_t activities) {
    static std::map<std::int64_t, std::filesystem::path> made;
    auto& path = made[activities];
    if (!path.empty())
        return path;
    path = bench::folder() / ("list-" + std::to_string(activities) + ".tandem");
    Beginning beginning(bench::bench_clock());
    EditBuilder frame(beginning.context());
    const RecordId project = add_project(frame, {"Large list", "Northbridge", {}, false}).id;
    beginning.take(frame.take());
    EditBuilder builder(beginning.context());
    const auto& phases = beginning.portfolio().all<Phase>().rows();
    const char* const words[] = {"Peer support", "Breakfast meeting", "Survey", "Time bank", "Clubhouse"};
    const char* const states[] = {"idea", "planned", "under_way", "done"};
    for (std::int64_t i = 0; i < activities; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const InputFor input = InputFor(entity<Activity>())
                                   .with("phase", Value{Reference{phases[at % phases.size()].common.id}})
                                   .with("title", Value{std::string(words[at * 7 % 5]) + " " +
                                                        std::to_string(i * 7919 % 100'003)})
                                   .with("status", Value{std::string(states[at * 13 % 4])})
                                   .with("invited", Value{i * 31 % 997});
        if (!builder.create(entity<Activity>(), project, input.input()).ok())
            throw std::logic_error("the bench's own activity was refused");
    }
    beginning.take(builder.take());
    beginning.write(path, true);
    return path;
}

struct List {
    explicit List(std::int64_t activities)
        : workspace(FileLink::open(project_with(activities), bench::bench_clock())),
          model(workspace, entity<Activity>(), columns()) {
        if (model.count() != activities)
            throw std::logic_error("the list does not hold the bench's activities");
    }

    static std::vector<Column> columns() {
        const EntityDef& def = entity<Activity>();
        return {code_column(),           field_column(def, "title", 0), field_column(def, "phase"),
                field_column(def, "co"), field_column(def, "status"),   field_column(def, "invited")};
    }

    Workspace workspace;
    RecordModel model;
};

// As a person types: each letter filters anew. The first one also makes the texts to search in.
void filter_first(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        auto list = std::make_unique<List>(state.range(0));
        state.ResumeTiming();
        list->model.set_filter(QStringLiteral("peer"));
        benchmark::DoNotOptimize(list->model.count());
        state.PauseTiming();
        list.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(filter_first)->Arg(50'000)->Unit(benchmark::kMillisecond)->Iterations(5);

void filter_next(benchmark::State& state) {
    List list(state.range(0));
    list.model.set_filter(QStringLiteral("p"));
    bool odd = false;
    for (auto _ : state) {
        odd = !odd;
        list.model.set_filter(odd ? QStringLiteral("peer done") : QStringLiteral("survey 12"));
        benchmark::DoNotOptimize(list.model.count());
    }
}
BENCHMARK(filter_next)->Arg(50'000)->Unit(benchmark::kMillisecond);

void sort_by(benchmark::State& state) {
    List list(state.range(0));
    bool falling = false;
    for (auto _ : state) {
        falling = !falling;
        list.model.sort(static_cast<int>(state.range(1)), falling ? Qt::DescendingOrder : Qt::AscendingOrder);
        benchmark::DoNotOptimize(list.model.id_at(0));
    }
}
// By title, by phase, by the number invited.
BENCHMARK(sort_by)->Args({50'000, 1})->Args({50'000, 2})->Args({50'000, 5})->Unit(benchmark::kMillisecond);

void take_one_change(benchmark::State& state) {
    List list(state.range(0));
    list.model.sort(1, Qt::AscendingOrder);
    const RecordId id = list.model.id_at(100);
    std::int64_t turn = 0;
    for (auto _ : state)
        list.workspace.set(entity<Activity>(), id, "title", Value{"Walk " + std::to_string(++turn)});
}
BENCHMARK(take_one_change)->Arg(50'000)->Unit(benchmark::kMillisecond)->Iterations(20);

}  // namespace
