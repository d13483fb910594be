// Daily copies of the files a person works on, and going back to one of them.
//
// A copy is made once a day per file, in the background, under a dated name that is never used twice in a
// day; a copy that fails its check never takes the name (storage's copy_to). The oldest beyond the number
// kept go.
#pragma once

#include "base/clock.h"

#include <QtCore/QString>

#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

namespace tandem {

class MainWindow;

struct Backup {
    QString path;
    QString name;   // of the file it is a copy of, without folder and ending
    QString day;    // "21 November 2026"
    QString title;  // of its project, where the file is one of the recent ones; else ""
};

// Newest first. Of one file, or of all.
std::vector<Backup> backups_of(const QString& file);
std::vector<Backup> all_backups();

// A project that was begun just now has nothing to lose yet, and a copy of it would be the only one of its
// first day: it waits until the file is an hour old, or until it is left.
enum class WhenYoung { copy, wait };
// Makes today's copy when there is none yet. For a worker thread: opens the file itself, read only. False
// when there was one, or none could be made.
bool back_up_today(const std::filesystem::path& file, const std::filesystem::path& folder, int kept,
                   const Clock& clock, WhenYoung when_young = WhenYoung::copy);
// Where the copy of that day stands.
std::filesystem::path backup_name(const std::filesystem::path& file, const std::filesystem::path& folder,
                                  PartialDate day);

// Asks where to put the restored file (never over the original), copies and opens it in the window.
bool restore_backup(MainWindow& window, const Backup& backup);

}  // namespace tandem
