#include "rules/tasks.h"

#include "rules/people.h"

#include <algorithm>

namespace tandem {

namespace {

void count(TaskCount& counts, bool out_of_scope, Progress status) {
    if (out_of_scope) {
        ++counts.out_of_scope;
        return;
    }
    ++counts.in_scope;
    if (status != Progress::none)
        ++counts.with_status;
    if (status == Progress::done)
        ++counts.done;
    if (status == Progress::under_way)
        ++counts.under_way;
}

std::optional<double> ratio(int part, int whole) {
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
}

}  // namespace

std::optional<double> TaskCount::progress() const {
    return ratio(done, with_status);
}

std::optional<double> PhaseTasks::co_produced_share() const {
    return ratio(co_produced, commissioning.in_scope + procurement.in_scope);
}

PhaseTasks tasks_of(const Portfolio& portfolio, Id<Phase> phase) {
    std::vector<Id<KeyTask>> with_citizens;
    const GroupsOfActivities groups(portfolio);
    for (const Activity& activity : portfolio.all<Activity>())  // an activity of any phase may serve the task
        if (is_co_produced(groups, activity))
            with_citizens.insert(with_citizens.end(), activity.key_tasks.begin(), activity.key_tasks.end());
    std::sort(with_citizens.begin(), with_citizens.end());
    return tasks_of(portfolio, with_citizens, phase);
}

PhaseTasks tasks_of(const Portfolio& portfolio, const std::vector<Id<KeyTask>>& with_citizens,
                    Id<Phase> phase) {
    PhaseTasks tasks;
    for (const KeyTask& task : portfolio.all<KeyTask>()) {
        if (task.phase != phase)
            continue;
        count(task.strand == Strand::procurement ? tasks.procurement : tasks.commissioning, task.out_of_scope,
              task.status);
        if (!task.out_of_scope &&
            std::binary_search(with_citizens.begin(), with_citizens.end(), Id<KeyTask>{task.common.id}))
            ++tasks.co_produced;
    }
    for (const CoTask& task : portfolio.all<CoTask>())
        if (task.phase == phase)
            count(tasks.co_produced_tasks, task.out_of_scope, task.status);
    return tasks;
}

}  // namespace tandem
