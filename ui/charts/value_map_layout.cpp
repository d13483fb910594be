#include "ui/charts/value_map_layout.h"

#include "ui/charts/text_painting.h"
#include "ui/charts/value_map_boxes.h"
#include "ui/charts/value_map_strips.h"

#include <algorithm>

namespace tandem {

namespace {

// Shares of the width: of the columns, and of each gap between them.
struct Columns {
    std::array<double, 5> widths;
    double gap;

    double all() const {
        double sum = gap * 4;
        for (const double width : widths)
            sum += width;
        return sum;
    }
};
constexpr Columns on_screen{{165, 165, 227, 198, 181}, 44};  // as in picture 06
constexpr Columns on_paper{{134, 132, 174, 138, 106}, 26};   // words before bands

// Of the usual space in and between boxes, where that brings all into view.
constexpr double close_air = 0.55;

// Lines of a title, a note and an item on paper, where a column is too full for as many as its words need.
struct Lines {
    int title, note, item;
};
constexpr std::array fewer_lines{Lines{4, 4, 2}, Lines{3, 3, 2}, Lines{3, 2, 2}, Lines{3, 2, 1}};

// The same on a screen, for the whole map at once; and of what holds at a level of resilience.
constexpr std::array fewer_on_screen{Lines{4, 4, 2}, Lines{3, 3, 2}, Lines{3, 3, 1}};
constexpr std::array fewer_holds{5, 4, 3, 2};

std::size_t index_of(MapNode::Column column) {
    return static_cast<std::size_t>(column);
}

// Room for the focus ring at both sides.
double edge() {
    return px(7);
}

ValueMapLayout layout_with(const ValueMap& map, double width, double height, double least,
                           const MapStyle& style, double air) {
    ValueMapLayout layout;
    layout.style = style;
    layout.air = air;
    width = std::max<double>(width, px(least));
    const Columns& columns = style.on_paper ? on_paper : on_screen;
    const double inner = width - 2 * edge();
    const double unit = inner / columns.all();
    const double band = resilience_height(map, inner, style.holds) + px(22) * air;
    layout.principles = QRectF(edge(), px(2), inner, principles_height(map, inner) + px(22) * air);

    const double head_top = layout.principles.bottom() + px(18) * air;
    const double head_height = line_height(TextStyle::body_strong);
    const double top = head_top + head_height + px(14) * air;
    std::array<double, 5> lefts{}, widths{}, heights{};
    std::array<int, 5> counts{};
    double left = edge();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lefts[i] = left;
        widths[i] = columns.widths[i] * unit;
        layout.heads[i] = QRectF(left, head_top, widths[i], head_height);
        left += widths[i] + columns.gap * unit;
    }
    const double least_gap = px(16) * air;
    const double below = px(20) * air;
    const double room = std::max<double>(0, height - top - band - below - px(10));
    for (const MapNode& node : map.nodes)
        ++counts[index_of(node.column)];
    std::vector<double> whole;  // the height of each box that has as many lines as its words need
    for (const MapNode& node : map.nodes)
        whole.push_back(box_height(node, widths[index_of(node.column)], style, air));
    std::vector<double> node_heights = whole;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column_height = [&] {
            double sum = least_gap * std::max(counts[i] - 1, 0);
            for (std::size_t n = 0; n < map.nodes.size(); ++n)
                if (index_of(map.nodes[n].column) == i)
                    sum += node_heights[n];
            return sum;
        };
        MapStyle& lines = layout.columns[i];
        lines = style;
        if (style.on_paper && height > 0)
            for (const Lines& fewer : fewer_lines) {
                if (column_height() <= room)
                    break;
                lines.title = std::min(style.title, fewer.title);
                lines.note = std::min(style.note, fewer.note);
                lines.item = std::min(style.item, fewer.item);
                for (std::size_t n = 0; n < map.nodes.size(); ++n)
                    if (index_of(map.nodes[n].column) == i)
                        node_heights[n] = box_height(map.nodes[n], widths[i], lines, air);
            }
    }
    for (std::size_t n = 0; n < map.nodes.size(); ++n) {
        const std::size_t column = index_of(map.nodes[n].column);
        layout.boxes.push_back(layout.columns[column]);
        heights[column] += node_heights[n];
    }
    if (style.on_paper && height > 0)
        for (std::size_t n = 0; n < map.nodes.size(); ++n) {
            const std::size_t column = index_of(map.nodes[n].column);
            const double more = whole[n] - node_heights[n];
            const double spare = room - heights[column] - least_gap * (counts[column] - 1);
            if (more <= 0 || more > spare)
                continue;
            heights[column] += more;
            node_heights[n] = whole[n];
            layout.boxes[n] = style;
        }
    double body = style.on_paper ? 0 : room;
    for (std::size_t i = 0; i < widths.size(); ++i)
        body = std::max(body, heights[i] + least_gap * (counts[i] - 1));

    // Each column is spread over the height, but never torn further apart than reads as one. Where there is
    // more than a screen of it all begin at the top, so that the first screen shows something of each.
    const bool long_one = !style.on_paper && room > 0 && body > room * 1.3;
    std::array<double, 5> y{}, gaps{};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        gaps[i] =
            counts[i] > 1 ? std::clamp<double>((body - heights[i]) / (counts[i] + 1), least_gap, px(56)) : 0;
        const double over = body - heights[i] - gaps[i] * std::max(counts[i] - 1, 0);
        y[i] = top + (long_one ? 0 : over / 2);
    }
    layout.nodes.reserve(map.nodes.size());
    for (std::size_t n = 0; n < map.nodes.size(); ++n) {
        const MapNode& node = map.nodes[n];
        const std::size_t column = index_of(node.column);
        const QRectF area(lefts[column], y[column], widths[column], node_heights[n]);
        y[column] += node_heights[n] + gaps[column];
        layout.nodes.push_back(area);
        layout.items.push_back(box_items(node, area, layout.boxes[n], air));
    }
    layout.resilience = QRectF(edge(), top + body + below, width - 2 * edge(), band);
    layout.size = QSizeF(width, layout.resilience.bottom() + px(6));
    return layout;
}

}  // namespace

QRectF ValueMapLayout::area(MapPlace place) const {
    if (place.node < 0)
        return {};
    const auto node = static_cast<std::size_t>(place.node);
    return place.item < 0 ? nodes[node] : items[node][static_cast<std::size_t>(place.item)];
}

ValueMapLayout value_map_layout(const ValueMap& map, double width, double height, double least,
                                const MapStyle& style) {
    ValueMapLayout usual = layout_with(map, width, height, least, style, 1);
    const bool has_fewer_lines = std::ranges::any_of(usual.columns, [&](const MapStyle& lines) {
        return lines.title < style.title || lines.note < style.note || lines.item < style.item;
    });
    if (height <= 0 || (usual.size.height() <= height && !has_fewer_lines))
        return usual;
    ValueMapLayout close = layout_with(map, width, height, least, style, close_air);
    if (close.size.height() <= height || style.on_paper)
        return close.size.height() <= height ? close : usual;
    // Names are cut on a screen only where that brings all of the map into view.
    const auto cut_to = [&](const Lines& fewer, int holds, double air) {
        MapStyle cut = style;
        cut.title = std::min(style.title, fewer.title);
        cut.note = std::min(style.note, fewer.note);
        cut.item = std::min(style.item, fewer.item);
        cut.holds = std::min(style.holds, holds);
        return layout_with(map, width, height, least, cut, air);
    };
    ValueMapLayout lowest = cut_to(fewer_on_screen.back(), fewer_holds.back(), close_air);
    if (lowest.size.height() > height)  // a long map, which is not laid out time and again for nothing
        return usual;
    for (const Lines& fewer : fewer_on_screen)
        for (const int holds : fewer_holds)
            for (const double air : {1.0, close_air})
                if (ValueMapLayout fits = cut_to(fewer, holds, air); fits.size.height() <= height)
                    return fits;
    return lowest;
}

}  // namespace tandem
