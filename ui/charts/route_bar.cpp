#include "ui/charts/route_bar.h"

#include "report/words.h"
#include "rules/needs.h"
#include "ui/charts/hatching.h"
#include "ui/kit/elide.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tandem {

namespace {

using Part = RouteBar::Part;

QString words_of(Part part) {
    switch (part) {
        case Part::behaviour_change:
            return tr_text("Behaviour change");
        case Part::co_production:
            return tr_text("Co-production");
        case Part::service:
            return tr_text("Services");
        case Part::today:
            return tr_text("Provided today");
        case Part::gap:
            return tr_text("Gap");
    }
    return {};
}

QString figure_of(std::optional<double> volume, double share) {
    const QString per_cent = qt(percent_words(share / 100));
    return volume ? qt(in_words(volume)) + QStringLiteral(" · ") + per_cent : per_cent;
}

void add(RouteBar& bar, Part part, std::optional<double> share, std::optional<double> volume) {
    if (share && *share > 0)
        bar.pieces.push_back({part, *share, words_of(part), figure_of(volume, *share)});
}

void add_gap(RouteBar& bar, std::optional<double> gap, const Need& need, double covered) {
    if (gap && *gap > 0 && need.required && *need.required > 0)
        add(bar, Part::gap, *gap / *need.required * 100, gap);
    else if (!gap && covered < 100)
        add(bar, Part::gap, 100 - covered, std::nullopt);
    if (covered > 100.5)
        bar.remark = qt(percent_words((covered - 100) / 100)) + tr_text(" more than required");
}

struct Measures {
    explicit Measures(const QFont& font) : plain(font), strong(font) {
        strong.setWeight(QFont::DemiBold);
        line = QFontMetricsF(plain).height();
        bar = std::round(line * 1.25);
        gap = std::round(line * 0.35);
        symbol = std::round(line * 0.8);
    }

    // Symbol, words and the figure below them.
    double label_width(const RouteBar::Piece& piece) const {
        const double words = symbol + gap + QFontMetricsF(plain).horizontalAdvance(piece.words);
        return std::max(words, QFontMetricsF(strong).horizontalAdvance(piece.figure)) + 2 * gap;
    }

    QFont plain, strong;
    double line, bar, gap, symbol;
};

// Left edges and widths of the pieces; a hair of room between two.
std::vector<QRectF> boxes_of(const RouteBar& bar, const QRectF& area, double height) {
    double total = 0;
    for (const RouteBar::Piece& piece : bar.pieces)
        total += piece.share;
    std::vector<QRectF> boxes;
    const double hair = height / 12;
    double left = area.left();
    for (const RouteBar::Piece& piece : bar.pieces) {
        const double width = area.width() * piece.share / total;
        boxes.emplace_back(left, area.top(), std::max(width - hair, 2.0), height);
        left += width;
    }
    return boxes;
}

struct LabelPlan {
    std::vector<QPointF> corners;  // relative to the top of the labels
    double height = 0;
};

// Under their pieces where they fit there, else as a legend that wraps.
LabelPlan plan_labels(const RouteBar& bar, const Measures& measures, double width) {
    LabelPlan plan;
    const std::vector<QRectF> boxes = boxes_of(bar, {0, 0, width, measures.bar}, measures.bar);
    bool fits = true;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const double end = i + 1 < boxes.size() ? boxes[i + 1].left() : width;
        fits = fits && measures.label_width(bar.pieces[i]) <= end - boxes[i].left() + 2 * measures.gap;
    }
    double x = 0;
    double y = 0;
    const double row = 2 * measures.line + measures.gap;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const double needed = measures.label_width(bar.pieces[i]);
        if (!fits && x > 0 && x + needed > width) {
            x = 0;
            y += row;
        }
        plan.corners.emplace_back(fits ? boxes[i].left() : x, y);
        x += needed + measures.gap;
    }
    plan.height = bar.pieces.empty() ? 0 : y + 2 * measures.line;
    return plan;
}

void fill_dots(QPainter& painter, const QRectF& box, const QColor& colour) {
    const double step = std::max(box.height() / 4, 3.0);
    const double radius = step * 0.24;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = box.top() + step / 2; y + radius < box.bottom(); y += step)
        for (double x = box.left() + step / 2; x + radius < box.right(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
}

}  // namespace

QString RouteBar::spoken() const {
    QStringList parts;
    for (const Piece& piece : pieces)
        parts << piece.words + QStringLiteral(" ") + piece.figure;
    if (!remark.isEmpty())
        parts << remark;
    return pieces.empty() ? instead : parts.join(QStringLiteral(", "));
}

RouteBar route_bar_of(const Need& need, Children<Route> routes) {
    RouteBar bar;
    const RouteShares shares = shares_of(need, routes);
    const Gap gap = gap_of(need, routes);
    add(bar, Part::behaviour_change, shares.behaviour_change,
        volume_of(need, routes, RouteKind::behaviour_change));
    add(bar, Part::co_production, shares.co_production, volume_of(need, routes, RouteKind::co_production));
    add(bar, Part::service, shares.service, volume_of(need, routes, RouteKind::service));
    if (!bar.pieces.empty()) {
        add_gap(bar, gap.planned, need, shares.total().value_or(0));
        return bar;
    }
    if (gap.now && *need.required > 0) {
        add(bar, Part::today, *need.current / *need.required * 100, need.current);
        add_gap(bar, gap.now, need, *need.current / *need.required * 100);
    }
    if (bar.pieces.empty())
        bar.instead = need.required ? tr_text("No route has a share yet, so no bar can be drawn")
                                    : tr_text("How much is required is not recorded, so no bar can be drawn");
    return bar;
}

double route_bar_height(const RouteBar& bar, const QFont& font, double width) {
    const Measures measures(font);
    if (bar.pieces.empty())
        return measures.bar + measures.gap;
    return measures.bar + measures.gap + plan_labels(bar, measures, width).height;
}

void paint_route_swatch(QPainter& painter, const QRectF& area, RouteBar::Part part, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = std::max(area.height() / 16, 1.0);
    const QRectF box = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double radius = std::min(area.height() / 6, area.width() / 2);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    QPen pen(part == Part::co_production ? tokens.chart_b : tokens.chart_a, line);
    if (part == Part::gap || part == Part::today)
        pen.setColor(tokens.control);
    if (part == Part::gap)
        pen.setDashPattern({3, 2.5});
    painter.fillPath(outline, part == Part::service ? tokens.chart_a
                              : part == Part::today ? tokens.sunken
                                                    : tokens.surface);
    if (part == Part::behaviour_change)
        fill_dots(painter, box, tokens.chart_a);
    if (part == Part::co_production) {
        const double step = std::max(box.height() / 2.6, 4.0);
        paint_hatch(painter, box, step, step * 0.45, tokens.chart_b, radius);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(outline);
    painter.restore();
}

void paint_route_bar(QPainter& painter, const QRectF& area, const RouteBar& bar, const Tokens& tokens) {
    painter.save();
    const Measures measures(painter.font());
    if (bar.pieces.empty()) {
        const QRectF box(area.left(), area.top(), area.width(), measures.bar);
        paint_route_swatch(painter, box, Part::gap, tokens);
        painter.setPen(tokens.text2);
        const QRectF inner = box.adjusted(measures.gap, 0, -measures.gap, 0);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                         elided(bar.instead, QFontMetricsF(measures.plain), inner.width()));
        painter.restore();
        return;
    }
    const std::vector<QRectF> boxes = boxes_of(bar, area, measures.bar);
    const LabelPlan plan = plan_labels(bar, measures, area.width());
    const double top = area.top() + measures.bar + measures.gap;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const RouteBar::Piece& piece = bar.pieces[i];
        paint_route_swatch(painter, boxes[i], piece.part, tokens);
        const QPointF corner(area.left() + plan.corners[i].x(), top + plan.corners[i].y());
        const double drop = (measures.line - measures.symbol) / 2;
        paint_route_swatch(painter, {corner.x(), corner.y() + drop, measures.symbol, measures.symbol},
                           piece.part, tokens);
        painter.setPen(tokens.text);
        painter.setFont(measures.plain);
        painter.drawText(
            QRectF(corner.x() + measures.symbol + measures.gap, corner.y(), area.width(), measures.line),
            Qt::AlignLeft | Qt::AlignVCenter, piece.words);
        painter.setFont(measures.strong);
        painter.drawText(QRectF(corner.x(), corner.y() + measures.line, area.width(), measures.line),
                         Qt::AlignLeft | Qt::AlignVCenter, piece.figure);
    }
    painter.restore();
}

}  // namespace tandem
