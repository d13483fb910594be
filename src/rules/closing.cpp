#include "rules/closing.h"

#include "base/number.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/governance.h"
#include "rules/governance.h"
#include "rules/insights/words.h"
#include "rules/lookup.h"
#include "rules/monitoring.h"
#include "rules/tasks.h"

#include <algorithm>

namespace tandem {

namespace {

ClosingLine of_tasks(ClosingPoint point, const TaskCount& tasks) {
    return {.point = point,
            .count = tasks.done,
            .of = tasks.in_scope,
            .no_data = tasks.in_scope > 0 && tasks.with_status == 0,
            .open = tasks.done < tasks.in_scope};
}

// The share of E4, and open below its limit.
ClosingLine with_citizens(const PhaseTasks& tasks, const Limits& limits) {
    const std::optional<double> share = tasks.co_produced_share();
    return {.point = ClosingPoint::with_citizens,
            .count = tasks.co_produced,
            .of = tasks.commissioning.in_scope + tasks.procurement.in_scope,
            .no_data = !share,
            .open = share && *share < limits.value("E4", "least_share")};
}

std::string not_done(const ClosingLine& line, std::string_view one, std::string_view many) {
    const std::int64_t open = line.of - line.count;
    return counted(open, one, many) + (open == 1 ? " is not done" : " are not done");
}

TaskCount together(const TaskCount& a, const TaskCount& b) {
    return {.in_scope = a.in_scope + b.in_scope,
            .with_status = a.with_status + b.with_status,
            .done = a.done + b.done,
            .under_way = a.under_way + b.under_way,
            .out_of_scope = a.out_of_scope + b.out_of_scope};
}

ClosingLine of_decisions(const Portfolio& portfolio, Id<Phase> phase) {
    ClosingLine line{.point = ClosingPoint::decisions};
    for (const Decision& decision : portfolio.all<Decision>())
        if (decision.phase == phase) {
            ++line.of;
            line.count += !decision.reasons.empty();
        }
    line.open = line.count < line.of || line.of == 0;
    return line;
}

ClosingLine of_contributions(const Portfolio& portfolio, Id<Phase> phase) {
    ClosingLine line{.point = ClosingPoint::contributions};
    for (const Contribution& contribution : portfolio.all<Contribution>()) {
        const Activity* activity = portfolio.find(contribution.activity);
        if (!activity || activity->phase != phase)
            continue;
        ++line.of;
        line.count += contribution.response == Response::none;
    }
    line.open = line.count > 0;
    return line;
}

ClosingLine of_principles(const Portfolio& portfolio, Id<Project> project, Id<Phase> phase) {
    const auto levels = principle_levels(portfolio, project, phase);
    const auto unjudged = std::ranges::count_if(
        levels, [](const PrincipleLevel& level) { return level.rating() == Rating::not_considered; });
    return {.point = ClosingPoint::principles,
            .count = static_cast<int>(unjudged),
            .of = static_cast<int>(levels.size()),
            .open = unjudged > 0};
}

ClosingLine of_equality(const Portfolio& portfolio, Id<Cycle> cycle) {
    const auto& all = portfolio.all<EqualityImpact>();
    const auto recorded =
        std::count_if(all.begin(), all.end(), [&](const EqualityImpact& one) { return one.cycle == cycle; });
    return {.point = ClosingPoint::equality, .count = static_cast<int>(recorded), .open = recorded == 0};
}

}  // namespace

std::vector<ClosingLine> closing_lines(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                       PhaseKind kind, PartialDate as_at, const Limits& limits) {
    const Phase* phase = phase_of(portfolio, cycle, kind);
    if (!phase)
        return {};
    const Id<Phase> id{phase->common.id};
    const PhaseTasks tasks = tasks_of(portfolio, id);
    std::vector<ClosingLine> lines{
        of_decisions(portfolio, id),
        of_tasks(ClosingPoint::key_tasks, together(tasks.commissioning, tasks.procurement)),
        with_citizens(tasks, limits), of_tasks(ClosingPoint::co_tasks, tasks.co_produced_tasks)};
    if (kind == PhaseKind::do_) {
        ClosingLine line{.point = ClosingPoint::monitoring};
        bool any = false;
        for (const ContractMonitoring& monitoring : monitoring_of(portfolio, as_at, limits))
            if (monitoring.contract->common.project == project.value) {
                any = true;
                line.count += monitoring.meetings.with_citizens;
                line.of += monitoring.meetings.held;
                line.open = line.open || monitoring.needs_attention();
            }
        if (any)
            lines.push_back(line);
    }
    lines.push_back(of_contributions(portfolio, id));
    lines.push_back(of_principles(portfolio, project, id));
    lines.push_back(of_equality(portfolio, cycle));
    return lines;
}

std::string open_words(const ClosingLine& line) {
    if (!line.open || line.no_data)
        return {};
    switch (line.point) {
        case ClosingPoint::decisions:
            return line.of == 0
                       ? "no decision is recorded for it"
                       : counted(line.of - line.count, "decision has", "decisions have") + " no reasons";
        case ClosingPoint::key_tasks:
            return not_done(line, "key task", "key tasks");
        case ClosingPoint::with_citizens:
            return "citizens had a part in " + percent(static_cast<double>(line.count) / line.of) +
                   " of its key tasks";
        case ClosingPoint::co_tasks:
            return not_done(line, "co-produced task", "co-produced tasks");
        case ClosingPoint::monitoring:
            return "a contract is monitored without citizens";
        case ClosingPoint::contributions:
            return counted(line.count, "contribution has", "contributions have") + " no answer";
        case ClosingPoint::principles:
            return counted(line.count, "principle is", "principles are") + " not considered";
        case ClosingPoint::equality:
            return "no equality impact is recorded";
    }
    return {};
}

std::string closing_sentence(std::string opening, const std::vector<ClosingLine>& lines) {
    std::vector<std::string> open;
    for (const ClosingLine& line : lines)
        if (std::string words = open_words(line); !words.empty())
            open.push_back(std::move(words));
    return std::move(opening) + (open.empty() ? " with nothing left open." : ", but " + join_and(open) + '.');
}

}  // namespace tandem
