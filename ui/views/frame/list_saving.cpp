#include "ui/views/frame/list_saving.h"

#include "base/error.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/office/xlsx.h"
#include "ui/print/save.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace tandem {

namespace {

const QString folder_key = QStringLiteral("lists/folder");

void save(const QString& path, const ListSaving& saving) {
    try {
        const QByteArray bytes = write_xlsx(saving.make());
        save_whole(path.toStdU16String(),
                   std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const Error& error) {
        saving.refused(tr_text("The list is not saved: %1. To go on: %2.")
                           .arg(qt(error.happened()), qt(error.advice())));
        return;
    }
    Settings::instance().set_text(folder_key, QFileInfo(path).absolutePath());
    saving.saved();
}

}  // namespace

void save_list(QWidget* parent, ListSaving saving) {
    QString folder = Settings::instance().text(folder_key);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog(parent, tr_text("Save the list"), folder, tr_text("Spreadsheets (*.xlsx)"));
    dialog->setObjectName(QStringLiteral("list_save_dialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(saving.name + QStringLiteral(".xlsx"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [saving = std::move(saving)](const QString& path) { save(path, saving); });
    dialog->open();
}

}  // namespace tandem
