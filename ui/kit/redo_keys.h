// The keys of redo: Ctrl+Y and Ctrl+Shift+Z alike, wherever Tandem runs. A platform knows only its own
// (QKeySequence::Redo under X11 is Ctrl+Shift+Z alone), and people bring the other with them.
#pragma once

#include <QtGui/QKeySequence>

class QKeyEvent;

namespace tandem {

QList<QKeySequence> redo_keys();  // the one to show first
bool is_redo(const QKeyEvent& key);

}  // namespace tandem
