#include "base/number.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/do.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"

namespace tandem::doing {

void write_early_readings(Writer& out) {
    const ReadingsOfIndicators readings(out.portfolio());
    TableMaker table(
        "Indicators and their latest readings",
        "Each row is an indicator: where it stood at the start, the latest reading, the change "
        "and whether a new reading is due.",
        {text_column("Indicator", 2.6), text_column("Tells about", 1.2), text_column("At the start", 1.5),
         text_column("Latest", 1.6), text_column("Change", 2), text_column("Reading", 1.3)});
    std::int64_t read = 0;
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const IndicatorProgress progress = progress_of(readings, indicator, out.scope().as_at);
        read += progress.latest != nullptr;
        std::string about = out.codes(indicator.outcomes);
        if (about.empty() && indicator.service)
            about = out.codes(std::vector{indicator.service});
        table.row({out.name(indicator), plain(std::move(about)), plain(baseline_words(out, indicator)),
                   plain(latest_words(out, indicator, progress)),
                   plain(change_words(out, indicator, progress)), plain(freshness_words(progress))});
    }
    if (table.empty()) {
        out.say("No indicator is recorded for this project yet.");
        return;
    }
    out.say((read == 0 ? "None" : grouped(read)) + " of " +
            counted(static_cast<std::int64_t>(table.block.rows.size()), "indicator has", "indicators have") +
            " a reading by " + out.scope().as_at.words() + std::string(out.from_published()) + '.');
    constexpr std::size_t most_trends = 2;
    for (const Indicator* indicator :
         worth_a_trend(out, readings, ranked_indicators(out.portfolio()), most_trends))
        place(out, trend_figure(out, readings, *indicator));
    out.later(std::move(table));
}

}  // namespace tandem::doing
