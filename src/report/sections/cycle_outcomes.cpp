#include "base/number.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "report/sections/cycle.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

constexpr std::size_t most_pictures = 3;

// Those of the first outcomes first, each once, those of no outcome last.
std::vector<const Indicator*> indicators_by_outcome(const Portfolio& portfolio) {
    std::vector<const Indicator*> indicators;
    for (const Indicator& indicator : portfolio.all<Indicator>())
        indicators.push_back(&indicator);
    std::vector<RecordId> order;
    for (const Outcome* outcome : outcomes_by_rank(portfolio))
        order.push_back(outcome->common.id);
    const auto place = [&](const Indicator* indicator) {
        auto first = order.end();
        for (const Id<Outcome> outcome : indicator->outcomes)
            first = std::min(first, std::ranges::find(order, outcome.value));
        return first;
    };
    std::ranges::stable_sort(indicators, {}, place);
    return indicators;
}

// A line needs two ends, and none of them may be a number that the edition hides.
bool has_a_line(const Writer& out, const ReadingsOfIndicators& readings, const Indicator& indicator) {
    const auto of = readings_of(readings, indicator, out.scope().as_at);
    const auto dated = std::ranges::count_if(of, [](const Measurement* one) { return !one->date.empty(); }) +
                       (indicator.baseline && !indicator.baseline_date.empty() ? 1 : 0);
    return dated >= 2 &&
           std::ranges::none_of(of,
                                [&](const Measurement* one) { return is_withheld(out, indicator, *one); }) &&
           !is_withheld(out, indicator, progress_of(readings, indicator, out.scope().as_at));
}

void add_trend(Writer& out, const ReadingsOfIndicators& readings, const Indicator& indicator) {
    const IndicatorProgress progress = progress_of(readings, indicator, out.scope().as_at);
    const auto count = static_cast<std::int64_t>(readings_of(readings, indicator, out.scope().as_at).size());
    const std::string name = indicator.common.code + ' ' + one_line(indicator.name);
    Figure figure;
    figure.chart = Figure::Chart::trend;
    figure.record = indicator.common.id;
    figure.title = name + (progress.change ? ": " + change_words(out, indicator, progress) : "");
    figure.alternative =
        "A line over time for " + name + ". At the start: " + baseline_words(out, indicator) +
        ". Latest: " + latest_words(out, indicator, progress) +
        ". Target: " + (indicator.target ? target_words(out, indicator) : std::string("none set")) + '.';
    figure.caption =
        "From " + counted(count, "reading", "readings") + std::string(out.from_published()) + '.';
    out.figure(std::move(figure));
}

}  // namespace

void write_outcomes_of_cycle(Writer& out) {
    const std::vector<const Indicator*> indicators = indicators_by_outcome(out.portfolio());
    write_outcomes(out);
    if (indicators.empty()) {
        out.say("No indicator is recorded for this project, so no change can be shown.");
        return;
    }
    const ReadingsOfIndicators readings(out.portfolio());
    std::size_t pictures = 0;
    for (const Indicator* indicator : indicators)
        if (pictures < most_pictures && has_a_line(out, readings, *indicator)) {
            add_trend(out, readings, *indicator);
            ++pictures;
        }
    TableMaker table(
        "Where the indicators stood and where they stand",
        "Each row is an indicator: the outcomes it tells about, where it stood at the start, its "
        "latest reading, the change, and how far it is to the target.",
        {text_column("Indicator", 2.6), text_column("Tells about", 1), text_column("At the start", 1.5),
         text_column("Latest", 1.6), text_column("Change", 2), text_column("Target", 1.8)});
    for (const Indicator* indicator : indicators) {
        const IndicatorProgress progress = progress_of(readings, *indicator, out.scope().as_at);
        table.row({out.name(*indicator), plain(out.codes(indicator->outcomes)),
                   plain(baseline_words(out, *indicator)), plain(latest_words(out, *indicator, progress)),
                   plain(change_words(out, *indicator, progress)),
                   plain(progress_words(out, *indicator, progress))});
    }
    out.table(std::move(table));
}

}  // namespace tandem::cycle
