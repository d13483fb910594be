#include "exchange/info_json.h"

#include "exchange/print.h"
#include "model/project.h"
#include "model/tasks.h"

#include <array>
#include <map>
#include <unordered_map>

namespace tandem {

namespace {

struct TaskNumbers {
    std::int64_t done = 0;
    std::int64_t in_scope = 0;
};

// Of all phases in one pass over the tasks: a large file has hundreds of phases.
using TasksOfPhases = std::unordered_map<RecordId, TaskNumbers>;

template <class Task>
void count_tasks(const Table<Task>& tasks, TasksOfPhases& counts) {
    for (const Task& task : tasks) {
        if (task.out_of_scope)
            continue;
        TaskNumbers& numbers = counts[task.phase.value];
        ++numbers.in_scope;
        numbers.done += task.status == Progress::done ? 1 : 0;
    }
}

using Counts = std::array<std::int64_t, AllEntities::size>;

// Of all projects in one pass.
std::map<RecordId, Counts> count_records(const Portfolio& portfolio) {
    std::map<RecordId, Counts> counts;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i)
            ++counts[def->common_of(table.at(i)).project][def->index];
    }
    return counts;
}

OrderedJson named_counts(const Counts& counts) {
    OrderedJson object = OrderedJson::object();
    for (const EntityDef* def : entities())
        object[std::string(def->key)] = counts[def->index];
    return object;
}

class InfoWriter {
public:
    explicit InfoWriter(const Portfolio& portfolio)
        : portfolio_(portfolio), counts_(count_records(portfolio)) {
        count_tasks(portfolio.all<KeyTask>(), tasks_);
        count_tasks(portfolio.all<CoTask>(), tasks_);
        for (const Cycle& cycle : portfolio.all<Cycle>())
            cycles_[cycle.common.project].push_back(&cycle);
        for (const Phase& phase : portfolio.all<Phase>())
            phases_[phase.cycle.value].push_back(&phase);
    }

    OrderedJson projects() {
        OrderedJson list = OrderedJson::array();
        for (const Project& project : portfolio_.all<Project>()) {
            OrderedJson cycles = OrderedJson::array();
            for (const Cycle* cycle : cycles_[project.common.id])
                cycles.push_back(cycle_json(*cycle));
            list.push_back({{"id", std::to_string(project.common.id)},
                            {"code", project.common.code},
                            {"title", project.title},
                            {"place", project.place},
                            {"counts", named_counts(counts_[project.common.id])},
                            {"cycles", std::move(cycles)}});
        }
        return list;
    }

    OrderedJson counts() const {
        Counts all{};
        for (const EntityDef* def : entities())
            all[def->index] = static_cast<std::int64_t>(portfolio_.table(*def).size());
        return named_counts(all);
    }

private:
    OrderedJson cycle_json(const Cycle& cycle) {
        OrderedJson phases = OrderedJson::array();
        for (const Phase* phase : phases_[cycle.common.id]) {
            const TaskNumbers tasks = tasks_[phase->common.id];
            phases.push_back({{"id", std::to_string(phase->common.id)},
                              {"code", phase->common.code},
                              {"phase", code_of_choice(phase->phase)},
                              {"status", choice_or_null(code_of_choice(phase->status))},
                              {"tasks_done", tasks.done},
                              {"tasks_in_scope", tasks.in_scope}});
        }
        return {{"id", std::to_string(cycle.common.id)},
                {"code", cycle.common.code},
                {"number", cycle.number ? OrderedJson(*cycle.number) : OrderedJson()},
                {"status", choice_or_null(code_of_choice(cycle.status))},
                {"phases", std::move(phases)}};
    }

    static OrderedJson choice_or_null(std::string_view code) {
        return code.empty() ? OrderedJson() : OrderedJson(code);
    }

    const Portfolio& portfolio_;
    std::map<RecordId, Counts> counts_;
    TasksOfPhases tasks_;
    std::unordered_map<RecordId, std::vector<const Cycle*>> cycles_;
    std::unordered_map<RecordId, std::vector<const Phase*>> phases_;
};

}  // namespace

std::string info_json(const InfoFacts& facts, const Portfolio& portfolio) {
    InfoWriter writer(portfolio);
    OrderedJson lock;
    if (facts.lock)
        lock = {{"holder", facts.lock->first}, {"since", facts.lock->second.iso()}};
    OrderedJson marks = OrderedJson::array();
    for (const MarkFact& mark : facts.marks)
        marks.push_back({{"name", mark.name}, {"at", mark.at.iso()}, {"edit", mark.edit}});
    return in_lines(
        {{"file", facts.file},
         {"schema", facts.schema},
         {"min_reader", facts.min_reader},
         {"program", facts.program},
         {"bytes", facts.bytes},
         {"read_only", facts.read_only},
         {"lock", std::move(lock)},
         {"projects", writer.projects()},
         {"counts", writer.counts()},
         {"history", {{"edits", facts.edits}, {"undoable", facts.undoable}, {"redoable", facts.redoable}}},
         {"marks", std::move(marks)}});
}

}  // namespace tandem
