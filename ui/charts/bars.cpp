#include "ui/charts/bars.h"

#include "ui/charts/hatching.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/elide.h"
#include "ui/kit/painted_area.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double row_height = 26, double_row_height = 34;
constexpr double close_row_height = 21, close_double_row_height = 29;
constexpr double bar_height = 11, gap = 12;

constexpr int most_lines = 3;  // of a label that wraps
// Of the words under a bar: as many as they need, for a sum without its end is a wrong sum.
constexpr int lines_below = 9;

// Where labels wrap and bars would be shorter than this share of the row beside their words, the words go
// below.
constexpr double least_bar = 0.25;

// Where the labels end and the words begin.
struct Columns {
    double label = 0;    // width
    double words = 0;    // width
    bool below = false;  // the words stand under the bars
};

double widest(const std::vector<Bar>& bars, QString Bar::*text, const QFontMetricsF& metrics) {
    double width = 0;
    for (const Bar& bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    return width + 2;
}

// What a bar says is worth more than its length: labels give way first, then the bars.
Columns columns_of(const std::vector<Bar>& bars, const BarsStyle& style, double width) {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    const QFontMetricsF words_metrics(font(TextStyle::secondary_strong));
    const double words = std::min(widest(bars, &Bar::words, words_metrics), width * 0.6);
    const double label = std::min(
        style.label_width > 0 ? style.label_width : widest(bars, &Bar::label, metrics), width * 0.45);
    const double beside = std::min(label, std::max(width * 0.28, width * 0.85 - words));
    if (style.wraps && width - beside - words - 2 * px(gap) < width * least_bar)
        return {label, width - label - px(gap), true};
    return {beside, words, false};
}

double words_below(const Bar& bar, const Columns& columns) {
    return columns.below ? wrapped_height(bar.words, TextStyle::secondary_strong, columns.words, lines_below)
                         : 0;
}

double height_of(const Bar& bar, const BarsStyle& style, const Columns& columns) {
    double least = style.close ? px(bar.second ? close_double_row_height : close_row_height)
                               : px(bar.second ? double_row_height : row_height);
    least += words_below(bar, columns);
    if (!style.wraps)
        return least;
    return std::max(least,
                    wrapped_height(bar.label, TextStyle::secondary, columns.label, most_lines) + px(4));
}

void paint_track(QPainter& painter, const QRectF& track, double value, const QColor& colour, bool hatched,
                 const Tokens& tokens) {
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRect(track);
    QRectF filled = track;
    if (value <= 0)
        return;
    // A little is more than nothing.
    filled.setWidth(std::max<double>(track.width() * std::min(value, 1.0), px(2)));
    if (hatched)
        paint_hatch(painter, filled, px(5), px(1.5), colour);
    painter.setPen(hatched ? QPen(colour, 1) : Qt::NoPen);
    painter.setBrush(hatched ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawRect(filled);
}

}  // namespace

double bars_height(const std::vector<Bar>& bars) {
    return bars_height(bars, {}, 0);
}

double bars_height(const std::vector<Bar>& bars, const BarsStyle& style, double width) {
    const Columns columns = style.wraps ? columns_of(bars, style, width) : Columns();
    double height = 0;
    for (const Bar& bar : bars)
        height += height_of(bar, style, columns);
    return height;
}

void paint_bars(QPainter& painter, const QRectF& area, const std::vector<Bar>& bars, const BarsStyle& style,
                const Tokens& tokens) {
    const QFont words_font = font(TextStyle::secondary_strong);
    const QFontMetricsF words_metrics(words_font);
    const Columns columns = columns_of(bars, style, area.width());
    const double label_width = columns.label;
    const double left = area.left() + label_width + px(gap);
    const double right = columns.below ? area.right() : area.right() - columns.words - px(gap);
    const QRectF shown = painted_area(painter);
    double y = area.top();
    for (const Bar& bar : bars) {
        const double height = height_of(bar, style, columns);
        if (!shown.intersects(QRectF(area.left(), y, area.width(), height))) {
            y += height;
            continue;
        }
        const int lines = style.wraps ? most_lines : 1;
        const double label = wrapped_height(bar.label, TextStyle::secondary, label_width, lines);
        paint_wrapped(painter, {area.left(), y + (height - label) / 2, label_width, label}, bar.label,
                      TextStyle::secondary, tokens.text, lines);
        const double thick = px(bar_height);
        const double below = words_below(bar, columns);
        const double top = y + (height - below) / 2 - (bar.second ? thick + px(1) : thick / 2);
        if (bar.value && right - left > px(24)) {
            paint_track(painter, {left, top, right - left, thick}, *bar.value,
                        bar.warn ? tokens.chart_b : tokens.chart_a, false, tokens);
            if (bar.second)
                paint_track(painter, {left, top + thick + px(2), right - left, thick}, *bar.second,
                            tokens.chart_b, true, tokens);
            if (style.mark) {
                painter.setPen(QPen(tokens.text, px(2), Qt::DotLine));
                const double x = left + *style.mark * (right - left);
                painter.drawLine(QPointF(x, top - px(2)), QPointF(x, top + thick + px(2)));
            }
        }
        const QColor words_colour = bar.warn ? tokens.warn : tokens.text;
        if (columns.below) {
            const double bars_end = top + (bar.second ? 2 * thick + px(2) : thick) + px(1);
            paint_wrapped(painter, {left, bars_end, columns.words, below}, bar.words,
                          TextStyle::secondary_strong, words_colour, lines_below);
        } else {
            painter.setFont(words_font);
            painter.setPen(words_colour);
            painter.drawText(QRectF(right + px(gap), y, columns.words, height),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             elided(bar.words, words_metrics, columns.words));
        }
        y += height;
    }
}

}  // namespace tandem
