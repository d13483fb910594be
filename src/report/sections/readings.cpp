#include "report/sections/readings.h"

#include "base/number.h"
#include "report/sections/shared.h"
#include "rules/small_numbers.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr std::string_view hidden = "not shown";

bool names_people(std::string_view unit) {
    static constexpr std::string_view words[] = {"people",    "person",   "persons",  "members",
                                                 "residents", "carers",   "children", "volunteers",
                                                 "patients",  "families", "clients",  "households"};
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
        return find_words(unit, word) != std::string_view::npos;
    });
}

PeopleCount as_count(std::optional<double> number) {
    if (!number || *number != std::round(*number))
        return {};
    return {static_cast<std::int64_t>(*number), Precision::none};
}

// Those of all who are not among the ones counted: "6 of 7" tells of one person.
std::optional<double> others_of(const Measurement& reading) {
    return reading.numerator && reading.denominator ? std::optional(*reading.denominator - *reading.numerator)
                                                    : std::nullopt;
}

// The first of the numbers of a reading that the edition must not print; an empty count when it may print
// all.
PeopleCount hidden_count(Edition edition, const Indicator& indicator, const Measurement& reading) {
    for (const PeopleCount& count :
         {as_count(reading.numerator), as_count(reading.denominator), as_count(others_of(reading)),
          names_people(indicator.unit) ? as_count(reading.value) : PeopleCount{}})
        if (is_masked(count, edition))
            return count;
    return {};
}

// Of a target, which is a wish: only where its unit itself counts people.
PeopleCount hidden_end(Edition edition, const Indicator& indicator, std::optional<double> value) {
    const PeopleCount count = names_people(indicator.unit) ? as_count(value) : PeopleCount{};
    return is_masked(count, edition) ? count : PeopleCount{};
}

// The number that makes a share: 100 of a per cent, else as the reading has it.
std::optional<double> whole_of(const Indicator& indicator, const Measurement& reading) {
    constexpr double per_cent = 100;
    if (one_line(indicator.unit) == "%")
        return per_cent;
    if (!reading.value || *reading.value == 0 || reading.numerator.value_or(0) == 0)
        return std::nullopt;
    return *reading.value * *reading.denominator / *reading.numerator;
}

// The baseline as a share of as many people as the reading counts.
PeopleCount hidden_as_share(Edition edition, const Indicator& indicator, const Measurement& reading) {
    const std::optional<double> whole = whole_of(indicator, reading);
    if (!whole)
        return hidden_count(edition, indicator, reading);
    Measurement start;
    start.denominator = reading.denominator;
    start.numerator = std::round(*indicator.baseline * *reading.denominator / *whole);
    return hidden_count(edition, indicator, start);
}

// The number of people behind a baseline is not recorded. Where the readings have theirs, it is judged as a
// share of as many: by the reading it repeats, or by all, so that one person among seven is not told as 14 %.
PeopleCount hidden_baseline(Edition edition, const Portfolio& portfolio, const Indicator& indicator) {
    if (edition != Edition::public_ || !indicator.baseline)
        return {};
    const bool counts_people = names_people(indicator.unit);  // itself, and is no share of others
    PeopleCount hidden_one = hidden_end(edition, indicator, indicator.baseline);
    for (const Measurement& reading : portfolio.all<Measurement>()) {
        if (reading.indicator.value != indicator.common.id)
            continue;
        if (reading.value == indicator.baseline && reading.date == indicator.baseline_date &&
            (reading.numerator || reading.denominator))
            return hidden_count(edition, indicator, reading);
        if (!hidden_one.number && reading.denominator && !counts_people)
            hidden_one = hidden_as_share(edition, indicator, reading);
    }
    return hidden_one;
}

// Numbers in a table that has the unit in a column of its own do without.
std::string in_unit(const Writer& out, const Indicator& indicator, double value, Unit unit) {
    return in_words(value, out.decimals_of(indicator.common.id),
                    unit == Unit::told ? one_line(indicator.unit) : "");
}

// Without the dust that subtracting two decimals leaves behind.
double clean(double number) {
    constexpr double millionth = 1e6;
    return std::round(number * millionth) / millionth;
}

// "20 days (2014)", "73 % (104 of 142, 2014)": one pair of brackets.
std::string dated(std::string text, PartialDate date) {
    const std::string when = date.empty() ? "no date" : date.words();
    if (!text.ends_with(')'))
        return text + " (" + when + ')';
    text.back() = ',';
    return text + ' ' + when + ')';
}

std::string_view state_words(Track track) {
    switch (track) {
        case Track::on_track:
            return "on track";
        case Track::behind:
            return "behind";
        case Track::well_behind:
            return "well behind";
        default:
            return "";
    }
}

std::string_view miss_words(Miss missed) {
    return missed == Miss::just ? "just missed" : "missed";
}

std::string way_words(double progress) {
    if (progress < 0)
        return "moved away from the target, by " + percent_words(-progress) + " of the way";
    return percent_words(progress) + " of the way to the target";
}

}  // namespace

std::string value_words(const Writer& out, const Indicator& indicator, double value) {
    return in_unit(out, indicator, value, Unit::told);
}

std::string reading_words(Writer& out, const Indicator& indicator, const Measurement& reading) {
    if (const PeopleCount count = hidden_count(out.scope().edition, indicator, reading); count.number)
        return std::string(hidden) + " (" + out.people(count, "people in a reading", reading.common.code) +
               " people)";
    std::string text = reading.value ? value_words(out, indicator, *reading.value) : std::string(no_data);
    if (reading.numerator && reading.denominator)
        text += " (" + grouped(*reading.numerator) + " of " + grouped(*reading.denominator) + ')';
    return text;
}

std::string dated_reading_words(Writer& out, const Indicator& indicator, const Measurement& reading) {
    out.cite(reading.common);
    return dated(reading_words(out, indicator, reading), reading.date) +
           (out.marks_illustrative(reading.common) ? " (illustrative)" : "");
}

std::string_view latest_label(const Measurement& latest, PartialDate as_at) {
    constexpr int days_in_a_year = 366;
    const bool is_recent =
        !latest.date.empty() && as_at.first_day() - latest.date.last_day() <= days_in_a_year;
    return is_recent ? "now" : "last measured";
}

std::string latest_words(Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    return progress.latest ? dated_reading_words(out, indicator, *progress.latest) : std::string(no_data);
}

std::string baseline_words(Writer& out, const Indicator& indicator, Unit unit) {
    if (!indicator.baseline)
        return std::string(no_data);
    const PeopleCount count = hidden_baseline(out.scope().edition, out.portfolio(), indicator);
    if (!count.number)
        return dated(in_unit(out, indicator, *indicator.baseline, unit), indicator.baseline_date);
    std::string few = out.people(count, "people in a baseline", indicator.common.code);
    if (!names_people(indicator.unit))
        few = std::string(hidden) + " (" + few + " people)";
    return dated(std::move(few), indicator.baseline_date);
}

std::string target_words(Writer& out, const Indicator& indicator, Unit unit) {
    if (!indicator.target)
        return std::string(no_data);
    const PeopleCount count = hidden_end(out.scope().edition, indicator, indicator.target);
    return dated(count.number ? out.people(count, "people in a target", indicator.common.code)
                              : in_unit(out, indicator, *indicator.target, unit),
                 indicator.target_date);
}

std::string change_words(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    if (!progress.change)
        return std::string(no_data);
    if (is_withheld(out, indicator, progress))
        return std::string(hidden);
    const double change = clean(*progress.change);
    if (change == 0)
        return "no change";
    const std::string unit = one_line(indicator.unit);
    const int decimals = out.decimals_of(indicator.common.id);
    std::string text = std::string(change > 0 ? "up" : "down") + " by ";
    if (unit == "%") {
        text += in_words(std::abs(change), decimals,
                         std::abs(change) == 1 ? "percentage point" : "percentage points");
    } else {
        text += in_words(std::abs(change), decimals, unit);
        if (progress.change_share)
            text += " (" + percent_words(std::abs(*progress.change_share)) +
                    (change > 0 ? " more" : " less") + ')';
    }
    if (const std::string few = too_few_words(*progress.latest); !few.empty())
        text += "; " + few;
    else if (const auto better = is_better(indicator, progress))
        text += *better ? ", which is better" : ", which is worse";
    return text;
}

std::string progress_words(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    if (!indicator.target)
        return "no target";
    if (!progress.latest)
        return "no reading yet";
    if (is_withheld(out, indicator, progress))
        return std::string(hidden);
    switch (progress.track) {
        case Track::reached:
            return "target reached";
        case Track::kept:
            return "kept where it was, as the target asks";
        case Track::not_kept:
            return "not kept where it was, as the target asks";
        default:
            break;
    }
    if (!progress.progress)
        return "no baseline";
    std::string text = way_words(*progress.progress);
    if (progress.missed != Miss::none)
        return way_words(progress.progress_by_target.value_or(*progress.progress)) + " by " +
               indicator.target_date.words() + ": " + std::string(miss_words(progress.missed)) +
               (progress.progress_by_target
                    ? "; " + percent_words(*progress.progress) + " by the latest reading"
                    : "");
    if (progress.expected)  // without the dates it cannot be said whether that is soon enough
        text += ", " + percent_words(*progress.expected) +
                " expected by then: " + std::string(state_words(progress.track)) +
                (progress.stale ? " when last read" : "");
    return text;
}

std::string freshness_words(const IndicatorProgress& progress) {
    if (!progress.latest)
        return "no reading";
    if (progress.latest->date.empty())
        return "not dated";
    return progress.stale ? "a new reading is overdue" : "up to date";
}

bool is_withheld(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    const Edition edition = out.scope().edition;
    return (progress.latest && hidden_count(edition, indicator, *progress.latest).number) ||
           hidden_baseline(edition, out.portfolio(), indicator).number.has_value();
}

bool is_withheld(const Writer& out, const Indicator& indicator, const Measurement& reading) {
    return is_withheld(out.scope().edition, indicator, reading);
}

bool is_withheld(Edition edition, const Indicator& indicator, const Measurement& reading) {
    return hidden_count(edition, indicator, reading).number.has_value();
}

bool is_baseline_withheld(Edition edition, const Portfolio& portfolio, const Indicator& indicator) {
    return hidden_baseline(edition, portfolio, indicator).number.has_value();
}

bool is_any_reading_withheld(const Writer& out) {
    const Edition edition = out.scope().edition;
    for (const Indicator& indicator : out.portfolio().all<Indicator>())
        if (hidden_baseline(edition, out.portfolio(), indicator).number ||
            hidden_end(edition, indicator, indicator.target).number)
            return true;
    return std::ranges::any_of(out.portfolio().all<Measurement>(), [&](const Measurement& reading) {
        const Indicator* indicator = out.portfolio().find(reading.indicator);
        return indicator && is_withheld(out, *indicator, reading);
    });
}

bool any_withheld(const Writer& out, const Indicator& indicator,
                  const std::vector<const Measurement*>& readings) {
    const Edition edition = out.scope().edition;
    return hidden_baseline(edition, out.portfolio(), indicator).number ||
           hidden_end(edition, indicator, indicator.target).number ||
           std::ranges::any_of(readings, [&](const Measurement* reading) {
               return hidden_count(edition, indicator, *reading).number.has_value();
           });
}

std::vector<const Indicator*> ranked_indicators(const Portfolio& portfolio) {
    std::vector<const Indicator*> indicators;
    const auto add = [&](const Indicator& indicator) {
        if (std::ranges::find(indicators, &indicator) == indicators.end())
            indicators.push_back(&indicator);
    };
    for (const Outcome* outcome : outcomes_by_rank(portfolio))
        for (const Indicator& indicator : portfolio.all<Indicator>())
            if (std::ranges::find(indicator.outcomes, Id<Outcome>{outcome->common.id}) !=
                indicator.outcomes.end())
                add(indicator);
    for (const Indicator& indicator : portfolio.all<Indicator>())
        add(indicator);
    return indicators;
}

std::optional<bool> is_better(const Indicator& indicator, const IndicatorProgress& progress) {
    if (!progress.change || clean(*progress.change) == 0 || indicator.direction == Direction::none ||
        rests_on_few(*progress.latest))
        return std::nullopt;
    return (*progress.change > 0) == (indicator.direction == Direction::up);
}

}  // namespace tandem
