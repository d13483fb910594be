#include "ui/views/outcomes/indicator_words.h"

#include "report/sections/readings.h"
#include "report/words.h"
#include "ui/kit/text.h"

#include <cmath>

namespace tandem {

namespace {

// Without the dust that subtracting two decimals leaves behind.
double clean(double number) {
    constexpr double millionth = 1e6;
    return std::round(number * millionth) / millionth;
}

bool is_percent(const Indicator& indicator) {
    return indicator.unit == "%";
}

QString amount_of_change(const Indicator& indicator, const IndicatorProgress& progress) {
    const double change = std::abs(clean(*progress.change));
    if (is_percent(indicator))
        return qt(in_words(std::optional(change))) + (change == 1 ? tr_text(" point") : tr_text(" points"));
    if (progress.change_share)
        return qt(percent_words(std::abs(*progress.change_share)));
    return qt(in_words(std::optional(change)));
}

}  // namespace

QString value_in_unit(const Indicator& indicator, std::optional<double> value) {
    return qt(in_words(value, one_line(indicator.unit)));
}

QString value_sign(const Indicator& indicator, std::optional<double> value) {
    return value ? qt(in_words(value, is_percent(indicator) ? "%" : "")) : QString();
}

QString direction_words(const Indicator& indicator) {
    switch (indicator.direction) {
        case Direction::up:
            return tr_text("higher is better");
        case Direction::down:
            return tr_text("lower is better");
        case Direction::none:
            break;
    }
    return {};
}

QString change_sign(const Indicator& indicator, const IndicatorProgress& progress) {
    if (!progress.change)
        return progress.latest == nullptr ? tr_text("no data") : tr_text("no baseline");
    const double change = clean(*progress.change);
    if (change == 0)
        return tr_text("no change");
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount_of_change(indicator, progress);
}

StatusWords standing(const Indicator& indicator, const IndicatorProgress& progress) {
    if (progress.missed != Miss::none)
        return {Status::attention,
                progress.missed == Miss::just ? tr_text("Just missed") : tr_text("Missed")};
    switch (progress.track) {
        case Track::none:
            return {Status::ask, tr_text("No data")};
        case Track::reached:
            return {Status::done, tr_text("Target reached")};
        case Track::kept:
            return {Status::done, tr_text("Kept")};
        case Track::not_kept:
            return {Status::attention, tr_text("Not kept")};
        case Track::on_track:
            return {Status::under_way, tr_text("On track")};
        case Track::behind:
            return {Status::attention, tr_text("Behind")};
        case Track::well_behind:
            return {Status::attention, tr_text("Well behind")};
        case Track::change_only:
            break;
    }
    if (!progress.change)
        return {Status::planned, tr_text("No baseline")};
    if (const std::optional<bool> better = is_better(indicator, progress))
        return *better ? StatusWords{Status::done, tr_text("Better")}
                       : StatusWords{Status::attention, tr_text("Worse")};
    return {Status::planned, clean(*progress.change) == 0 ? tr_text("No change") : tr_text("Changed")};
}

QString finding(const Indicator& indicator, const IndicatorProgress& progress) {
    const QString name = qt(one_line(indicator.name));
    if (progress.latest == nullptr)
        return name + tr_text(": no reading yet");
    if (!progress.change)
        return name + QStringLiteral(": ") + value_in_unit(indicator, progress.latest->value);
    const double change = clean(*progress.change);
    QString words = change == 0 ? tr_text(": no change")
                                : (change < 0 ? tr_text(": down by ") : tr_text(": up by ")) +
                                      amount_of_change(indicator, progress);
    if (!indicator.baseline_date.empty())
        words += tr_text(" since ") + qt(indicator.baseline_date.words());
    return name + words;
}

QString latest_words(const Indicator& indicator, const IndicatorProgress& progress) {
    if (progress.latest == nullptr)
        return tr_text("no data");
    const QString date =
        progress.latest->date.empty() ? tr_text("no date") : qt(progress.latest->date.words());
    return value_in_unit(indicator, progress.latest->value) + QStringLiteral(", ") + date;
}

}  // namespace tandem
