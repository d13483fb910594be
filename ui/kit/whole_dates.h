// Dates in columns: "12 November 2026" is one word to the eye, so a line never ends within it. Pure text, of
// dates in the words of base/date.h; knows no font and no width.
#pragma once

#include <QtCore/QString>

namespace tandem {

// The text with blanks that hold within each of its dates: "12 November 2026", "Oct 2025"; the blanks round
// them, as in "Sep 2025 to Aug 2026", may still end a line.
QString whole_dates(const QString& text);
// The same with months of three letters, for columns: "12 Nov 2026". For a text that is a date and nothing
// else.
QString column_date(const QString& date);

}  // namespace tandem
