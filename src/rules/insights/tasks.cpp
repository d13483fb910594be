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

std::string not_done(const ClosingLine& line, std::string_view one, std::string_view many) {
    const std::int64_t open = line.of - line.count;
    return counted(open, one, many) + (open == 1 ? " is not done" : " are not done");
}

// In words what is open on one line of the list; "" for what another insight says of a complete phase (E18,
// E25, E28, E29) and is told here only in the preview of closing.
std::string words_for(const Facts& facts, PhaseKind phase, const ClosingLine& line) {
    const bool preview = phase == facts.closing;
    switch (line.point) {
        case ClosingPoint::key_tasks:
            return not_done(line, "key task", "key tasks");
        case ClosingPoint::co_tasks:
            return not_done(line, "co-produced task", "co-produced tasks");
        case ClosingPoint::decisions:
            if (line.of == 0)
                return preview || !facts.of_cycle<Decision>().empty() ? "no decision is recorded for it" : "";
            return preview ? counted(line.of - line.count, "decision has", "decisions have") + " no reasons"
                           : "";
        case ClosingPoint::monitoring:
            return preview ? "a contract is monitored without citizens" : "";
        case ClosingPoint::contributions:
            return preview ? counted(line.count, "contribution has", "contributions have") + " no answer"
                           : "";
        case ClosingPoint::principles:
            return preview ? counted(line.count, "principle is", "principles are") + " not considered" : "";
        case ClosingPoint::equality:  // one for the cycle, so asked of Plan, which reports it (D2)
            return preview || phase == PhaseKind::plan ? "no equality impact is recorded" : "";
    }
    return {};
}

std::vector<std::string> open_in(const Facts& facts, PhaseKind phase) {
    std::vector<std::string> open;
    if (phase == facts.closing)
        if (const auto share = tasks_in(facts, phase).co_produced_share();
            share && *share < facts.limits.value("E4", "least_share"))
            open.push_back("citizens had a part in " + percent(*share) + " of its key tasks");
    for (const ClosingLine& line :
         closing_lines(facts.portfolio, facts.project, facts.cycle, phase, facts.as_at, facts.limits))
        if (line.open && !line.no_data)
            if (std::string words = words_for(facts, phase, line); !words.empty())
                open.push_back(std::move(words));
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
            found.prompt(label_of(phase) + state + ", but " + join_and(open) + '.')
                .of(phase)
                .count("open", "Things left open", number);
    }
    if (found.none())
        found.no_data("No phase is complete.");
}

}  // namespace tandem
