#include "ui/charts/trend_flags.h"

#include "ui/kit/elide.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <optional>
#include <utility>

namespace tandem {

namespace {

// In lines of text.
constexpr double head_height = 0.55;
constexpr double above_plot = 2.7;
constexpr double between_words = 0.5;
constexpr double usual_words = 13;
constexpr double most_of_plot = 0.3;  // of that, of the width
// In heads: from the pole to the words, and the same with the space behind them.
constexpr double before_words = 2, round_words = 2.6;

// cut: to the room there is. whole: all of them, or the code where they have no room. codes: nothing else.
enum class Words { cut, whole, codes };

// All of them, or nothing where one has too little room for its words.
std::optional<std::vector<PlacedFlag>> placed_together(const TrendAxes& axes,
                                                       const std::vector<const Trend::Flag*>& flags,
                                                       const QFontMetricsF& metrics, Words words) {
    std::vector<PlacedFlag> placed;
    const double gap = between_words * axes.line();
    const double least = std::min(usual_words * axes.line(), most_of_plot * axes.plot().width());
    for (const Trend::Flag* flag : flags) {
        PlacedFlag next;
        next.x = axes.x(flag->at);
        next.head = head_height * axes.line();
        next.decision = flag->decision;
        // Up to the next pole, or to words that stand there already.
        double right = axes.plot().right() - next.x;
        double left = next.x - axes.plot().left();
        const auto keep_off = [&](double from, double until) {
            if (until > next.x)
                right = std::min(right, from - next.x - gap);
            if (from < next.x)
                left = std::min(left, next.x - until - gap);
        };
        for (const Trend::Flag* other : flags)
            if (other != flag)
                keep_off(axes.x(other->at), axes.x(other->at));
        for (const PlacedFlag& other : placed)
            keep_off(other.box.left(), other.box.right());
        const double wanted = metrics.horizontalAdvance(words == Words::codes ? flag->code : flag->words);
        const double beside = round_words * next.head;
        next.leftwards = wanted + beside > right && (wanted + beside <= left || left > right);
        const double room = (next.leftwards ? left : right) - beside;
        if (words == Words::codes || (words == Words::whole && room < wanted)) {
            next.coded = flag;
            next.words = flag->code;
            if (flag->code.isEmpty() || room < metrics.horizontalAdvance(flag->code))
                return std::nullopt;
        } else if (room < std::min(wanted, least)) {
            return std::nullopt;
        } else {
            next.words = elided(flag->words, metrics, room);
        }
        const double width = metrics.horizontalAdvance(next.words);
        const double middle = axes.plot().top() - above_plot * axes.line() + next.head / 2;
        next.box = {
            next.leftwards ? next.x - before_words * next.head - width : next.x + before_words * next.head,
            middle - axes.line(), width, 2 * axes.line()};
        placed.push_back(std::move(next));
    }
    return placed;
}

}  // namespace

std::vector<PlacedFlag> placed_flags(const TrendAxes& axes, const Trend& trend, const QFont& font) {
    const QFontMetricsF metrics(font);
    std::vector<const Trend::Flag*> chosen;
    std::vector<PlacedFlag> placed;
    Words words = trend.whole_words ? Words::whole : Words::cut;
    for (const Trend::Flag& flag : trend.flags) {
        if (!axes.covers(flag.at))
            continue;
        chosen.push_back(&flag);
        auto with_it = placed_together(axes, chosen, metrics, words);
        // No decision is left out for the words of another flag: those stand below then.
        if (!with_it && flag.decision && words == Words::whole) {
            with_it = placed_together(axes, chosen, metrics, Words::codes);
            words = with_it ? Words::codes : words;
        }
        if (with_it)
            placed = std::move(*with_it);
        else
            chosen.pop_back();
    }
    // Names beside codes read as two kinds of flags: of several either all have their words or none has.
    const auto coded =
        std::ranges::count_if(placed, [](const PlacedFlag& flag) { return flag.coded != nullptr; });
    if (words == Words::whole && coded > 0 && coded < std::ssize(placed))
        if (auto codes = placed_together(axes, chosen, metrics, Words::codes))
            placed = std::move(*codes);
    return placed;
}

}  // namespace tandem
