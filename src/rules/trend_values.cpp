#include "rules/trend_values.h"

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

bool has_date(const Measurement* reading) {
    return !reading->date.empty();
}

}  // namespace

std::vector<TrendValue> trend_values(const ReadingsOfIndicators& readings, const Indicator& indicator,
                                     PartialDate as_at) {
    const std::vector<const Measurement*> all = readings_of(readings, indicator, as_at);
    const bool dated = !indicator.baseline_date.empty() || std::ranges::any_of(all, has_date);
    std::vector<TrendValue> values;
    for (const Measurement* reading : all) {
        const bool is_baseline = indicator.baseline && reading->date == indicator.baseline_date &&
                                 *reading->value == *indicator.baseline;
        if ((!dated || has_date(reading)) && !is_baseline)
            values.push_back({reading->date, *reading->value, false});
    }
    // A baseline alone makes no trend.
    if (indicator.baseline && !(values.empty() && indicator.baseline_date.empty()))
        values.insert(values.begin(), {indicator.baseline_date, *indicator.baseline, true});
    std::ranges::stable_sort(values, {}, [](const TrendValue& value) {
        return value.date.empty() ? -std::numeric_limits<double>::infinity() : middle_day(value.date);
    });
    return values;
}

}  // namespace tandem
