#include "ui/shell/go_on_in_copy.h"

#include "ui/kit/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/project_file.h"
#include "ui/shell/work_area.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tandem {

bool go_on_in_copy(MainWindow& window) {
    const QFileInfo here(window.path());
    const QString target = ask_for_project_file(
        window, tr_text("Save what is open here as a copy"),
        here.absoluteDir().filePath(tr_text("%1 copy.tandem").arg(here.completeBaseName())));
    if (target.isEmpty() || window.work_area() == nullptr)
        return false;
    FileLink& file = window.work_area()->workspace().file();
    try {
        file.go_on_in(utf8(target));
    } catch (const Error& error) {
        window.show_error(error);
        return false;
    }
    window.program().note_opened(file);
    window.tell(tr_text("Saved as %1. You go on there.").arg(QFileInfo(target).fileName()));
    return true;
}

}  // namespace tandem
