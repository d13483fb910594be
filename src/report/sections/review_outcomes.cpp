#include "base/number.h"
#include "model/services.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"

#include <algorithm>

namespace tandem::review {

namespace {

using Indicators = std::vector<const Indicator*>;

Indicators indicators_of(const Portfolio& portfolio, Id<Outcome> outcome) {
    Indicators found;
    for (const Indicator& indicator : portfolio.all<Indicator>())
        if (std::find(indicator.outcomes.begin(), indicator.outcomes.end(), outcome) !=
            indicator.outcomes.end())
            found.push_back(&indicator);
    return found;
}

Indicators of_no_outcome(const Portfolio& portfolio) {
    Indicators found;
    for (const Indicator& indicator : portfolio.all<Indicator>())
        if (indicator.outcomes.empty())
            found.push_back(&indicator);
    return found;
}

std::vector<const Outcome*> by_rank(const Portfolio& portfolio) {
    std::vector<const Outcome*> outcomes;
    for (const Outcome& outcome : portfolio.all<Outcome>())
        outcomes.push_back(&outcome);
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome* a, const Outcome* b) {
        if (a->rank.has_value() != b->rank.has_value())
            return a->rank.has_value();
        return a->rank < b->rank;
    });
    return outcomes;
}

void write_readings(Writer& out, const ReadingsOfIndicators& all, const Indicator& indicator) {
    TableMaker table("Readings of " + indicator.common.code,
                     "Each row is a reading: its date, its value, a note and where it comes from.",
                     {text_column("Reading", 1), text_column("Date", 1.4), text_column("Value", 1.8),
                      text_column("Note", 2.2), text_column("Source", 2.2)});
    for (const Measurement* reading : readings_of(all, indicator, out.scope().as_at))
        table.row({out.name(*reading), plain(in_words(reading->date)),
                   plain(reading_words(out, indicator, *reading)), plain(one_line(reading->note)),
                   plain(one_line(reading->common.source))});
    if (!out.table(std::move(table)))
        out.say("No reading of " + indicator.common.code + " is recorded yet.");
}

void write_indicator(Writer& out, const ReadingsOfIndicators& all, const Indicator& indicator) {
    const IndicatorProgress progress = progress_of(all, indicator, out.scope().as_at);
    FactsBlock box{"Indicator " + indicator.common.code, {}};
    const auto fact = [&](std::string label, Spans value) {
        box.facts.push_back(
            {std::move(label), text_of(value).empty() ? plain(std::string(no_data)) : std::move(value)});
    };
    fact("Indicator", out.name(indicator));
    fact("Which way is better", plain(lower_first(in_words(indicator.direction)) +
                                      (indicator.citizen_chosen ? "; chosen by citizens" : "")));
    fact("At the start", plain(baseline_words(out, indicator)));
    fact("Target", plain(target_words(out, indicator)));
    fact("Latest", plain(latest_words(out, indicator, progress)));
    fact("Change", plain(change_words(out, indicator, progress)));
    fact("Progress", plain(progress_words(out, indicator, progress)));
    fact("Data source", plain(one_line(indicator.data_source)));
    if (const std::string limits = one_line(indicator.limits); !limits.empty())
        fact("What it does not show", plain(limits));
    if (const std::string note = one_line(indicator.data_note); !note.empty())
        fact("Note on the data", plain(note));
    out.add(std::move(box));
    if (!indicator.target)
        out.say("No target is set, so only the change is shown.");
    write_readings(out, all, indicator);
}

void write_all(Writer& out, const ReadingsOfIndicators& all, const Indicators& indicators,
               std::vector<const Indicator*>& written) {
    for (const Indicator* indicator : indicators) {
        if (std::find(written.begin(), written.end(), indicator) != written.end()) {
            out.say(indicator->common.code + " tells about this outcome too; it is shown above.");
            continue;
        }
        written.push_back(indicator);
        write_indicator(out, all, *indicator);
    }
}

void write_overview(Writer& out, const ReadingsOfIndicators& all) {
    TableMaker table(
        "Indicators at a glance",
        "Each row is an indicator: where it stood at the start, its latest reading, its target "
        "and how far it has come.",
        {text_column("Indicator", 2.6), text_column("At the start", 1.5), text_column("Latest", 1.6),
         text_column("Target", 1.5), text_column("Change", 1.9), text_column("Progress", 1.9)});
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const IndicatorProgress progress = progress_of(all, indicator, out.scope().as_at);
        table.row({out.name(indicator), plain(baseline_words(out, indicator)),
                   plain(latest_words(out, indicator, progress)), plain(target_words(out, indicator)),
                   plain(change_words(out, indicator, progress)),
                   plain(progress_words(out, indicator, progress))});
    }
    out.table(std::move(table));
}

}  // namespace

void write_outcomes_and_targets(Writer& out) {
    const auto& indicators = out.portfolio().all<Indicator>();
    if (indicators.empty()) {
        out.say("No indicator is recorded for this project, so no change can be shown.");
        return;
    }
    const ReadingsOfIndicators all(out.portfolio());
    const auto targets = std::count_if(indicators.begin(), indicators.end(), [](const Indicator& indicator) {
        return indicator.target.has_value();
    });
    out.say((targets == 0 ? "None" : grouped(targets)) + " of " +
            counted(static_cast<std::int64_t>(indicators.size()), "indicator has", "indicators have") +
            " a target" + std::string(out.from_published()) + '.');
    write_overview(out, all);
    std::vector<const Indicator*> written;
    for (const Outcome* outcome : by_rank(out.portfolio())) {
        out.part(outcome->common.code + ' ' + one_line(outcome->statement) +
                 (outcome->common.illustrative ? " (illustrative)" : ""));
        out.cite(outcome->common);
        const Indicators of = indicators_of(out.portfolio(), {outcome->common.id});
        if (of.empty())
            out.say("No indicator tells about this outcome yet.");
        write_all(out, all, of, written);
    }
    if (const Indicators others = of_no_outcome(out.portfolio()); !others.empty()) {
        out.part("Indicators of services, or of no outcome in particular");
        write_all(out, all, others, written);
    }
}

}  // namespace tandem::review
