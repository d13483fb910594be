#include "ui/shell/backup_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int width_px = 580, row_px = 56;  // of two lines
constexpr int rows_shown = 6;

// The day first: it is what tells the copies of one project apart. The title on a line of its own: beside the
// day and the file most were cut.
QString words_of(const Backup& backup) {
    const QString time = QFileInfo(backup.path).lastModified().toString(QStringLiteral("HH:mm"));
    const QString file = tr_text("%1.tandem").arg(backup.name);
    const QString first = tr_text("%1, %2 · %3").arg(backup.day, time, file);
    return backup.title.isEmpty() ? first : first + QLatin1Char('\n') + backup.title;
}

class BackupDialog : public DialogFrame {
public:
    BackupDialog(const std::vector<Backup>& backups, const QString& note, QWidget* over)
        : DialogFrame(QStringLiteral("backup_dialog"), tr_text("Restore from backup"), width_px, over),
          list_(new QListWidget(this)) {
        content()->addWidget(text_label(windowTitle(), this, TextStyle::panel_title));
        content()->addWidget(
            text_label(tr_text("Tandem copies what you work on once a day. The copy you choose is put beside "
                               "your project under a new name; nothing is overwritten."),
                       this));
        if (!note.isEmpty()) {
            TextLabel* label = text_label(note, this);
            label->setObjectName(QStringLiteral("backup_note"));
            content()->addWidget(label);
        }
        list_->setObjectName(QStringLiteral("backup_list"));
        list_->setAccessibleName(tr_text("Copies, the newest first"));
        for (const Backup& backup : backups) {
            auto* line = new QListWidgetItem(words_of(backup), list_);
            line->setSizeHint({px(row_px), px(row_px)});
            line->setToolTip(backup.path);
        }
        list_->setCurrentRow(0);
        list_->setFixedHeight(px(row_px) * std::min(list_->count(), rows_shown) + px(4));
        add_field(field_label(tr_text("Copies"), list_, this), list_);
        set_foot(make_buttons());
        connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);
        list_->setFocus();
    }

    int chosen() const { return list_->currentRow(); }

private:
    QLayout* make_buttons() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addStretch(1);
        auto* leave =
            make_button(ButtonKind::secondary, QStringLiteral("backup_leave"), tr_text("Not now"), this);
        auto* restore =
            make_button(ButtonKind::primary, QStringLiteral("backup_restore"), tr_text("Restore"), this);
        restore->setDefault(true);  // it overwrites nothing
        row->addWidget(leave);
        row->addWidget(restore);
        connect(leave, &QPushButton::clicked, this, &QDialog::reject);
        connect(restore, &QPushButton::clicked, this, &QDialog::accept);
        return row;
    }

    QListWidget* list_;
};

}  // namespace

std::optional<Backup> ask_for_backup(QWidget* over, const std::vector<Backup>& backups, const QString& note) {
    BackupDialog dialog(backups, note, over);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen() < 0)
        return {};
    return backups.at(static_cast<std::size_t>(dialog.chosen()));
}

}  // namespace tandem
