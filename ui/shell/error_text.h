// How a failure of the world is told to a person, and what is offered when a file cannot be opened.
// The one place for it; the sentences are those of base/error.h.
#pragma once

#include "base/error.h"

#include <QtCore/QString>

class QWidget;

namespace tandem {

class MainWindow;

// What happened, what was kept, what to do: three short lines.
void show_error_box(QWidget* parent, const Error& error);

// Says why `path` cannot be opened and offers what can be done about it: another file, a backup copy. True
// when the window shows something openable afterwards.
bool offer_what_can_be_done(MainWindow& window, const QString& path, const Error& error);

}  // namespace tandem
