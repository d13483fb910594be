#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/references.h"
#include "model/services.h"
#include "report/words.h"
#include "ui/charts/trend.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr double usual_lead = 0.25;  // of the time the readings span
constexpr double least_lead_days = 180;

QString words_of(const Indicator& indicator, double value) {
    return qt(in_words(std::optional(value), indicator.unit == "%" ? "%" : ""));
}

// A baseline without a date stands before all dated readings, and says so; how long before is not known.
void put_before(Trend& trend, Trend::Point baseline) {
    if (trend.points.empty())
        return;
    const double span = trend.points.back().at - trend.points.front().at;
    baseline.at = trend.points.front().at - std::max(span * usual_lead, least_lead_days);
    trend.points.insert(trend.points.begin(), std::move(baseline));
}

void add_points(Trend& trend, const Indicator& indicator, const std::vector<const Measurement*>& readings) {
    const bool any_date = !indicator.baseline_date.empty() ||
                          std::any_of(readings.begin(), readings.end(),
                                      [](const Measurement* reading) { return !reading->date.empty(); });
    trend.dated = any_date;
    const auto add = [&](PartialDate date, double value, const Common& common, bool baseline) {
        if (any_date && date.empty()) {
            ++trend.undated;
            return;
        }
        trend.points.push_back({any_date ? middle_day(date) : static_cast<double>(trend.points.size()), value,
                                words_of(indicator, value), qt(date.words()), qt(common.source), baseline,
                                baseline ? 0 : common.id});
    };
    if (indicator.baseline && !(any_date && indicator.baseline_date.empty()))
        add(indicator.baseline_date, *indicator.baseline, indicator.common, true);
    for (const Measurement* reading : readings) {
        // The baseline is often recorded as the first reading too; it is drawn once.
        if (indicator.baseline && reading->date == indicator.baseline_date &&
            *reading->value == *indicator.baseline && !trend.points.empty() &&
            trend.points.front().baseline) {
            trend.points.front().record = reading->common.id;
            continue;
        }
        add(reading->date, *reading->value, reading->common, false);
    }
    std::stable_sort(trend.points.begin(), trend.points.end(),
                     [](const Trend::Point& a, const Trend::Point& b) { return a.at < b.at; });
    if (any_date && indicator.baseline && indicator.baseline_date.empty())
        put_before(trend, {0,
                           *indicator.baseline,
                           words_of(indicator, *indicator.baseline),
                           {},
                           qt(indicator.common.source),
                           true,
                           0});
}

void add_flag(Trend& trend, PartialDate date, std::string_view words, const Common& record, bool decision) {
    for (const Trend::Flag& flag : trend.flags)
        if (flag.record == record.id)
            return;
    trend.flags.push_back({middle_day(date), qt(one_line(words)), record.id, decision, qt(record.code)});
}

// What was decided, agreed and begun for the outcomes that the indicator measures, until a day: what is only
// planned has changed no reading.
void add_flags(Trend& trend, const Portfolio& portfolio, const References& references,
               const Indicator& indicator, PartialDate until) {
    const auto add = [&](PartialDate date, std::string_view words, const Common& record, bool decision) {
        if (!date.empty() && date.first_day() <= until.last_day())
            add_flag(trend, date, words, record, decision);
    };
    for (const Id<Outcome> outcome : indicator.outcomes) {
        for (const Decision* decision : references.records<Decision>(portfolio, outcome.value))
            add(decision->date, decision->title, decision->common, true);
        for (const Contract* contract : references.records<Contract>(portfolio, outcome.value))
            add(contract->start, contract->title, contract->common, false);
        for (const Service* service : references.records<Service>(portfolio, outcome.value))
            add(service->start, service->name, service->common, false);
        for (const Activity* activity : references.records<Activity>(portfolio, outcome.value))
            add(activity->start, activity->title, activity->common, false);
    }
    // Decisions, contracts, services, activities: that order keeps the weightier label where room is short.
}

}  // namespace

Trend trend_of(const Portfolio& portfolio, const References& references, const ReadingsOfIndicators& readings,
               const Indicator& indicator, PartialDate as_at, const ProgressLimits& limits) {
    Trend trend;
    trend.name = qt(one_line(indicator.name));
    trend.unit = qt(one_line(indicator.unit));
    add_points(trend, indicator, readings_of(readings, indicator, as_at));
    if (indicator.target) {
        QString words = tr_text("target ") + words_of(indicator, *indicator.target);
        if (!indicator.target_date.empty())
            words += tr_text(" by ") + qt(indicator.target_date.words());
        trend.target = Trend::Target{
            *indicator.target,
            indicator.target_date.empty() ? std::nullopt : std::optional(middle_day(indicator.target_date)),
            words};
    }
    if (trend.dated)
        add_flags(trend, portfolio, references, indicator, as_at);
    const IndicatorProgress progress = progress_of(readings, indicator, as_at, limits);
    if (progress.stale)
        trend.stale = tr_text("No reading since ") + qt(progress.latest->date.words());
    return trend;
}

}  // namespace tandem
