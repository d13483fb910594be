#include "ui/shell/backups.h"

#include "document/document.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_file.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <cstdint>

namespace tandem {

namespace {

constexpr int tag_letters = 8;
constexpr int iso_letters = 10;
constexpr std::int64_t young_s = 3'600;

// Files of one name in different folders must not share their copies.
QString tag_of(const QString& file) {
    return QString::fromLatin1(
        QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(tag_letters));
}

QString title_by_tag(const QString& tag) {
    for (const RecentFile& file : Settings::instance().recent_files())
        if (tag_of(file.path) == tag)
            return file.title;
    return {};
}

// "plan 1a2b3c4d 2026-11-21.tandem"
Backup backup_from(const QFileInfo& info) {
    const QString stem = info.completeBaseName();
    Backup backup;
    backup.path = info.absoluteFilePath();
    backup.name = stem.left(stem.size() - iso_letters - tag_letters - 2);
    if (const auto day = PartialDate::parse(utf8(stem.right(iso_letters))))
        backup.day = qt(day->words());
    backup.title = title_by_tag(stem.chopped(iso_letters + 1).right(tag_letters));
    return backup;
}

std::vector<Backup> backups_with(const QString& tag) {
    std::vector<Backup> found;
    const QDir folder(Settings::instance().backup_folder());
    for (const QFileInfo& info :
         folder.entryInfoList({QStringLiteral("* %1 *.tandem").arg(tag)}, QDir::Files)) {
        const Backup backup = backup_from(info);
        if (!backup.day.isEmpty())
            found.push_back(backup);
    }
    // The day ends the name, so that names of one file sort by it.
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        return a.path.right(iso_letters + 7) > b.path.right(iso_letters + 7);
    });
    return found;
}

// By the first step in it: that it was begun is none.
bool is_young(Document& document, Instant now) {
    const std::vector<HistoryStep> steps = document.history();
    if (steps.empty())
        return true;
    const std::int64_t age = now.seconds - steps.back().entry.at.seconds;
    return age >= 0 && age < young_s;
}

}  // namespace

std::vector<Backup> backups_of(const QString& file) {
    return backups_with(tag_of(file));
}

std::vector<Backup> all_backups() {
    return backups_with(QStringLiteral("*"));
}

std::filesystem::path backup_name(const std::filesystem::path& file, const std::filesystem::path& folder,
                                  PartialDate day) {
    const QString whole = qt(file.string());
    return folder / utf8(QStringLiteral("%1 %2 %3.tandem")
                             .arg(QFileInfo(whole).completeBaseName(), tag_of(whole), qt(day.iso())));
}

bool back_up_today(const std::filesystem::path& file, const std::filesystem::path& folder, int kept,
                   const Clock& clock, WhenYoung when_young) {
    const std::filesystem::path target = backup_name(file, folder, date_of(clock.now().day()));
    std::error_code problem;
    if (std::filesystem::exists(target, problem))
        return false;
    std::filesystem::create_directories(folder, problem);
    try {
        const auto document = Document::open(file, OpenMode::read_only, clock);
        if (when_young == WhenYoung::wait && is_young(*document, clock.now()))
            return false;
        document->copy_to(target, true, false);
    } catch (const Error&) {
        return false;  // tried again at the next start; the file itself is what counts
    }
    const QString mine = tag_of(qt(file.string()));
    QDir copies(qt(folder.string()));
    QStringList names = copies.entryList({QStringLiteral("* %1 *.tandem").arg(mine)}, QDir::Files);
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return a.right(iso_letters + 7) > b.right(iso_letters + 7);
    });
    for (qsizetype i = kept; i < names.size(); ++i)
        copies.remove(names[i]);
    return true;
}

bool restore_backup(MainWindow& window, const Backup& backup) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed =
        QDir(folder).filePath(tr_text("%1 (copy of %2).tandem").arg(backup.name, backup.day));
    const QString target =
        ask_for_project_file(window, tr_text("Where to put the restored project"), proposed);
    if (target.isEmpty())
        return false;
    try {
        Document::open(utf8(backup.path), OpenMode::read_only, Clock::from_environment())
            ->copy_to(utf8(target), true, true);
    } catch (const Error& error) {
        window.show_error(error);
        return false;
    }
    return window.open_file(target);
}

}  // namespace tandem
