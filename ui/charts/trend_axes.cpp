#include "ui/charts/trend_axes.h"

#include "report/words.h"
#include "ui/kit/text.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace tandem {

namespace {

constexpr double shortest_span_days = 365;
constexpr double flag_reach = 0.3;  // flags this far outside the readings still widen the axis
constexpr double margin = 0.06;     // of the span, on both sides
constexpr int wanted_ticks = 4;

// 1, 2, 2.5 or 5 times a power of ten, at least `rough`.
double nice_step(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (factor * power >= rough * 0.999)
            return factor * power;
    return 10 * power;
}

PartialDate month_after(PartialDate month, int months) {
    const int count = month.year() * 12 + month.month() - 1 + months;
    return PartialDate(count / 12, count % 12 + 1);
}

QString tick_words(PartialDate month, int step) {
    return step % 12 == 0
               ? QString::number(month.year())
               : qt(month_name(month.month())).left(3) + QStringLiteral(" ") + QString::number(month.year());
}

}  // namespace

TrendAxes::TrendAxes(const QRectF& area, const Trend& trend, const QFont& font) {
    const QFontMetricsF metrics(font);
    line_ = metrics.height();
    span_values(trend);
    double label = 0;
    for (const TrendTick& tick : values_)
        label = std::max(label, metrics.horizontalAdvance(tick.words));
    const double top = (trend.flags.empty() ? 1.7 : 3.0) * line_;
    plot_ = area.adjusted(label + line_ * 0.8, top, -line_ * 0.8, -line_ * 1.7);
    // One line, of which nobody can say whose it is. The one that closes the plot below is drawn anyway.
    constexpr double too_near = 0.4;
    if (trend.target)
        for (TrendTick& tick : values_)
            tick.has_line =
                tick.at <= low_ || std::abs(y(tick.at) - y(trend.target->value)) >= too_near * line_;
    span_time(trend);
    if (trend.dated)
        mark_time(font);
}

double TrendAxes::x(double at) const {
    return plot_.left() + (at - from_) / (to_ - from_) * plot_.width();
}

double TrendAxes::y(double value) const {
    return plot_.bottom() - (value - low_) / (high_ - low_) * plot_.height();
}

// From zero, or below it where values are negative: a cut axis would make small changes look large.
void TrendAxes::span_values(const Trend& trend) {
    double low = 0;
    double high = 0;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Trend::Point& point : trend.points)
        take(point.value);
    if (trend.target)
        take(trend.target->value);
    if (low == high)
        high = 1;
    const double step = nice_step((high - low) / wanted_ticks);
    low_ = std::floor(low / step) * step;
    high_ = std::ceil(high / step) * step;
    for (double tick = low_; tick <= high_ + step / 2; tick += step) {
        const double clean = std::round(tick / step) * step;
        values_.push_back({clean, qt(in_words(std::optional(std::round(clean * 1e6) / 1e6)))});
    }
}

void TrendAxes::span_time(const Trend& trend) {
    if (trend.points.empty() && !(trend.target && trend.target->at))
        return;
    from_ = trend.points.empty() ? *trend.target->at : trend.points.front().at;
    to_ = trend.points.empty() ? from_ : trend.points.back().at;
    if (!trend.dated) {
        from_ -= 0.5;
        to_ += 0.5;
        return;
    }
    if (trend.target && trend.target->at) {
        from_ = std::min(from_, *trend.target->at);
        to_ = std::max(to_, *trend.target->at);
    }
    const double span = std::max(to_ - from_, shortest_span_days);
    const double earliest = from_ - span * flag_reach;
    const double latest = to_ + span * flag_reach;
    for (const Trend::Flag& flag : trend.flags)
        if (flag.at >= earliest && flag.at <= latest) {
            from_ = std::min(from_, flag.at);
            to_ = std::max(to_, flag.at);
        }
    const double missing = std::max(shortest_span_days - (to_ - from_), 0.0);
    const double room = (to_ - from_ + missing) * margin;
    from_ -= missing / 2 + room;
    to_ += missing / 2 + room;
}

void TrendAxes::mark_time(const QFont& font) {
    const QFontMetricsF metrics(font);
    for (const int step : {1, 3, 6, 12, 24, 60, 120, 240}) {
        times_.clear();
        const PartialDate first = date_of(static_cast<DayNumber>(std::floor(from_)));
        PartialDate month(first.year(), 1);
        while (month.first_day() <= to_) {
            if (month.first_day() >= from_)
                times_.push_back({static_cast<double>(month.first_day()), tick_words(month, step)});
            month = month_after(month, step);
        }
        double room = 0;
        for (const TrendTick& tick : times_)
            room += metrics.horizontalAdvance(tick.words) + 1.5 * line_;
        if (room <= plot_.width())
            break;
    }
}

}  // namespace tandem
