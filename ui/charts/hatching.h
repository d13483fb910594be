// Lines at 45 degrees that fill a box, as a sign that is told apart without colour (design.md section 3).
//
// Drawn line by line, cut where the box ends: Qt writes neither brush patterns nor clips into SVG, and a
// pattern brush on paper is as fine as the printer's dots.
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>

class QPainter;

namespace tandem {

// step: from line to line along the lower edge; corner: radius of the box's corners, which stay free.
void paint_hatch(QPainter& painter, const QRectF& box, double step, double thickness, const QColor& colour,
                 double corner = 0);

}  // namespace tandem
