#include "ui/shell/project_file.h"

#include "ui/kit/text.h"
#include "ui/shell/main_window.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace tandem {

QString ask_for_project_file(MainWindow& window, const QString& title, const QString& proposed) {
    const QString typed =
        QFileDialog::getSaveFileName(&window, title, proposed, tr_text("Tandem projects (*.tandem)"));
    if (typed.isEmpty() ||
        QFileInfo(typed).suffix().compare(QLatin1String("tandem"), Qt::CaseInsensitive) == 0)
        return typed;
    const QString target = typed + QStringLiteral(".tandem");
    if (!QFileInfo::exists(target))
        return target;
    window.show_error(Error(ErrorCode::exists,
                            "There is a file “" + utf8(QFileInfo(target).fileName()) + "” already",
                            "it was not changed", "choose another name"));
    return {};
}

}  // namespace tandem
