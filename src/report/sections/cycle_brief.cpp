#include "base/number.h"
#include "base/number_words.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "report/figures/parts.h"
#include "report/sections/changes.h"
#include "report/sections/cycle.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/coverage.h"
#include "rules/hours.h"
#include "rules/lookup.h"
#include "rules/people.h"
#include "rules/tasks.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

std::vector<const Phase*> phases_of(const Writer& out) {
    std::vector<const Phase*> found;
    for (const PhaseKind kind : phases)
        if (const Phase* phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind))
            found.push_back(phase);
    return found;
}

std::string status_words(const Phase& phase) {
    return phase.status == PhaseStatus::none ? "no status recorded" : lower_first(in_words(phase.status));
}

// Of a phase without a summary its annex says in brief what its records show: "no data" would deny it.
std::string in_brief(const Phase& phase) {
    return one_line(phase.summary).empty()
               ? "What its records show is in the annex “" + in_words(phase.phase) + "”."
               : one_line(phase.summary);
}

bool records_tasks(const Writer& out, const Phase& phase) {
    const PhaseTasks tasks = tasks_of(out.portfolio(), {}, {phase.common.id});
    return tasks.commissioning.with_status + tasks.procurement.with_status > 0;
}

// "complete, 5 of 7 key tasks done": what the ring of the wheel shows.
std::string state_words(const Writer& out, const Phase& phase) {
    const PhaseTasks tasks = tasks_of(out.portfolio(), {}, {phase.common.id});
    const int all = tasks.commissioning.in_scope + tasks.procurement.in_scope;
    if (!records_tasks(out, phase))
        return status_words(phase);
    return status_words(phase) + ", " +
           grouped(std::int64_t{tasks.commissioning.done + tasks.procurement.done}) + " of " +
           counted(std::int64_t{all}, "key task", "key tasks") + " done";
}

std::string wheel_title(const std::vector<const Phase*>& of) {
    const auto complete =
        std::ranges::count(of, PhaseStatus::complete, [](const Phase* phase) { return phase->status; });
    return part_of(complete, static_cast<std::int64_t>(of.size()), "phase is complete",
                   complete == 1 ? "phases is complete" : "phases are complete");
}

std::string activities_sentence(const Writer& out) {
    const auto activities = activities_of_cycle(out.portfolio(), out.scope().cycle_id());
    if (activities.empty())
        return none_in_edition<Activity>(out, "No activity is recorded for this cycle yet.");
    const GroupsOfActivities groups(out.portfolio());
    const auto together = std::ranges::count_if(
        activities, [&](const Activity* activity) { return is_co_produced(groups, *activity); });
    const auto all = static_cast<std::int64_t>(activities.size());
    return upper_first(counted_in_edition<Activity>(out, all, "activity is", "activities are")) +
           " recorded for this cycle, " + how_many(together, all, "with citizens.");
}

std::string coverage_sentence(const Writer& out) {
    const Coverage coverage = coverage_of(out.portfolio(), out.scope().cycle_id());
    return "They fill " + in_letters(std::int64_t{coverage.filled()}) + " of " +
           counted_in_letters(std::int64_t{coverage.in_scope()}, "cell", "cells") + " of phases and Co’s.";
}

std::string decisions_sentence(const Writer& out) {
    const auto decisions = of_cycle<Decision>(out.scope());
    if (decisions.empty())
        return none_in_edition<Decision>(out, "No decision is recorded.");
    const auto with_input = std::ranges::count_if(decisions, [](const Decision* decision) {
        return !one_line(decision->citizen_input).empty() || !decision->groups.empty() ||
               !decision->activities.empty();
    });
    const auto all = static_cast<std::int64_t>(decisions.size());
    return upper_first(counted_in_edition<Decision>(out, all, "decision is", "decisions are")) +
           " recorded, " + how_many(with_input, all, "linked to what citizens gave.");
}

}  // namespace

void add_wheel(Writer& out, bool small) {
    const std::vector<const Phase*> of = phases_of(out);
    if (of.empty())
        return;
    Figure wheel;
    wheel.chart = Figure::Chart::cycle_wheel;
    wheel.title = wheel_title(of);
    wheel.alternative = "The commissioning cycle as a wheel of four phases.";
    for (const Phase* phase : of)
        wheel.alternative += ' ' + in_words(phase->phase) + ": " + state_words(out, *phase) + '.';
    wheel.small = small;
    // An empty ring of a complete phase would contradict it.
    const bool any_ring =
        std::ranges::any_of(of, [&](const Phase* phase) { return records_tasks(out, *phase); });
    if (!any_ring)
        wheel.alternative += " No state of a key task is recorded.";
    if (!small || !any_ring)
        wheel.caption = any_ring ? "The ring of a phase fills as its key tasks are done. "
                                 : "The rings are empty because no state of a key task is recorded. ";
    if (!small)
        wheel.caption += basis(counted(static_cast<std::int64_t>(of.size()), "phase", "phases") +
                                   (any_ring ? " and their key tasks" : ""),
                               out.from_published());
    out.figure(std::move(wheel));
}

void write_brief_of_cycle(Writer& out) {
    out.say(activities_sentence(out) + ' ' + coverage_sentence(out) + ' ' + change_sentence(changes_of(out)) +
            ' ' + decisions_sentence(out));
    write_problem(out);
    add_wheel(out);
    TableMaker table("The four phases",
                     "Each row is a phase: how far it is, when it was, and its key findings where somebody "
                     "wrote them down.",
                     {text_column("Phase", 1), text_column("State and time", 1.8),
                      if_absent("the findings of each phase", text_column("In brief", 4))});
    // Where nobody has summed up any of them, that is said once.
    const std::vector<const Phase*> of = phases_of(out);
    const bool any =
        std::ranges::any_of(of, [](const Phase* phase) { return !one_line(phase->summary).empty(); });
    for (const Phase* phase : of) {
        out.cite(phase->common, !phase->summary.empty());
        // Together: beside the findings a column of dates leaves them a few words a line in large print.
        table.row({plain(in_words(phase->phase)),
                   plain(join_present({state_words(out, *phase), phase_dates(*phase)}, "; ")),
                   any ? plain(in_brief(*phase)) : Spans{}});
    }
    if (!out.table(std::move(table)))
        out.say("No phase of this cycle is in this edition.");
}

}  // namespace tandem::cycle
