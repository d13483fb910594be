#include "base/number_words.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "report/level_words.h"
#include "report/sections/readings.h"
#include "rules/small_numbers.h"
#include "rules/trend_values.h"

#include <algorithm>

namespace tandem {

namespace {

std::string number_words(const Writer& out, const Indicator& indicator, double value) {
    return in_words(value, out.decimals_of(indicator.common.id), indicator.unit == "%" ? "%" : "");
}

std::string points_in_words(const Writer& out, const Indicator& indicator,
                            const std::vector<TrendValue>& values) {
    std::vector<std::string> words;
    for (const TrendValue& value : values)
        words.push_back(number_words(out, indicator, value.value) + " (" +
                        (value.baseline ? "at the start" : "") +
                        (value.baseline && !value.date.empty() ? ", " : "") +
                        (value.baseline || !value.date.empty() ? "" : "no date") + value.date.words() + ')');
    return join(words, ", ");
}

std::string clause_of(const Indicator& indicator) {
    return code_and(indicator, indicator.name);
}

// The words of a share of the way that has a bar; progress beyond the ends is cut there.
double on_the_bar(double progress) {
    return std::clamp(progress, 0.0, 1.0);
}

bool is_reached(Track track) {
    return track == Track::reached || track == Track::kept;
}

// "64 %, 57 % expected: on track"; after the target's date "90 %: just missed"; of few people only that.
std::string bar_words(const IndicatorProgress& progress) {
    const std::string come = percent_words(*progress.progress);
    if (const std::string few = too_few_words(*progress.latest); !few.empty())
        return come + "; " + few;
    if (is_reached(progress.track))
        return come + ": reached";
    if (progress.missed != Miss::none)
        return come +
               (progress.progress_by_target
                    ? ", " + percent_words(*progress.progress_by_target) + " by its date"
                    : "") +
               (progress.missed == Miss::just ? ": just missed" : ": missed");
    if (!progress.expected)
        return come;
    return come + ", " + percent_words(*progress.expected) + " expected" +
           (progress.track == Track::on_track ? ": on track"
            : progress.track == Track::behind ? ": behind"
                                              : ": well behind") +
           (progress.stale ? " when last read" : "");
}

// "4 outcomes" of 4, "3 of 4 outcomes".
std::string part_in_figures(std::int64_t part, std::int64_t all, std::string_view one,
                            std::string_view many) {
    return (part == all ? "" : grouped(part) + " of ") + counted(all, one, many);
}

constexpr std::size_t most_named = 2;  // in a title

// "Transparency and fairness": a sentence may begin with it.
std::string weakest_names(const PublicValue& value) {
    std::vector<std::string> names;
    for (const PrincipleInCycle* principle : value.weakest())
        names.push_back(names.empty() ? principle->principle.label : lower_first(principle->principle.label));
    return join_and(names);
}

}  // namespace

std::optional<Figure> trend_figure(const Writer& out, const ReadingsOfIndicators& readings,
                                   const Indicator& indicator) {
    const PartialDate as_at = out.scope().as_at;
    const std::vector<TrendValue> values = trend_values(readings, indicator, as_at);
    if (values.size() < 2 || any_withheld(out, indicator, readings_of(readings, indicator, as_at)))
        return std::nullopt;
    const IndicatorProgress progress = progress_of(readings, indicator, as_at, out.scope().limits);
    Figure figure;
    figure.chart = Figure::Chart::trend;
    figure.record = indicator.common.id;
    figure.title =
        clause_of(indicator) + ": " +
        (progress.change ? change_words(out, indicator, progress)
                         : number_words(out, indicator, values.back().value) + " at the latest reading");
    if (is_reached(progress.track))
        figure.title += "; the target is reached";
    const std::string unit = one_line(indicator.unit);
    figure.alternative = "A line of " + counted(static_cast<std::int64_t>(values.size()), "value", "values") +
                         " over time" + (unit.empty() || unit == "%" ? "" : ", in " + unit) + ". " +
                         points_in_words(out, indicator, values) + '.';
    if (indicator.target)
        figure.alternative += " Target: " + number_words(out, indicator, *indicator.target) +
                              (indicator.target_date.empty() ? "" : " by " + indicator.target_date.words()) +
                              '.';
    const auto read = std::ranges::count(values, false, &TrendValue::baseline);
    figure.caption = basis((static_cast<std::size_t>(read) < values.size() ? "the baseline and " : "") +
                               counted(read, "reading", "readings"),
                           out.from_published());
    if (!indicator.target)
        figure.caption += " No target is set.";
    // Such as that it is provisional: who sees the line alone is to know it.
    if (const std::string note = one_line(progress.latest ? progress.latest->note : ""); !note.empty())
        figure.caption += " On the latest reading: " + ended(note);
    return figure;
}

std::vector<const Indicator*> worth_a_trend(const Writer& out, const ReadingsOfIndicators& readings,
                                            const std::vector<const Indicator*>& indicators,
                                            std::size_t most) {
    constexpr std::size_t more_than_a_pair = 3;
    std::vector<const Indicator*> long_ones;
    std::vector<const Indicator*> pairs;
    for (const Indicator* indicator : indicators) {
        const std::vector<TrendValue> values = trend_values(readings, *indicator, out.scope().as_at);
        if (values.size() >= more_than_a_pair)
            long_ones.push_back(indicator);
        else if (values.size() == 2 && !values.front().date.empty() && !values.back().date.empty())
            pairs.push_back(indicator);
    }
    std::vector<const Indicator*>& found = long_ones.empty() ? pairs : long_ones;
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::optional<Figure> progress_figure(const Writer& out, const ReadingsOfIndicators& readings) {
    Figure figure;
    figure.chart = Figure::Chart::bars;
    std::int64_t reached = 0;
    std::vector<std::string> shown;
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const IndicatorProgress progress =
            progress_of(readings, indicator, out.scope().as_at, out.scope().limits);
        if (!indicator.target || !progress.progress)
            continue;
        if (any_withheld(out, indicator, readings_of(readings, indicator, out.scope().as_at)))
            return std::nullopt;
        reached += is_reached(progress.track);
        std::string words = bar_words(progress);
        shown.push_back(clause_of(indicator) + ": " + words);
        const bool behind = progress.track == Track::behind || progress.track == Track::well_behind;
        figure.bars.push_back({clause_of(indicator), on_the_bar(*progress.progress), progress.expected,
                               std::move(words), behind});
    }
    if (figure.bars.size() < 2)
        return std::nullopt;
    const auto all = static_cast<std::int64_t>(figure.bars.size());
    figure.title =
        part_of(reached, all, "target is", reached == 1 ? "targets is" : "targets are") + " reached";
    figure.alternative =
        "Two bars for each indicator with a target: how far it has come from its start "
        "towards the target, and how far it was expected to be by then. " +
        join(shown, "; ") + '.';
    figure.caption =
        "Solid: how far it has come; hatched: how far was expected. " +
        std::string(std::ranges::any_of(figure.bars, &FigureBar::warn)
                        ? "Solid orange: behind what was expected, or clearly missed. "
                        : "") +
        basis(counted(all, "indicator", "indicators") + " with a target and a reading", out.from_published());
    return figure;
}

std::optional<Figure> public_value_figure(const Writer& out, const PublicValue& value,
                                          const std::set<RecordId>& withheld) {
    if (!withheld.empty())
        return std::nullopt;
    std::int64_t measured = 0;
    std::vector<std::string> outcomes;
    for (const OutcomeLevel& level : value.outcomes) {
        measured += level.progress.has_value();
        outcomes.push_back(code_and(*level.outcome, level.outcome->statement) + ": " + level_words(level));
    }
    std::int64_t rated = 0;
    std::vector<std::string> principles;
    for (const PrincipleInCycle& principle : value.principles) {
        rated += principle.level != Rating::not_considered;
        principles.push_back(principle.principle.label + ": " + lower_first(in_words(principle.level)));
    }
    if (measured + rated < 2)
        return std::nullopt;
    const auto weakest = value.weakest();
    const std::string weakest_words =
        !value.honoured   ? "no principle is rated yet"
        : weakest.empty() ? "every principle is met"
        : weakest.size() > most_named
            ? counted_in_letters(static_cast<std::int64_t>(weakest.size()), "principle", "principles") +
                  " are the weakest, at “" + lower_first(in_words(weakest.front()->level)) + "”"
            : weakest_names(value) + (weakest.size() == 1 ? " is" : " are") +
                  " the weakest of the principles";
    Figure figure;
    figure.chart = Figure::Chart::value_pair;
    figure.title =
        (value.achieved ? "Outcomes are " + percent_words(*value.achieved) + " of the way to their targets"
                        : "Outcomes have no progress that can be worked out yet") +
        "; " + lower_first(weakest_words);
    figure.alternative = "Two halves side by side, never added up. Outcomes achieved";
    if (value.achieved)
        figure.alternative +=
            ", " + percent_words(*value.achieved) + " of the way to their targets by weight";
    figure.alternative +=
        ": " + (outcomes.empty() ? std::string(no_data) : join(outcomes, "; ")) + ". Principles honoured";
    if (value.honoured)
        figure.alternative += ", " + percent_words(*value.honoured) +
                              " of the way to all met, each at its lowest rating of the cycle";
    figure.alternative += ": " + join(principles, "; ") + ". " + upper_first(weakest_words) + '.';
    figure.caption =
        "Left: how far each outcome has come; right: how each principle was honoured. " +
        basis(part_in_figures(measured, std::ssize(value.outcomes), "outcome", "outcomes") +
                  " with data and " +
                  part_in_figures(rated, std::ssize(value.principles), "principle", "principles") + " rated",
              out.from_published());
    return figure;
}

std::optional<Figure> principles_figure(const Writer& out, const PublicValue& value) {
    if (!value.honoured)
        return std::nullopt;
    std::int64_t judged = 0;
    std::vector<std::string> shown;
    for (const PrincipleInCycle& principle : value.principles) {
        judged += std::ranges::count_if(principle.by_phase,
                                        [](const GovernanceCheck* check) { return check != nullptr; });
        shown.push_back(principle.principle.label + ": " + lower_first(in_words(principle.level)));
    }
    if (judged < 2)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::governance_grid;
    const auto weakest = value.weakest();
    figure.title = weakest.empty() ? "Every principle is met over the cycle"
                                   : weakest_names(value) + (weakest.size() == 1 ? " is" : " are") +
                                         " the weakest of the principles, at “" +
                                         lower_first(in_words(weakest.front()->level)) + "”";
    figure.alternative =
        "A grid of principles and phases, with the judgement in each cell. Over the cycle, "
        "where the lowest judgement counts: " +
        join(shown, "; ") + '.';
    figure.caption = basis(counted(judged, "judgement", "judgements"), out.from_published());
    return figure;
}

}  // namespace tandem
