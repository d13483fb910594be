#include "rules/tasks.h"

#include "base/number.h"
#include "base/text.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/governance.h"
#include "rules/governance.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

std::string done_of(const TaskCount& count) {
    return grouped(std::int64_t{count.done}) + " of " + grouped(std::int64_t{count.with_status});
}

std::vector<const KeyTask*> key_tasks_of(const Facts& facts, PhaseKind phase) {
    std::vector<const KeyTask*> found;
    for (const KeyTask& task : facts.portfolio.all<KeyTask>())
        if (!task.out_of_scope && facts.phase(phase) && task.phase.value == facts.phase(phase)->common.id)
            found.push_back(&task);
    return found;
}

PhaseTasks tasks_in(const Facts& facts, PhaseKind phase) {
    return tasks_of(facts.portfolio, facts.groups, {facts.phase(phase)->common.id});
}

// E32 beyond what E4, E18, E28 and E29 say by themselves: in the preview before closing the whole list.
std::vector<std::string> open_in(const Facts& facts, PhaseKind phase) {
    std::vector<std::string> open;
    const auto tasks = key_tasks_of(facts, phase);
    const auto not_done = std::count_if(tasks.begin(), tasks.end(), [](const KeyTask* task) {
        return task->status == Progress::not_started || task->status == Progress::under_way;
    });
    if (not_done > 0)
        open.push_back(counted(not_done, "key task is not done", "key tasks are not done"));
    const auto decisions = facts.of_cycle<Decision>();
    if (!decisions.empty() && std::ranges::none_of(decisions, [&](const Decision* decision) {
            return facts.kind_of(decision->phase) == phase;
        }))
        open.emplace_back("no decision is recorded for it");
    if (phase == PhaseKind::plan && facts.of_cycle<EqualityImpact>().empty())
        open.emplace_back("no equality impact is recorded");
    if (phase != facts.closing)
        return open;
    if (const auto share = tasks_in(facts, phase).co_produced_share();
        share && *share < facts.limits.value("E4", "least_share"))
        open.push_back("citizens had a part in " + percent(*share) + " of its key tasks");
    const auto levels = principle_levels(facts.portfolio, facts.project, {facts.phase(phase)->common.id});
    const auto unjudged = std::ranges::count_if(
        levels, [](const PrincipleLevel& level) { return level.rating() == Rating::not_considered; });
    if (unjudged > 0)
        open.push_back(counted(unjudged, "principle is not considered", "principles are not considered"));
    const auto said = facts.of_cycle<Contribution>();
    const auto unanswered = std::ranges::count_if(said, [&](const Contribution* contribution) {
        const Activity* const activity = facts.portfolio.find(contribution->activity);
        return contribution->response == Response::none && activity &&
               facts.kind_of(activity->phase) == phase;
    });
    if (unanswered > 0)
        open.push_back(counted(unanswered, "contribution has no answer", "contributions have no answer"));
    return open;
}

}  // namespace

void check_task_progress(const Facts& facts, Findings& found) {
    for (const PhaseKind phase : all_phases) {
        if (!facts.in_play(phase) || !facts.phase(phase))
            continue;
        const PhaseTasks tasks = tasks_in(facts, phase);
        const auto commissioning = tasks.commissioning.progress();
        const auto procurement = tasks.procurement.progress();
        const auto finish = [&](Said said) {
            said.of(phase)
                .share("commissioning", "Commissioning tasks done", commissioning)
                .share("procurement", "Procurement tasks done", procurement)
                .from(from_count(tasks.commissioning.with_status + tasks.procurement.with_status,
                                 "task with a status", "tasks with a status"));
        };
        const bool compared = phase == PhaseKind::plan || phase == PhaseKind::do_;
        if (compared && commissioning && procurement &&
            *procurement > *commissioning + found.limit("ahead_by"))
            finish(found
                       .prompt("Contracts are ahead of strategy in " + label_of(phase) + ": " +
                               done_of(tasks.procurement) + " procurement tasks are done, but " +
                               done_of(tasks.commissioning) + " commissioning tasks.")
                       .behind(key_tasks_of(facts, phase)));
        else if (commissioning || procurement)
            finish(found.clear(label_of(phase) + ": " + done_of(tasks.commissioning) +
                               " commissioning tasks and " + done_of(tasks.procurement) +
                               " procurement tasks with a status are done."));
        else
            finish(found.no_data("No key task of " + label_of(phase) + " has a status recorded."));
    }
    if (found.none())
        found.no_data("No phase has begun.");
}

void check_co_produced_tasks(const Facts& facts, Findings& found) {
    for (const PhaseKind phase : all_phases) {
        if (!facts.in_play(phase) || !facts.phase(phase))
            continue;
        const PhaseTasks tasks = tasks_in(facts, phase);
        const std::int64_t in_scope = tasks.commissioning.in_scope + tasks.procurement.in_scope;
        const auto share = tasks.co_produced_share();
        const auto finish = [&](Said said) {
            said.of(phase)
                .count("co_produced", "Key tasks done with citizens", tasks.co_produced)
                .count("in_scope", "Key tasks in scope", in_scope)
                .share("share", "Share", share)
                .from(from_count(in_scope, "key task", "key tasks"));
        };
        const std::string seen = "Citizens have a part in " + grouped(std::int64_t{tasks.co_produced}) +
                                 " of " + counted(in_scope, "key task", "key tasks") + " of " +
                                 label_of(phase) + '.';
        if (!share)
            finish(found.no_data("No key task of " + label_of(phase) + " is in scope."));
        else if (facts.complete(phase) && *share < found.limit("least_share"))
            finish(found.prompt(seen));
        else
            finish(found.clear(seen));
    }
    if (found.none())
        found.no_data("No phase has begun.");
}

void check_readiness(const Facts& facts, Findings& found) {
    for (const PhaseKind phase : all_phases) {
        if (!facts.complete(phase))
            continue;
        const std::vector<std::string> open = open_in(facts, phase);
        const std::string state = phase == facts.closing ? " can be closed" : " is complete";
        const auto number = static_cast<std::int64_t>(open.size());
        if (open.empty())
            found.clear(label_of(phase) + state + " with nothing left open.")
                .of(phase)
                .count("open", "Things left open", 0);
        else
            found.prompt(label_of(phase) + state + "; still open: " + join(open, "; ") + '.')
                .of(phase)
                .count("open", "Things left open", number);
    }
    if (found.none())
        found.no_data("No phase is complete.");
}

}  // namespace tandem
