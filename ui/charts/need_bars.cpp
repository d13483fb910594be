#include "ui/charts/need_bars.h"

#include "ui/kit/text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// In lines of text.
constexpr double between = 0.6, behind_head = 0.8;
constexpr double least_bars = 12;  // or the heads stand above their bars

QString today_head() {
    return tr_text("Today");
}

QString planned_head() {
    return tr_text("Planned");
}

double total_of(const RouteBar& bar) {
    double total = 0;
    for (const RouteBar::Piece& piece : bar.pieces)
        total += piece.share;
    return total;
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

// A bar with its head: beside it, or above where the width is small.
struct BarRow {
    QString head;
    const RouteBar* bar;
    QRectF head_area, bar_area;
};

struct Rows {
    std::array<BarRow, 2> rows;
    int count = 0;
    double height = 0;
};

Rows rows_of(const NeedBars& bars, const QFont& font, double width) {
    const QFontMetricsF metrics(strong(font));
    const double line = metrics.height();
    const double head =
        std::max(metrics.horizontalAdvance(today_head()), metrics.horizontalAdvance(planned_head())) +
        behind_head * line;
    const bool beside = width - head >= least_bars * line;
    const double left = beside ? head : 0;
    const double longest = std::max(total_of(bars.today), total_of(bars.planned));
    Rows rows;
    for (const auto& [words, bar] : {std::pair{today_head(), &bars.today}, {planned_head(), &bars.planned}}) {
        if (bar->pieces.empty())
            continue;
        if (rows.count > 0)
            rows.height += between * line;
        BarRow& row = rows.rows[static_cast<std::size_t>(rows.count++)];
        row.head = words;
        row.bar = bar;
        row.head_area = {0, rows.height, beside ? head : width, line * 1.25};
        if (!beside)
            rows.height += line * 1.25;
        // Labels that do not fit under a shorter bar wrap within it.
        const double wide = (width - left) * total_of(*bar) / longest;
        const double high = route_bar_height(*bar, font, wide);
        row.bar_area = {left, rows.height, wide, high};
        rows.height += high;
    }
    return rows;
}

}  // namespace

NeedBars need_bars_of(const Need& need, Children<Route> routes) {
    NeedBars bars;
    bars.today = route_bar_of(need, {});
    bars.planned = route_bar_of(need, routes);
    const auto is_today = [](const RouteBar::Piece& piece) { return piece.part == RouteBar::Part::today; };
    if (std::ranges::any_of(bars.planned.pieces, is_today))
        bars.planned.pieces.clear();  // no route has a share: the other bar says what there is
    return bars;
}

double need_bars_height(const NeedBars& bars, const QFont& font, double width) {
    return rows_of(bars, font, width).height;
}

void paint_need_bars(QPainter& painter, const QRectF& area, const NeedBars& bars, const Tokens& tokens) {
    const QFont plain = painter.font();
    const Rows rows = rows_of(bars, plain, area.width());
    for (int i = 0; i < rows.count; ++i) {
        const BarRow& row = rows.rows[static_cast<std::size_t>(i)];
        painter.setFont(strong(plain));
        painter.setPen(tokens.text);
        painter.drawText(row.head_area.translated(area.topLeft()), Qt::AlignLeft | Qt::AlignVCenter,
                         row.head);
        painter.setFont(plain);
        paint_route_bar(painter, row.bar_area.translated(area.topLeft()), *row.bar, tokens);
    }
}

}  // namespace tandem
