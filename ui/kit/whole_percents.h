// "14 %" is one word to the eye, so a line never ends within it. Pure text, of numbers as the program writes
// them; knows no font and no width.
#pragma once

#include <QtCore/QString>

namespace tandem {

// The text with blanks that hold between each number and its per cent sign. For what is shown: what is stored
// keeps its own.
QString whole_percents(const QString& text);

}  // namespace tandem
