#include "ui/charts/value_pair.h"

#include "ui/charts/governance_grid.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr TextStyle labels = TextStyle::secondary, values = TextStyle::secondary_strong;
constexpr int title_lines = 2, label_lines = 3, word_lines = 8;
constexpr double between = 40;      // the halves
constexpr double least_half = 300;  // two of them stand side by side
constexpr double bar = 10, bar_gap = 4, row_gap = 12, row_side = 8, row_top = 5;
constexpr double least_bar = 60;
constexpr double mark = 15, mark_gap = 5;

QString value_words(const ValuePair::Row& row) {
    return row.weakest ? tr_text("%1, weakest").arg(row.words) : row.words;
}

// Of the widest value of the half, so that all its bars have one length.
double value_width(const ValuePair::Half& half) {
    double width = 0;
    for (const ValuePair::Row& row : half.rows)
        width = std::max(width, text_width(value_words(row), values) +
                                    (row.rating == Rating::none ? 0 : px(mark + mark_gap)));
    return width + 2;
}

// Rows stand in from the half's edges, so that one can have a ground of its own.
double inner_width(double width) {
    return width - 2 * px(row_side);
}

double row_height(const ValuePair::Row& row, double width) {
    return wrapped_height(row.label, labels, inner_width(width), label_lines) + px(bar_gap) +
           std::max<double>(px(bar), line_height(values)) + 2 * px(row_top);
}

double head_height(const ValuePair::Half& half, double width) {
    return wrapped_height(half.title, TextStyle::body_strong, width, title_lines) +
           (half.figure.isEmpty() ? 0 : line_height(TextStyle::page_title)) +
           wrapped_height(half.words, labels, width, word_lines) + px(row_gap);
}

// `head`: of the higher of the two, so that the rows of both begin in one line.
double half_height(const ValuePair::Half& half, double width, double head) {
    double height = head;
    for (const ValuePair::Row& row : half.rows)
        height += row_height(row, width) + px(bar_gap);
    return height + (half.more > 0 ? line_height(labels) : 0);
}

struct Halves {
    double width = 0;
    bool beside = false;
    std::array<double, 2> heads{}, heights{};
};

Halves halves_of(const ValuePair& pair, double width) {
    Halves halves;
    halves.beside = width >= 2 * px(least_half) + px(between);
    halves.width = halves.beside ? (width - px(between)) / 2 : width;
    halves.heads = {head_height(pair.outcomes, halves.width), head_height(pair.principles, halves.width)};
    if (halves.beside)
        halves.heads.fill(std::max(halves.heads[0], halves.heads[1]));
    halves.heights = {half_height(pair.outcomes, halves.width, halves.heads[0]),
                      half_height(pair.principles, halves.width, halves.heads[1])};
    return halves;
}

// In pieces for what is rated: each is as long as one more rating adds to the figure of the half.
void paint_track(QPainter& painter, const QRectF& track, const ValuePair::Row& row, const Tokens& tokens) {
    const QColor& ink = !row.pieces.empty() ? tokens.text2 : tokens.chart_a;
    painter.setBrush(tokens.surface);
    if (!row.part) {
        painter.setPen(QPen(tokens.control, 1, Qt::DashLine));
        painter.drawRect(track);
        return;
    }
    const std::vector<double> ends = row.pieces.empty() ? std::vector<double>{1} : row.pieces;
    const double gap = px(3);
    const double room = track.width() - gap * static_cast<double>(ends.size() - 1);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double from = i == 0 ? 0 : ends[i - 1];
        const QRectF piece(track.left() + room * from + gap * static_cast<double>(i), track.top(),
                           room * (ends[i] - from), track.height());
        painter.setPen(QPen(tokens.control, 1));
        painter.setBrush(tokens.surface);
        painter.drawRect(piece);
        const double filled = std::clamp((*row.part - from) / (ends[i] - from), 0.0, 1.0);
        if (filled <= 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRect(QRectF(piece.left(), piece.top(), std::max<double>(piece.width() * filled, px(2)),
                                piece.height()));
    }
}

void paint_row(QPainter& painter, const ValuePair::Row& row, const QRectF& area, double value,
               const Tokens& tokens) {
    if (row.weakest) {
        painter.setPen(QPen(tokens.warn, px(1.5)));
        painter.setBrush(tokens.warn_tint);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const QRectF inner = area.adjusted(px(row_side), px(row_top), -px(row_side), -px(row_top));
    const double label = paint_wrapped(painter, inner, row.label, labels, tokens.text, label_lines);
    const double line = std::max<double>(px(bar), line_height(values));
    const double top = inner.top() + label + px(bar_gap);
    const QColor& ink = row.weakest ? tokens.warn : row.part ? tokens.text : tokens.text2;
    paint_track(
        painter,
        QRectF(inner.left(), top + (line - px(bar)) / 2, inner.width() - value - px(row_gap), px(bar)), row,
        tokens);
    double left = inner.right() - value;
    if (row.rating != Rating::none) {
        const double size = px(mark);
        paint_status(painter, rating_status(row.rating), QRectF(left, top + (line - size) / 2, size, size),
                     ink);
        left += size + px(mark_gap);
    }
    paint_line(painter, {left, top, inner.right() - left, line}, value_words(row), values, ink);
}

void paint_half(QPainter& painter, const ValuePair::Half& half, const QRectF& area, double head,
                const Tokens& tokens) {
    double y = area.top();
    y += paint_wrapped(painter, {area.left(), y, area.width(), head}, half.title, TextStyle::body_strong,
                       tokens.text, title_lines);
    if (!half.figure.isEmpty()) {
        const double line = line_height(TextStyle::page_title);
        paint_line(painter, {area.left(), y, area.width(), line}, half.figure, TextStyle::page_title,
                   tokens.text);
        y += line;
    }
    paint_wrapped(painter, {area.left(), y, area.width(), head}, half.words, labels, tokens.text2,
                  word_lines);
    y = area.top() + head;
    const double value = std::min(value_width(half), inner_width(area.width()) - px(least_bar));
    for (const ValuePair::Row& row : half.rows) {
        const double height = row_height(row, area.width());
        paint_row(painter, row, {area.left(), y, area.width(), height}, value, tokens);
        y += height + px(bar_gap);
    }
    if (half.more > 0)
        paint_line(painter, {area.left() + px(row_side), y, inner_width(area.width()), line_height(labels)},
                   tr_text("and %1 more").arg(number_text(half.more)), labels, tokens.text2);
}

}  // namespace

double value_pair_height(const ValuePair& pair, double width) {
    const Halves halves = halves_of(pair, width);
    return halves.beside ? std::max(halves.heights[0], halves.heights[1])
                         : halves.heights[0] + px(between) + halves.heights[1];
}

void paint_value_pair(QPainter& painter, const QRectF& area, const ValuePair& pair, const Tokens& tokens) {
    const Halves halves = halves_of(pair, area.width());
    const QRectF first(area.left(), area.top(), halves.width, halves.heights[0]);
    const QRectF second =
        halves.beside
            ? QRectF(area.left() + halves.width + px(between), area.top(), halves.width, halves.heights[1])
            : QRectF(area.left(), first.bottom() + px(between), halves.width, halves.heights[1]);
    paint_half(painter, pair.outcomes, first, halves.heads[0], tokens);
    paint_half(painter, pair.principles, second, halves.heads[1], tokens);
    painter.setPen(QPen(tokens.control, 1));
    const double half_gap = px(between) / 2.0;
    if (halves.beside) {
        const double x = first.right() + half_gap;
        painter.drawLine(QPointF(x, area.top()),
                         QPointF(x, area.top() + std::max(halves.heights[0], halves.heights[1])));
    } else {
        const double y = first.bottom() + half_gap;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + halves.width, y));
    }
}

}  // namespace tandem
