#include "ui/charts/value_map.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <map>

namespace tandem {

namespace {

using Column = MapNode::Column;

constexpr std::array<double, 5> shares{165, 165, 227, 198, 181};  // of the width, as in picture 06
constexpr double gap_share = 44;
constexpr int title_lines = 3;
constexpr int note_lines = 3;
constexpr double plain_band = 11;  // where widths say nothing

std::size_t index_of(Column column) {
    return static_cast<std::size_t>(column);
}

// Room for the focus ring at both sides.
double edge() {
    return px(7);
}

constexpr double close_air =
    0.55;  // of the usual space in and between boxes, where that brings all into view

double padding(double air) {
    return px(12) * air;
}

// Where the title begins beside a code or an icon.
double indent_of(const MapNode& node) {
    if (node.icon)
        return px(26);
    return node.code.isEmpty() ? 0 : text_width(node.code, TextStyle::secondary_strong) + px(9);
}

double item_height(double air) {
    return line_height(TextStyle::secondary) + px(5) * air;
}

double height_of(const MapNode& node, double width, double air) {
    const double room = width - 2 * padding(air);
    double height = 2 * padding(air) +
                    wrapped_height(node.title, TextStyle::body_strong, room - indent_of(node), title_lines);
    if (!node.note.isEmpty())
        height += px(4) + wrapped_height(node.note, TextStyle::secondary, room - (node.status ? px(20) : 0),
                                         note_lines);
    if (!node.items.empty())
        height += px(4) + item_height(air) * static_cast<double>(node.items.size());
    return height;
}

void paint_band_ground(QPainter& painter, const QRectF& area, const Tokens& tokens) {
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
}

constexpr double band_head = 0.165;  // share of a band's width for its name
constexpr int principle_lines = 2;
constexpr double rating_indent = 19;  // the symbol before it

QString rating_label(Rating rating) {
    return qt(label_of_choice(rating == Rating::none ? Rating::not_considered : rating));
}

// Between the lines of a band of `count` cells.
double cell_room(double band_width, std::size_t count) {
    return band_width * (1 - band_head) / static_cast<double>(std::max<std::size_t>(count, 1)) - px(20);
}

// Of the words of a rating, beside its symbol.
double rating_height(const ValueMap& map, double band_width) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Principle& principle : map.principles)
        height =
            std::max(height, wrapped_height(rating_label(principle.rating), TextStyle::secondary,
                                            cell_room(band_width, map.principles.size()) - px(rating_indent),
                                            principle_lines));
    return height;
}

double principle_height(const ValueMap& map, double band_width) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Principle& principle : map.principles)
        height =
            std::max(height, wrapped_height(principle.label, TextStyle::secondary,
                                            cell_room(band_width, map.principles.size()), principle_lines));
    return height;
}

// The cells of a band: its name in the first part, the others side by side with lines between.
std::vector<QRectF> band_cells(QPainter& painter, const QRectF& area, Icon icon, const QString& name,
                               std::size_t count, const Tokens& tokens) {
    const double head = area.width() * band_head;
    paint_icon(painter, icon,
               {area.left() + px(18), area.center().y() - px(9), double(px(18)), double(px(18))},
               tokens.accent);
    const QRectF words(area.left() + px(44), area.top(), head - px(48), area.height());
    const double height = wrapped_height(name, TextStyle::body_strong, words.width(), 2);
    paint_wrapped(painter, words.adjusted(0, (area.height() - height) / 2, 0, 0), name,
                  TextStyle::body_strong, tokens.text, 2);
    std::vector<QRectF> cells;
    const double width = (area.width() - head) / static_cast<double>(std::max<std::size_t>(count, 1));
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF cell(area.left() + head + width * static_cast<double>(i), area.top(), width,
                          area.height());
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(cell.left(), cell.top() + px(10)),
                         QPointF(cell.left(), cell.bottom() - px(10)));
        cells.push_back(cell.adjusted(px(14), 0, -px(6), 0));
    }
    return cells;
}

Status status_of(Rating rating) {
    switch (rating) {
        case Rating::concern:
            return Status::attention;
        case Rating::partly:
            return Status::under_way;
        case Rating::met:
            return Status::done;
        case Rating::none:
        case Rating::not_considered:
            break;
    }
    return Status::ask;
}

QColor ink_of(Rating rating, const Tokens& tokens) {
    return rating == Rating::met ? tokens.good : rating == Rating::concern ? tokens.warn : tokens.accent;
}

void paint_principles(QPainter& painter, const ValueMap& map, const QRectF& area, const Tokens& tokens) {
    paint_band_ground(painter, area, tokens);
    const auto cells = band_cells(painter, area, Icon::governance, tr_text("Governance principles"),
                                  map.principles.size(), tokens);
    const double line = line_height(TextStyle::secondary);
    const double names = principle_height(map, area.width());
    const double ratings = rating_height(map, area.width());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ValueMap::Principle& principle = map.principles[i];
        const QRectF top(cells[i].left(), area.center().y() - (names + ratings) / 2 - px(1), cells[i].width(),
                         names);
        paint_wrapped(painter, top, principle.label, TextStyle::secondary, tokens.text, principle_lines);
        const QRectF below(top.left(), top.bottom() + px(2), top.width(), ratings);
        const QColor ink = ink_of(principle.rating, tokens);
        paint_status(painter, status_of(principle.rating),
                     {below.left(), below.top() + line / 2 - px(7), double(px(14)), double(px(14))}, ink);
        paint_wrapped(painter, below.adjusted(px(rating_indent), 0, 0, 0), rating_label(principle.rating),
                      TextStyle::secondary, ink, principle_lines);
    }
}

// What holds at each level of resilience, under the level's name.
double holds_height(const ValueMap& map, double band_width, int lines) {
    double height = line_height(TextStyle::secondary);
    for (const ValueMap::Level& level : map.resilience)
        height = std::max(height, wrapped_height(level.holds, TextStyle::secondary,
                                                 cell_room(band_width, map.resilience.size()), lines));
    return height;
}

void paint_resilience(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                      const Tokens& tokens) {
    const QRectF& area = layout.resilience;
    paint_band_ground(painter, area, tokens);
    const auto cells =
        band_cells(painter, area, Icon::shield, tr_text("Resilience"), map.resilience.size(), tokens);
    const double line = line_height(TextStyle::secondary);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ValueMap::Level& level = map.resilience[i];
        const double height = line + px(2) + holds_height(map, area.width(), layout.holds_lines);
        const QRectF top(cells[i].left(), area.center().y() - height / 2, cells[i].width(), line);
        paint_line(painter, top, level.label, TextStyle::secondary_strong, tokens.text);
        QRectF below = top.translated(0, line + px(2));
        if (level.holds.isEmpty()) {
            paint_status(painter, Status::not_started,
                         {below.left(), below.center().y() - px(7), double(px(14)), double(px(14))},
                         tokens.text2);
            below.adjust(px(19), 0, 0, 0);
        }
        paint_wrapped(painter, below, level.holds.isEmpty() ? tr_text("none yet") : level.holds,
                      TextStyle::secondary, level.holds.isEmpty() ? tokens.text2 : tokens.text,
                      layout.holds_lines);
    }
}

QString head_words(Column column) {
    switch (column) {
        case Column::demand:
            return tr_text("Demands");
        case Column::need:
            return tr_text("Needs");
        case Column::route:
            return tr_text("Three routes");
        case Column::outcome:
            return tr_text("Outcomes");
        case Column::value:
            break;
    }
    return tr_text("Public value");
}

int items_in_boxes(const ValueMap& map) {
    std::size_t count = 0;
    for (const MapNode& node : map.nodes)
        count += node.items.size();
    return static_cast<int>(count);
}

void paint_heads(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout, const Tokens& tokens) {
    for (std::size_t i = 0; i < layout.heads.size(); ++i) {
        const auto column = static_cast<Column>(i);
        QRectF box = layout.heads[i];
        box.setLeft(box.left() + px(6) +
                    paint_line(painter, box, head_words(column), TextStyle::body_strong, tokens.text));
        if (column == Column::value)
            continue;
        const QString count = column == Column::route ? counted(items_in_boxes(map), "item", "items")
                                                      : QString::number(map.count(column));
        paint_line(painter, box, count, TextStyle::secondary, tokens.text2);
    }
}

// Ends of the bands of one side are spread over its height, in the order of what lies at their other ends.
class BandPainter {
public:
    BandPainter(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout, const MapPath& path,
                const Tokens& tokens)
        : painter_(painter), map_(map), layout_(layout), path_(path), tokens_(tokens) {}

    void paint() {
        for (const auto& [demand, need] : map_.demands)
            add(demand, need, px(plain_band), path_.all || (path_.has(demand) && path_.has(need)));
        for (std::size_t i = 0; i < map_.routes.size(); ++i) {
            const MapRoute& route = map_.routes[i];
            const bool lit = path_.all || path_.routes.contains(static_cast<int>(i));
            add(route.need, route.box, width_of(route), lit);
            for (const int outcome : route.outcomes)
                add(route.box, outcome, px(plain_band), lit && path_.has(outcome));
        }
        for (const auto& [outcome, value] : map_.values)
            add(outcome, value, px(plain_band), path_.all || (path_.has(outcome) && path_.has(value)));
        spread();
        for (const bool lit : {false, true})  // what is lit lies on top
            for (const auto& [ends, line] : lines_)
                if (line.lit == lit)
                    stroke(line);
    }

private:
    struct Line {
        double width = 0;
        bool lit = false;
        QPointF from, to;
    };

    double width_of(const MapRoute& route) const {
        return map_.by_share
                   ? std::max<double>(px(3), px(30) * std::min(route.share.value_or(0), 100.0) / 100)
                   : px(plain_band);
    }

    // Several routes between the same two are one band, lit when one of them is.
    void add(int from, int to, double width, bool lit) {
        Line& line = lines_[{from, to}];
        line.lit = line.lit || lit;
        line.width = map_.by_share && line.width > 0 ? line.width + width : std::max(line.width, width);
    }

    const QRectF& box(int node) const { return layout_.nodes[static_cast<std::size_t>(node)]; }

    void spread() {
        std::map<int, std::vector<std::pair<double, QPointF*>>> right, left;
        for (auto& [ends, line] : lines_) {
            right[ends.first].push_back({box(ends.second).center().y(), &line.from});
            left[ends.second].push_back({box(ends.first).center().y(), &line.to});
        }
        const auto place = [&](int node, std::vector<std::pair<double, QPointF*>>& points, bool at_right) {
            std::stable_sort(points.begin(), points.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            const QRectF& area = box(node);
            const double count = static_cast<double>(points.size());
            const double step = std::min<double>(px(18), (area.height() - px(20)) / std::max(count, 1.0));
            double y = area.center().y() - step * (count - 1) / 2;
            for (auto& [other, point] : points) {
                *point = QPointF(at_right ? area.right() : area.left(), y);
                y += step;
            }
        };
        for (auto& [node, points] : right)
            place(node, points, true);
        for (auto& [node, points] : left)
            place(node, points, false);
    }

    void stroke(const Line& line) {
        const double bend = (line.to.x() - line.from.x()) * 0.5;
        QPainterPath path(line.from);
        path.cubicTo(line.from + QPointF(bend, 0), line.to - QPointF(bend, 0), line.to);
        QColor colour = tokens_.accent;
        if (path_.all)
            colour.setAlphaF(0.30F);
        else if (line.lit)
            colour.setAlphaF(0.60F);
        else
            colour = tokens_.line;
        painter_.setPen(QPen(colour, line.width, Qt::SolidLine, Qt::FlatCap));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(path);
    }

    QPainter& painter_;
    const ValueMap& map_;
    const ValueMapLayout& layout_;
    const MapPath& path_;
    const Tokens& tokens_;
    std::map<std::pair<int, int>, Line> lines_;
};

void paint_items(QPainter& painter, const MapNode& node, const std::vector<QRectF>& areas,
                 const MapPath& path, bool lit, const Tokens& tokens) {
    double codes = 0;
    for (const MapNode::Item& item : node.items)
        codes = std::max(codes, text_width(item.code, TextStyle::secondary_strong));
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const MapNode::Item& item = node.items[i];
        const bool item_lit = path.all || (lit && path.items.contains(item.record));
        const QColor ink = item_lit ? tokens.text : tokens.text3;
        paint_line(painter, areas[i], item.code, TextStyle::secondary_strong, item_lit ? tokens.text2 : ink);
        paint_line(painter, areas[i].adjusted(codes + px(9), 0, 0, 0), item.name, TextStyle::secondary, ink);
    }
}

void paint_node(QPainter& painter, const MapNode& node, const QRectF& area, const std::vector<QRectF>& items,
                double air, const MapPath& path, bool lit, const Tokens& tokens) {
    QPen outline(lit && !path.all ? tokens.accent : tokens.line, px(1));
    if (lit && path.all)
        outline.setColor(tokens.control);
    if (node.ghost || node.illustrative) {
        outline.setStyle(Qt::CustomDashLine);
        outline.setDashPattern({4, 3});
        outline.setColor(tokens.control);
    }
    painter.setPen(outline);
    painter.setBrush(node.ghost ? tokens.canvas : tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const QColor ink = lit && !node.ghost ? tokens.text : tokens.text2;
    const double inset = padding(air);
    QRectF box = area.adjusted(inset, inset, -inset, -inset);
    const double line = line_height(TextStyle::body_strong);
    if (node.icon)
        paint_icon(painter, *node.icon,
                   {box.left(), box.top() + (line - px(17)) / 2, double(px(17)), double(px(17))},
                   lit && !node.ghost ? tokens.accent : tokens.text2);
    else
        paint_line(painter, {box.left(), box.top(), box.width(), line}, node.code,
                   TextStyle::secondary_strong, tokens.text2);
    box.setTop(box.top() + paint_wrapped(painter, box.adjusted(indent_of(node), 0, 0, 0), node.title,
                                         TextStyle::body_strong, ink, title_lines));
    if (!node.note.isEmpty()) {
        box.setTop(box.top() + px(4));
        double left = 0;
        if (node.status) {
            const double mark = px(14);
            const double small = line_height(TextStyle::secondary);
            const QColor colour = *node.status == Status::ask ? tokens.accent : tokens.text2;
            paint_status(painter, *node.status, {box.left(), box.top() + (small - mark) / 2, mark, mark},
                         colour);
            left = px(20);
        }
        paint_wrapped(painter, box.adjusted(left, 0, 0, 0), node.note, TextStyle::secondary, tokens.text2,
                      note_lines);
    }
    paint_items(painter, node, items, path, lit, tokens);
}

}  // namespace

QRectF ValueMapLayout::area(MapPlace place) const {
    if (place.node < 0)
        return {};
    const auto node = static_cast<std::size_t>(place.node);
    return place.item < 0 ? nodes[node] : items[node][static_cast<std::size_t>(place.item)];
}

namespace {

ValueMapLayout layout_with(const ValueMap& map, double width, double height, double least, int holds_lines,
                           double air) {
    ValueMapLayout layout;
    layout.air = air;
    layout.holds_lines = holds_lines;
    width = std::max<double>(width, px(least));
    double all = gap_share * 4;
    for (const double share : shares)
        all += share;
    const double unit = (width - 2 * edge()) / all;
    const double band =
        line_height(TextStyle::secondary) + holds_height(map, width - 2 * edge(), holds_lines) + px(22) * air;
    const double principles =
        principle_height(map, width - 2 * edge()) + rating_height(map, width - 2 * edge()) + px(22) * air;
    layout.principles = QRectF(edge(), px(2), width - 2 * edge(), principles);

    const double head_top = layout.principles.bottom() + px(18) * air;
    const double head_height = line_height(TextStyle::body_strong);
    const double top = head_top + head_height + px(14) * air;
    std::array<double, 5> lefts{}, widths{}, heights{};
    std::array<int, 5> counts{};
    double left = edge();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        lefts[i] = left;
        widths[i] = shares[i] * unit;
        layout.heads[i] = QRectF(left, head_top, widths[i], head_height);
        left += widths[i] + gap_share * unit;
    }
    std::vector<double> node_heights;
    for (const MapNode& node : map.nodes) {
        const std::size_t column = index_of(node.column);
        node_heights.push_back(height_of(node, widths[column], air));
        heights[column] += node_heights.back();
        ++counts[column];
    }
    const double least_gap = px(16) * air;
    const double below = px(20) * air;
    const double room = std::max<double>(0, height - top - band - below - px(10));
    double body = room;
    for (std::size_t i = 0; i < shares.size(); ++i)
        body = std::max(body, heights[i] + least_gap * (counts[i] - 1));

    // Each column is spread over the height, but never torn further apart than reads as one. Where there is
    // more than a screen of it all begin at the top, so that the first screen shows something of each.
    const bool long_one = room > 0 && body > room * 1.3;
    std::array<double, 5> y{}, gaps{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
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
        std::vector<QRectF> items;
        const double step = item_height(air);
        const double inset = padding(air);
        double item_top = area.bottom() - inset - step * static_cast<double>(node.items.size());
        for (std::size_t i = 0; i < node.items.size(); ++i, item_top += step)
            items.push_back({area.left() + inset, item_top, area.width() - 2 * inset, step});
        layout.items.push_back(std::move(items));
    }
    layout.resilience = QRectF(edge(), top + body + below, width - 2 * edge(), band);
    layout.size = QSizeF(width, layout.resilience.bottom() + px(6));
    return layout;
}

}  // namespace

ValueMapLayout value_map_layout(const ValueMap& map, double width, double height, double least,
                                int holds_lines) {
    ValueMapLayout usual = layout_with(map, width, height, least, holds_lines, 1);
    if (height <= 0 || usual.size.height() <= height)
        return usual;
    ValueMapLayout close = layout_with(map, width, height, least, holds_lines, close_air);
    return close.size.height() <= height ? close : usual;
}

void paint_value_map(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                     const MapPath& path, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_principles(painter, map, layout.principles, tokens);
    paint_heads(painter, map, layout, tokens);
    BandPainter(painter, map, layout, path, tokens).paint();
    for (std::size_t i = 0; i < map.nodes.size(); ++i)
        paint_node(painter, map.nodes[i], layout.nodes[i], layout.items[i], layout.air, path,
                   path.has(static_cast<int>(i)), tokens);
    paint_resilience(painter, map, layout, tokens);
}

}  // namespace tandem
