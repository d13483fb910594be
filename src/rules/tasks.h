// How far the key tasks and the co-produced tasks of a phase are (DOMAIN.md E3 and E4).
//
// Commissioning and procurement are counted apart. Progress = done / in scope among the tasks with a status;
// where no task has one it is absent ("no data"), because empty is not "not started".
#pragma once

#include "model/tasks.h"
#include "rules/people.h"

#include <optional>

namespace tandem {

struct TaskCount {
    int in_scope = 0;
    int with_status = 0;
    int done = 0;
    int under_way = 0;
    int out_of_scope = 0;

    std::optional<double> progress() const;  // done / with_status, 0 to 1
    bool operator==(const TaskCount&) const = default;
};

struct PhaseTasks {
    TaskCount commissioning;
    TaskCount procurement;
    TaskCount co_produced_tasks;
    int co_produced = 0;  // key tasks in scope with at least one co-produced activity (E4)

    // co_produced / key tasks in scope; absent when none is in scope.
    std::optional<double> co_produced_share() const;
};

PhaseTasks tasks_of(const Portfolio& portfolio, Id<Phase> phase);
// with_citizens: the key tasks that a co-produced activity serves, sorted.
PhaseTasks tasks_of(const Portfolio& portfolio, const std::vector<Id<KeyTask>>& with_citizens,
                    Id<Phase> phase);

}  // namespace tandem
