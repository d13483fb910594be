#include "ui/kit/painted_area.h"

#include <QtGui/QPainter>

namespace tandem {

QRectF painted_area(const QPainter& painter) {
    constexpr double endless = 1e9;
    return painter.hasClipping() ? painter.clipBoundingRect()
                                 : QRectF(-endless, -endless, 2 * endless, 2 * endless);
}

}  // namespace tandem
