#include "ui/charts/timeline.h"

#include "ui/charts/text_painting.h"
#include "ui/charts/timeline_extent.h"
#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

QColor ground_of(PhaseKind lane, const Tokens& tokens) {
    return lane == PhaseKind::none ? tokens.sunken : tokens.of(lane).tint;
}

struct Tick {
    DayNumber day;
    QString words;
};

QString month_words(PartialDate date) {
    return QStringLiteral("%1 %2").arg(qt(month_name(date.month())).left(3)).arg(date.year());
}

QString day_words(PartialDate date) {
    return QStringLiteral("%1 %2").arg(date.day()).arg(qt(month_name(date.month())).left(3));
}

// Between one tick and the next, 0 = a week.
int months_between_ticks(double scale, double room) {
    return scale * 7 >= room           ? 0
           : scale * 30 >= room        ? 1
           : scale * 91 >= room        ? 3
           : scale * 365 >= room * 0.6 ? 12
                                       : 60;
}

double room_of_tick() {
    return text_width(QStringLiteral("Sep 2026"), TextStyle::secondary_strong) + px(18);
}

// Of the time at the left end, where no tick need stand: the year, month or day itself. The name of a tick
// further left would be that of another time wherever ticks are five years, a quarter or a week apart.
QString edge_words(DayNumber day, double scale) {
    const PartialDate date = date_of(day);
    const int months = months_between_ticks(scale, room_of_tick());
    return months >= 12 ? QString::number(date.year()) : months > 0 ? month_words(date) : day_words(date);
}

// Years, quarters, months or weeks: the smallest unit whose words have room.
std::vector<Tick> ticks_between(DayNumber from, DayNumber to, double scale) {
    const int months = months_between_ticks(scale, room_of_tick());
    std::vector<Tick> ticks;
    if (months == 0) {
        const DayNumber monday = from - (((from + 3) % 7) + 7) % 7;  // 1970-01-01 was a Thursday
        for (DayNumber day = monday; day <= to; day += 7) {
            ticks.push_back({day, day_words(date_of(day))});
        }
        return ticks;
    }
    PartialDate date(date_of(from).year() - (months == 60 ? date_of(from).year() % 5 : 0), 1);
    while (date.first_day() <= to) {
        ticks.push_back({date.first_day(), months >= 12 ? QString::number(date.year()) : month_words(date)});
        const int next = date.year() * 12 + date.month() - 1 + months;
        if (next / 12 > 9999)
            break;
        date = PartialDate(next / 12, next % 12 + 1);
    }
    return ticks;
}

// Those of its Co's from one on and before another, from the left of the box.
void paint_symbols(QPainter& painter, const TimeItem& item, QRectF box, std::size_t from, std::size_t to,
                   const Tokens& tokens) {
    for (std::size_t i = from; i < std::min(to, item.coes.size()); ++i) {
        paint_co(painter, item.coes[i], box, tokens);
        box.translate(time_symbol_size() + px(between_time_symbols), 0);
    }
    if (item.coes.empty())
        paint_icon(painter,
                   item.kind == TimeItem::Kind::contract  ? Icon::contract
                   : item.kind == TimeItem::Kind::service ? Icon::service
                                                          : Icon::activity,
                   box, tokens.text2);
}

void paint_label(QPainter& painter, const TimeItem& item, const QRectF& box, const Tokens& tokens) {
    QRectF text = box;
    if (!item.code.isEmpty())
        text.setLeft(text.left() + px(5) +
                     paint_line(painter, text, item.code, TextStyle::secondary_strong, tokens.text));
    paint_line(painter, text, item.title, TextStyle::secondary, tokens.text);
}

// Of the words, or of as many of them as the room holds: as paint_line() has it, which lets a line end a
// point beyond its room.
double shown_width(const QString& words, double room) {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    return metrics.horizontalAdvance(elided(words, metrics, room + 1));
}

// Beside a mark: at its right, or ending at its left, behind the symbols that the mark has no room for. On
// the ground of the lane, so that no line goes through the words, neither of a year nor of today, which goes
// on between the rows.
void paint_label_beside(QPainter& painter, const TimeItem& item, const QRectF& mark, const TimeExtent& extent,
                        const Tokens& tokens) {
    const std::size_t inside = item.is_moment() ? symbols_of(item) : symbols_inside(item, mark.width());
    const std::size_t outside = symbols_of(item) - inside;
    const double symbols = outside > 0 ? symbols_width(outside) + px(5) : 0;
    const double code = text_width(item.code, TextStyle::secondary_strong) + px(5);
    const double words = symbols + code + text_width(item.title, TextStyle::secondary);
    const double room = std::min(extent.room, words + px(2));
    const double x =
        extent.words == TimeExtent::Words::left ? mark.left() - px(7) - room : mark.right() + px(7);
    // As high as a row where rows are close: no specks of the line are left between them.
    const double height = std::max<double>(line_height(TextStyle::secondary), mark.height() + px(3));
    const double written = std::min(room, symbols + code + shown_width(item.title, room - symbols - code));
    const QRectF ground(x - px(3), mark.center().y() - height / 2, written + px(6), height);
    painter.fillRect(ground, ground_of(item.lane, tokens));
    if (outside > 0) {
        const double size = time_symbol_size();
        paint_symbols(painter, item, {x, mark.center().y() - size / 2, size, size}, inside, symbols_of(item),
                      tokens);
    }
    paint_label(painter, item, {x + symbols, mark.top(), room - symbols, mark.height()}, tokens);
}

// With an arrow of a length at each end, or a round end where that is 0.
QPainterPath bar_shape(const QRectF& bar, double left_arrow, double right_arrow) {
    QPainterPath shape;
    if (left_arrow <= 0 && right_arrow <= 0) {
        shape.addRoundedRect(bar, px(5), px(5));
        return shape;
    }
    const double r = px(5);
    shape.moveTo(bar.left() + (left_arrow > 0 ? left_arrow : r), bar.top());
    if (right_arrow > 0) {
        shape.lineTo(bar.right() - right_arrow, bar.top());
        shape.lineTo(bar.right(), bar.center().y());
        shape.lineTo(bar.right() - right_arrow, bar.bottom());
    } else {
        shape.lineTo(bar.right() - r, bar.top());
        shape.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + r));
        shape.lineTo(bar.right(), bar.bottom() - r);
        shape.quadTo(bar.bottomRight(), QPointF(bar.right() - r, bar.bottom()));
    }
    if (left_arrow > 0) {
        shape.lineTo(bar.left() + left_arrow, bar.bottom());
        shape.lineTo(bar.left(), bar.center().y());
    } else {
        shape.lineTo(bar.left() + r, bar.bottom());
        shape.quadTo(bar.bottomLeft(), QPointF(bar.left(), bar.bottom() - r));
        shape.lineTo(bar.left(), bar.top() + r);
        shape.quadTo(bar.topLeft(), QPointF(bar.left() + r, bar.top()));
    }
    shape.closeSubpath();
    return shape;
}

// Nobody recorded whether it is over: the words beside the bar stand on the line, whose rest reaches today.
void paint_unknown_rest(QPainter& painter, const QRectF& bar, double today, const Tokens& tokens) {
    const double start = bar.right() + px(10);
    if (today <= start)
        return;
    QPen dots(tokens.text2, px(2), Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 3});
    painter.setPen(dots);
    const double y = bar.center().y();
    painter.drawLine(QPointF(start, y), QPointF(today - px(4), y));
}

// Dots where it is an idea or a plan, else dashes where it is illustrative.
QPen outline_of(const TimeItem& item, const Tokens& tokens) {
    QPen pen(tokens.text2, px(item.planned ? 1.5 : 1.2));
    if (item.planned) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.2});
    } else if (item.illustrative) {
        pen.setDashPattern({4, 3});
    }
    return pen;
}

void paint_bar(QPainter& painter, const TimeItem& item, const QRectF& bar, const QRectF& visible,
               double limit, double today, const Tokens& tokens) {
    // An end that is not shown is an arrow.
    const auto point_of = [&](bool is_arrow) {
        return is_arrow ? std::min<double>(px(8), bar.width() / 2) : 0;
    };
    const double point = point_of(item.open_end);
    const QPainterPath shape = bar_shape(bar, point_of(item.begins_before), point);
    painter.setPen(outline_of(item, tokens));
    // Of what has not happened the ground shows, which yet covers the lines of the years.
    painter.setBrush(item.planned                            ? ground_of(item.lane, tokens)
                     : item.kind == TimeItem::Kind::contract ? tokens.sunken
                                                             : tokens.surface);
    painter.drawPath(shape);

    if (item.no_end)
        paint_unknown_rest(painter, bar, today, tokens);

    // Symbol and words stay in sight while any of the bar is.
    const double left = std::max(bar.left(), std::min(visible.left(), bar.right() - px(40)));
    const TimeExtent extent = extent_of(item, bar.left(), bar.right(), limit);
    const bool inside = extent.words == TimeExtent::Words::inside;
    const std::size_t symbols = symbols_inside(item, bar.width());
    const double wide = symbols_width(symbols);
    // In the middle of a bar that has room for nothing else.
    const bool alone = !inside && bar.width() < wide + px(14);
    const QRectF symbol(alone ? bar.center().x() - wide / 2 : left + px(7),
                        bar.center().y() - time_symbol_size() / 2, wide, time_symbol_size());
    paint_symbols(painter, item, {symbol.topLeft(), QSizeF(time_symbol_size(), time_symbol_size())}, 0,
                  symbols, tokens);
    if (inside)
        paint_label(
            painter, item,
            {symbol.right() + px(6), bar.top(), bar.right() - point - symbol.right() - px(8), bar.height()},
            tokens);
    else
        paint_label_beside(painter, item, bar, extent, tokens);
}

void paint_flag(QPainter& painter, const TimeItem& item, const QRectF& bar, double limit,
                const Tokens& tokens) {
    const double x = bar.left();
    painter.setPen(QPen(tokens.text, px(2)));
    painter.drawLine(QPointF(x, bar.top() + px(2)), QPointF(x, bar.bottom()));
    const double width = px(13);
    const double height = px(11);
    QPolygonF flag;
    flag << QPointF(x, bar.top() + px(2)) << QPointF(x + width, bar.top() + px(2))
         << QPointF(x + width - px(4), bar.top() + px(2) + height / 2)
         << QPointF(x + width, bar.top() + px(2) + height) << QPointF(x, bar.top() + px(2) + height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawPolygon(flag);
    // Clear of the focus ring round the flag.
    paint_label_beside(painter, item, {x - px(4), bar.top(), width + px(8), bar.height()},
                       extent_of(item, bar.left(), bar.right(), limit), tokens);
}

void paint_diamond(QPainter& painter, const QRectF& bar, const Tokens& tokens) {
    const QPointF middle = bar.center();
    const double half = px(6);
    QPolygonF diamond;
    diamond << middle - QPointF(0, half) << middle + QPointF(half, 0) << middle + QPointF(0, half)
            << middle - QPointF(half, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chart_a);
    painter.drawPolygon(diamond);
}

// Where the ground is that of the picture, as in high contrast, a rule says where a lane ends.
void paint_lane_ground(QPainter& painter, const TimelineLayout::Lane& lane, const QRectF& visible,
                       const Tokens& tokens) {
    const QColor ground = ground_of(lane.phase, tokens);
    QRectF area = lane.area.intersected(visible.adjusted(-px(20), -px(20), px(20), px(20)));
    painter.setPen(Qt::NoPen);
    if (ground == tokens.surface) {
        painter.setPen(
            QPen(lane.phase == PhaseKind::none ? tokens.text2 : tokens.of(lane.phase).solid, px(1)));
        area.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter.setBrush(ground);
    painter.drawRoundedRect(area, px(6), px(6));
}

void paint_lane_head(QPainter& painter, const TimelineLayout::Lane& lane, const TimelineLayout& layout,
                     const QRectF& visible, const Tokens& tokens) {
    const QRectF head(visible.left(), lane.area.top(), layout.left - px(6), lane.area.height());
    if (!head.intersects(visible))
        return;
    painter.fillRect(head.intersected(visible), tokens.surface);
    // In the middle of what is seen of the lane.
    const double top = std::max(head.top(), visible.top() + layout.axis);
    const double bottom = std::min(head.bottom(), visible.bottom());
    const double y = std::clamp((top + bottom) / 2, head.top() + px(14), head.bottom() - px(14));
    const double mark = px(24);
    const bool is_phase = lane.phase != PhaseKind::none;
    if (is_phase)
        paint_phase(painter, lane.phase, {head.left() + px(14), y - mark / 2, mark, mark}, tokens);
    const double left = px(is_phase ? 46 : 14);
    paint_line(painter, {head.left() + left, y - px(12), head.width() - left - px(2), double(px(24))},
               lane_words(lane.phase), TextStyle::body_strong,
               is_phase ? tokens.of(lane.phase).solid : tokens.text2);
}

// What the diamonds of a row are, before the first of them, and the latest in words where there is room. A
// diamond stands in the middle of its date: one of a year that begins first may stand behind one of a month.
void paint_readings_words(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
                          const TimelineLayout::Row& row, const Tokens& tokens) {
    const auto middle = [&](int item) {
        const TimeItem& reading = timeline.items[static_cast<std::size_t>(item)];
        return static_cast<std::int64_t>(reading.from) + reading.to;
    };
    const auto [earliest, latest] = std::ranges::minmax_element(row.items, {}, middle);
    const QRectF first = layout.bar(timeline, *earliest);
    const QString name = tr_text("Readings");
    const double width = text_width(name, TextStyle::secondary);
    if (first.left() - layout.left >= width + px(20))
        paint_line(painter, {first.left() - width - px(14), first.top(), width + px(2), first.height()}, name,
                   TextStyle::secondary, tokens.text2);
    const TimeItem& named = timeline.items[static_cast<std::size_t>(*latest)];
    const QRectF last = layout.bar(timeline, *latest);
    const double room = layout.size.width() - last.right() - px(beside_time_mark);
    if (room >= label_room(named))
        paint_label_beside(painter, named, last, {last.left(), last.right(), TimeExtent::Words::right, room},
                           tokens);
}

// The items of a row that can be seen: they are sorted by start, and a row overlaps nowhere but in labels.
void paint_row(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
               const TimelineLayout::Row& row, const QRectF& visible, const Tokens& tokens) {
    const DayNumber to = layout.day_at(visible.right() + px(20));
    const double reach = px(longest_time_label + 60);
    const double today = layout.x(timeline.today);
    for (const int number : row.items) {
        const TimeItem& item = timeline.items[static_cast<std::size_t>(number)];
        if (item.from > to)
            break;  // words at the left are only there at the very end of the picture
        const QRectF bar = layout.bar(timeline, number);
        if (layout.reach(timeline, number) + reach < visible.left())
            continue;
        if (item.kind == TimeItem::Kind::decision)
            paint_flag(painter, item, bar, layout.size.width(), tokens);
        else if (item.kind == TimeItem::Kind::reading)
            paint_diamond(painter, bar, tokens);
        else
            paint_bar(painter, item, bar, visible.adjusted(layout.left, 0, 0, 0), layout.size.width(), today,
                      tokens);
    }
    if (!row.items.empty() &&
        timeline.items[static_cast<std::size_t>(row.items.front())].kind == TimeItem::Kind::reading)
        paint_readings_words(painter, timeline, layout, row, tokens);
}

void paint_axis(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
                const std::vector<Tick>& ticks, const QRectF& visible, const Tokens& tokens) {
    const QRectF axis(visible.left(), visible.top(), visible.width(), layout.axis);
    painter.fillRect(axis, tokens.surface);
    const double below = axis.bottom() - px(4) - line_height(TextStyle::secondary_strong);
    const double begin = visible.left() + layout.left;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const Tick& tick = ticks[i];
        double x = layout.x(tick.day);
        QString words = tick.words;
        // What began further left is named at the left end, where there is room before what comes next.
        if (x < begin - px(30) || tick.day < layout.first) {
            const double next = i + 1 < ticks.size() ? layout.x(ticks[i + 1].day) : visible.right();
            x = begin;
            words = edge_words(layout.day_at(begin + 1), layout.scale);
            if (next - x < text_width(words, TextStyle::secondary_strong) + px(12))
                continue;
        }
        paint_line(painter, {x + px(5), below, double(px(120)), line_height(TextStyle::secondary_strong)},
                   words, TextStyle::secondary_strong, tokens.text);
    }
    // Above the years, so that it covers none of them.
    const double now = layout.x(timeline.today);
    const QString words = tr_text("Today");
    const double width = text_width(words, TextStyle::secondary_strong) + px(16);
    const QRectF pill(std::min(now - width / 2, layout.size.width() - width - px(2)), axis.top() + px(2),
                      width, line_height(TextStyle::secondary_strong) + px(4));
    if (now < visible.left() + layout.left - px(20) || now > visible.right() + px(40))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(pill, px(4), px(4));
    paint_line(painter, pill, words, TextStyle::secondary_strong, tokens.surface, Qt::AlignHCenter);
}

}  // namespace

void paint_timeline(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
                    const QRectF& visible, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(visible, tokens.surface);
    for (const TimelineLayout::Lane& lane : layout.lanes)
        if (lane.area.intersects(visible))
            paint_lane_ground(painter, lane, visible, tokens);
    const DayNumber from = std::max(timeline.first, layout.day_at(visible.left()));
    const DayNumber to = std::min(timeline.last, layout.day_at(visible.right()));
    const std::vector<Tick> ticks = ticks_between(from, to, layout.scale);
    const double bottom = layout.lanes.back().area.bottom();
    QPen of_years(tokens.line, 1);
    if (tokens.line == tokens.text)  // in high contrast, where a whole line would be one of the picture
        of_years.setDashPattern({1, 5});
    painter.setPen(of_years);
    // What lies further left is behind the lane heads, and what lies higher behind the axis.
    const double begin = visible.left() + layout.left - px(4);
    const double top = visible.top() + layout.axis;
    const double end = std::min(bottom, visible.bottom());
    const auto draw_day = [&](DayNumber day) {
        const double x = layout.x(day);
        if (x >= begin)
            painter.drawLine(QPointF(x, top), QPointF(x, end));
    };
    for (const Tick& tick : ticks)
        draw_day(tick.day);
    painter.setPen(QPen(tokens.text, px(2)));
    draw_day(timeline.today);
    for (const TimelineLayout::Row& row : layout.rows)
        if (row.top + layout.row_height >= visible.top() && row.top <= visible.bottom())
            paint_row(painter, timeline, layout, row, visible, tokens);
    for (const TimelineLayout::Lane& lane : layout.lanes)
        paint_lane_head(painter, lane, layout, visible, tokens);
    paint_axis(painter, timeline, layout, ticks, visible, tokens);
}

}  // namespace tandem
