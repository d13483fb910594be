// What a window does with files: opening, copies, backups, import and export.
#include "document/interchange.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/print/save.h"
#include "ui/shell/backup_dialog.h"
#include "ui/shell/backups.h"
#include "ui/shell/error_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/project_file.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/page.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace tandem {

namespace {

const char* const project_files = "Tandem projects (*.tandem);;All files (*)";
const char* const record_files = "Tandem records (*.json)";

QString usual_folder(const QString& beside) {
    return beside.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(beside).absolutePath();
}

// What came in and what was kept out, in words; the first few by name.
QString import_words(const ImportAnswer& answer) {
    constexpr std::size_t most_lines = 12;
    QString text =
        counted(static_cast<std::int64_t>(answer.created), "record was added.", "records were added.");
    if (answer.skipped.empty())
        return text;
    text += QStringLiteral("\n\n") +
            tr_text("Kept out: %1.")
                .arg(counted(static_cast<std::int64_t>(answer.skipped.size()), "item", "items"));
    for (std::size_t i = 0; i < answer.skipped.size() && i < most_lines; ++i)
        text += QStringLiteral("\n") + qt(answer.skipped[i]);
    if (answer.skipped.size() > most_lines)
        text += QStringLiteral("\n…");
    return text;
}

}  // namespace

void MainWindow::show_error(const Error& error) {
    show_error_box(this, error);
}

void MainWindow::choose_file() {
    const QString path = QFileDialog::getOpenFileName(this, tr_text("Open a project"),
                                                      usual_folder(this->path()), tr_text(project_files));
    if (!path.isEmpty())
        program_.open(path, this);
}

void MainWindow::look_for(const QString& missing) {
    const QString found =
        QFileDialog::getOpenFileName(this, tr_text("Look for %1").arg(QFileInfo(missing).fileName()),
                                     usual_folder(missing), tr_text(project_files));
    if (found.isEmpty())
        return;
    Settings::instance().moved_recent(missing, found);
    program_.open(found, this);
}

void MainWindow::choose_backup() {
    std::vector<Backup> backups = path().isEmpty() ? all_backups() : backups_of(path());
    QString note;
    if (backups.empty() && !path().isEmpty()) {
        // A project that was restored or renamed has its copies under the old name.
        backups = all_backups();
        note = tr_text("There is no copy of “%1” yet. These are the copies of other files.")
                   .arg(QFileInfo(path()).fileName());
    }
    if (backups.empty()) {
        QMessageBox::information(
            this, tr_text("Restore from backup"),
            tr_text(
                "There are no backup copies yet. Tandem makes one a day of every project you work on, in\n%1")
                .arg(Settings::instance().backup_folder()));
        return;
    }
    if (const auto chosen = ask_for_backup(this, backups, note))
        restore_backup(*this, *chosen);
}

void MainWindow::save_copy() {
    if (work_area_ == nullptr)
        return;
    work_area_->commit_typing();
    const QFileInfo here(path());
    const QString proposed =
        here.absoluteDir().filePath(tr_text("%1 copy.tandem").arg(here.completeBaseName()));
    const QString target =
        ask_for_project_file(*this, tr_text("Save a copy (without the history of changes)"), proposed);
    if (target.isEmpty())
        return;
    FileLink& file = work_area_->workspace().file();
    const bool was_read_only = file.saved_state() == SavedState::read_only;
    try {
        file.document().copy_to(utf8(target), false, true);
    } catch (const Error& error) {
        show_error(error);
        return;
    }
    if (was_read_only)
        open_file(target, work_area_->spot());
    else
        tell(tr_text("Copy saved: %1.").arg(QFileInfo(target).fileName()));
}

void MainWindow::export_records() {
    if (work_area_ == nullptr)
        return;
    work_area_->commit_typing();
    const QFileInfo here(path());
    QString target = QFileDialog::getSaveFileName(
        this, tr_text("Export records"),
        here.absoluteDir().filePath(here.completeBaseName() + QStringLiteral(".json")),
        tr_text(record_files));
    if (target.isEmpty())
        return;
    if (QFileInfo(target).suffix().isEmpty())
        target += QStringLiteral(".json");
    try {
        save_whole(utf8(target), export_of(work_area_->workspace().portfolio()));
        tell(tr_text("Exported to %1. It holds every record, confidential ones too.")
                 .arg(QFileInfo(target).fileName()));
    } catch (const Error& error) {
        show_error(error);
    }
}

void MainWindow::import_records() {
    if (work_area_ == nullptr)
        return;
    const QString source = QFileDialog::getOpenFileName(this, tr_text("Import records"), usual_folder(path()),
                                                        tr_text(record_files));
    if (source.isEmpty())
        return;
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        show_error(Error(ErrorCode::no_permission,
                         "“" + utf8(QFileInfo(source).fileName()) + "” cannot be read", "nothing was changed",
                         "check who may read it, or choose another file"));
        return;
    }
    const QByteArray text = file.readAll();
    ImportAnswer answer;
    const bool done = work_area_->workspace().file().attempt([&](Document& document) {
        answer = tandem::import_records(document, {text.constData(), static_cast<std::size_t>(text.size())});
    });
    if (!done)
        return;
    QMessageBox box(QMessageBox::Information, tr_text("Import records"), import_words(answer),
                    QMessageBox::Close, this);
    box.setObjectName(QStringLiteral("import_answer"));
    box.setInformativeText(answer.created == 0 ? tr_text("Nothing was changed.")
                                               : tr_text("This is one step; Undo takes all of it back."));
    box.exec();
}

}  // namespace tandem
