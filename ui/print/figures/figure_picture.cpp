#include "ui/print/figures/figure_picture.h"

#include "model/documents.h"
#include "model/outcomes.h"
#include "rules/balance.h"
#include "rules/coverage.h"
#include "rules/money_matrix.h"
#include "rules/public_value.h"
#include "ui/charts/bars.h"
#include "ui/charts/coverage_matrix.h"
#include "ui/charts/cycle_wheel.h"
#include "ui/charts/governance_grid.h"
#include "ui/charts/know_care.h"
#include "ui/charts/know_care_words.h"
#include "ui/charts/money_matrix.h"
#include "ui/charts/need_bars.h"
#include "ui/charts/pathway_strip.h"
#include "ui/charts/quarter_strip.h"
#include "ui/charts/risk_map.h"
#include "ui/charts/text_painting.h"
#include "ui/charts/timeline.h"
#include "ui/charts/trend.h"
#include "ui/charts/value_map_layout.h"
#include "ui/charts/value_pair.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace tandem::print {

namespace {

// Px of the kit. The least is what the words of a picture need; on a narrower page it is drawn smaller.
constexpr double wheel_side = 400, least_wheel_side = 330, small_wheel_side = 225;
constexpr double matrix_row = 52;
constexpr double least_plot = 420, highest_plot = 900;
constexpr double plot_ratio = 0.5, lowest_plot_ratio = 0.37, highest_named_ratio = 0.85,
                 highest_map_ratio = 0.7, highest_narrow_map = 460;
// Where a page is narrower than this, its letters are those of large print.
constexpr double large_print_width = 640;
constexpr double least_chain = 800;
constexpr double least_time = 640;
constexpr double least_trend = 440, trend_height = 205, least_trend_height = 170;
constexpr double least_bars = 420, widest_bars = 780;
// Nobody can point at a cut word on paper.
constexpr BarsStyle whole_labels{.wraps = true, .close = true};
// Lines of a name in a pathway: the first with which it fits; the first of all is as many as it needs.
constexpr std::array<int, 4> pathway_lines = {12, 4, 3, 2};
// With fewer, most names are cut.
constexpr int enough_lines = 4;
// With fewer lines of a title, most of the value map's are cut.
constexpr int enough_map_lines = 3;
// As many lines as words need.
constexpr MapStyle whole_words{.on_paper = true, .title = 8, .note = 8, .item = 3, .holds = 3};
// Px from one row of a timeline to the next: the first with which it fits.
constexpr std::array<double, 4> time_rows = {33, 29, 25, 20};

using Height = FigureForm::Height;

// The sizes of TextStyle::small and TextStyle::secondary, one of which is the smallest of every picture.
constexpr double small_text = 12, secondary_text = 13;

QRectF box_of(const QSizeF& size) {
    return {QPointF(0, 0), size};
}

// The comfortable height, or less where the room is lower, but never less than the least.
double height_in(const FigureRoom& room, double least, double comfortable) {
    return std::max(least, std::min(comfortable, room.height.value_or(comfortable)));
}

FigureForm wheel(FigureSource& source, bool is_small) {
    WheelData data = wheel_data(*source.portfolio(), source.cycle());
    return {small_text, Height::can_be_given,
            [is_small, data = std::move(data)](const FigureRoom& room) -> FigurePicture {
                const double side =
                    is_small ? small_wheel_side : height_in(room, least_wheel_side, wheel_side);
                return {QSizeF(side, side), [side, data](QPainter& painter, const Tokens& tokens) {
                            paint_cycle_wheel(painter, {0, 0, side, side}, data, tokens);
                        }};
            }};
}

FigureForm matrix(FigureSource& source) {
    const CycleBalance balance = balance_of(*source.portfolio(), source.cycle());
    const MatrixData data = matrix_data_of(coverage_of(*source.portfolio(), source.cycle()), &balance);
    return {small_text, Height::can_be_given, [data](const FigureRoom& room) -> FigurePicture {
                const QSizeF least = MatrixShape::smallest(true);
                const QSizeF size(std::max(room.width, least.width()),
                                  height_in(room, least.height(), 4 * matrix_row + 130));
                return {size, [data, size](QPainter& painter, const Tokens& tokens) {
                            paint_coverage_matrix(painter, box_of(size), data, tokens);
                        }};
            }};
}

// As high as it has to be for every group to be seen, within reason.
FigureForm know_care(FigureSource& source) {
    std::vector<KnowCareGroup> groups = know_care_groups_of(*source.portfolio(), source.project());
    if (groups.empty())
        return {};
    return {small_text, Height::can_be_given,
            [groups = std::move(groups)](const FigureRoom& room) -> FigurePicture {
                QSizeF size(std::max(room.width, least_plot), 0);
                const double start =
                    height_in(room, size.width() * lowest_plot_ratio, size.width() * plot_ratio);
                const double enough = room.height ? start : size.width() * highest_named_ratio;
                KnowCareWords words(groups);
                KnowCareLayout layout;
                const auto lay_out = [&](double height) {
                    size.setHeight(height);
                    layout = know_care_layout(groups, box_of(size), words);
                };
                // Names under the marks read best, then names in a key, where the picture may be high.
                double height = start;
                do
                    lay_out(height);
                while ((!layout.has_names() || !layout.key.empty()) && (height += 40) <= enough);
                // Higher than the room there is would be of no use: then it asks for more than that.
                const double most = room.height ? std::min(start, highest_plot) : highest_plot;
                if (!layout.has_names() || !layout.key.empty())
                    for (height = start; height <= most; height += 40) {
                        lay_out(height);
                        if (layout.has_names())
                            break;
                    }
                if (room.height && !layout.has_names())
                    size.setHeight(std::max(start, highest_plot) + 1);
                return {size, [groups, layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                            paint_know_care(painter, groups, layout, tokens);
                        }};
            }};
}

bool shows_all(const RiskMapLayout& layout) {
    return std::ranges::all_of(layout.more, [](const auto& impacts) {
        return std::ranges::all_of(impacts, [](int more) { return more == 0; });
    });
}

// As high as it has to be for every risk to be seen, within reason. Where it is narrow, as in large print,
// its marks are as high as elsewhere.
FigureForm risks(FigureSource& source, Id<Phase> phase) {
    std::vector<RiskPoint> points = risk_points_of(*source.portfolio(), source.cycle(), phase);
    if (points.empty())
        return {};
    return {small_text, Height::can_be_given,
            [points = std::move(points)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::max(room.width, least_plot);
                const double least = std::max(wide * lowest_plot_ratio, risk_map_least_height());
                const double highest = std::max(wide * highest_map_ratio, highest_narrow_map);
                QSizeF size(wide, height_in(room, least, std::max(least, wide * plot_ratio)));
                RiskMapLayout layout = risk_map_layout(points, box_of(size));
                while (!shows_all(layout) && size.height() < highest) {
                    size.setHeight(size.height() + 20);
                    layout = risk_map_layout(points, box_of(size));
                }
                return {size, [points, layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                            paint_risk_map(painter, points, layout, tokens);
                        }};
            }};
}

FigureForm routes(FigureSource& source, RecordId record) {
    const Need* need = source.portfolio()->find(Id<Need>{record});
    if (need == nullptr)
        return {};
    NeedBars bars = need_bars_of(*need, source.routes().of({record}));
    if (bars.empty())
        return {};
    return {secondary_text, Height::follows_width,
            [bars = std::move(bars)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::max(room.width, least_bars);
                const QSizeF size(wide, need_bars_height(bars, font(TextStyle::secondary), wide));
                return {size, [bars, size](QPainter& painter, const Tokens& tokens) {
                            painter.setFont(font(TextStyle::secondary));
                            paint_need_bars(painter, box_of(size), bars, tokens);
                        }};
            }};
}

FigureForm pathways(FigureSource& source) {
    PathwayStrip strip = pathway_strip_of(*source.portfolio(), source.project());
    if (strip.rows.empty())
        return {};
    return {small_text, Height::can_be_given,
            [strip = std::move(strip)](const FigureRoom& room) -> FigurePicture {
                PathwayLayout layout;
                bool few_lines = false;
                for (const int lines : pathway_lines) {
                    few_lines = lines < enough_lines;
                    layout = pathway_layout(strip, std::max(room.width, least_chain), least_chain,
                                            {.below = true, .lines = lines});
                    if (!room.height || layout.size.height() <= *room.height)
                        break;
                }
                const QSizeF size = layout.size;
                return {size,
                        [strip, layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                            paint_pathways(painter, strip, layout, tokens);
                        },
                        few_lines};
            }};
}

FigureForm value_chain(FigureSource& source) {
    ValueMap map = value_map_of(*source.portfolio(), source.project(), source.cycle(), source.as_at());
    if (map.empty())
        return {};
    return {secondary_text, Height::can_be_given,
            [map = std::move(map)](const FigureRoom& room) -> FigurePicture {
                ValueMapLayout layout = value_map_layout(map, std::max(room.width, least_chain),
                                                         room.height.value_or(0), least_chain, whole_words);
                const bool few_lines = std::ranges::any_of(
                    layout.columns, [](const MapStyle& lines) { return lines.title < enough_map_lines; });
                const QSizeF size = layout.size;
                return {size,
                        [map, layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                            paint_value_map(painter, map, layout, MapPath{}, tokens);
                        },
                        few_lines};
            }};
}

FigureForm time(FigureSource& source, Id<Phase> phase) {
    Timeline timeline =
        timeline_of(*source.portfolio(), source.project(), source.cycle(), source.as_at(), phase);
    // On paper a reading is in the trend of its indicator, and fifty of them would crowd out the work.
    std::erase_if(timeline.items, [](const TimeItem& item) { return item.kind == TimeItem::Kind::reading; });
    timeline = from_opening(std::move(timeline));
    if (timeline.items.empty())
        return {};
    const PartialDate opening = date_of(timeline.opening);
    const QString earlier = timeline.earlier == 0
                                ? QString()
                                : tr_text("Earlier than %1 and not drawn: %2")
                                      .arg(qt(PartialDate(opening.year(), opening.month()).words()))
                                      .arg(timeline.earlier);
    return {secondary_text, Height::can_be_given,
            [timeline = std::make_shared<const Timeline>(std::move(timeline)),
             earlier](const FigureRoom& room) -> FigurePicture {
                const double scale = fitting_scale(*timeline, std::max(room.width, least_time));
                const double foot = earlier.isEmpty() ? 0 : line_height(TextStyle::secondary) + px(8);
                TimelineLayout layout = timeline_layout(*timeline, scale, time_rows.front());
                for (const double row : time_rows) {
                    layout.set_row_height(row);
                    if (!room.height || layout.size.height() + foot <= *room.height)
                        break;
                }
                const QSizeF size = layout.size;
                return {size + QSizeF(0, foot), [timeline, layout = std::move(layout), size, earlier, foot](
                                                    QPainter& painter, const Tokens& tokens) {
                            paint_timeline(painter, *timeline, layout, box_of(size), tokens);
                            if (foot > 0)
                                paint_line(painter,
                                           {layout.left, size.height(), size.width() - layout.left, foot},
                                           earlier, TextStyle::secondary, tokens.text2);
                        }};
            }};
}

FigureForm quarters(FigureSource& source, RecordId record) {
    const Contract* contract = source.portfolio()->find(Id<Contract>{record});
    if (contract == nullptr)
        return {};
    QuarterStrip strip =
        quarter_strip_of(*source.portfolio(), *contract, source.next_meeting(record), source.as_at());
    if (strip.boxes.empty())
        return {};
    return {small_text, Height::follows_width,
            [strip = std::move(strip)](const FigureRoom& room) -> FigurePicture {
                const QSizeF size(std::max(room.width, least_bars),
                                  quarter_strip_height(font(TextStyle::small)));
                return {size, [strip, size](QPainter& painter, const Tokens& tokens) {
                            painter.setFont(font(TextStyle::small));
                            paint_quarter_strip(painter, box_of(size), strip, tokens);
                        }};
            }};
}

FigureForm trend(FigureSource& source, RecordId record) {
    const Indicator* indicator = source.portfolio()->find(Id<Indicator>{record});
    if (indicator == nullptr)
        return {};
    Trend shown = trend_of(*source.portfolio(), source.references(), source.readings(), *indicator,
                           source.as_at(), source.limits());
    if (shown.points.empty())
        return {};
    shown.whole_words = true;
    static constexpr int most_key_lines = 12;
    return {secondary_text, Height::can_be_given,
            [shown = std::move(shown)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::max(room.width, least_trend);
                // What flags have their code alone follows from the width: their names stand below.
                const QString key =
                    trend_key({0, 0, wide, least_trend_height}, shown, font(TextStyle::secondary))
                        .join(QStringLiteral("; "));
                const double foot =
                    key.isEmpty() ? 0 : wrapped_height(key, TextStyle::secondary, wide, most_key_lines);
                const FigureRoom plot{wide, room.height ? std::optional(*room.height - foot) : std::nullopt};
                const QSizeF size(wide, height_in(plot, least_trend_height, trend_height));
                return {size + QSizeF(0, foot),
                        [shown, size, key, foot](QPainter& painter, const Tokens& tokens) {
                            painter.setFont(font(TextStyle::secondary));
                            paint_trend(painter, box_of(size), shown, tokens);
                            if (foot > 0)
                                paint_wrapped(painter, {0, size.height(), size.width(), foot}, key,
                                              TextStyle::secondary, tokens.text2, most_key_lines);
                        }};
            }};
}

FigureForm governance(FigureSource& source) {
    std::vector<GovernanceRow> rows =
        governance_rows_of(*source.portfolio(), source.project(), source.cycle(),
                           principles_in_cycle(*source.portfolio(), source.project(), source.cycle()));
    if (rows.empty())
        return {};
    return {small_text, Height::can_be_given,
            [rows = std::move(rows)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::max(room.width, governance_least_width());
                QSizeF size(wide, governance_height(rows, wide));
                // In large print the names of the principles alone have room.
                std::vector<GovernanceRow> named = rows;
                if (room.height && size.height() > *room.height && wide < large_print_width) {
                    for (GovernanceRow& row : named)
                        row.question.clear();
                    size.setHeight(governance_height(named, wide));
                }
                GovernanceLayout layout = governance_layout(named, box_of(size));
                return {size, [rows = std::move(named), layout = std::move(layout)](QPainter& painter,
                                                                                    const Tokens& tokens) {
                            paint_governance(painter, rows, layout, tokens);
                        }};
            }};
}

FigureForm money(FigureSource& source, CostPeriod period) {
    MoneyPicture matrix =
        money_picture_of(*source.portfolio(), money_matrix_of(*source.portfolio(), source.project(), period));
    if (matrix.empty())
        return {};
    return {small_text, Height::follows_width,
            [matrix = std::move(matrix)](const FigureRoom& room) -> FigurePicture {
                MoneyLayout layout = money_layout(matrix, room.width);
                const QSizeF size = layout.size;
                return {size, [matrix, layout = std::move(layout)](QPainter& painter, const Tokens& tokens) {
                            paint_money(painter, matrix, layout, tokens);
                        }};
            }};
}

FigureForm pair_of_values(FigureSource& source) {
    static constexpr double least_pair = 300;
    ValuePair pair = value_pair_of(public_value_of(*source.portfolio(), source.project(), source.cycle(),
                                                   source.as_at(), source.limits()));
    return {secondary_text, Height::follows_width,
            [pair = std::move(pair)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::max(room.width, least_pair);
                const QSizeF size(wide, value_pair_height(pair, wide));
                return {size, [pair, size](QPainter& painter, const Tokens& tokens) {
                            paint_value_pair(painter, box_of(size), pair, tokens);
                        }};
            }};
}

// The full length is 1 or the largest of all values (report/blocks.h).
FigureForm counted_bars(const Figure& figure) {
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
    return {secondary_text, Height::follows_width,
            [bars = std::move(bars)](const FigureRoom& room) -> FigurePicture {
                const double wide = std::clamp(room.width, least_bars, widest_bars);
                const QSizeF size(wide, bars_height(bars, whole_labels, wide));
                return {size, [bars, size](QPainter& painter, const Tokens& tokens) {
                            paint_bars(painter, box_of(size), bars, whole_labels, tokens);
                        }};
            }};
}

}  // namespace

FigurePicture FigureForm::in(const FigureRoom& room) const {
    const PaperLook paper;
    return layout_ ? layout_(room) : FigurePicture();
}

FigureForm form_of(FigureSource& source, const Figure& figure) {
    using Chart = Figure::Chart;
    const PaperLook paper;
    if (figure.chart == Chart::bars)
        return counted_bars(figure);
    if (source.portfolio() == nullptr)
        return {};
    switch (figure.chart) {
        case Chart::cycle_wheel:
            return wheel(source, figure.small);
        case Chart::coverage_matrix:
            return matrix(source);
        case Chart::know_care:
            return know_care(source);
        case Chart::risk_map:
            return risks(source, {figure.record});
        case Chart::route_bar:
            return routes(source, figure.record);
        case Chart::pathway_strip:
            return pathways(source);
        case Chart::value_map:
            return value_chain(source);
        case Chart::timeline:
            return time(source, {figure.record});
        case Chart::quarter_strip:
            return quarters(source, figure.record);
        case Chart::trend:
            return trend(source, figure.record);
        case Chart::governance_grid:
            return governance(source);
        case Chart::money_matrix:
            return money(source, static_cast<CostPeriod>(figure.part));
        case Chart::value_pair:
            return pair_of_values(source);
        case Chart::bars:
            break;
    }
    return {};
}

FigurePicture picture_of(FigureSource& source, const Figure& figure, double width) {
    return form_of(source, figure).in({width});
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
