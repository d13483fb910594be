#include "base/number.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"

#include <algorithm>

namespace tandem::doing {

void write_early_readings(Writer& out) {
    const ReadingsOfIndicators readings(out.portfolio());
    const auto& indicators = out.portfolio().all<Indicator>();
    if (indicators.empty()) {
        out.say(none_in_edition<Indicator>(out, "No indicator is recorded for this project yet."));
        return;
    }
    const auto read = std::count_if(indicators.begin(), indicators.end(), [&](const Indicator& indicator) {
        return progress_of(readings, indicator, out.scope().as_at, out.scope().limits).latest != nullptr;
    });
    out.say(out.part_of_all<Indicator>(read, static_cast<std::int64_t>(indicators.size()), "indicator has",
                                       "indicators have") +
            " a reading by " + out.scope().as_at.words() + std::string(out.from_published()) + '.');
    constexpr std::size_t most_trends = 2;
    for (const Indicator* indicator :
         worth_a_trend(out, readings, ranked_indicators(out.portfolio()), most_trends))
        place(out, trend_figure(out, readings, *indicator));
    TableMaker table(
        "Indicators and their latest readings",
        "Each row is an indicator: where it stood at the start, the latest reading, the change "
        "and whether a new reading is due.",
        {text_column("Indicator", 2.6), text_column("Tells about", 1.2), text_column("At the start", 1.5),
         text_column("Latest", 1.6), text_column("Change", 2), text_column("Reading", 1.3)});
    for (const Indicator& indicator : indicators) {
        const IndicatorProgress progress =
            progress_of(readings, indicator, out.scope().as_at, out.scope().limits);
        std::string about = out.codes(indicator.outcomes);
        if (about.empty() && indicator.service)
            about = out.codes(std::vector{indicator.service});
        table.row({out.name(indicator), plain(std::move(about)), plain(baseline_words(out, indicator)),
                   plain(latest_words(out, indicator, progress)),
                   plain(change_words(out, indicator, progress)), plain(freshness_words(progress))});
    }
    out.later(std::move(table));
}

}  // namespace tandem::doing
