// Setting lines of text in painted pictures: one line cut where it is too long, or a few wrapped ones.
//
// Fonts are those of the theme at the text size in use; colours come from the caller.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

class QPainter;

namespace tandem {

double text_width(const QString& text, TextStyle style);
double line_height(TextStyle style);

// In the middle of the box's height; what does not fit ends with an ellipsis. Gives the width used.
double paint_line(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                  const QColor& colour, Qt::Alignment align = Qt::AlignLeft);

// Words wrapped from the box's top, at most `lines` lines, the last one cut with an ellipsis. Gives the
// height.
double paint_wrapped(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                     const QColor& colour, int lines, Qt::Alignment align = Qt::AlignLeft);
double wrapped_height(const QString& text, TextStyle style, double width, int lines);

}  // namespace tandem
