#include "ui/charts/value_map_bands.h"

#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

constexpr double plain_band = 11;  // where widths say nothing

}  // namespace

void BandPainter::paint() {
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

double BandPainter::width_of(const MapRoute& route) const {
    return map_.by_share ? std::max<double>(px(3), px(30) * std::min(route.share.value_or(0), 100.0) / 100)
                         : px(plain_band);
}

void BandPainter::add(int from, int to, double width, bool lit) {
    Line& line = lines_[{from, to}];
    line.lit = line.lit || lit;
    line.width = map_.by_share && line.width > 0 ? line.width + width : std::max(line.width, width);
}

void BandPainter::spread() {
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

void BandPainter::stroke(const Line& line) {
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

}  // namespace tandem
