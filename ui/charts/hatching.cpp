#include "ui/charts/hatching.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

void paint_hatch(QPainter& painter, const QRectF& box, double step, double thickness, const QColor& colour,
                 double corner) {
    constexpr double beside_corner = 0.3;  // of its radius: where the diagonal meets the arc
    const double inset = thickness / 2 + corner * beside_corner;
    const QRectF room = box.adjusted(inset, inset, -inset, -inset);
    if (room.width() <= 0 || room.height() <= 0)
        return;
    painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    for (double x = room.left() - room.height() + step / 2; x < room.right(); x += step) {
        // The line from (x, bottom) to (x + height, top), between the left and the right side.
        const double from = std::max(x, room.left());
        const double to = std::min(x + room.height(), room.right());
        painter.drawLine(QPointF(from, room.bottom() - (from - x)), QPointF(to, room.bottom() - (to - x)));
    }
}

}  // namespace tandem
