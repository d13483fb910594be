#include "ui/charts/trend_flags.h"

#include "ui/kit/elide.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

// In lines of text.
constexpr double head_height = 0.55;
constexpr double above_plot = 2.7;
constexpr double between_poles = 5;
constexpr double between_words = 0.5;
constexpr double shortest_words = 6;
// In heads: from the pole to the words, and the same with the space behind them.
constexpr double before_words = 2, round_words = 2.6;

std::vector<const Trend::Flag*> far_enough_apart(const TrendAxes& axes, const Trend& trend) {
    std::vector<const Trend::Flag*> chosen;
    for (const Trend::Flag& flag : trend.flags) {
        const bool free = std::ranges::none_of(chosen, [&](const Trend::Flag* other) {
            return std::abs(axes.x(other->at) - axes.x(flag.at)) < between_poles * axes.line();
        });
        if (axes.covers(flag.at) && free)
            chosen.push_back(&flag);
    }
    return chosen;
}

}  // namespace

std::vector<PlacedFlag> placed_flags(const TrendAxes& axes, const Trend& trend, const QFont& font) {
    const QFontMetricsF metrics(font);
    const std::vector<const Trend::Flag*> chosen = far_enough_apart(axes, trend);
    std::vector<PlacedFlag> placed;
    const double gap = between_words * axes.line();
    for (const Trend::Flag* flag : chosen) {
        PlacedFlag next;
        next.x = axes.x(flag->at);
        next.head = head_height * axes.line();
        next.decision = flag->decision;
        // Up to the next pole, or to words that stand there already.
        double right = axes.plot().right() - next.x;
        double left = next.x - axes.plot().left();
        const auto keep_off = [&](double from, double until) {
            if (from >= next.x)
                right = std::min(right, from - next.x - gap);
            if (until <= next.x)
                left = std::min(left, next.x - until - gap);
        };
        for (const Trend::Flag* other : chosen)
            if (other != flag)
                keep_off(axes.x(other->at), axes.x(other->at));
        for (const PlacedFlag& other : placed)
            keep_off(other.box.left(), other.box.right());
        const double wanted = metrics.horizontalAdvance(flag->words) + round_words * next.head;
        next.leftwards = wanted > right && (wanted <= left || left > right);
        const double room = (next.leftwards ? left : right) - round_words * next.head;
        if (room < std::min(wanted, shortest_words * axes.line()))
            continue;
        next.words = elided(flag->words, metrics, room);
        const double width = metrics.horizontalAdvance(next.words);
        const double middle = axes.plot().top() - above_plot * axes.line() + next.head / 2;
        next.box = {
            next.leftwards ? next.x - before_words * next.head - width : next.x + before_words * next.head,
            middle - axes.line(), width, 2 * axes.line()};
        placed.push_back(std::move(next));
    }
    return placed;
}

}  // namespace tandem
