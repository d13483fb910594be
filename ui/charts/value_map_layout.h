// Where everything of the public value map lies, and its painter: the same for screen, paper, PNG and SVG.
//
// Takes data (value_map.h) and tokens, knows no widget and keeps nothing. Lengths are px at the text size in
// use. No word is broken within, unless it is wider than its column in the smallest type; values are never
// cut, names are, between words.
#pragma once

#include "ui/charts/value_map.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <array>
#include <vector>

class QPainter;

namespace tandem {

// How many lines words may have at most, and how boxes are set. On a screen they have fewer only where that
// brings all of the map into view.
struct MapStyle {
    bool on_paper = false;  // wide boxes and narrow gaps: nobody can point at a cut word there
    int title = 6;          // of a demand, need or outcome
    int note = 5;
    int item = 3;   // of what stands in a route's box
    int holds = 5;  // of what holds at a level of resilience
};

struct ValueMapLayout {
    MapStyle style;                   // of the strips
    std::array<MapStyle, 5> columns;  // of the boxes: the fullest may have fewer lines
    std::vector<MapStyle> boxes;      // of each node: what is left of a column gives some of them all lines
    QSizeF size;
    QRectF principles, resilience;
    double air = 1;  // of the usual space in and between boxes
    std::array<QRectF, 5> heads;
    std::vector<QRectF> nodes;
    std::vector<std::vector<QRectF>> items;  // of each node

    QRectF area(MapPlace place) const;
};

// As wide as asked for, but never narrower than `least` (px at 100 %), below which columns can hardly be
// read; as high as it needs, at least `height`. Boxes lie closer where that makes all of it fit the height.
// On paper it is never higher than its words need, and a column that is too full for the height has fewer
// lines, but for the boxes that have room for all of theirs.
ValueMapLayout value_map_layout(const ValueMap& map, double width, double height, double least = 940,
                                const MapStyle& style = {});
void paint_value_map(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                     const MapPath& path, const Tokens& tokens);

}  // namespace tandem
