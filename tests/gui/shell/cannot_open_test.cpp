// A file that cannot be opened: the box says why, and what can be done.
#include "gui/support/desk.h"
#include "ui/kit/text.h"
#include "ui/shell/backups.h"

#include <QtCore/QFile>
#include <QtWidgets/QPushButton>

namespace tandem::test {

TEST_CASE("A broken file without copies under its name lets the person look through all backups",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    const QString broken = desk.path(QStringLiteral("renamed.tandem"));
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no project");
    file.close();
    const auto offers = [&] {
        bool offered = false;
        desk.with_dialog(
            [&] { desk.window().open_file(broken); },
            [&](QWidget& dialog) {
                REQUIRE(dialog.objectName() == QLatin1String("cannot_open_box"));
                offered = dialog.findChild<QPushButton*>(QStringLiteral("cannot_open_backups")) != nullptr;
                dialog.close();
            });
        return offered;
    };
    CHECK_FALSE(offers());
    REQUIRE(back_up_today(utf8(desk.file()), utf8(desk.path(QStringLiteral("backups"))), 2,
                          desk.program().clock()));
    CHECK(offers());
}

}  // namespace tandem::test
