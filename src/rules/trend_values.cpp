#include "rules/trend_values.h"

#include "base/number.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace tandem {

namespace {

bool has_date(const Measurement* reading) {
    return !reading->date.empty();
}

int decimals_in(std::optional<double> number) {
    constexpr int most = 3;
    const std::string words = number ? grouped(*number) : std::string();
    const std::size_t point = words.find('.');
    return point == std::string::npos ? 0 : std::min(most, static_cast<int>(words.size() - point - 1));
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

std::unordered_map<RecordId, int> decimals_of_series(const Portfolio& portfolio) {
    std::unordered_map<RecordId, int> decimals;
    for (const Indicator& indicator : portfolio.all<Indicator>())
        decimals[indicator.common.id] =
            std::max(decimals_in(indicator.baseline), decimals_in(indicator.target));
    for (const Measurement& reading : portfolio.all<Measurement>()) {
        int& most = decimals[reading.indicator.value];
        most = std::max(most, decimals_in(reading.value));
    }
    return decimals;
}

}  // namespace tandem
