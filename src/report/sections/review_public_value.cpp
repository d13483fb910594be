#include "rules/public_value.h"

#include "base/number.h"
#include "base/text.h"
#include "model/evidence.h"
#include "report/figures/figures.h"
#include "report/level_words.h"
#include "report/sections/published.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"

#include <algorithm>
#include <set>

namespace tandem::review {

namespace {

// Outcomes of which the edition must not print the progress, because it would tell a hidden number.
std::set<RecordId> outcomes_withheld(const Writer& out) {
    std::set<RecordId> withheld;
    const ReadingsOfIndicators readings(out.portfolio());
    for (const Indicator& indicator : out.portfolio().all<Indicator>())
        if (is_withheld(out, indicator,
                        progress_of(readings, indicator, out.scope().as_at, out.scope().limits)))
            for (const Id<Outcome> outcome : indicator.outcomes)
                withheld.insert(outcome.value);
    return withheld;
}

std::string weakest_words(const PublicValue& value) {
    const auto weakest = value.weakest();
    if (weakest.empty())
        return value.honoured ? "none: every principle is met" : std::string(no_data);
    std::vector<std::string> labels;
    for (const PrincipleInCycle* principle : weakest)
        labels.push_back(principle->principle.label);
    return join_and(labels) + " (" + lower_first(in_words(weakest.front()->level)) + ')';
}

std::string achieved_words(const PublicValue& value, bool withheld) {
    if (!value.achieved)
        return "no data: no outcome has an indicator with a baseline, a target and a reading";
    if (withheld)
        return "not shown, because it would tell a count of fewer than 5 people";
    const auto with = std::count_if(value.outcomes.begin(), value.outcomes.end(),
                                    [](const OutcomeLevel& level) { return level.progress.has_value(); });
    return percent_words(*value.achieved) + " of the way to the targets, by weight, from " + grouped(with) +
           " of " +
           counted(static_cast<std::int64_t>(value.outcomes.size()), "outcome with data", "outcomes");
}

std::string honoured_words(const PublicValue& value) {
    if (!value.honoured)
        return "no data: no principle has a recorded judgement in this cycle";
    return percent_words(*value.honoured) + " of the way from none considered to all met: the mean of " +
           counted(static_cast<std::int64_t>(value.principles.size()), "principle", "principles") +
           ", each at its lowest rating of the cycle. " + worth_words();
}

void write_pair(Writer& out, const PublicValue& value, bool withheld) {
    FactsBlock box{"Outcomes achieved and principles honoured, side by side", {}};
    box.facts.push_back({"Outcomes achieved", plain(achieved_words(value, withheld))});
    box.facts.push_back({"Principles honoured", plain(honoured_words(value))});
    box.facts.push_back({"Weakest principle", plain(weakest_words(value))});
    out.add(std::move(box));
    out.say(
        "The two are not added up: good results do not make up for a principle that was not honoured, nor "
        "the other way round.");
    if (withheld)
        return;
    if (value.results_ahead())
        out.say("Results are ahead of principles. Which principle would people want to see honoured first?");
    if (value.principles_ahead())
        out.say("Principles are ahead of results. What would turn good ways of working into outcomes?");
}

void write_outcomes(Writer& out, const PublicValue& value, const std::set<RecordId>& withheld, bool drawn) {
    if (!value.outcomes.empty() && !value.achieved)
        return;  // the box says that there is nothing to measure progress by
    TableMaker table(
        "Outcomes: how far their indicators have come",
        "Each row is an outcome: its weight, how many indicators tell about it, how many of them "
        "have progress, and the mean progress from 0 to 100 %.",
        {text_column("Outcome", 4), number_column("Weight", 1), number_column("Indicators", 1.2),
         number_column("With progress", 1.2), number_column("Progress", 1.2)});
    for (const OutcomeLevel& level : value.outcomes) {
        const bool is_withheld =
            level.with_change + level.with_progress > 0 && withheld.contains(level.outcome->common.id);
        std::string progress = is_withheld ? "not shown" : level_words(level);
        table.row({out.name(*level.outcome),
                   plain(level.outcome->weight ? in_words(level.outcome->weight) : "1 (not set)"),
                   plain(grouped(std::int64_t{level.indicators})),
                   plain(grouped(std::int64_t{level.with_progress})), plain(std::move(progress))});
    }
    if (!out.behind(drawn, std::move(table)))
        out.say(none_in_edition<Outcome>(out, "No outcome is recorded for this project yet."));
}

std::string rating_words(Writer& out, const GovernanceCheck* check) {
    if (!check)
        return "not judged";
    out.cite_in_row(check->common);
    return in_words(check->rating) + (out.marks_illustrative(check->common) ? " (illustrative)" : "");
}

void write_principles(Writer& out, const PublicValue& value) {
    if (!value.honoured)
        return;  // the box says that none was judged
    TableMaker table(
        "Principles: as judged in each phase",
        "Each row is a principle: its rating in each of the four phases, and its level over the "
        "cycle, which is the lowest of them.",
        {text_column("Principle", 2.2), text_column("Analyse", 1.2), text_column("Plan", 1.2),
         text_column("Do", 1.2), text_column("Review", 1.2), text_column("Over the cycle", 1.3)});
    table.is_whole = true;  // the weakest of them, which is named above, may be any row
    for (const PrincipleInCycle& principle : value.principles) {
        std::vector<Spans> row{plain(principle.principle.label)};
        for (const GovernanceCheck* check : principle.by_phase)
            row.push_back(plain(rating_words(out, check)));
        row.push_back(plain(in_words(principle.level)));
        table.row(std::move(row));
    }
    out.later(std::move(table));
}

// The codes in the cells of the grid by name: the report about a whole cycle has no list of its evidence.
void name_evidence(Writer& out, const PublicValue& value) {
    const auto is_named = [&](const Evidence& evidence) {
        return (!evidence.phase || cycle_of(out.portfolio(), evidence.phase) == out.scope().cycle_id()) &&
               std::ranges::any_of(evidence.principles, [&](const CatalogueKey& key) {
                   return std::ranges::any_of(value.principles, [&](const PrincipleInCycle& principle) {
                       return principle.principle.key == key.key;
                   });
               });
    };
    Spans said;
    for (const Evidence& evidence : out.portfolio().all<Evidence>())
        if (is_named(evidence)) {
            said.push_back({said.empty() ? "Evidence for how the principles were judged: " : " "});
            const Spans name = out.mention(Id<Evidence>{evidence.common.id});
            said.insert(said.end(), name.begin(), name.end());
            if (!text_of(said).ends_with('.'))
                said.push_back({"."});
        }
    if (!said.empty())
        out.say(std::move(said), Paragraph::Role::small);
}

}  // namespace

void write_public_value(Writer& out) {
    const PublicValue value = public_value_of(out.portfolio(), out.scope().project_id(),
                                              out.scope().cycle_id(), out.scope().as_at, out.scope().limits);
    const std::set<RecordId> withheld = outcomes_withheld(out);
    write_pair(out, value, !withheld.empty());
    const bool drawn = place(out, public_value_figure(out, value, withheld));
    write_outcomes(out, value, withheld, drawn);
    if (place(out, principles_figure(out, value)) && !out.scope().phase_id())
        name_evidence(out, value);
    write_principles(out, value);
}

}  // namespace tandem::review
