// How far an outcome's indicators have come (DOMAIN.md E20).
//
// progress = (latest - baseline) / (target - baseline), as a ratio: 0 at the baseline, 1 at the target; shown
// from -1 to 1.5. Expected = (latest's date - baseline's date) / (target's date - baseline's date), 0 to 1.
// On track: progress at least expected - 0.10; behind: at least expected - 0.30; else well behind. Without a
// target only the change is told. Readings after the as-at day do not count. A date that names a year or
// month stands for its last day, a baseline's for its first; among other readings it stands in its middle.
#pragma once

#include "model/outcomes.h"
#include "rules/limits.h"
#include "rules/lookup.h"

#include <optional>
#include <vector>

namespace tandem {

using ReadingsOfIndicators = ByParent<&Measurement::indicator>;

enum class Track { none, change_only, on_track, behind, well_behind, reached, kept, not_kept };

// After its date a target is reached or missed, whatever the track was: just missed within the margin of
// being on track, else clearly.
enum class Miss { none, just, clearly };

struct IndicatorProgress {
    const Measurement* latest = nullptr;  // with a value, not after the as-at day
    std::optional<double> change;         // latest - baseline
    std::optional<double> change_share;   // change / |baseline|; absent when the baseline is 0
    std::optional<double> progress;       // -1 to 1.5
    // By the last reading up to the target's date, where a later one tells of another day: what a target that
    // is over is judged by.
    std::optional<double> progress_by_target;
    std::optional<double> expected;  // 0 to 1
    Track track = Track::none;
    Miss missed = Miss::none;  // only when the target's date is before the as-at day
    bool stale = false;        // the latest reading is older than 1.5 times its frequency, or 18 months
};

// The limits of E20, which a project may change; looked up once for many indicators.
struct ProgressLimits {
    ProgressLimits(const Limits& limits);  // a project's limits are taken for them

    double on_track_margin;
    double behind_margin;
    double stale_factor;
    double usual_months;
    double kept_margin;
};

IndicatorProgress progress_of(const ReadingsOfIndicators& readings, const Indicator& indicator,
                              PartialDate as_at, const ProgressLimits& limits);

// Where a reading stands among others: the middle of the days its date can mean, since 1970. Not of an empty
// date.
double middle_day(PartialDate date);

// With a value and not after the as-at day, oldest first; those without a date first of all.
std::vector<const Measurement*> readings_of(const ReadingsOfIndicators& readings, const Indicator& indicator,
                                            PartialDate as_at);

}  // namespace tandem
