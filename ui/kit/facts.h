// Short facts in a row with dots between them: "Macro level · 12 to 26 November 2024 · illustrative".
//
// Where they need several lines, a line breaks between two facts and ends with the dot, so that the facts of
// two lines never read as one; no line begins with it. A fact that is wider than a line breaks between its
// words, as any text does.
#pragma once

#include <QtCore/QString>
#include <QtGui/QFontMetricsF>

namespace tandem {

// The facts with line ends after the dots that stand at the end of a line of this width (px).
QString facts_in_lines(const QString& facts, const QFontMetricsF& metrics, double width);

}  // namespace tandem
