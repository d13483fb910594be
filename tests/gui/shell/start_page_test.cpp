// A recent project whose file is no longer there: it is looked for, or taken from the list.
#include "gui/support/desk.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

namespace tandem::test {

namespace {

// A desk on which the sample was opened once; its file was moved away since, and the start page is shown.
struct Moved {
    Moved() : desk(On::start_page), was(desk.path(QStringLiteral("here.tandem"))) {
        Desk other(On::lambeth);
        std::filesystem::create_directory(utf8(desk.path(QStringLiteral("elsewhere"))));
        now = desk.path(QStringLiteral("elsewhere/here.tandem"));
        std::filesystem::copy_file(utf8(other.file()), utf8(now));
    }
    QListWidget& list() {
        Settings::use_file_for_tests(desk.path(QStringLiteral("settings.ini")));
        Settings::instance().note_recent(was, QStringLiteral("Living Well"), Instant{});
        desk.window().show_start();
        QApplication::setActiveWindow(&desk.window());  // the other desk's window was
        desk.settle();
        return *desk.find_as<QListWidget>(QStringLiteral("start_recent"));
    }
    // What Enter offers on the only recent project.
    QAction& offered(const char* name) {
        QListWidget& recent = list();
        REQUIRE(recent.count() == 1);
        CHECK(recent.item(0)->text().contains(QLatin1String("moved or deleted")));
        recent.setFocus();
        recent.setCurrentRow(0);
        desk.press(Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        REQUIRE(action != nullptr);
        return *action;
    }

    Desk desk;
    QString was, now;
};

}  // namespace

TEST_CASE("A recent project that was moved is looked for, opened, and found there the next time",
          "[gui][shell]") {
    Moved moved;
    QAction& look = moved.offered("start_look_for");
    moved.desk.with_dialog([&] { look.trigger(); },
                           [&](QWidget& dialog) {
                               auto* files = qobject_cast<QFileDialog*>(&dialog);
                               REQUIRE(files != nullptr);
                               files->findChild<QLineEdit*>()->setText(moved.now);
                               QMetaObject::invokeMethod(files, "accept");
                           });
    REQUIRE(moved.desk.window().work_area() != nullptr);
    CHECK(moved.desk.workspace().file().path() == std::filesystem::path(utf8(moved.now)));
    const auto recent = Settings::instance().recent_files();
    REQUIRE(recent.size() == 1);
    CHECK(recent.front().path == moved.now);
    CHECK_FALSE(recent.front().missing);
}

TEST_CASE("A search given up leaves the list as it is", "[gui][shell]") {
    Moved moved;
    QAction& look = moved.offered("start_look_for");
    moved.desk.with_dialog([&] { look.trigger(); }, [](QWidget& dialog) { dialog.close(); });
    CHECK(moved.desk.window().work_area() == nullptr);
    const auto recent = Settings::instance().recent_files();
    REQUIRE(recent.size() == 1);
    CHECK(recent.front().path == moved.was);
    CHECK(recent.front().missing);
}

TEST_CASE("A missing project is taken from the list, and stays away", "[gui][shell]") {
    Moved moved;
    moved.offered("start_remove").trigger();
    moved.desk.settle();
    CHECK(Settings::instance().recent_files().empty());
    CHECK(moved.desk.window().findChild<QListWidget*>(QStringLiteral("start_recent"))->count() == 0);
}

}  // namespace tandem::test
