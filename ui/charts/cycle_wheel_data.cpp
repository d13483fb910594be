#include "base/text.h"
#include "rules/lookup.h"
#include "rules/tasks.h"
#include "ui/charts/cycle_wheel.h"
#include "ui/kit/text.h"

namespace tandem {

namespace {

QString task_words(const TaskCount& tasks, PhaseStatus status) {
    if (tasks.in_scope == 0)
        return tr_text("no tasks");
    if (tasks.with_status == 0)
        return status == PhaseStatus::none || status == PhaseStatus::not_started
                   ? tr_text("%1 suggested").arg(tasks.in_scope)
                   : counted(tasks.in_scope, "task, no status", "tasks, no status");
    return tr_text("%1 of %2 done").arg(tasks.done).arg(tasks.in_scope);
}

}  // namespace

QString empty_rings_words(const WheelData& data) {
    std::vector<std::string> names;
    for (const WheelPhase& phase : data.phases)
        if (phase.tasks_unsaid)
            names.emplace_back(label_of_choice(phase.phase));
    if (names.empty())
        return {};
    return names.size() == data.phases.size()
               ? tr_text("The ring fills with key tasks done: none has a status yet.")
               : tr_text("The ring fills with key tasks done: in %1 none has a status yet.")
                     .arg(qt(join_and(names)));
}

WheelData wheel_data(const Portfolio& portfolio, Id<Cycle> cycle) {
    WheelData data;
    data.centre = tr_text("Citizens and\ncommissioners");
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        WheelPhase& shown = data.phases[i];
        shown.phase = static_cast<PhaseKind>(i + 1);
        const Phase* phase = phase_of(portfolio, cycle, shown.phase);
        if (phase == nullptr) {
            shown.status_words = tr_text("no data");
            continue;
        }
        shown.status = status_of_phase(code_of_choice(phase->status));
        shown.status_words = phase->status == PhaseStatus::none ? word_for(Status::not_started)
                                                                : qt(label_of_choice(phase->status));
        const PhaseTasks tasks = tasks_of(portfolio, {}, {phase->common.id});
        TaskCount key_tasks = tasks.commissioning;
        key_tasks.in_scope += tasks.procurement.in_scope;
        key_tasks.with_status += tasks.procurement.with_status;
        key_tasks.done += tasks.procurement.done;
        shown.tasks = task_words(key_tasks, phase->status);
        shown.progress = key_tasks.progress();
        shown.tasks_unsaid = key_tasks.in_scope > 0 && key_tasks.with_status == 0 &&
                             phase->status != PhaseStatus::none && phase->status != PhaseStatus::not_started;
    }
    return data;
}

}  // namespace tandem
