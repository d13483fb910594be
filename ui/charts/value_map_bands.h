// The bands between the boxes of the public value map, as wide as the shares that they stand for where all of
// those are firm. Made for one painting; keeps references to what it is made of.
#pragma once

#include "ui/charts/value_map_layout.h"

#include <QtCore/QPointF>

#include <map>
#include <utility>

namespace tandem {

// Ends of the bands of one side are spread over its height, in the order of what lies at their other ends.
class BandPainter {
public:
    BandPainter(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout, const MapPath& path,
                const Tokens& tokens)
        : painter_(painter), map_(map), layout_(layout), path_(path), tokens_(tokens) {}

    void paint();

private:
    struct Line {
        double width = 0;
        bool lit = false;
        QPointF from, to;
    };

    double width_of(const MapRoute& route) const;
    // Several routes between the same two are one band, lit when one of them is.
    void add(int from, int to, double width, bool lit);
    const QRectF& box(int node) const { return layout_.nodes[static_cast<std::size_t>(node)]; }
    void spread();
    void stroke(const Line& line);

    QPainter& painter_;
    const ValueMap& map_;
    const ValueMapLayout& layout_;
    const MapPath& path_;
    const Tokens& tokens_;
    std::map<std::pair<int, int>, Line> lines_;
};

}  // namespace tandem
