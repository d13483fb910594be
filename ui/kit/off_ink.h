// The colour of the words, the symbol and the outline of a control that is switched off.
//
// The hints' colour in most themes; in high contrast, where hints are as strong as all words, a weaker one of
// their own: there a button that does nothing looked like one that works. It keeps the 7 : 1 of that theme.
#pragma once

#include "ui/kit/tokens.h"

#include <QtGui/QColor>

namespace tandem {

QColor off_ink(const Tokens& tokens);
// Of an outline, which is that of other controls where its words are weak enough to tell.
QColor off_outline(const Tokens& tokens);

}  // namespace tandem
