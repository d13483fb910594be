#include "ui/link/neighbours.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <array>

namespace tandem {

QStringList conflicting_copies(const QString& path) {
    const QFileInfo file(path);
    // "plan (Jo's conflicted copy 2026-11-21).tandem", "plan-LT114.tandem" is not one (a name like any
    // other), "plan (conflicted copy ...)", "plan.sync-conflict-20261121-...", "plan_conflict-...".
    static const QRegularExpression mark(QStringLiteral("conflict(ed|ing)?([ _-]copy)?"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QFileInfo& other :
         file.dir().entryInfoList({QStringLiteral("*.tandem")}, QDir::Files, QDir::Name)) {
        if (other.fileName() == file.fileName() || !other.fileName().startsWith(file.completeBaseName()))
            continue;
        if (mark.match(other.fileName().mid(file.completeBaseName().size())).hasMatch())
            found.push_back(other.absoluteFilePath());
    }
    return found;
}

QString cloud_program(const QString& path) {
    static constexpr std::array programs{"OneDrive", "Dropbox",  "Nextcloud", "Google Drive",
                                         "iCloud",   "Box Sync", "ownCloud",  "Syncthing"};
    for (const QString& folder : QFileInfo(path).absolutePath().split(QLatin1Char('/'), Qt::SkipEmptyParts))
        for (const char* program : programs)
            if (folder.startsWith(QLatin1String(program), Qt::CaseInsensitive))
                return QLatin1String(program);
    return {};
}

}  // namespace tandem
