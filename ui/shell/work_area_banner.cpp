// What the work area says across its top: of a file that cannot be written, of what lies beside it, of a
// closed cycle. The most serious thing first; each stays until it is over or answered.
#include "model/project.h"
#include "schema/schema_number.h"
#include "ui/kit/text.h"
#include "ui/link/neighbours.h"
#include "ui/link/settings.h"
#include "ui/shell/banner.h"
#include "ui/shell/work_area.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

namespace tandem {

namespace {

constexpr int look_soon_ms = 500;  // a cloud program makes, renames and removes in one go
constexpr int look_again_ms = 2'000;

// Settings remember for each folder that its cloud program was spoken of.
QString cloud_key(const QString& path) {
    const QByteArray folder = QFileInfo(path).absolutePath().toUtf8();
    return QStringLiteral("cloud_told/") +
           QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
}

bool may_be_written(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

}  // namespace

void WorkArea::watch_file() {
    look_.setSingleShot(true);
    connect(&look_, &QTimer::timeout, this, &WorkArea::look_around);
    // Every write of ours changes the folder too, for its journal: so it is looked at after each.
    connect(&folder_watch_, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!look_.isActive() || look_.remainingTime() > look_soon_ms)
            look_.start(look_soon_ms);
    });
    look_around();
}

void WorkArea::look_around() {
    const QString path = qt(workspace_->file().path().string());
    const QString folder = QFileInfo(path).absolutePath();
    if (!folder_watch_.directories().contains(folder)) {
        if (!folder_watch_.directories().isEmpty())
            folder_watch_.removePaths(folder_watch_.directories());
        folder_watch_.addPath(folder);
    }
    conflicting_copy_.clear();
    for (const QString& copy : conflicting_copies(path))
        if (conflicting_copy_.isEmpty() && !left_copies_.contains(copy))
            conflicting_copy_ = copy;
    refresh_banner();
    // Whoever writes it may go, without a trace in the folder where that is on another computer.
    if (workspace_->file().saved_state() == SavedState::read_only)
        look_.start(look_again_ms);
}

// By its cause: what a person can do about it differs.
bool WorkArea::tell_of_reading_only() {
    if (workspace_->file().saved_state() != SavedState::read_only)
        return false;
    const Banner::Button copy{QStringLiteral("banner_copy"), tr_text("Work in a copy"),
                              [this] { Q_EMIT copy_wanted(); }};
    const Banner::Button write{QStringLiteral("banner_write"), tr_text("Open it to write"),
                               [this] { Q_EMIT reopen_wanted(); }};
    const FileFacts facts = workspace_->document().facts();
    if (facts.schema > schema_number)
        banner_->show_message(
            Status::attention,
            tr_text("This file was made with a newer Tandem. You can read it; update Tandem to change it."),
            {copy});
    else if (facts.lock)
        banner_->show_message(
            Status::attention,
            tr_text("Someone else has this project open. You can read it, or work in a copy."), {copy});
    else if (!may_be_written(qt(workspace_->file().path().string())))
        banner_->show_message(
            Status::attention,
            tr_text(
                "You may not write this file or the folder it is in. You can read it, or work in a copy."),
            {copy});
    else
        banner_->show_message(Status::attention,
                              tr_text("Nobody else has this project open now. It can be opened to write."),
                              {write});
    return true;
}

bool WorkArea::tell_of_neighbours() {
    if (!conflicting_copy_.isEmpty()) {
        banner_->show_message(
            Status::attention,
            tr_text(
                "“%1” lies beside this file: a cloud program made it when two people wrote at once. Both are "
                "kept as they are.")
                .arg(QFileInfo(conflicting_copy_).fileName()),
            {{QStringLiteral("banner_other"), tr_text("Open the other"),
              [this] { Q_EMIT file_wanted(conflicting_copy_); }},
             {QStringLiteral("banner_ignore"), tr_text("Leave it"), [this] {
                  left_copies_.push_back(conflicting_copy_);
                  look_around();
              }}});
        return true;
    }
    return false;
}

void WorkArea::refresh_banner() {
    const Cycle* cycle = workspace_->portfolio().find(workspace_->cycle());
    const FileLink& file = workspace_->file();
    const Banner::Button rescue{QStringLiteral("banner_rescue"), tr_text("Save what is open here as a copy"),
                                [this] { Q_EMIT rescue_wanted(); }};
    if (file.replaced()) {
        banner_->show_message(
            Status::failed,
            tr_text("%1. What is open here is whole, with what you typed last, but it is "
                    "not saved there; neither is written over the other.")
                .arg(qt(file.failure()->happened())),
            {rescue, {QStringLiteral("banner_reopen"), tr_text("Open the file that is there now"), [this] {
                          Q_EMIT reopen_wanted();
                      }}});
    } else if (file.saved_state() == SavedState::failing && file.failure()) {
        std::vector<Banner::Button> buttons{
            {QStringLiteral("banner_retry"), tr_text("Try now"), [this] { workspace_->file().try_again(); }}};
        if (file.failure()->code() == ErrorCode::no_such_file)
            buttons.push_back(rescue);
        banner_->show_message(
            Status::failed,
            tr_text(
                "%1. What you typed last is still in its field but not saved; everything before it is safe. "
                "Tandem tries again by itself.")
                .arg(qt(file.failure()->happened())),
            buttons);
    } else if (tell_of_reading_only() || tell_of_neighbours()) {
        return;
    } else if (cycle != nullptr && cycle->status == CycleStatus::closed) {
        banner_->show_message(Status::off,
                              tr_text("Cycle %1 is closed and kept as it is.").arg(cycle->number.value_or(1)),
                              {{QStringLiteral("banner_cycle"), tr_text("Go to the newest cycle"),
                                [this] { workspace_->show(workspace_->project()); }}});
    } else if (const QString path = qt(file.path().string());
               !cloud_program(path).isEmpty() && Settings::instance().text(cloud_key(path)).isEmpty()) {
        banner_->show_message(Status::attention,
                              tr_text("%1 keeps this folder in step. Close the project here before you open "
                                      "it on another computer.")
                                  .arg(cloud_program(path)),
                              {{QStringLiteral("banner_cloud"), tr_text("I know"), [this, path] {
                                    Settings::instance().set_text(cloud_key(path), QStringLiteral("yes"));
                                    refresh_banner();
                                }}});
    } else {
        banner_->clear();
    }
}

}  // namespace tandem
