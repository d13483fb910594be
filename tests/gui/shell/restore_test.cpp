// Going back to a dated copy: which copies are offered, and under which name the restored project is kept.
#include "gui/support/desk.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/shell/backups.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <filesystem>

namespace tandem::test {

namespace {

void back_up(Desk& desk) {
    REQUIRE(back_up_today(utf8(desk.file()), utf8(desk.path(QStringLiteral("backups"))), 2,
                          desk.program().clock()));
}

}  // namespace

TEST_CASE("A project that was restored is a .tandem file, whatever name was typed", "[gui][shell]") {
    Desk desk(On::lambeth);
    back_up(desk);
    const auto restore_as = [&](const QString& name) {
        desk.with_dialog([&] { restore_backup(desk.window(), all_backups().front()); },
                         [&](QWidget& dialog) {
                             auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                             REQUIRE(line != nullptr);
                             line->setText(desk.path(name));
                             QMetaObject::invokeMethod(&dialog, "accept");
                         });
    };
    restore_as(QStringLiteral("again.activities"));
    const QString restored = desk.path(QStringLiteral("again.activities.tandem"));
    CHECK(QFileInfo::exists(restored));
    CHECK_FALSE(QFileInfo::exists(desk.path(QStringLiteral("again.activities"))));
    CHECK(desk.window().path() == restored);
    restore_as(QStringLiteral("whole.tandem"));
    CHECK(desk.window().path() == desk.path(QStringLiteral("whole.tandem")));
}

TEST_CASE("Where a file has no copies yet those of the others are offered, and it is said", "[gui][shell]") {
    Desk desk(On::lambeth);
    back_up(desk);
    const auto offered = [&] {
        QString note;
        desk.with_dialog(
            [&] { desk.window().choose_backup(); },
            [&](QWidget& dialog) {
                auto* list = dialog.findChild<QListWidget*>(QStringLiteral("backup_list"));
                REQUIRE(list != nullptr);
                CHECK(list->count() == 1);
                if (const auto* label = dialog.findChild<TextLabel*>(QStringLiteral("backup_note")))
                    note = label->text();
                QMetaObject::invokeMethod(&dialog, "reject");
            });
        return note;
    };
    CHECK(offered().isEmpty());
    const QString renamed = desk.path(QStringLiteral("renamed.tandem"));
    std::filesystem::copy_file(utf8(desk.file()), utf8(renamed));
    REQUIRE(desk.window().open_file(renamed));
    CHECK(offered() == QStringLiteral("There is no copy of “renamed.tandem” yet. These are the copies of "
                                      "other files."));
}

}  // namespace tandem::test
