#include "ui/charts/timeline.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

namespace tandem {

namespace {

constexpr double bar_px = 26;  // at 100 %
constexpr double longest_label = 600;
constexpr double beside_mark = 16;  // round the words beside a mark
constexpr double lane_head = 112;
constexpr char16_t first_wide_letter = 0x2E80;  // Chinese, Japanese and Korean begin here
constexpr std::size_t neat_limit = 400;         // up to here the first free row is taken, which reads best

double icon_size() {
    return px(16);
}

// Good enough to keep labels apart, and quick for 50,000 of them.
double label_room(const TimeItem& item) {
    const double letter = px(7.2);
    double letters = static_cast<double>(item.code.size() + 1);
    for (const QChar one : item.title)
        letters += one.unicode() >= first_wide_letter ? 2 : 1;
    return std::min<double>(px(longest_label), letters * letter) + px(16);
}

constexpr double between_symbols = 3;

// An activity of several Co's has the mark of each.
std::size_t symbols_of(const TimeItem& item) {
    return std::max<std::size_t>(item.coes.size(), 1);
}

double symbols_width(std::size_t symbols) {
    return static_cast<double>(symbols) * (icon_size() + px(between_symbols)) - px(between_symbols);
}

bool label_fits_inside(const TimeItem& item, double width) {
    return !item.is_moment() && label_room(item) + symbols_width(symbols_of(item)) + px(10) <= width;
}

// What a row gives to an item: its mark and its words, which stand to the left where the right is full, and
// are cut where neither side has room for all of them.
struct Extent {
    double from, until;
    bool words_left;
    double room;  // for words beside the mark
};

Extent extent_of(const TimeItem& item, double left, double right, double limit) {
    if (item.kind == TimeItem::Kind::reading)
        return {left - px(4), right + px(4), false, 0};
    if (label_fits_inside(item, right - left))
        return {left, right + px(6), false, 0};
    const double mark = item.kind == TimeItem::Kind::decision ? left + px(22) : right;
    const double at_right = limit - mark - px(beside_mark);
    const double at_left = left - px(lane_head) - px(beside_mark);
    const double wanted = label_room(item);
    const bool words_left = wanted > at_right && at_left > at_right;
    const double room = std::max<double>(std::min(wanted, words_left ? at_left : at_right), 0);
    return words_left ? Extent{left - room - px(beside_mark), mark + px(6), true, room}
                      : Extent{left, mark + room + px(beside_mark), false, room};
}

// Gives each item of a lane a row in which it hides nothing.
class RowPacker {
public:
    explicit RowPacker(bool neat) : neat_(neat) {}

    std::size_t row_for(double left, double until) {
        if (neat_) {
            for (std::size_t row = 0; row < ends_.size(); ++row)
                if (ends_[row] <= left) {
                    ends_[row] = until;
                    return row;
                }
            ends_.push_back(until);
            return ends_.size() - 1;
        }
        if (!free_.empty() && free_.top().first <= left) {
            const std::size_t row = free_.top().second;
            free_.pop();
            free_.emplace(until, row);
            return row;
        }
        free_.emplace(until, rows_);
        return rows_++;
    }
    std::size_t rows() const { return neat_ ? ends_.size() : rows_; }

private:
    using End = std::pair<double, std::size_t>;

    bool neat_;
    std::vector<double> ends_;
    std::priority_queue<End, std::vector<End>, std::greater<>> free_;
    std::size_t rows_ = 0;
};

QColor ground_of(PhaseKind lane, const Tokens& tokens) {
    return lane == PhaseKind::none ? tokens.sunken : tokens.of(lane).tint;
}

struct Tick {
    DayNumber day;
    QString words;
};

// Years, quarters, months or weeks: the smallest unit whose words have room.
std::vector<Tick> ticks_between(DayNumber from, DayNumber to, double scale) {
    const double room = text_width(QStringLiteral("Sep 2026"), TextStyle::secondary_strong) + px(18);
    std::vector<Tick> ticks;
    if (scale * 7 >= room) {
        const DayNumber monday = from - (((from + 3) % 7) + 7) % 7;  // 1970-01-01 was a Thursday
        for (DayNumber day = monday; day <= to; day += 7) {
            const PartialDate date = date_of(day);
            ticks.push_back(
                {day, QStringLiteral("%1 %2").arg(date.day()).arg(qt(month_name(date.month())).left(3))});
        }
        return ticks;
    }
    const int months = scale * 30 >= room ? 1 : scale * 91 >= room ? 3 : scale * 365 >= room * 0.6 ? 12 : 60;
    PartialDate date(date_of(from).year() - (months == 60 ? date_of(from).year() % 5 : 0), 1);
    while (date.first_day() <= to) {
        ticks.push_back(
            {date.first_day(),
             months >= 12
                 ? QString::number(date.year())
                 : QStringLiteral("%1 %2").arg(qt(month_name(date.month())).left(3)).arg(date.year())});
        const int next = date.year() * 12 + date.month() - 1 + months;
        if (next / 12 > 9999)
            break;
        date = PartialDate(next / 12, next % 12 + 1);
    }
    return ticks;
}

void paint_symbols(QPainter& painter, const TimeItem& item, QRectF box, std::size_t symbols,
                   const Tokens& tokens) {
    for (std::size_t i = 0; i < std::min(symbols, item.coes.size()); ++i) {
        paint_co(painter, item.coes[i], box, tokens);
        box.translate(icon_size() + px(between_symbols), 0);
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

// Beside a mark: at its right, or ending at its left. On the ground of the lane, so that neither the lines of
// the years nor that of today goes through the words.
void paint_label_beside(QPainter& painter, const TimeItem& item, const QRectF& mark, const Extent& extent,
                        const Tokens& tokens) {
    const double words = text_width(item.code, TextStyle::secondary_strong) + px(5) +
                         text_width(item.title, TextStyle::secondary);
    const double room = std::min(extent.room, words + px(2));
    const double x = extent.words_left ? mark.left() - px(7) - room : mark.right() + px(7);
    const double line = line_height(TextStyle::secondary);
    painter.fillRect(QRectF(x - px(3), mark.center().y() - line / 2, room + px(6), line),
                     ground_of(item.lane, tokens));
    paint_label(painter, item, {x, mark.top(), room, mark.height()}, tokens);
}

void paint_bar(QPainter& painter, const TimeItem& item, const QRectF& bar, const QRectF& visible,
               double limit, const Tokens& tokens) {
    QPainterPath shape;
    const double point = item.open_end ? std::min<double>(px(8), bar.width() / 2) : 0;
    if (item.open_end) {
        const double r = px(5);
        shape.moveTo(bar.left() + r, bar.top());
        shape.lineTo(bar.right() - point, bar.top());
        shape.lineTo(bar.right(), bar.center().y());
        shape.lineTo(bar.right() - point, bar.bottom());
        shape.lineTo(bar.left() + r, bar.bottom());
        shape.quadTo(bar.bottomLeft(), QPointF(bar.left(), bar.bottom() - r));
        shape.lineTo(bar.left(), bar.top() + r);
        shape.quadTo(bar.topLeft(), QPointF(bar.left() + r, bar.top()));
        shape.closeSubpath();
    } else {
        shape.addRoundedRect(bar, px(5), px(5));
    }
    QPen pen(tokens.text2, px(1.2));
    if (item.illustrative) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(item.kind == TimeItem::Kind::contract ? tokens.sunken : tokens.surface);
    painter.drawPath(shape);

    // Symbol and words stay in sight while any of the bar is.
    const double left = std::max(bar.left(), std::min(visible.left(), bar.right() - px(40)));
    const bool inside = label_fits_inside(item, bar.width());
    std::size_t symbols = symbols_of(item);
    while (symbols > 0 && bar.width() < symbols_width(symbols) + px(8))
        --symbols;
    const double wide = symbols_width(std::max<std::size_t>(symbols, 1));
    // In the middle of a bar that has room for nothing else.
    const bool alone = !inside && bar.width() < wide + px(14);
    const QRectF symbol(alone ? bar.center().x() - wide / 2 : left + px(7),
                        bar.center().y() - icon_size() / 2, wide, icon_size());
    if (symbols > 0)
        paint_symbols(painter, item, {symbol.topLeft(), QSizeF(icon_size(), icon_size())}, symbols, tokens);
    if (inside)
        paint_label(
            painter, item,
            {symbol.right() + px(6), bar.top(), bar.right() - point - symbol.right() - px(8), bar.height()},
            tokens);
    else
        paint_label_beside(painter, item, bar, extent_of(item, bar.left(), bar.right(), limit), tokens);
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

void paint_lane_ground(QPainter& painter, const TimelineLayout::Lane& lane, const QRectF& visible,
                       const Tokens& tokens) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground_of(lane.phase, tokens));
    painter.drawRoundedRect(lane.area.intersected(visible.adjusted(-px(20), -px(20), px(20), px(20))), px(6),
                            px(6));
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

// What the diamonds of a row are, before the first of them, and the latest in words where there is room.
void paint_readings_words(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
                          const TimelineLayout::Row& row, const Tokens& tokens) {
    const QRectF first = layout.bar(timeline, row.items.front());
    const QString name = tr_text("Readings");
    const double width = text_width(name, TextStyle::secondary);
    if (first.left() - layout.left >= width + px(20))
        paint_line(painter, {first.left() - width - px(14), first.top(), width + px(2), first.height()}, name,
                   TextStyle::secondary, tokens.text2);
    const TimeItem& latest = timeline.items[static_cast<std::size_t>(row.items.back())];
    const QRectF last = layout.bar(timeline, row.items.back());
    const double room = layout.size.width() - last.right() - px(beside_mark);
    if (room >= label_room(latest))
        paint_label_beside(painter, latest, last, {last.left(), last.right(), false, room}, tokens);
}

// The items of a row that can be seen: they are sorted by start, and a row overlaps nowhere but in labels.
void paint_row(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
               const TimelineLayout::Row& row, const QRectF& visible, const Tokens& tokens) {
    const DayNumber to = layout.day_at(visible.right() + px(20));
    const double reach = px(longest_label + 60);
    for (const int number : row.items) {
        const TimeItem& item = timeline.items[static_cast<std::size_t>(number)];
        if (item.from > to)
            break;  // words at the left are only there at the very end of the picture
        const QRectF bar = layout.bar(timeline, number);
        if (bar.right() + reach < visible.left())
            continue;
        if (item.kind == TimeItem::Kind::decision)
            paint_flag(painter, item, bar, layout.size.width(), tokens);
        else if (item.kind == TimeItem::Kind::reading)
            paint_diamond(painter, bar, tokens);
        else
            paint_bar(painter, item, bar, visible.adjusted(layout.left, 0, 0, 0), layout.size.width(),
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
    const double now = layout.x(timeline.today);
    const QString words = tr_text("Today");
    const double width = text_width(words, TextStyle::secondary_strong) + px(16);
    const QRectF pill(std::min(now - width / 2, layout.size.width() - width - px(2)), axis.top() + px(6),
                      width, axis.height() - px(10));
    for (const Tick& tick : ticks) {
        const double x = layout.x(tick.day);
        const double end = x + px(7) + text_width(tick.words, TextStyle::secondary_strong);
        const bool covered = end > pill.left() && x + px(3) < pill.right();
        if (covered || x < visible.left() + layout.left - px(30))
            continue;
        paint_line(painter, {x + px(5), axis.top(), double(px(120)), axis.height()}, tick.words,
                   TextStyle::secondary_strong, tokens.text);
    }
    if (now < visible.left() + layout.left - px(20) || now > visible.right() + px(40))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(pill, px(4), px(4));
    paint_line(painter, pill, words, TextStyle::secondary_strong, tokens.surface, Qt::AlignHCenter);
}

}  // namespace

DayNumber TimelineLayout::day_at(double where) const {
    return first + static_cast<DayNumber>(std::floor((where - left) / scale));
}

QRectF TimelineLayout::bar(const Timeline& timeline, int item) const {
    const TimeItem& shown = timeline.items[static_cast<std::size_t>(item)];
    const double top = rows[static_cast<std::size_t>(row_of[static_cast<std::size_t>(item)])].top;
    const double height = std::min<double>(px(bar_px), row_height - px(3));
    if (shown.kind == TimeItem::Kind::reading) {
        const double middle = (x(shown.from) + x(shown.to + 1)) / 2;
        return {middle - px(12), top, double(px(24)), height};
    }
    if (shown.kind == TimeItem::Kind::decision)
        return {(x(shown.from) + x(shown.to + 1)) / 2, top, double(px(24)), height};
    return {x(shown.from), top, std::max<double>(x(shown.to + 1) - x(shown.from), px(24)), height};
}

int TimelineLayout::item_at(const Timeline& timeline, QPointF point) const {
    const auto after = std::upper_bound(rows.begin(), rows.end(), point.y(),
                                        [](double y, const Row& row) { return y < row.top; });
    if (after == rows.begin())
        return -1;
    int found = -1;
    for (const int item : std::prev(after)->items) {
        const QRectF area = bar(timeline, item);
        if (area.contains(point))
            found = item;  // the later one lies on top
        if (area.left() > point.x())
            break;
    }
    return found;
}

double fitting_scale(const Timeline& timeline, double width) {
    return fitting_scale(timeline, width, timeline.first);
}

double fitting_scale(const Timeline& timeline, double width, DayNumber from) {
    const double days = std::max(timeline.last - from + 1, 365);
    return std::max((width - px(128)) / days, 0.002);
}

TimelineLayout timeline_layout(const Timeline& timeline, double scale, double row) {
    TimelineLayout layout;
    layout.scale = scale;
    layout.first = timeline.first;
    layout.left = px(lane_head);
    layout.axis = line_height(TextStyle::secondary_strong) + px(18);
    layout.row_height = px(row);
    layout.row_of.resize(timeline.items.size());
    const double width = layout.x(timeline.last + 1) + px(16);
    double y = layout.axis + px(2);
    std::size_t next = 0;
    const bool any_without = !timeline.items.empty() && timeline.items.back().lane == PhaseKind::none;
    std::vector<PhaseKind> lanes{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};
    if (any_without)
        lanes.push_back(PhaseKind::none);
    for (const PhaseKind phase : lanes) {
        TimelineLayout::Lane lane;
        lane.phase = phase;
        lane.first_row = layout.rows.size();
        std::size_t end = next;
        std::size_t readings = 0;
        while (end < timeline.items.size() && timeline.items[end].lane == lane.phase)
            readings += timeline.items[end++].kind == TimeItem::Kind::reading;
        RowPacker packer(end - next <= neat_limit);
        for (std::size_t i = next; i < end; ++i) {
            const TimeItem& item = timeline.items[i];
            if (item.kind == TimeItem::Kind::reading)
                continue;  // all in one row of their own, below
            const double left = layout.x(item.from);
            const double right = std::max<double>(layout.x(item.to + 1), left + px(24));
            const Extent extent = extent_of(item, left, right, width);
            layout.row_of[i] = static_cast<int>(lane.first_row + packer.row_for(extent.from, extent.until));
        }
        lane.rows = packer.rows() + (readings > 0 ? 1 : 0);
        layout.rows.resize(lane.first_row + lane.rows);
        for (std::size_t i = next; i < end; ++i) {
            if (timeline.items[i].kind == TimeItem::Kind::reading)
                layout.row_of[i] = static_cast<int>(lane.first_row + lane.rows - 1);
            layout.rows[static_cast<std::size_t>(layout.row_of[i])].items.push_back(static_cast<int>(i));
        }
        const double height =
            px(12) + layout.row_height * static_cast<double>(std::max<std::size_t>(lane.rows, 1));
        lane.area = QRectF(layout.left - px(4), y, width - layout.left, height);
        for (std::size_t r = 0; r < lane.rows; ++r)
            layout.rows[lane.first_row + r].top = y + px(9) + layout.row_height * static_cast<double>(r);
        y += height + px(6);
        next = end;
        layout.lanes.push_back(lane);
    }
    layout.size = QSizeF(width, y + px(4));
    return layout;
}

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
    painter.setPen(QPen(tokens.line, 1));
    for (const Tick& tick : ticks)
        painter.drawLine(QPointF(layout.x(tick.day), visible.top()),
                         QPointF(layout.x(tick.day), std::min(bottom, visible.bottom())));
    painter.setPen(QPen(tokens.text, px(2)));
    painter.drawLine(QPointF(layout.x(timeline.today), visible.top()),
                     QPointF(layout.x(timeline.today), std::min(bottom, visible.bottom())));
    for (const TimelineLayout::Row& row : layout.rows)
        if (row.top + layout.row_height >= visible.top() && row.top <= visible.bottom())
            paint_row(painter, timeline, layout, row, visible, tokens);
    for (const TimelineLayout::Lane& lane : layout.lanes)
        paint_lane_head(painter, lane, layout, visible, tokens);
    paint_axis(painter, timeline, layout, ticks, visible, tokens);
}

}  // namespace tandem
