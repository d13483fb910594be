// Files dragged onto a window: project files open wherever they fall, and no field takes a file's path as
// text.
//
// A text field takes any text that is dropped, and the place of a file on this computer is nothing a record
// may hold. A drag that brings files is therefore offered to windows alone; a MainWindow opens the project
// files among them.
#pragma once

#include <QtCore/QStringList>

class QMimeData;
class QObject;

namespace tandem {

QStringList dragged_projects(const QMimeData& dragged);  // local .tandem files, by their paths

// For the whole process, as long as the owner lives.
void keep_files_from_fields(QObject* owner);

}  // namespace tandem
