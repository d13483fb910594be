// How an indicator reads on screen: its change in a few signs, where it stands as a status, its finding in a
// sentence. Numbers are those of rules/progress.h; without a target only the change is told.
#pragma once

#include "rules/progress.h"
#include "ui/kit/marks.h"

#include <QtCore/QString>

namespace tandem {

struct StatusWords {
    Status status = Status::not_recorded;
    QString words;
};

// "−60 %", "+19 points", "no change", "no data".
QString change_sign(const Indicator& indicator, const IndicatorProgress& progress);
// "On track", "Better", "No data".
StatusWords standing(const Indicator& indicator, const IndicatorProgress& progress);
// "Days waited: down by 46 % since November 2024"
QString finding(const Indicator& indicator, const IndicatorProgress& progress);
// "40 days, March 2016"; "no data"
QString latest_words(const Indicator& indicator, const IndicatorProgress& progress);
QString value_in_unit(const Indicator& indicator, std::optional<double> value);
// The number alone, or with a per cent sign, where the unit stands beside it; "" when absent.
QString value_sign(const Indicator& indicator, std::optional<double> value);
// "lower is better"; "" when no direction is recorded
QString direction_words(const Indicator& indicator);

}  // namespace tandem
