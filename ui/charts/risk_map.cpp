#include "ui/charts/risk_map.h"

#include "rules/risks.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr int scores = 5;
constexpr double axis = 26;
constexpr double scale_width = 22;  // the numbers along the left side
constexpr double mark_width = 64, mark_height = 28, mark_gap = 5;
constexpr double cell_edge = 4;

// What a cell has round its marks: its edges, and the line that the product stands in.
double beside_marks() {
    return px(2 * cell_edge) + line_height(TextStyle::small);
}

QColor ground_of(int likelihood, int impact, const Tokens& tokens) {
    switch (severity_of(std::int64_t{likelihood} * impact)) {
        case RiskSeverity::low:
            return tokens.sunken;
        case RiskSeverity::medium:
            return tokens.warn_tint;
        case RiskSeverity::high:
            break;
    }
    return tokens.danger_tint;
}

void paint_mark(QPainter& painter, const RiskPoint& point, const QRectF& area, const Tokens& tokens) {
    const QColor line = point.muted ? tokens.control : tokens.chart_a;
    painter.setPen(QPen(line, px(point.muted ? 1 : 2), point.illustrative ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tokens.surface);
    const QRectF shape = area.adjusted(px(1), px(1), -px(1), -px(1));
    // Borne by citizens: round, as citizens are in every picture.
    const double radius = point.borne_by_citizens ? shape.height() / 2 : px(4);
    painter.drawRoundedRect(shape, radius, radius);
    painter.setPen(point.muted ? tokens.text2 : tokens.text);
    painter.setFont(font(TextStyle::small_strong));
    if (point.benefit == 0) {
        painter.drawText(shape, Qt::AlignCenter, point.code);
        return;
    }
    const double star = px(13);
    const double split = shape.left() + shape.width() * 0.52;
    painter.drawText(QRectF(shape.left() + px(4), shape.top(), split - shape.left() - px(4), shape.height()),
                     Qt::AlignCenter, point.code);
    paint_icon(painter, Icon::star, QRectF(split, shape.center().y() - star / 2, star, star),
               point.muted ? tokens.text2 : tokens.text);
    painter.drawText(QRectF(split + star, shape.top(), shape.right() - split - star - px(4), shape.height()),
                     Qt::AlignCenter, QString::number(point.benefit));
}

}  // namespace

QRectF RiskMapLayout::cell(int likelihood, int impact) const {
    const double width = plot.width() / scores;
    const double height = plot.height() / scores;
    return {plot.left() + (likelihood - 1) * width, plot.bottom() - impact * height, width, height};
}

std::pair<int, int> RiskMapLayout::scores_at(const QPointF& point) const {
    if (!plot.contains(point))
        return {0, 0};
    const int likelihood = 1 + static_cast<int>((point.x() - plot.left()) / (plot.width() / scores));
    const int impact = 1 + static_cast<int>((plot.bottom() - point.y()) / (plot.height() / scores));
    return {std::clamp(likelihood, 1, scores), std::clamp(impact, 1, scores)};
}

double risk_map_least_height() {
    return scores * (px(mark_height) + beside_marks()) + px(2 + 2 * axis);
}

RiskMapLayout risk_map_layout(const std::vector<RiskPoint>& points, const QRectF& area) {
    RiskMapLayout layout;
    layout.plot = area.adjusted(px(axis + scale_width), px(2), -px(2), -px(2 * axis));
    layout.more = {};
    std::array<std::array<int, scores>, scores> filled{};
    for (const RiskPoint& point : points) {
        const auto likelihood = static_cast<std::size_t>(point.likelihood - 1);
        const auto impact = static_cast<std::size_t>(point.impact - 1);
        // Above the line that the product stands in.
        const QRectF cell =
            layout.cell(point.likelihood, point.impact)
                .adjusted(px(cell_edge), px(cell_edge), -px(cell_edge), px(cell_edge) - beside_marks());
        const double width = std::min<double>(px(mark_width), cell.width());
        const double height = std::min<double>(px(mark_height), cell.height());
        const int columns =
            std::max(1, static_cast<int>((cell.width() + px(mark_gap)) / (width + px(mark_gap))));
        const int rows =
            std::max(1, static_cast<int>((cell.height() + px(mark_gap)) / (height + px(mark_gap))));
        const int place = filled[likelihood][impact]++;
        if (place >= columns * rows) {
            ++layout.more[likelihood][impact];
            layout.marks.emplace_back();
            continue;
        }
        layout.marks.emplace_back(cell.left() + (place % columns) * (width + px(mark_gap)),
                                  cell.top() + (place / columns) * (height + px(mark_gap)), width, height);
    }
    return layout;
}

void paint_risk_map(QPainter& painter, const std::vector<RiskPoint>& points, const RiskMapLayout& layout,
                    const Tokens& tokens) {
    painter.setFont(font(TextStyle::small));
    for (int likelihood = 1; likelihood <= scores; ++likelihood)
        for (int impact = 1; impact <= scores; ++impact) {
            const QRectF cell = layout.cell(likelihood, impact).adjusted(1, 1, -1, -1);
            painter.setPen(QPen(tokens.line, 1));
            painter.setBrush(ground_of(likelihood, impact, tokens));
            painter.drawRoundedRect(cell, px(4), px(4));
            const int more =
                layout.more[static_cast<std::size_t>(likelihood - 1)][static_cast<std::size_t>(impact - 1)];
            painter.setPen(tokens.text3);
            const QString product = QString::number(likelihood * impact);
            const QString beyond = tr_text("and %1 more · %2").arg(more).arg(product);
            const bool fits = painter.fontMetrics().horizontalAdvance(beyond) <= cell.width() - px(10);
            // The product stands in the corner, so that the tint is never the only sign.
            painter.drawText(cell.adjusted(0, 0, -px(6), -px(3)), Qt::AlignRight | Qt::AlignBottom,
                             more == 0 ? product
                             : fits    ? beyond
                                       : tr_text("+%1 · %2").arg(more).arg(product));
        }
    painter.setPen(tokens.text2);
    painter.setFont(font(TextStyle::small_strong));
    for (int score = 1; score <= scores; ++score) {
        const QRectF bottom = layout.cell(score, 1);
        painter.drawText(QRectF(bottom.left(), layout.plot.bottom() + px(2), bottom.width(), px(20)),
                         Qt::AlignCenter, QString::number(score));
        const QRectF left = layout.cell(1, score);
        painter.drawText(
            QRectF(layout.plot.left() - px(scale_width), left.top(), px(scale_width - 4), left.height()),
            Qt::AlignCenter, QString::number(score));
    }
    painter.drawText(QRectF(layout.plot.left(), layout.plot.bottom() + px(22), layout.plot.width(), px(22)),
                     Qt::AlignCenter, tr_text("unlikely → likely"));
    painter.save();
    painter.translate(layout.plot.left() - px(scale_width + axis), layout.plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, layout.plot.height(), px(axis)), Qt::AlignCenter,
                     tr_text("small impact → large impact"));
    painter.restore();
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!layout.marks[i].isEmpty())
            paint_mark(painter, points[i], layout.marks[i], tokens);
}

}  // namespace tandem
