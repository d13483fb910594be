#include "report/figures/figures.h"
#include "report/figures/parts.h"

#include <algorithm>

namespace tandem {

namespace {

std::string label_of(const OptionResult& result) {
    return result.option->common.code + ' ' + one_line(result.option->text);
}

// How long an option's bar is, 0 to 1, and what is said beside it.
struct Length {
    std::optional<double> value;
    std::string words;
};

constexpr double best_score = 5;

Length length_of(const Prioritisation& vote, const OptionResult& result) {
    switch (vote.method) {
        case PrioritisationMethod::weighted_criteria:
            return result.score ? Length{*result.score / best_score, grouped(*result.score, 1) + " of 5"}
                                : Length{};
        case PrioritisationMethod::gradients:
            return result.support ? Length{*result.support, percent_words(*result.support) + " in support"}
                                  : Length{};
        default:
            break;
    }
    if (!result.share || !result.votes)
        return {};
    std::string words = grouped(*result.votes) + " (" + percent_words(*result.share) + ')';
    if (vote.method == PrioritisationMethod::participatory_budget)
        words += result.funding == Funding::funded ? ", funded" : ", not funded";
    return {result.share, std::move(words)};
}

// A title is read before the codes of the options are met.
std::string quoted(const OptionResult& result) {
    return "“" + clause(result.option->text) + "”";
}

std::string finding_of(const Prioritisation& vote, const PrioritisationResult& result) {
    const auto all = static_cast<std::int64_t>(result.options.size());
    if (vote.method == PrioritisationMethod::participatory_budget) {
        const auto funded = std::ranges::count(result.options, Funding::funded, &OptionResult::funding);
        return part_of(funded, all, "idea is", funded == 1 ? "ideas is" : "ideas are") + " funded" +
               (result.unspent ? "; " + result.unspent->words() + " is not spent" : "");
    }
    const OptionResult& first = result.options.front();
    const Length best = length_of(vote, first);
    const std::string name = quoted(first);
    const bool tie = result.options.size() > 1 && length_of(vote, result.options[1]).value == best.value;
    const std::string came = tie ? " shares the first place" : " came first";
    switch (vote.method) {
        case PrioritisationMethod::weighted_criteria:
            return name + came + ", with a score of " + best.words;
        case PrioritisationMethod::gradients: {
            const auto& most = *std::ranges::max_element(
                result.options, {}, [](const OptionResult& option) { return option.support.value_or(-1); });
            return quoted(most) + " has the most support, with " + percent_words(*most.support) +
                   " in favour";
        }
        case PrioritisationMethod::ranking:
            return name + came + ", with " + percent_words(*best.value) + " of the points";
        default:
            return name + came + ", with " + percent_words(*best.value) + " of the votes";
    }
}

std::string_view what_bars_show(PrioritisationMethod method) {
    switch (method) {
        case PrioritisationMethod::weighted_criteria:
            return "its weighted score, from 0 to 5";
        case PrioritisationMethod::gradients:
            return "the share of people at support or better";
        case PrioritisationMethod::ranking:
            return "its share of all points";
        default:
            return "its share of all votes";
    }
}

}  // namespace

std::optional<Figure> votes_figure(const Prioritisation& vote, const PrioritisationResult& result,
                                   bool printed) {
    if (!printed)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::bars;
    std::vector<std::string> shown;
    for (const OptionResult& option : result.options) {
        Length length = length_of(vote, option);
        if (!length.value)
            continue;
        shown.push_back(code_and(*option.option, option.option->text) + ": " + length.words);
        figure.bars.push_back({label_of(option), length.value, std::nullopt, std::move(length.words), false});
    }
    if (figure.bars.size() < 2 || figure.bars.size() != result.options.size())
        return std::nullopt;
    figure.title = finding_of(vote, result);
    const std::string bars = std::string(what_bars_show(vote.method));
    figure.alternative = "A bar for each option: " + bars + ". " + join(shown, "; ") + '.';
    figure.caption = vote.common.code + ": each bar is " + bars + '.';
    return figure;
}

}  // namespace tandem
