// Text that is too long for its place, cut between words: "South London and Maudsley…", never "Maudsl…".
//
// Widths are in device-independent px, of the font given. The whole text belongs into a tooltip and into what
// is spoken; who shows it sees to that.
#pragma once

#include <QtCore/QString>
#include <QtGui/QFontMetrics>

namespace tandem {

// The text itself where it fits; else as many whole words as fit with "…" behind them, without the comma or
// dash they would end with. Within its first word a text is cut between letters, as nothing else would stand.
QString elided(const QString& text, const QFontMetrics& metrics, int width);
QString elided(const QString& text, const QFontMetricsF& metrics, double width);

}  // namespace tandem
