// Asks where to keep a project under a new name: a copy, or one that is restored.
//
// The file is called .tandem whatever was typed; under another ending no dialog of Tandem would list it.
#pragma once

#include <QtCore/QString>

namespace tandem {

class MainWindow;

// "" when the person leaves it, or when the name has the ending only now and is taken: nobody was asked
// about that file, and a box says so.
QString ask_for_project_file(MainWindow& window, const QString& title, const QString& proposed);

}  // namespace tandem
