#include "model/outcomes.h"
#include "report/figures/figures.h"
#include "report/sections/cycle.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

constexpr std::size_t most_pictures = 1;

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

}  // namespace

void write_outcomes_of_cycle(Writer& out) {
    const std::vector<const Indicator*> indicators = indicators_by_outcome(out.portfolio());
    write_outcomes(out);
    if (indicators.empty()) {
        out.say("No indicator is recorded for this project, so no change can be shown.");
        return;
    }
    const ReadingsOfIndicators readings(out.portfolio());
    for (const Indicator* indicator : worth_a_trend(out, readings, indicators, most_pictures))
        tandem::place(out, trend_figure(out, readings, *indicator));
    TableMaker table(
        "Where the indicators stood and where they stand",
        "Each row is an indicator: the outcomes it tells about, where it stood at the start, its "
        "latest reading, the change, and how far it is to the target.",
        {text_column("Indicator", 2.6), text_column("Tells about", 1), text_column("At the start", 1.5),
         text_column("Latest", 1.6), text_column("Change", 2), text_column("Target", 1.8)});
    for (const Indicator* indicator : indicators) {
        const IndicatorProgress progress =
            progress_of(readings, *indicator, out.scope().as_at, out.scope().limits);
        table.row({out.name(*indicator), plain(out.codes(indicator->outcomes)),
                   plain(baseline_words(out, *indicator)), plain(latest_words(out, *indicator, progress)),
                   plain(change_words(out, *indicator, progress)),
                   plain(progress_words(out, *indicator, progress))});
    }
    out.table(std::move(table));
}

}  // namespace tandem::cycle
