#include "ui/charts/trend.h"

#include "ui/charts/trend_axes.h"
#include "ui/charts/trend_flags.h"
#include "ui/kit/style.h"
#include "ui/kit/text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace tandem {

namespace {

// Lines of text above the plot that the words of flags leave to those of values and of the target.
constexpr double below_flags = 1.3;

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

double dot_radius(const TrendAxes& axes) {
    return axes.line() * 0.3;
}

// The stretches of a way from one place to another that no box lies on; boxes are given as (begin, end).
std::vector<std::pair<double, double>> free_stretches(double from, double until,
                                                      std::vector<std::pair<double, double>> boxes) {
    std::sort(boxes.begin(), boxes.end());
    std::vector<std::pair<double, double>> free;
    for (const auto& [begin, end] : boxes) {
        if (begin > from)
            free.emplace_back(from, std::min(begin, until));
        from = std::max(from, end);
        if (from >= until)
            return free;
    }
    free.emplace_back(from, until);
    return free;
}

// A line across the plot, which passes behind no words.
void draw_across(QPainter& painter, const TrendAxes& axes, double y, const std::vector<QRectF>& words) {
    std::vector<std::pair<double, double>> covered;
    for (const QRectF& box : words)
        if (box.top() <= y && y <= box.bottom())
            covered.emplace_back(box.left(), box.right());
    for (const auto& [from, until] : free_stretches(axes.plot().left(), axes.plot().right(), covered))
        painter.drawLine(QPointF(from, y), QPointF(until, y));
}

void paint_ground(QPainter& painter, const TrendAxes& axes, const std::vector<QRectF>& words,
                  const Tokens& tokens) {
    const QRectF& plot = axes.plot();
    for (const TrendTick& tick : axes.value_ticks()) {
        const double y = axes.y(tick.at);
        painter.setPen(QPen(tokens.line, 1));
        if (tick.has_line)
            draw_across(painter, axes, y, words);
        painter.setPen(tokens.text2);
        painter.drawText(
            QRectF(plot.left() - 20.6 * axes.line(), y - axes.line(), 20 * axes.line(), 2 * axes.line()),
            Qt::AlignRight | Qt::AlignVCenter, tick.words);
    }
    painter.setPen(tokens.text2);
    for (const TrendTick& tick : axes.time_ticks()) {
        const double x = axes.x(tick.at);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(tick.words);
        if (x + width / 2 > plot.right() + axes.line() * 0.8)
            continue;  // pulled in, it would stand under another date
        painter.drawText(QPointF(x - width / 2, plot.bottom() + axes.line() * 1.25), tick.words);
    }
}

// Flags on their poles, which pass behind no words.
void paint_flags(QPainter& painter, const TrendAxes& axes, const std::vector<PlacedFlag>& flags,
                 const std::vector<QRectF>& words, const Tokens& tokens) {
    for (const PlacedFlag& flag : flags) {
        const double middle = flag.box.center().y();
        const double top = middle - flag.head / 2;
        std::vector<std::pair<double, double>> covered;
        for (const QRectF& box : words)
            if (box.left() <= flag.x && flag.x <= box.right())
                covered.emplace_back(box.top(), box.bottom());
        painter.setPen(QPen(tokens.text3, 1, Qt::DashLine));
        for (const auto& [from, until] : free_stretches(top + flag.head, axes.plot().bottom(), covered))
            painter.drawLine(QPointF(flag.x, from), QPointF(flag.x, until));
        QPainterPath cloth(QPointF(flag.x, top));
        const double way = flag.leftwards ? -flag.head : flag.head;
        cloth.lineTo(flag.x + way * 1.3, top);
        cloth.lineTo(flag.x + way, middle);
        cloth.lineTo(flag.x + way * 1.3, top + flag.head);
        cloth.lineTo(flag.x, top + flag.head);
        cloth.closeSubpath();
        painter.fillPath(cloth, flag.decision ? tokens.text : tokens.text2);
        painter.setPen(tokens.text2);
        painter.drawText(flag.box.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, flag.words);
    }
}

// Its line passes behind no value.
void paint_target(QPainter& painter, const TrendAxes& axes, const Trend& trend,
                  const std::vector<QRectF>& words, const Tokens& tokens) {
    if (!trend.target)
        return;
    const double y = axes.y(trend.target->value);
    painter.setPen(QPen(tokens.good, 2, Qt::DashLine));
    draw_across(painter, axes, y, words);
    if (trend.target->at) {
        const double radius = dot_radius(axes);
        painter.setPen(QPen(tokens.good, 2));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(QPointF(axes.x(*trend.target->at), y), radius, radius);
    }
}

void paint_way(QPainter& painter, const TrendAxes& axes, const Trend& trend, const Tokens& tokens) {
    if (trend.points.size() < 2)
        return;
    QPen pen(tokens.chart_a, std::max(axes.line() * 0.15, 2.0));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!trend.is_line())
        pen.setDashPattern({0.4, 2.2});
    QPainterPath way(axes.place(trend.points.front()));
    for (const Trend::Point& point : trend.points)
        way.lineTo(axes.place(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(way);
    if (trend.points.size() == 2 && trend.dated) {
        const QPointF a = axes.place(trend.points[0]);
        const QPointF b = axes.place(trend.points[1]);
        QFont italic = painter.font();
        italic.setItalic(true);
        painter.setFont(italic);
        const QString words = tr_text("no readings between");
        if (b.x() - a.x() > QFontMetricsF(italic).horizontalAdvance(words)) {
            painter.setPen(tokens.text2);
            painter.drawText(
                (a + b) / 2 + QPointF(axes.line(), b.y() < a.y() ? axes.line() : -axes.line() * 0.2), words);
        }
        italic.setItalic(false);
        painter.setFont(italic);
    }
}

QString label_of(const Trend& trend, std::size_t i) {
    const Trend::Point& point = trend.points[i];
    if (point.baseline)
        return point.value_words + (trend.dated && point.date_words.isEmpty() ? tr_text(" baseline, no date")
                                                                              : tr_text(" baseline"));
    return point.value_words;
}

struct ValueLabel {
    std::size_t point = 0;
    QPointF at;  // where its words begin, on their baseline
    QRectF box;
    QFont font;
};

// Whether the way of the readings leads through the box.
bool is_crossed(const QRectF& box, const TrendAxes& axes, const Trend& trend) {
    constexpr int steps = 24;  // of each piece of the way
    for (std::size_t i = 1; i < trend.points.size(); ++i) {
        const QPointF from = axes.place(trend.points[i - 1]);
        const QPointF way = axes.place(trend.points[i]) - from;
        for (int step = 0; step <= steps; ++step)
            if (box.contains(from + way * (static_cast<double>(step) / steps)))
                return true;
    }
    return false;
}

// First and last always carry their value; those between where there is room for it.
std::vector<ValueLabel> value_labels(const TrendAxes& axes, const Trend& trend, const QFont& plain) {
    const QFont bold = strong(plain);
    const double radius = dot_radius(axes);
    QRectF ring;  // at the day of the target
    if (trend.target && trend.target->at)
        ring = {axes.x(*trend.target->at) - radius, axes.y(trend.target->value) - radius, 2 * radius,
                2 * radius};
    std::vector<ValueLabel> labels;
    const auto put = [&](std::size_t i, const QFont& font, bool must) {
        const QPointF place = axes.place(trend.points[i]);
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(label_of(trend, i));
        const bool falls = i + 1 < trend.points.size() ? trend.points[i + 1].value <= trend.points[i].value
                                                       : trend.points.size() > 1;
        double x = i + 1 == trend.points.size() && i > 0 ? place.x() - width / 2 : place.x() - radius;
        x = std::clamp(x, axes.plot().left(), std::max(axes.plot().left(), axes.plot().right() - width));
        const double above = place.y() - radius - metrics.descent() - 3;
        const double below = place.y() + radius + metrics.ascent() + 3;
        const bool up = falls ? above - metrics.ascent() > axes.plot().top() - axes.line() * 1.7
                              : below > axes.plot().bottom();
        const auto box_at = [&](double y) {
            return QRectF(x - 3, y - metrics.ascent(), width + 6, metrics.height());
        };
        const auto is_taken = [&](const QRectF& box) {
            return ring.intersects(box) ||
                   std::ranges::any_of(labels, [&](const ValueLabel& o) { return o.box.intersects(box); });
        };
        double y = up ? above : below;
        const double other = up ? below : above;
        if (is_taken(box_at(y)) && !is_taken(box_at(other)) &&
            box_at(other).bottom() < axes.plot().bottom() && box_at(other).top() > axes.plot().top())
            y = other;
        if (!must && is_taken(box_at(y))) {
            // Around its dot, up to the words of the flags, and off the way of the readings.
            const double top = axes.plot().top() - axes.line() * (trend.flags.empty() ? 1.7 : below_flags);
            const auto is_free = [&](const QRectF& box) {
                return !is_taken(box) && box.top() > top && box.bottom() < axes.plot().bottom() &&
                       box.right() <= axes.plot().right() && !is_crossed(box, axes, trend);
            };
            for (const double beside :
                 {place.x() - radius, place.x() - width / 2, place.x() + radius - width})
                for (const double baseline : {up ? above : below, other}) {
                    x = beside;
                    y = baseline;
                    if (is_free(box_at(y))) {
                        labels.push_back({i, {x, y}, box_at(y), font});
                        return;
                    }
                }
            return;
        }
        labels.push_back({i, {x, y}, box_at(y), font});
    };
    QFont large = bold;
    if (bold.pointSizeF() > 0)
        large.setPointSizeF(bold.pointSizeF() * 1.4);
    else
        large.setPixelSize(bold.pixelSize() * 7 / 5);
    if (trend.points.empty())
        return labels;
    put(trend.points.size() - 1, large, true);
    if (trend.points.size() > 1)
        put(0, bold, true);
    for (std::size_t i = 1; i + 1 < trend.points.size(); ++i)
        put(i, plain, false);
    return labels;
}

void paint_values(QPainter& painter, const Trend& trend, const std::vector<ValueLabel>& labels,
                  const Tokens& tokens) {
    for (const ValueLabel& label : labels) {
        painter.setFont(label.font);
        painter.setPen(label.point + 1 == trend.points.size() ? tokens.chart_a : tokens.text);
        painter.drawText(label.at, label_of(trend, label.point));
    }
}

// How far the box is from the way of the readings, the dot of the target and the values; 0 where it touches
// one.
double clearance(const QRectF& box, const TrendAxes& axes, const Trend& trend,
                 const std::vector<ValueLabel>& labels) {
    if (std::ranges::any_of(labels, [&](const ValueLabel& label) { return label.box.intersects(box); }))
        return 0;
    double least = axes.plot().height();
    const double reach = 2 * dot_radius(axes);
    const auto keep_off = [&](const QPointF& place) {
        if (place.x() > box.left() - reach && place.x() < box.right() + reach)
            least = std::min(least, std::max({0.0, box.top() - place.y(), place.y() - box.bottom()}));
    };
    if (trend.target->at)
        keep_off({axes.x(*trend.target->at), axes.y(trend.target->value)});
    constexpr int steps = 24;  // of each piece of the way
    for (std::size_t i = 1; i < trend.points.size(); ++i) {
        const QPointF from = axes.place(trend.points[i - 1]);
        const QPointF way = axes.place(trend.points[i]) - from;
        for (int step = 0; step <= steps; ++step)
            keep_off(from + way * (static_cast<double>(step) / steps));
    }
    return least;
}

// What the line of the target says, and where.
struct TargetWords {
    QPointF at;
    QRectF box;
    QFont font;
};

// At one of the line's ends, above or below it, or along it: where it lies clear of the readings. Where all
// of that is taken, as by readings close to the target, in the nearest line of text above or below that is
// free: its colour says what it belongs to.
std::optional<TargetWords> target_words(const TrendAxes& axes, const Trend& trend,
                                        const std::vector<PlacedFlag>& flags,
                                        const std::vector<ValueLabel>& labels, const QFont& plain) {
    if (!trend.target)
        return std::nullopt;
    TargetWords best{{}, {}, strong(plain)};
    const QFontMetricsF metrics(best.font);
    const double width = metrics.horizontalAdvance(trend.target->words);
    const double y = axes.y(trend.target->value);
    const double top = axes.plot().top() - axes.line() * (trend.flags.empty() ? 2 : below_flags);
    const double enough = axes.line() * 0.3;
    const double left = axes.plot().left() + axes.line() * 0.3;
    const double right = axes.plot().right() - width;
    double most = -1;
    const auto try_at = [&](double x, double baseline) {
        const QRectF box(x, baseline - metrics.ascent(), width, metrics.height());
        const bool is_out = box.top() < top || box.bottom() > axes.plot().bottom() + metrics.descent();
        const bool is_crossed = std::ranges::any_of(
            flags, [&](const PlacedFlag& flag) { return flag.x > box.left() && flag.x < box.right(); });
        const double clear =
            is_out ? 0 : std::min(clearance(box, axes, trend, labels), enough) * (is_crossed ? 0.5 : 1);
        if (clear > most) {
            most = clear;
            best.at = {x, baseline};
            best.box = box.adjusted(-3, 0, 3, 0);
        }
    };
    const double way = std::max(right - left, 0.0);
    constexpr int farthest = 4;  // lines of text
    for (int lines = 0; lines <= farthest && most <= 0; ++lines) {
        const double above = y - axes.line() * (0.45 + lines), below = y + axes.line() * (1.1 + lines);
        for (const double baseline : {above, below})
            for (const double x : {left, right})
                try_at(x, baseline);
        if (most <= 0)
            for (const double baseline : {above, below})
                for (const double share : {0.5, 0.25, 0.75})
                    try_at(left + share * way, baseline);
    }
    return best;
}

void paint_dates_below(QPainter& painter, const TrendAxes& axes, const Trend& trend, const Tokens& tokens) {
    if (trend.dated)
        return;
    painter.setPen(tokens.text2);
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const QString words = trend.points[i].baseline ? tr_text("baseline, no date") : tr_text("no date");
        painter.drawText(QPointF(axes.place(trend.points[i]).x() - metrics.horizontalAdvance(words) / 2,
                                 axes.plot().bottom() + axes.line() * 1.25),
                         words);
    }
}

}  // namespace

std::vector<QPointF> trend_places(const QRectF& area, const Trend& trend, const QFont& font) {
    const TrendAxes axes(area, trend, font);
    std::vector<QPointF> places;
    for (const Trend::Point& point : trend.points)
        places.push_back(axes.place(point));
    return places;
}

std::optional<QRectF> trend_target_place(const QRectF& area, const Trend& trend, const QFont& font) {
    const TrendAxes axes(area, trend, font);
    const auto words =
        target_words(axes, trend, placed_flags(axes, trend, font), value_labels(axes, trend, font), font);
    return words ? std::optional(words->box) : std::nullopt;
}

std::vector<std::optional<QRectF>> trend_value_places(const QRectF& area, const Trend& trend,
                                                      const QFont& font) {
    std::vector<std::optional<QRectF>> places(trend.points.size());
    for (const ValueLabel& label : value_labels(TrendAxes(area, trend, font), trend, font))
        places[label.point] = label.box;
    return places;
}

QStringList trend_key(const QRectF& area, const Trend& trend, const QFont& font) {
    const TrendAxes axes(area, trend, font);
    QStringList key;
    for (const PlacedFlag& flag : placed_flags(axes, trend, font))
        if (flag.coded != nullptr)
            key << flag.coded->code + QLatin1Char(' ') + flag.coded->words;
    return key;
}

void paint_trend(QPainter& painter, const QRectF& area, const Trend& trend, const Tokens& tokens,
                 int current) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendAxes axes(area, trend, painter.font());
    const QFont plain = painter.font();
    const std::vector<PlacedFlag> flags = placed_flags(axes, trend, plain);
    const std::vector<ValueLabel> labels = value_labels(axes, trend, plain);
    const std::optional<TargetWords> words = target_words(axes, trend, flags, labels, plain);
    std::vector<QRectF> boxes;
    for (const ValueLabel& label : labels)
        boxes.push_back(label.box);
    if (words)
        boxes.push_back(words->box);
    paint_ground(painter, axes, boxes, tokens);
    paint_target(painter, axes, trend, boxes, tokens);
    paint_flags(painter, axes, flags, boxes, tokens);
    if (words) {
        painter.setPen(tokens.good);
        painter.setFont(words->font);
        painter.drawText(words->at, trend.target->words);
        painter.setFont(plain);
    }
    paint_way(painter, axes, trend, tokens);
    const double radius = dot_radius(axes);
    for (const Trend::Point& point : trend.points) {
        painter.setPen(QPen(tokens.chart_a, std::max(radius * 0.5, 1.5)));
        painter.setBrush(point.baseline && trend.points.size() > 1 ? tokens.surface : tokens.chart_a);
        painter.drawEllipse(axes.place(point), radius, radius);
    }
    if (trend.points.empty()) {
        painter.setPen(tokens.text2);
        painter.drawText(axes.plot(), Qt::AlignCenter, tr_text("No reading with a value yet"));
    } else {
        paint_values(painter, trend, labels, tokens);
        painter.setFont(plain);
        paint_dates_below(painter, axes, trend, tokens);
    }
    if (current >= 0 && current < static_cast<int>(trend.points.size())) {
        const QPointF place = axes.place(trend.points[static_cast<std::size_t>(current)]);
        paint_focus_ring(painter, QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
                         radius);
    }
    painter.restore();
}

void paint_spark(QPainter& painter, const QRectF& area, const Trend& trend, const Tokens& tokens) {
    if (trend.points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont bold = strong(painter.font());
    const QFontMetricsF metrics(bold);
    const double radius = metrics.height() * 0.26;
    const auto& first = trend.points.front();
    const auto& last = trend.points.back();
    const bool one = trend.points.size() == 1;
    const QString last_words = last.value_words;
    const double left = one ? 0 : metrics.horizontalAdvance(first.value_words) + 2 * radius;
    const double right = metrics.horizontalAdvance(last_words) + 2 * radius;
    const double reach = std::max((area.height() - metrics.height()) / 2, 0.0);
    const auto [low, high] = std::ranges::minmax(trend.points, {}, &Trend::Point::value);
    const double from = area.left() + left + radius;
    const double to = area.right() - right - radius;
    const auto place = [&, low = low.value, high = high.value](const Trend::Point& point) {
        const double along = last.at == first.at ? 1 : (point.at - first.at) / (last.at - first.at);
        const double up = high == low ? 0.5 : (point.value - low) / (high - low);
        return QPointF(from + along * (to - from), area.center().y() + (1 - 2 * up) * reach);
    };
    // Of readings that share one date the first still stands at the left.
    const QPointF a(from, place(first).y());
    const QPointF b(to, place(last).y());
    if (!one) {
        QPen pen(tokens.chart_a, std::max(radius * 0.5, 1.5));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (!trend.is_line())
            pen.setDashPattern({0.4, 2.2});
        QPainterPath way(a);
        for (std::size_t i = 1; i + 1 < trend.points.size(); ++i)
            way.lineTo(place(trend.points[i]));
        way.lineTo(b);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(way);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chart_a);
        if (!trend.is_line())
            for (std::size_t i = 1; i + 1 < trend.points.size(); ++i)
                painter.drawEllipse(place(trend.points[i]), radius * 0.7, radius * 0.7);
        painter.setPen(QPen(tokens.chart_a, std::max(radius * 0.5, 1.5)));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(a, radius, radius);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(area.left(), a.y() - metrics.height(), left, 2 * metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, first.value_words);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chart_a);
    painter.drawEllipse(b, radius * 1.15, radius * 1.15);
    painter.setPen(tokens.text);
    painter.setFont(bold);
    painter.drawText(QRectF(b.x() + 2 * radius, b.y() - metrics.height(), right, 2 * metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, last_words);
    painter.restore();
}

}  // namespace tandem
