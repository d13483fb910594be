// What the program remembers between starts on this computer, for this user: theme, text size, recent files,
// sizes of windows and tables, backup rules. Never the contents of a project.
//
// A thin face over QSettings (an INI file in QStandardPaths::AppConfigLocation; a test names its own through
// TANDEM_SETTINGS). Every value has a default and is checked when read.
#pragma once

#include "base/date.h"
#include "ui/kit/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

class QSettings;

namespace tandem {

struct RecentFile {
    QString path;
    QString title;  // of its first project when it was last open
    Instant opened;
    bool missing = false;  // not there now
};

class Settings {
public:
    static Settings& instance();
    // Reads and writes that file from now on.
    static void use_file_for_tests(const QString& path);

    ThemeChoice theme() const;
    void set_theme(ThemeChoice choice);
    int text_size() const;
    void set_text_size(int percent);
    bool reduce_motion() const;
    void set_reduce_motion(bool reduce);
    bool single_keys() const;  // letters and digits as shortcuts outside text fields (WCAG 2.1.4)
    void set_single_keys(bool on);

    std::vector<RecentFile> recent_files() const;  // newest first, at most 12
    void note_recent(const QString& path, const QString& title, Instant opened);
    void forget_recent(const QString& path);
    void moved_recent(const QString& from, const QString& to);  // found again elsewhere; keeps its place

    QString backup_folder() const;
    void set_backup_folder(const QString& folder);
    int backups_kept() const;  // per file, 1 to 365; 14 unless told
    void set_backups_kept(int count);

    // Free-form state of views ("table/activities"), such as column widths. Empty when there is none.
    QByteArray state(const QString& key) const;
    void set_state(const QString& key, const QByteArray& value);
    QString text(const QString& key) const;
    void set_text(const QString& key, const QString& value);

    void sync();

private:
    Settings();
    ~Settings();

    std::unique_ptr<QSettings> settings_;
};

}  // namespace tandem
