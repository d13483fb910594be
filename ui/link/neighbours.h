// What lies around a project file that a person should know of: copies that a cloud program made when two
// people wrote at once, and folders that such a program keeps in step. Looks at names only; changes nothing.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tandem {

// Paths of files beside `path` whose name says that they are a conflicting copy of it (Dropbox, OneDrive,
// Nextcloud, Syncthing), sorted.
QStringList conflicting_copies(const QString& path);

// The program that keeps the file's folder in step, by the folder's name: "OneDrive"; "" when none is known.
QString cloud_program(const QString& path);

}  // namespace tandem
