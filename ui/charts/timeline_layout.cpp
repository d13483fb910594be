// Where the bars, flags and diamonds of the timeline lie.
#include "ui/charts/text_painting.h"
#include "ui/charts/timeline.h"
#include "ui/charts/timeline_extent.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

namespace tandem {

namespace {

constexpr double bar_px = 26;            // at 100 %
constexpr std::size_t neat_limit = 400;  // up to here the first free row is taken, which reads best

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

}  // namespace

void TimelineLayout::set_row_height(double row) {
    row_height = px(row);
    double y = axis + px(2);
    for (Lane& lane : lanes) {
        const double height = px(12) + row_height * static_cast<double>(std::max<std::size_t>(lane.rows, 1));
        lane.area = QRectF(left - px(4), y, size.width() - left, height);
        for (std::size_t r = 0; r < lane.rows; ++r)
            rows[lane.first_row + r].top = y + px(9) + row_height * static_cast<double>(r);
        y += height + px(6);
    }
    size.setHeight(y + px(4));
}

DayNumber TimelineLayout::day_at(double where) const {
    return first + static_cast<DayNumber>(std::floor((where - left) / scale));
}

std::pair<double, double> TimelineLayout::span(const Timeline& timeline, const TimeItem& item) const {
    const double begins = x(item.from);
    const double ends = x(item.to + 1);
    const double right = std::max<double>(ends, begins + px(24));
    if (item.no_end || item.to >= timeline.today || right <= ends)
        return {begins, right};
    // Rather a little too early than across the line of today, as if it still went on.
    const double over = right - std::max<double>(ends, x(timeline.today) - px(3));
    const double by = std::clamp(over, 0.0, std::max(begins - left, 0.0));
    return {begins - by, right - by};
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
    const auto [begins, ends] = span(timeline, shown);
    return {begins, top, ends - begins, height};
}

double TimelineLayout::reach(const Timeline& timeline, int item) const {
    const double right = bar(timeline, item).right();
    return timeline.items[static_cast<std::size_t>(item)].no_end ? std::max(right, x(timeline.today)) : right;
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
    layout.left = px(timeline_head);
    layout.axis = 2 * line_height(TextStyle::secondary_strong) + px(14);  // today above the years
    layout.row_of.resize(timeline.items.size());
    const double width = layout.x(timeline.last + 1) + px(16);
    layout.size.setWidth(width);
    std::size_t next = 0;
    const bool any_without = !timeline.items.empty() && timeline.items.back().lane == PhaseKind::none;
    std::vector<PhaseKind> lanes{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};
    if (any_without)
        lanes.push_back(PhaseKind::none);
    if (timeline.only != PhaseKind::none)
        std::erase_if(lanes, [&](PhaseKind lane) {
            return lane != timeline.only &&
                   std::ranges::find(timeline.items, lane, &TimeItem::lane) == timeline.items.end();
        });
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
            const auto [left, right] = layout.span(timeline, item);
            const TimeExtent extent = extent_of(item, left, right, width);
            const double until =
                item.no_end ? std::max(extent.until, layout.x(timeline.today) + px(6)) : extent.until;
            layout.row_of[i] = static_cast<int>(lane.first_row + packer.row_for(extent.from, until));
        }
        lane.rows = packer.rows() + (readings > 0 ? 1 : 0);
        layout.rows.resize(lane.first_row + lane.rows);
        for (std::size_t i = next; i < end; ++i) {
            if (timeline.items[i].kind == TimeItem::Kind::reading)
                layout.row_of[i] = static_cast<int>(lane.first_row + lane.rows - 1);
            layout.rows[static_cast<std::size_t>(layout.row_of[i])].items.push_back(static_cast<int>(i));
        }
        next = end;
        layout.lanes.push_back(lane);
    }
    layout.set_row_height(row);
    return layout;
}

}  // namespace tandem
