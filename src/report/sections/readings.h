// How a reading of an indicator, its change and its progress are put into words, in any phase's report.
//
// A reading can count people. Where a public edition must not print such a number (1 to 4, see
// report/people_count.h), the value, its change and its progress are left out with it. A reading counts
// people when it has a numerator or a denominator, or when the indicator's unit names people. What is left of
// the denominator counts as well: "6 of 7" tells of one person. A baseline is recorded without these: as a
// share of as many people as the readings count, "29 %" can be two of seven and is left out too.
#pragma once

#include "report/writer.h"
#include "rules/progress.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

// "3.0 days": with the decimals of the other numbers of the indicator. Of what may be printed only.
std::string value_words(const Writer& out, const Indicator& indicator, double value);
// "20 referrals a month", "76 % (19 of 25)", "fewer than 5".
std::string reading_words(Writer& out, const Indicator& indicator, const Measurement& reading);
// The same with its date: "20 referrals a month (2014)", "76 % (19 of 25, 2014)".
std::string dated_reading_words(Writer& out, const Indicator& indicator, const Measurement& reading);
// "now", or of a reading more than a year old or without a date "last measured": it tells of then.
std::string_view latest_label(const Measurement& latest, PartialDate as_at);
// Of the latest; "no data" without a reading.
std::string latest_words(Writer& out, const Indicator& indicator, const IndicatorProgress& progress);
// The value and date of the baseline, or of the target.
enum class Unit { told, elsewhere };  // elsewhere: in a column of its own
std::string baseline_words(Writer& out, const Indicator& indicator, Unit unit = Unit::told);
std::string target_words(Writer& out, const Indicator& indicator, Unit unit = Unit::told);
// "down by 80 referrals a month (80 % less), which is better"; of few people that no change can be told
// (rules/small_numbers.h).
std::string change_words(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress);
// "75 % of the way to the target, 80 % expected by then: on track".
std::string progress_words(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress);
// "too old" where the next reading is overdue.
std::string freshness_words(const IndicatorProgress& progress);

// Whether the edition must not print the latest reading or the baseline, so that nothing made of them may be
// printed either.
bool is_withheld(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress);

// Whether the edition must not print this reading.
bool is_withheld(const Writer& out, const Indicator& indicator, const Measurement& reading);
bool is_withheld(Edition edition, const Indicator& indicator, const Measurement& reading);
bool is_baseline_withheld(Edition edition, const Portfolio& portfolio, const Indicator& indicator);
// Whether it must not print some reading, or a baseline or target: of pictures that show all of them.
bool is_any_reading_withheld(const Writer& out);

// Whether the edition must not print one of these numbers of the indicator: a reading, its baseline or
// target.
bool any_withheld(const Writer& out, const Indicator& indicator,
                  const std::vector<const Measurement*>& readings);

// All indicators: those of the first outcomes first, then those of none.
std::vector<const Indicator*> ranked_indicators(const Portfolio& portfolio);

// Whether the change is the better way; absent when there is none, no direction is recorded, or too few
// people were counted to tell.
std::optional<bool> is_better(const Indicator& indicator, const IndicatorProgress& progress);

}  // namespace tandem
