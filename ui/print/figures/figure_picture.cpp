#include "ui/print/figures/figure_picture.h"

#include "model/documents.h"
#include "model/outcomes.h"
#include "rules/balance.h"
#include "rules/coverage.h"
#include "rules/public_value.h"
#include "ui/charts/bars.h"
#include "ui/charts/coverage_matrix.h"
#include "ui/charts/cycle_wheel.h"
#include "ui/charts/governance_grid.h"
#include "ui/charts/know_care.h"
#include "ui/charts/pathway_strip.h"
#include "ui/charts/quarter_strip.h"
#include "ui/charts/risk_map.h"
#include "ui/charts/route_bar.h"
#include "ui/charts/timeline.h"
#include "ui/charts/trend.h"
#include "ui/charts/value_map.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace tandem::print {

namespace {

// Px of the kit. The least is what the words of a picture need; on a narrower page it is drawn smaller.
constexpr double wheel_side = 400, small_wheel_side = 270;
constexpr double matrix_row = 62;
constexpr double least_plot = 520, plot_ratio = 0.62, highest_plot = 900;
constexpr double least_grid = 600;
constexpr double least_chain = 800;
constexpr double least_time = 640;
constexpr double least_trend = 440, trend_height = 300;
constexpr double least_bars = 420, widest_bars = 660;

QRectF box_of(const QSizeF& size) {
    return {QPointF(0, 0), size};
}

FigurePicture wheel(FigureSource& source, double side) {
    return {QSizeF(side, side), [side, data = wheel_data(*source.portfolio(), source.cycle())](
                                    QPainter& painter, const Tokens& tokens) {
                paint_cycle_wheel(painter, {0, 0, side, side}, data, tokens);
            }};
}

FigurePicture matrix(FigureSource& source, double width) {
    const CycleBalance balance = balance_of(*source.portfolio(), source.cycle());
    const MatrixData data = matrix_data_of(coverage_of(*source.portfolio(), source.cycle()), &balance);
    const QSizeF least = MatrixShape::smallest(true);
    const QSizeF size(std::max(width, least.width()), std::max(4 * matrix_row + 130, least.height()));
    return {size, [data, size](QPainter& painter, const Tokens& tokens) {
                paint_coverage_matrix(painter, box_of(size), data, tokens);
            }};
}

// As high as it has to be for every group to be seen, within reason.
FigurePicture know_care(FigureSource& source, double width) {
    std::vector<KnowCareGroup> groups = know_care_groups_of(*source.portfolio(), source.project());
    if (groups.empty())
        return {};
    QSizeF size(std::max(width, least_plot), 0);
    KnowCareLayout layout;
    for (double height = size.width() * plot_ratio; height <= highest_plot; height += 80) {
        size.setHeight(height);
        layout = know_care_layout(groups, box_of(size));
        if (layout.left_over == 0)
            break;
    }
    return {size, [groups = std::move(groups), layout = std::move(layout)](QPainter& painter,
                                                                           const Tokens& tokens) {
                paint_know_care(painter, groups, layout, tokens);
            }};
}

FigurePicture risks(FigureSource& source, double width) {
    std::vector<RiskPoint> points = risk_points_of(*source.portfolio(), source.cycle());
    if (points.empty())
        return {};
    const double wide = std::max(width, least_plot);
    const QSizeF size(wide, wide * plot_ratio);
    RiskMapLayout layout = risk_map_layout(points, box_of(size));
    return {size, [points = std::move(points), layout = std::move(layout)](QPainter& painter,
                                                                           const Tokens& tokens) {
                paint_risk_map(painter, points, layout, tokens);
            }};
}

FigurePicture routes(FigureSource& source, RecordId record, double width) {
    const Need* need = source.portfolio()->find(Id<Need>{record});
    if (need == nullptr)
        return {};
    const RouteBar bar = route_bar_of(*need, source.routes().of({record}));
    const QSizeF size(std::max(width, least_bars),
                      route_bar_height(bar, font(TextStyle::secondary), std::max(width, least_bars)));
    return {size, [bar, size](QPainter& painter, const Tokens& tokens) {
                painter.setFont(font(TextStyle::secondary));
                paint_route_bar(painter, box_of(size), bar, tokens);
            }};
}

FigurePicture pathways(FigureSource& source, double width) {
    PathwayStrip strip = pathway_strip_of(*source.portfolio(), source.project());
    if (strip.rows.empty())
        return {};
    PathwayLayout layout = pathway_layout(strip, std::max(width, least_chain), least_chain);
    const QSizeF size = layout.size;
    return {size,
            [strip = std::move(strip), layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                paint_pathways(painter, strip, layout, tokens);
            }};
}

FigurePicture value_chain(FigureSource& source, double width) {
    ValueMap map = value_map_of(*source.portfolio(), source.project(), source.cycle(), source.as_at());
    if (map.empty())
        return {};
    ValueMapLayout layout = value_map_layout(map, std::max(width, least_chain), 0, least_chain);
    const QSizeF size = layout.size;
    return {size,
            [map = std::move(map), layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                paint_value_map(painter, map, layout, MapPath{}, tokens);
            }};
}

FigurePicture time(FigureSource& source, double width) {
    Timeline timeline = timeline_of(*source.portfolio(), source.project(), source.cycle(), source.as_at());
    // On paper a reading is in the trend of its indicator, and fifty of them would crowd out the work.
    std::erase_if(timeline.items, [](const TimeItem& item) { return item.kind == TimeItem::Kind::reading; });
    if (timeline.items.empty())
        return {};
    TimelineLayout layout = timeline_layout(timeline, fitting_scale(timeline, std::max(width, least_time)));
    const QSizeF size = layout.size;
    return {size, [timeline = std::move(timeline), layout = std::move(layout), size](QPainter& painter,
                                                                                     const Tokens& tokens) {
                paint_timeline(painter, timeline, layout, box_of(size), tokens);
            }};
}

FigurePicture quarters(FigureSource& source, RecordId record, double width) {
    const Contract* contract = source.portfolio()->find(Id<Contract>{record});
    if (contract == nullptr)
        return {};
    QuarterStrip strip =
        quarter_strip_of(*source.portfolio(), *contract, source.next_meeting(record), source.as_at());
    if (strip.quarters.empty())
        return {};
    const QSizeF size(std::max(width, least_bars), quarter_strip_height(font(TextStyle::small)));
    return {size, [strip = std::move(strip), size](QPainter& painter, const Tokens& tokens) {
                painter.setFont(font(TextStyle::small));
                paint_quarter_strip(painter, box_of(size), strip, tokens);
            }};
}

FigurePicture trend(FigureSource& source, RecordId record, double width) {
    const Indicator* indicator = source.portfolio()->find(Id<Indicator>{record});
    if (indicator == nullptr)
        return {};
    Trend shown =
        trend_of(*source.portfolio(), source.references(), source.readings(), *indicator, source.as_at());
    if (shown.points.empty())
        return {};
    const QSizeF size(std::max(width, least_trend), trend_height);
    return {size, [shown = std::move(shown), size](QPainter& painter, const Tokens& tokens) {
                painter.setFont(font(TextStyle::secondary));
                paint_trend(painter, box_of(size), shown, tokens);
            }};
}

FigurePicture governance(FigureSource& source, double width) {
    const PublicValue value =
        public_value_of(*source.portfolio(), source.project(), source.cycle(), source.as_at());
    std::vector<GovernanceRow> rows =
        governance_rows_of(*source.portfolio(), source.project(), source.cycle(), value.principles);
    if (rows.empty())
        return {};
    const double wide = std::max(width, least_grid);
    const QSizeF size(wide, governance_height(rows, wide));
    GovernanceLayout layout = governance_layout(rows, box_of(size));
    return {size,
            [rows = std::move(rows), layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                paint_governance(painter, rows, layout, tokens);
            }};
}

// The full length is 1 or the largest of all values (report/blocks.h).
FigurePicture counted_bars(const Figure& figure, double width) {
    if (figure.bars.empty())
        return {};
    double full = 1;
    for (const FigureBar& bar : figure.bars)
        full = std::max({full, bar.value.value_or(0), bar.second.value_or(0)});
    const auto share = [full](std::optional<double> value) {
        return value ? std::optional(*value / full) : std::nullopt;
    };
    std::vector<Bar> bars;
    for (const FigureBar& bar : figure.bars)
        bars.push_back({qt(bar.label), share(bar.value), share(bar.second), qt(bar.words), bar.warn});
    const QSizeF size(std::clamp(width, least_bars, widest_bars), bars_height(bars));
    return {size, [bars = std::move(bars), size](QPainter& painter, const Tokens& tokens) {
                paint_bars(painter, box_of(size), bars, {}, tokens);
            }};
}

}  // namespace

FigurePicture picture_of(FigureSource& source, const Figure& figure, double width) {
    using Chart = Figure::Chart;
    const PaperLook paper;
    if (figure.chart == Chart::bars)
        return counted_bars(figure, width);
    if (source.portfolio() == nullptr)
        return {};
    switch (figure.chart) {
        case Chart::cycle_wheel:
            return wheel(source, figure.small ? small_wheel_side : wheel_side);
        case Chart::coverage_matrix:
            return matrix(source, width);
        case Chart::know_care:
            return know_care(source, width);
        case Chart::risk_map:
            return risks(source, width);
        case Chart::route_bar:
            return routes(source, figure.record, width);
        case Chart::pathway_strip:
            return pathways(source, width);
        case Chart::value_map:
            return value_chain(source, width);
        case Chart::timeline:
            return time(source, width);
        case Chart::quarter_strip:
            return quarters(source, figure.record, width);
        case Chart::trend:
            return trend(source, figure.record, width);
        case Chart::governance_grid:
            return governance(source, width);
        case Chart::bars:
            break;
    }
    return {};
}

void paint_picture(QPainter& painter, const FigurePicture& picture, const QRectF& area) {
    if (picture.empty())
        return;
    const PaperLook paper;
    const double scale = area.width() / picture.size.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    picture.paint(painter, tokens());
    painter.restore();
}

}  // namespace tandem::print
