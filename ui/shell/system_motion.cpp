#include "ui/shell/system_motion.h"

#include "ui/kit/theme.h"
#include "ui/link/settings.h"

#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace tandem {

namespace {

void take_over(bool reduces) {
    Settings& settings = Settings::instance();
    settings.set_text(QStringLiteral("system_reduces_motion"),
                      reduces ? QStringLiteral("yes") : QStringLiteral("no"));
    Theme::instance().set_reduce_motion(settings.reduce_motion());
}

}  // namespace

bool kde_reduces_motion(const QString& kdeglobals) {
    const QSettings file(kdeglobals, QSettings::IniFormat);
    bool is_number = false;
    const double factor = file.value(QStringLiteral("KDE/AnimationDurationFactor")).toDouble(&is_number);
    return is_number && factor == 0;
}

void follow_motion_of_system(QObject* owner) {
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower();
    if (desktop.isEmpty())
        return;
    if (desktop.contains(QLatin1String("kde"))) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        take_over(kde_reduces_motion(folder + QStringLiteral("/kdeglobals")));
        return;
    }
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
    if (program.isEmpty())
        return;
    auto* asked = new QProcess(owner);
    QObject::connect(asked, &QProcess::finished, asked, [asked](int status) {
        const QByteArray answer = asked->readAllStandardOutput().trimmed();
        if (status == 0 && (answer == "true" || answer == "false"))
            take_over(answer == "false");
        asked->deleteLater();
    });
    QObject::connect(asked, &QProcess::errorOccurred, asked, [asked] { asked->deleteLater(); });
    asked->start(program,
                 {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                  QStringLiteral("enable-animations")},
                 QIODevice::ReadOnly);
}

}  // namespace tandem
