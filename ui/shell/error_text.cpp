#include "ui/shell/error_text.h"

#include "ui/kit/text.h"
#include "ui/shell/backup_dialog.h"
#include "ui/shell/backups.h"
#include "ui/shell/main_window.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tandem {

namespace {

QString details(const Error& error) {
    return tr_text("Kept: %1.\n\nWhat to do: %2.").arg(qt(error.kept()), qt(error.advice()));
}

QString headline(const QString& path, const Error& error) {
    const QString name = QFileInfo(path).fileName();
    switch (error.code()) {
        case ErrorCode::newer_schema:
            return tr_text("“%1” was made with a newer Tandem. Update Tandem to open it.").arg(name);
        case ErrorCode::no_such_file:
            return tr_text("“%1” is not there: it has moved or been deleted, or its drive is not connected.")
                .arg(name);
        default:
            return tr_text("“%1” could not be opened. %2.").arg(name, qt(error.happened()));
    }
}

}  // namespace

void show_error_box(QWidget* parent, const Error& error) {
    QMessageBox box(QMessageBox::Warning, tr_text("Tandem"), qt(error.happened()) + QLatin1Char('.'),
                    QMessageBox::Close, parent);
    box.setObjectName(QStringLiteral("error_box"));
    box.setInformativeText(details(error));
    box.exec();
}

bool offer_what_can_be_done(MainWindow& window, const QString& path, const Error& error) {
    QMessageBox box(QMessageBox::Warning, tr_text("Tandem"), headline(path, error), QMessageBox::NoButton,
                    &window);
    box.setObjectName(QStringLiteral("cannot_open_box"));
    box.setInformativeText(details(error));
    QPushButton* other = box.addButton(tr_text("Choose another file"), QMessageBox::ActionRole);
    QPushButton* backup = nullptr;
    QPushButton* any_backup = nullptr;
    if (const auto copies = backups_of(path); !copies.empty()) {
        backup =
            box.addButton(tr_text("Open the copy of %1").arg(copies.front().day), QMessageBox::ActionRole);
    } else if (!all_backups().empty()) {
        // The file may have been renamed or moved since its copies were made.
        any_backup = box.addButton(tr_text("Look through the backups…"), QMessageBox::ActionRole);
        any_backup->setObjectName(QStringLiteral("cannot_open_backups"));
    }
    box.setDefaultButton(box.addButton(QMessageBox::Close));
    box.exec();
    if (box.clickedButton() == other) {
        window.choose_file();
        return window.work_area() != nullptr;
    }
    if (backup != nullptr && box.clickedButton() == backup)
        return restore_backup(window, backups_of(path).front());
    if (any_backup != nullptr && box.clickedButton() == any_backup)
        if (const auto chosen = ask_for_backup(&window, all_backups()))
            return restore_backup(window, *chosen);
    return false;
}

}  // namespace tandem
