// An edit that waits for the disk (FileLink) is neither done nor refused: what was typed stays where it was
// typed, "Not saved; trying again" is said there, and what follows from it happens once it is written.
#pragma once

#include "ui/link/file_link.h"

#include <QtCore/QString>

#include <functional>

class QLineEdit;

namespace tandem {

class IssueText;

QString not_saved_words();
// Runs `then` once what waits in the file is written, unless the owner is gone by then.
void once_saved(FileLink& file, QObject* owner, std::function<void()> then);
// Why nothing came of it; where that is because something waits, until that is written.
void say_refused(FileLink& file, IssueText& issue, const EditOutcome& outcome);
// The text stays in the line and goes once it is written, unless somebody has typed on.
void empty_once_saved(FileLink& file, QLineEdit& line);
// The same, with the words beside it.
void keep_until_saved(FileLink& file, QLineEdit& line, IssueText& issue);

}  // namespace tandem
