// The values of an indicator that a picture of its trend holds: its baseline and its readings, in order.
//
// Where any date is known, a reading without one has no place on the axis of time and is left out; a baseline
// without one stands before all. The baseline is often recorded as the first reading too and is then there
// once. Readings after the as-at day do not count.
#pragma once

#include "rules/progress.h"

#include <unordered_map>
#include <vector>

namespace tandem {

struct TrendValue {
    PartialDate date;  // empty = not dated
    double value = 0;
    bool baseline = false;
};

std::vector<TrendValue> trend_values(const ReadingsOfIndicators& readings, const Indicator& indicator,
                                     PartialDate as_at);

// How many decimals the numbers of each indicator need to be written alike: the most that its baseline, its
// target or one of its readings has, three at the most. "3" beside "2.6" is 3.0.
std::unordered_map<RecordId, int> decimals_of_series(const Portfolio& portfolio);

}  // namespace tandem
