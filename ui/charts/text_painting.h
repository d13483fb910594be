// Setting lines of text in painted pictures: one line cut where it is too long, or a few wrapped ones.
//
// Fonts are those of the theme at the text size in use; colours come from the caller.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QPainter;

namespace tandem {

double text_width(const QString& text, TextStyle style);
double line_height(TextStyle style);

// In the middle of the box's height; what does not fit ends with an ellipsis. Gives the width used.
double paint_line(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                  const QColor& colour, Qt::Alignment align = Qt::AlignLeft);

// Of its longest stretch within which no line may end.
double widest_word(const QString& text, TextStyle style);

// How a text is broken at a width: at most `lines` lines, the last one cut between words with an ellipsis.
// The first is `indent` shorter, and empty where its first word has no room there. Only a word that is wider
// than a whole line is broken within.
QStringList wrapped_lines(const QString& text, TextStyle style, double width, int lines, double indent = 0);
// The same from the box's top, the first line beginning after the indent. Gives the height.
double paint_wrapped(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                     const QColor& colour, int lines, Qt::Alignment align = Qt::AlignLeft, double indent = 0);
double wrapped_height(const QString& text, TextStyle style, double width, int lines, double indent = 0);

}  // namespace tandem
