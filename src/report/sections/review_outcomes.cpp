#include "base/number.h"
#include "base/text.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/published.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"

#include <algorithm>
#include <iterator>

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

// "58 % (30 September 2025), 63 % (31 December 2025)": the readings before the latest, which the table has.
std::string earlier_words(Writer& out, const ReadingsOfIndicators& all, const Indicator& indicator,
                          const Measurement* latest) {
    std::vector<std::string> words;
    for (const Measurement* reading : readings_of(all, indicator, out.scope().as_at)) {
        if (reading == latest)
            continue;
        words.push_back(dated_reading_words(out, indicator, *reading));
    }
    return join(words, ", ");
}

// What has to be known to read an indicator's numbers: one item, or nothing.
Spans remarks_on(Writer& out, const ReadingsOfIndicators& all, const Indicator& indicator) {
    const IndicatorProgress progress = progress_of(all, indicator, out.scope().as_at, out.scope().limits);
    std::string text;
    const auto remark = [&text](std::string_view label, const std::string& words) {
        if (!words.empty())
            text += ' ' + std::string(label) + ended(words);
    };
    if (indicator.citizen_chosen)
        text += " Chosen by citizens.";
    remark("Data: ", one_line(indicator.data_source));
    remark("What it does not show: ", one_line(indicator.limits));
    remark("Note: ", one_line(indicator.data_note));
    if (progress.latest)
        remark("On the latest reading: ", one_line(progress.latest->note));
    remark("Earlier readings: ", earlier_words(out, all, indicator, progress.latest));
    if (text.empty())
        return {};
    return {{ended(indicator.common.code + ' ' + one_line(indicator.name)), Span::Style::strong},
            {std::move(text)}};
}

// Change and progress in one cell: progress only where there is a target to measure it by.
std::string moved_words(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    const std::string change = change_words(out, indicator, progress);
    if (!indicator.target)
        return change;
    const std::string way = progress_words(out, indicator, progress);
    return change == way ? change : change + "; " + way;
}

// Of an outcome, or of none in particular. Its source goes with those of its indicators.
void write_all(Writer& out, const ReadingsOfIndicators& all, const Indicators& indicators,
               std::vector<const Indicator*>& written, const Outcome* outcome) {
    Indicators first;
    std::ranges::copy_if(indicators, std::back_inserter(first), [&](const Indicator* one) {
        return std::ranges::find(written, one) == written.end();
    });
    bool drawn = false;
    for (const Indicator* indicator : worth_a_trend(out, all, first, 1))
        drawn = place(out, trend_figure(out, all, *indicator)) || drawn;
    std::vector<std::string> with_earlier;
    TableMaker table(
        outcome ? "Where the indicators of " + outcome->common.code + " stood and where they stand"
                : "Where the indicators stood and where they stand",
        "Each row is an indicator: where it stood at the start, its target, its latest reading "
        "and how far it has come.",
        {text_column("Indicator", 2.6), if_absent("a figure at the start", text_column("At the start", 1.5)),
         if_absent("a target", text_column("Target", 1.5)),
         if_absent("a reading", text_column("Latest", 1.6)),
         if_absent("", text_column("Change and progress", 2.6))});
    for (const Indicator* indicator : indicators) {
        if (std::find(written.begin(), written.end(), indicator) != written.end()) {
            with_earlier.push_back(indicator->common.code);
            continue;
        }
        written.push_back(indicator);
        const IndicatorProgress progress =
            progress_of(all, *indicator, out.scope().as_at, out.scope().limits);
        table.row({out.name(*indicator), plain(baseline_words(out, *indicator)),
                   plain(target_words(out, *indicator)), plain(latest_words(out, *indicator, progress)),
                   plain(moved_words(out, *indicator, progress))});
    }
    if (outcome)
        out.cite(outcome->common);
    out.behind(drawn, std::move(table));
    if (!with_earlier.empty())
        out.say(join_and(with_earlier) +
                (with_earlier.size() == 1
                     ? " also measures this outcome; its figures stand above, with another."
                     : " also measure this outcome; their figures stand above, with another."));
}

// What reaching the outcome does to what people ask for later.
void say_effect_on_demand(Writer& out, const Outcome& outcome) {
    std::string effect =
        outcome.demand_effect == DemandEffect::none ? "" : lower_first(in_words(outcome.demand_effect));
    if (const std::string note = one_line(outcome.demand_effect_note); !note.empty())
        effect += (effect.empty() ? "" : ". ") + note;
    if (effect.empty())
        return;
    Spans text = plain("Effect on future demand: " + ended(effect));
    if (const Spans demands = out.mentions(outcome.affected_demands); !demands.empty()) {
        text.push_back({" It is about "});
        text.insert(text.end(), demands.begin(), demands.end());
        if (!text_of(demands).ends_with('.') && !text_of(demands).ends_with(".”"))
            text.push_back({"."});
    }
    out.say(std::move(text));
}

}  // namespace

void write_outcomes_and_targets(Writer& out) {
    const auto& indicators = out.portfolio().all<Indicator>();
    if (indicators.empty()) {
        out.say(none_in_edition<Indicator>(
            out, "No indicator is recorded for this project, so no change can be shown."));
        return;
    }
    const ReadingsOfIndicators all(out.portfolio());
    const auto targets = std::count_if(indicators.begin(), indicators.end(), [](const Indicator& indicator) {
        return indicator.target.has_value();
    });
    out.say(
        part_of(targets, static_cast<std::int64_t>(indicators.size()), "indicator has", "indicators have") +
        " a target" + (targets == 0 ? ", so only the change is shown" : "") +
        std::string(out.from_published()) + '.');
    place(out, progress_figure(out, all));
    std::vector<const Indicator*> written;
    for (const Outcome* outcome : outcomes_by_rank(out.portfolio())) {
        out.part(outcome->common.code + ' ' + one_line(outcome->statement) +
                 (out.marks_illustrative(outcome->common) ? " (illustrative)" : ""));
        const Indicators of = indicators_of(out.portfolio(), {outcome->common.id});
        if (of.empty())
            out.say("No indicator tells about this outcome yet.");
        write_all(out, all, of, written, outcome);
        say_effect_on_demand(out, *outcome);
    }
    if (const Indicators others = of_no_outcome(out.portfolio()); !others.empty()) {
        out.part("Indicators of services, or of no outcome in particular");
        write_all(out, all, others, written, nullptr);
    }
}

// What has to be known to read the numbers: data, limits, earlier readings.
void write_data_notes(Writer& out) {
    const ReadingsOfIndicators all(out.portfolio());
    std::vector<Spans> remarks;
    for (const Indicator* indicator : ranked_indicators(out.portfolio()))
        if (Spans remark = remarks_on(out, all, *indicator); !remark.empty())
            remarks.push_back(std::move(remark));
    if (remarks.empty())
        out.say("Nothing is noted about the data of the indicators.");
    out.small_list(std::move(remarks));
}

}  // namespace tandem::review
