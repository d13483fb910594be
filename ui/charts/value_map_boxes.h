// One box of the public value map: a demand, need, outcome or value, or a route with its lines. Its parts are
// measured and painted here, so that both agree. Lengths are px at the text size in use; air is the share of
// the usual space in a box.
#pragma once

#include "ui/charts/value_map_layout.h"
#include "ui/kit/theme.h"

namespace tandem {

// Where the title of a box stands: beside its code or icon, or going on from that over the whole width where
// one of its words has no room beside it, and in a smaller type where that is too narrow for a word too.
struct BoxTitle {
    TextStyle type = TextStyle::body_strong;
    double beside = 0;  // where every line begins
    double indent = 0;  // where the first begins, from there
};
BoxTitle title_in(const MapNode& node, double room, const MapStyle& style);

double box_height(const MapNode& node, double width, const MapStyle& style, double air);
// The lines of a route within its box, from the bottom up.
std::vector<QRectF> box_items(const MapNode& node, const QRectF& area, const MapStyle& style, double air);
void paint_box(QPainter& painter, const MapNode& node, const QRectF& area, const std::vector<QRectF>& items,
               const MapStyle& style, double air, const MapPath& path, bool lit, const Tokens& tokens);

}  // namespace tandem
