// Short facts in a row with dots between them: "Macro level · 12 to 26 November 2024 · illustrative".
//
// Where they need several lines, a line breaks between two facts, and the dot there goes: no line begins or
// ends with one. A fact that is wider than a line breaks between its words, as any text does.
#pragma once

#include <QtCore/QString>
#include <QtGui/QFontMetricsF>

namespace tandem {

// The facts with line ends in place of the dots that would stand at the end of a line of this width (px).
QString facts_in_lines(const QString& facts, const QFontMetricsF& metrics, double width);

}  // namespace tandem
