// What the window takes from the computer it runs on: less motion, and the font.
#include "gui/support/desk.h"
#include "ui/kit/font_family.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"
#include "ui/link/settings.h"
#include "ui/shell/font_word.h"
#include "ui/shell/system_motion.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

namespace tandem::test {

namespace {

void write(const QString& path, const char* text, bool runs = false) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    if (runs)
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser);
}

}  // namespace

TEST_CASE("Motion is reduced where the desktop asks for it and the person said nothing", "[gui][shell]") {
    Desk desk(On::start_page);
    const bool before = Theme::instance().reduce_motion();
    const QByteArray path = qgetenv("PATH"), desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const auto back = qScopeGuard([&] {
        Theme::instance().set_reduce_motion(before);
        qputenv("PATH", path);
        desktop.isNull() ? qunsetenv("XDG_CURRENT_DESKTOP") : qputenv("XDG_CURRENT_DESKTOP", desktop);
    });
    CHECK_FALSE(Settings::instance().reduce_motion());
    write(desk.path(QStringLiteral("gsettings")), "#!/bin/sh\n[ $3 = enable-animations ] && echo false\n",
          true);
    qputenv("PATH", utf8(desk.path(QString())).c_str() + QByteArray(":") + path);
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    Theme::instance().set_reduce_motion(false);
    follow_motion_of_system(&desk.program());
    CHECK(desk.wait_until([] { return Theme::instance().reduce_motion(); }));
    CHECK(Settings::instance().reduce_motion());  // the next start knows it from its beginning
    Settings::instance().set_reduce_motion(false);
    follow_motion_of_system(&desk.program());
    CHECK(desk.wait_until([] { return !Theme::instance().reduce_motion(); }));

    const QString kde = desk.path(QStringLiteral("kdeglobals"));
    write(kde, "[General]\nName=x\n\n[KDE]\nAnimationDurationFactor=0\n");
    CHECK(kde_reduces_motion(kde));
    write(kde, "[KDE]\nAnimationDurationFactor=0.5\n");
    CHECK_FALSE(kde_reduces_motion(kde));
    CHECK_FALSE(kde_reduces_motion(desk.path(QStringLiteral("none"))));
}

TEST_CASE("A missing font is told once, and by its stand-in's name", "[gui][shell]") {
    Desk desk(On::start_page);
    const auto* toast = desk.window().findChild<Toast*>(QStringLiteral("toast"));
    tell_of_font(desk.window(), {QStringLiteral("Open Sans"), true});
    CHECK(toast->message().isEmpty());
    tell_of_font(desk.window(), {QStringLiteral("DejaVu Sans"), false});
    CHECK(toast->message().startsWith(
        QLatin1String("The font Open Sans is not installed: DejaVu Sans is used instead")));
    desk.window().tell(QStringLiteral("Something else."));
    tell_of_font(desk.window(), {QStringLiteral("DejaVu Sans"), false});
    CHECK(toast->message() == QLatin1String("Something else."));
}

}  // namespace tandem::test
