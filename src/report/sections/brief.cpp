#include "base/number_words.h"
#include "catalogue/framework.h"
#include "model/activity.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/overdue.h"
#include "rules/people.h"

#include <algorithm>

namespace tandem {

bool belongs(const ReportScope& scope, Id<Cycle> cycle, Id<Phase> phase) {
    return cycle == scope.cycle_id() && (!phase || !scope.phase_id() || phase == scope.phase_id());
}

std::string balance_words(const BodyBalance& body) {
    if (!body.cost || !body.benefit)
        return "not known";  // what is not recorded is not nought
    const std::optional<Money> difference = body.net();
    return difference->pence < 0 ? Money{-difference->pence}.words() + " short" : in_words(difference);
}

std::string look_again_words(const Writer& out, PartialDate date) {
    return date.words() + (!date.empty() && is_over(date, out.scope().as_at) ? ", past its date" : "");
}

Spans name_with_unit(Writer& out, const Need& need) {
    Spans name = out.name(need);
    if (const std::string unit = one_line(need.unit); !unit.empty())
        name.push_back({" (" + unit + ')'});
    return name;
}

std::string label_for(const Portfolio& portfolio, std::string_view list, const CatalogueKey& key) {
    if (!key)
        return std::string(no_data);
    if (const CatalogueEntryRef* entry = find_choice(list, key.key))
        return std::string(entry->label);
    for (const OwnEntry& own : portfolio.all<OwnEntry>())
        if (own.list == list && own.entry_key == key.key)
            return one_line(own.label);
    return key.key;
}

std::string_view this_part(const ReportScope& scope) {
    return scope.phase_id() ? "this phase" : "this cycle";
}

std::string phase_name(const ReportScope& scope) {
    return std::string(label_of_choice(scope.phase.phase));
}

std::string phase_dates(const Phase& phase) {
    const bool actual = !phase.actual_start.empty() || !phase.actual_end.empty();
    // What is complete does not go on.
    if (phase.status == PhaseStatus::complete && !phase.actual_start.empty() && phase.actual_end.empty())
        return "began " + phase.actual_start.words();
    const std::string dates = actual ? period_words(phase.actual_start, phase.actual_end)
                                     : period_words(phase.planned_start, phase.planned_end);
    return dates.empty() || actual ? dates : dates + " (planned)";
}

std::string phase_sentence(const ReportScope& scope) {
    const Phase& phase = scope.phase;
    const bool actual = !phase.actual_start.empty() || !phase.actual_end.empty();
    const std::string dates =
        actual ? phase_dates(phase) : period_words(phase.planned_start, phase.planned_end);
    std::string text = "The " + phase_name(scope) + " phase ";
    switch (phase.status) {
        case PhaseStatus::complete:
            text += "is complete";
            break;
        case PhaseStatus::under_way:
            text += "is under way";
            break;
        case PhaseStatus::not_started:
            text += "has not started";
            break;
        case PhaseStatus::none:
            text += "has no status recorded";
            break;
    }
    if (dates.empty())
        return text + "; no dates are recorded for it.";
    return text + (actual ? " (" : " (planned: ") + dates + ").";
}

std::string activity_sentence(const Writer& out) {
    const Portfolio& portfolio = out.portfolio();
    const auto activities = activities_of(portfolio, out.scope().phase_id());
    if (activities.empty())
        return none_in_edition<Activity>(out, "No activity is recorded for this phase yet.");
    const GroupsOfActivities groups(portfolio);
    const auto together = std::count_if(activities.begin(), activities.end(), [&](const Activity* activity) {
        return is_co_produced(groups, *activity);
    });
    const auto all = static_cast<std::int64_t>(activities.size());
    return upper_first(counted_in_edition<Activity>(out, all, "activity is", "activities are")) +
           " recorded for this phase, " + how_many(together, all, "with citizens.");
}

void write_problem(Writer& out) {
    const Project& project = out.scope().project;
    const std::string problem = one_line(project.problem);
    if (problem.empty())
        return;
    const std::string by = clause(project.problem_agreed_by);
    const std::string agreed =
        join_present({by.empty() ? "" : "by " + by, project.problem_agreed_on.words()}, ", ");
    out.say(
        {{agreed.empty() ? "The problem. " : "The problem, as agreed " + agreed + ". ", Span::Style::strong},
         {ended(problem)}});
}

void write_brief(Writer& out, const std::vector<std::string>& sentences) {
    const Phase& phase = out.scope().phase;
    out.cite(phase.common, !phase.summary.empty());
    if (!one_line(phase.summary).empty()) {
        out.prose(phase.summary);
        return;
    }
    std::string text;
    for (const std::string& sentence : sentences)
        text += (text.empty() ? "" : " ") + sentence;
    out.say(std::move(text));
}

}  // namespace tandem
