#include "ui/charts/text_painting.h"

#include "ui/charts/value_map_bands.h"
#include "ui/charts/value_map_boxes.h"
#include "ui/charts/value_map_strips.h"
#include "ui/kit/number_text.h"
#include "ui/kit/painted_area.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>

namespace tandem {

namespace {

using Column = MapNode::Column;

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
        const QString count =
            column == Column::route ? counted(items_in_boxes(map), "item", "items") : map.count_words(column);
        paint_line(painter, box, count, TextStyle::secondary, tokens.text2);
    }
}

}  // namespace

void paint_value_map(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                     const MapPath& path, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_principles(painter, map, layout.principles, tokens);
    paint_heads(painter, map, layout, tokens);
    BandPainter(painter, map, layout, path, tokens).paint();
    const QRectF shown = painted_area(painter);
    for (std::size_t i = 0; i < map.nodes.size(); ++i)
        if (shown.intersects(layout.nodes[i]))
            paint_box(painter, map.nodes[i], layout.nodes[i], layout.items[i], layout.boxes[i], layout.air,
                      path, path.has(static_cast<int>(i)), tokens);
    paint_resilience(painter, map, layout, tokens);
}

}  // namespace tandem
