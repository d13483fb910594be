#include "rules/tasks.h"

#include "base/number.h"
#include "base/text.h"
#include "model/decisions.h"
#include "rules/closing.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

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
    return tasks_of(facts.portfolio, facts.tasks_with_citizens(), {facts.phase(phase)->common.id});
}

// Whether E32 tells a line of a phase that is complete: what another insight says of one (E4, E18, E25, E28,
// E29) is told only in the preview of closing.
bool is_told_of_complete(const Facts& facts, PhaseKind phase, const ClosingLine& line) {
    switch (line.point) {
        case ClosingPoint::key_tasks:
        case ClosingPoint::co_tasks:
            return true;
        case ClosingPoint::decisions:
            return line.of == 0 && !facts.of_cycle<Decision>().empty();
        case ClosingPoint::equality:  // one for the cycle, so asked of Plan, which reports it (D2)
            return phase == PhaseKind::plan;
        default:
            return false;
    }
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
        const bool preview = phase == facts.closing;
        std::vector<ClosingLine> lines =
            closing_lines(facts.portfolio, facts.project, facts.cycle, phase, facts.as_at, facts.limits);
        const auto looked_at = static_cast<std::int64_t>(lines.size());
        std::erase_if(lines, [&](const ClosingLine& line) {
            return open_words(line).empty() || !(preview || is_told_of_complete(facts, phase, line));
        });
        const std::string sentence =
            closing_sentence(label_of(phase) + (preview ? " can be closed" : " is complete"), lines);
        (lines.empty() ? found.clear(sentence) : found.prompt(sentence))
            .of(phase)
            .count("open", "Things left open", static_cast<std::int64_t>(lines.size()))
            .from(from_count(looked_at, "point for closing", "points for closing"));
    }
    if (found.none())
        found.no_data("No phase is complete.");
}

}  // namespace tandem
