// Words in columns: headings of one line or two, broken between words, as a short column may have a long
// heading; and the width that no word is too long for.
//
// Widths are in device-independent px, of the font given.
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFontMetrics>

namespace tandem {

// One line where it fits; else two, the second shortened where even they are too narrow.
QStringList heading_lines(const QString& text, const QFontMetrics& metrics, int width);
// The narrowest width at which two lines hold the whole heading.
int least_heading_width(const QString& text, const QFontMetrics& metrics);
// Of the longest word: what a column needs so that no word is broken. A hyphen may end a line.
int widest_word(const QString& text, const QFontMetrics& metrics);

}  // namespace tandem
