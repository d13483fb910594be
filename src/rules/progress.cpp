#include "rules/progress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tandem {

namespace {

constexpr double days_in_a_month = 30.5;

// E0: days per frequency; 0 = a single reading, which never grows stale.
double days_of(Period frequency) {
    switch (frequency) {
        case Period::weekly:
            return 7;
        case Period::monthly:
            return 31;
        case Period::quarterly:
            return 92;
        case Period::half_yearly:
            return 183;
        case Period::yearly:
            return 366;
        case Period::once:
        case Period::none:
            break;
    }
    return 0;
}

std::optional<double> expected_by(const Indicator& indicator, PartialDate reading) {
    if (indicator.baseline_date.empty() || indicator.target_date.empty() || reading.empty())
        return std::nullopt;
    const double start = indicator.baseline_date.first_day();
    const double span = indicator.target_date.last_day() - start;
    if (span <= 0)
        return std::nullopt;
    return std::clamp((reading.last_day() - start) / span, 0.0, 1.0);
}

// The target is to stay where things were: no worse than 5 % of the target, or exactly 0.
bool is_kept(const Indicator& indicator, double latest, const ProgressLimits& limits) {
    const double margin = std::abs(*indicator.target) * limits.kept_margin;
    return indicator.direction == Direction::down ? latest <= *indicator.target + margin
                                                  : latest >= *indicator.target - margin;
}

// Of an indicator with a baseline and another target.
double way_of(const Indicator& indicator, double value) {
    return std::clamp((value - *indicator.baseline) / (*indicator.target - *indicator.baseline), -1.0, 1.5);
}

// The last reading that is dated, up to the target's date; null without one.
const Measurement* last_by_target(const std::vector<const Measurement*>& readings,
                                  const Indicator& indicator) {
    const auto last =
        std::ranges::find_if(readings.rbegin(), readings.rend(), [&](const Measurement* reading) {
            return !indicator.target_date.empty() && !reading->date.empty() &&
                   reading->date.first_day() <= indicator.target_date.last_day();
        });
    return last == readings.rend() ? nullptr : *last;
}

Track track_of(double progress, std::optional<double> expected, const ProgressLimits& limits) {
    if (progress >= 1)
        return Track::reached;
    const double due = expected.value_or(0);
    if (progress >= due - limits.on_track_margin)
        return Track::on_track;
    return progress >= due - limits.behind_margin ? Track::behind : Track::well_behind;
}

// `progress` is of a target that is not to stay where things were.
Miss miss_of(const Indicator& indicator, double progress, PartialDate as_at, const ProgressLimits& limits) {
    if (progress >= 1 || indicator.target_date.empty() ||
        indicator.target_date.last_day() >= as_at.first_day())
        return Miss::none;
    return progress >= 1 - limits.on_track_margin ? Miss::just : Miss::clearly;
}

bool is_stale(const Indicator& indicator, PartialDate reading, PartialDate as_at,
              const ProgressLimits& limits) {
    if (reading.empty() || indicator.frequency == Period::once)
        return false;
    if (!indicator.target_date.empty() && as_at.first_day() > indicator.target_date.last_day())
        return false;
    const double days = days_of(indicator.frequency);
    const double limit = days > 0 ? days * limits.stale_factor : limits.usual_months * days_in_a_month;
    return as_at.first_day() - reading.last_day() > limit;
}

}  // namespace

ProgressLimits::ProgressLimits(const Limits& limits)
    : on_track_margin(limits.value("E20", "on_track_margin")),
      behind_margin(limits.value("E20", "behind_margin")),
      stale_factor(limits.value("E20", "stale_factor")),
      usual_months(limits.value("E20", "usual_months")),
      kept_margin(limits.value("E20", "kept_margin")) {}

double middle_day(PartialDate date) {
    return (static_cast<double>(date.first_day()) + date.last_day()) / 2;
}

std::vector<const Measurement*> readings_of(const ReadingsOfIndicators& readings, const Indicator& indicator,
                                            PartialDate as_at) {
    std::vector<const Measurement*> found;
    for (const Measurement* reading : readings.of({indicator.common.id}))
        if (reading->value && (reading->date.empty() || reading->date.first_day() <= as_at.last_day()))
            found.push_back(reading);
    std::ranges::stable_sort(found, {}, [](const Measurement* reading) {
        return reading->date.empty() ? -std::numeric_limits<double>::infinity() : middle_day(reading->date);
    });
    return found;
}

IndicatorProgress progress_of(const ReadingsOfIndicators& readings, const Indicator& indicator,
                              PartialDate as_at, const ProgressLimits& limits) {
    IndicatorProgress result;
    const auto counted = readings_of(readings, indicator, as_at);
    if (counted.empty())
        return result;
    result.latest = counted.back();
    const double latest = *result.latest->value;
    result.stale = is_stale(indicator, result.latest->date, as_at, limits);
    result.track = Track::change_only;
    if (!indicator.baseline)
        return result;
    result.change = latest - *indicator.baseline;
    if (*indicator.baseline != 0)
        result.change_share = *result.change / std::abs(*indicator.baseline);
    if (!indicator.target)
        return result;
    if (*indicator.target == *indicator.baseline) {
        result.track = is_kept(indicator, latest, limits) ? Track::kept : Track::not_kept;
        return result;
    }
    result.progress = way_of(indicator, latest);
    result.expected = expected_by(indicator, result.latest->date);
    result.track = track_of(*result.progress, result.expected, limits);
    if (const Measurement* then = last_by_target(counted, indicator); then && then != result.latest)
        result.progress_by_target = way_of(indicator, *then->value);
    if (result.track != Track::reached)  // also when that came late
        result.missed =
            miss_of(indicator, result.progress_by_target.value_or(*result.progress), as_at, limits);
    return result;
}

}  // namespace tandem
