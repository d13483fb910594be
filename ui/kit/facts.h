// Short facts in a row with dots between them: "Macro level · 12 to 26 November 2024 · illustrative".
//
// A dot stands between two facts of one line only: where they need several lines, a line breaks between two
// facts, and none ends or begins with it. A fact that is wider than a line breaks between its words, as any
// text does.
#pragma once

#include <QtCore/QString>
#include <QtGui/QFontMetricsF>

namespace tandem {

// The facts in lines of this width (px).
QString facts_in_lines(const QString& facts, const QFontMetricsF& metrics, double width);

}  // namespace tandem
