#include "ui/charts/value_map_boxes.h"

#include "ui/charts/text_painting.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace tandem {

namespace {

constexpr int all_lines = std::numeric_limits<int>::max();
constexpr double below_title = 4;
constexpr double status_side = 14, beside_status = 20;

double padding(const MapStyle& style, double air) {
    return style.on_paper ? px(8) : px(12) * air;
}

// What stands before the title, with the space after it.
double mark_width(const MapNode& node) {
    if (node.icon)
        return px(26);
    return node.code.isEmpty() ? 0 : text_width(node.code, TextStyle::secondary_strong) + px(9);
}

double note_room(const MapNode& node, double room) {
    return room - (node.status ? px(beside_status) : 0);
}

// Where the names of a box's lines begin: behind the longest code.
double name_left(const MapNode& node) {
    double codes = 0;
    for (const MapNode::Item& item : node.items)
        codes = std::max(codes, text_width(item.code, TextStyle::secondary_strong));
    return codes + px(9);
}

double item_gap(const MapStyle& style, double air) {
    return px(style.on_paper ? 3 : 5) * air;
}

std::vector<double> item_heights(const MapNode& node, double room, const MapStyle& style, double air) {
    const double for_name = room - name_left(node);
    std::vector<double> heights;
    heights.reserve(node.items.size());
    for (const MapNode::Item& item : node.items)
        heights.push_back(wrapped_height(item.name, TextStyle::secondary, for_name, style.item) +
                          item_gap(style, air));
    return heights;
}

double sum_of(const std::vector<double>& heights) {
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

void paint_items(QPainter& painter, const MapNode& node, const std::vector<QRectF>& areas,
                 const MapStyle& style, double air, const MapPath& path, bool lit, const Tokens& tokens) {
    const double codes = name_left(node);
    const double line = line_height(TextStyle::secondary);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const MapNode::Item& item = node.items[i];
        const bool item_lit = path.all || (lit && path.items.contains(item.record));
        const QColor ink = item_lit ? tokens.text : tokens.text3;
        const QRectF area = areas[i].adjusted(0, item_gap(style, air) / 2, 0, 0);
        paint_line(painter, {area.left(), area.top(), area.width(), line}, item.code,
                   TextStyle::secondary_strong, item_lit ? tokens.text2 : ink);
        paint_wrapped(painter, area.adjusted(codes, 0, 0, 0), item.name, TextStyle::secondary, ink,
                      style.item);
    }
}

void paint_ground(QPainter& painter, const MapNode& node, const QRectF& area, bool all, bool lit,
                  const Tokens& tokens) {
    QPen outline(lit && !all ? tokens.accent : tokens.line, px(1));
    if (lit && all)
        outline.setColor(tokens.control);
    if (node.ghost || node.illustrative) {
        outline.setStyle(Qt::CustomDashLine);
        outline.setDashPattern({4, 3});
        outline.setColor(tokens.control);
    }
    painter.setPen(outline);
    painter.setBrush(node.ghost ? tokens.canvas : tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}

// Note and value below the title.
void paint_note(QPainter& painter, const MapNode& node, QRectF box, const MapStyle& style, const QColor& ink,
                const Tokens& tokens) {
    box.setTop(box.top() + px(below_title));
    double left = 0;
    if (node.status) {
        const double mark = px(status_side);
        const double line = line_height(TextStyle::secondary);
        const QColor colour = *node.status == Status::ask ? tokens.accent : tokens.text2;
        paint_status(painter, *node.status, {box.left(), box.top() + (line - mark) / 2, mark, mark}, colour);
        left = px(beside_status);
    }
    if (!node.note.isEmpty())
        box.setTop(box.top() + paint_wrapped(painter, box.adjusted(left, 0, 0, 0), node.note,
                                             TextStyle::secondary, tokens.text2, style.note));
    if (!node.value.isEmpty())
        paint_wrapped(painter, box, node.value, TextStyle::secondary_strong, ink, all_lines);
}

}  // namespace

BoxTitle title_in(const MapNode& node, double room, const MapStyle& style) {
    const double mark = mark_width(node);
    const std::array types{style.on_paper ? TextStyle::secondary_strong : TextStyle::body_strong,
                           TextStyle::secondary_strong, TextStyle::small_strong};
    if (!style.on_paper && widest_word(node.title, types.front()) <= room - mark)
        return {types.front(), mark, 0};
    for (const TextStyle type : types)
        if (widest_word(node.title, type) <= room)
            return {type, 0, mark};
    return {types.back(), 0, mark};
}

double box_height(const MapNode& node, double width, const MapStyle& style, double air) {
    const double room = width - 2 * padding(style, air);
    const BoxTitle title = title_in(node, room, style);
    double height = 2 * padding(style, air) +
                    wrapped_height(node.title, title.type, room - title.beside, style.title, title.indent);
    if (!node.note.isEmpty())
        height += wrapped_height(node.note, TextStyle::secondary, note_room(node, room), style.note);
    if (!node.value.isEmpty())
        height += wrapped_height(node.value, TextStyle::secondary_strong, room, all_lines);
    if (!node.note.isEmpty() || !node.value.isEmpty())
        height += px(below_title);
    if (!node.items.empty())
        height += px(below_title) + sum_of(item_heights(node, room, style, air));
    return height;
}

std::vector<QRectF> box_items(const MapNode& node, const QRectF& area, const MapStyle& style, double air) {
    const double inset = padding(style, air);
    const double room = area.width() - 2 * inset;
    const std::vector<double> heights = item_heights(node, room, style, air);
    double top = area.bottom() - inset - sum_of(heights);
    std::vector<QRectF> items;
    for (const double height : heights) {
        items.push_back({area.left() + inset, top, room, height});
        top = items.back().bottom();
    }
    return items;
}

void paint_box(QPainter& painter, const MapNode& node, const QRectF& area, const std::vector<QRectF>& items,
               const MapStyle& style, double air, const MapPath& path, bool lit, const Tokens& tokens) {
    paint_ground(painter, node, area, path.all, lit, tokens);
    const QColor ink = lit && !node.ghost ? tokens.text : tokens.text2;
    const double inset = padding(style, air);
    QRectF box = area.adjusted(inset, inset, -inset, -inset);
    const BoxTitle title = title_in(node, box.width(), style);
    const double line = line_height(title.type);
    if (node.icon)
        paint_icon(painter, *node.icon,
                   {box.left(), box.top() + (line - px(17)) / 2, double(px(17)), double(px(17))},
                   lit && !node.ghost ? tokens.accent : tokens.text2);
    else
        paint_line(painter, {box.left(), box.top(), box.width(), line}, node.code,
                   TextStyle::secondary_strong, tokens.text2);
    box.setTop(box.top() + paint_wrapped(painter, box.adjusted(title.beside, 0, 0, 0), node.title, title.type,
                                         ink, style.title, Qt::AlignLeft, title.indent));
    paint_note(painter, node, box, style, ink, tokens);
    paint_items(painter, node, items, style, air, path, lit, tokens);
}

}  // namespace tandem
