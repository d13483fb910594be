// What of a picture a paint event asks for, so that a wall of a thousand cards paints the dozen in sight.
//
// In the lengths of the painter as it stands. Without an end where the painter is not clipped: an export to
// PNG or SVG, or paper, takes the whole.
#pragma once

#include <QtCore/QRectF>

class QPainter;

namespace tandem {

QRectF painted_area(const QPainter& painter);

}  // namespace tandem
