#include "ui/shell/recent_names.h"

#include "ui/kit/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tandem {

namespace {

QString title_of(const RecentFile& file) {
    return file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title;
}

}  // namespace

QString name_among(const std::vector<RecentFile>& files, const RecentFile& file) {
    const QFileInfo own(file.path);
    const QString title = title_of(file);
    bool same_title = false;
    bool same_file = false;
    for (const RecentFile& other : files)
        if (other.path != file.path && title_of(other) == title) {
            same_title = true;
            same_file = same_file || QFileInfo(other.path).fileName() == own.fileName();
        }
    if (!same_title)
        return title;
    return tr_text("%1 (%2)").arg(
        title, same_file ? own.dir().dirName() + QLatin1Char('/') + own.fileName() : own.fileName());
}

}  // namespace tandem
