#include "ui/link/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr int most_recent = 12;
constexpr std::array<const char*, 4> theme_words{"system", "light", "dark", "high_contrast"};

QString settings_path() {
    const QString named = qEnvironmentVariable("TANDEM_SETTINGS");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/tandem.ini");
}

}  // namespace

Settings& Settings::instance() {
    static Settings settings;
    return settings;
}

Settings::Settings() : settings_(std::make_unique<QSettings>(settings_path(), QSettings::IniFormat)) {}

Settings::~Settings() = default;

void Settings::use_file_for_tests(const QString& path) {
    instance().settings_ = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

ThemeChoice Settings::theme() const {
    const QString word = settings_->value(QStringLiteral("look/theme")).toString();
    for (std::size_t i = 0; i < theme_words.size(); ++i)
        if (word == QLatin1String(theme_words[i]))
            return static_cast<ThemeChoice>(i);
    return ThemeChoice::system;
}

void Settings::set_theme(ThemeChoice choice) {
    settings_->setValue(QStringLiteral("look/theme"),
                        QLatin1String(theme_words[static_cast<std::size_t>(choice)]));
}

int Settings::text_size() const {
    return std::clamp(settings_->value(QStringLiteral("look/text_size"), 100).toInt(), Theme::smallest_text,
                      Theme::largest_text);
}

void Settings::set_text_size(int percent) {
    settings_->setValue(QStringLiteral("look/text_size"), percent);
}

bool Settings::reduce_motion() const {
    const bool of_system = text(QStringLiteral("system_reduces_motion")) == QLatin1String("yes");
    return settings_->value(QStringLiteral("look/reduce_motion"), of_system).toBool();
}

void Settings::set_reduce_motion(bool reduce) {
    settings_->setValue(QStringLiteral("look/reduce_motion"), reduce);
}

bool Settings::single_keys() const {
    return settings_->value(QStringLiteral("keys/single"), true).toBool();
}

void Settings::set_single_keys(bool on) {
    settings_->setValue(QStringLiteral("keys/single"), on);
}

std::vector<RecentFile> Settings::recent_files() const {
    std::vector<RecentFile> files;
    const int count = std::min(settings_->beginReadArray(QStringLiteral("recent")), most_recent);
    for (int i = 0; i < count; ++i) {
        settings_->setArrayIndex(i);
        RecentFile file;
        file.path = settings_->value(QStringLiteral("path")).toString();
        file.title = settings_->value(QStringLiteral("title")).toString();
        file.opened = Instant{settings_->value(QStringLiteral("opened")).toLongLong()};
        file.missing = !QFileInfo::exists(file.path);
        if (!file.path.isEmpty())
            files.push_back(std::move(file));
    }
    settings_->endArray();
    return files;
}

namespace {

void write_recent(QSettings& settings, const std::vector<RecentFile>& files) {
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"));
    for (std::size_t i = 0; i < files.size() && i < most_recent; ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), files[i].path);
        settings.setValue(QStringLiteral("title"), files[i].title);
        settings.setValue(QStringLiteral("opened"), static_cast<qlonglong>(files[i].opened.seconds));
    }
    settings.endArray();
}

}  // namespace

void Settings::note_recent(const QString& path, const QString& title, Instant opened) {
    std::vector<RecentFile> files = recent_files();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == path; });
    files.insert(files.begin(), RecentFile{path, title, opened, false});
    write_recent(*settings_, files);
}

void Settings::forget_recent(const QString& path) {
    std::vector<RecentFile> files = recent_files();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == path; });
    write_recent(*settings_, files);
}

void Settings::moved_recent(const QString& from, const QString& to) {
    std::vector<RecentFile> files = recent_files();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == to; });
    for (RecentFile& file : files)
        if (file.path == from)
            file.path = to;
    write_recent(*settings_, files);
}

QString Settings::backup_folder() const {
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/backups");
    const QString folder = settings_->value(QStringLiteral("backup/folder")).toString();
    return folder.isEmpty() ? usual : folder;
}

void Settings::set_backup_folder(const QString& folder) {
    settings_->setValue(QStringLiteral("backup/folder"), folder);
}

int Settings::backups_kept() const {
    return std::clamp(settings_->value(QStringLiteral("backup/kept"), 14).toInt(), 1, 365);
}

void Settings::set_backups_kept(int count) {
    settings_->setValue(QStringLiteral("backup/kept"), count);
}

QByteArray Settings::state(const QString& key) const {
    return settings_->value(QStringLiteral("state/") + key).toByteArray();
}

void Settings::set_state(const QString& key, const QByteArray& value) {
    settings_->setValue(QStringLiteral("state/") + key, value);
}

QString Settings::text(const QString& key) const {
    return settings_->value(QStringLiteral("text/") + key).toString();
}

void Settings::set_text(const QString& key, const QString& value) {
    settings_->setValue(QStringLiteral("text/") + key, value);
}

void Settings::sync() {
    settings_->sync();
}

}  // namespace tandem
