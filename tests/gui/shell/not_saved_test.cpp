// "Not saved" under the field that somebody types in, while the disk does not take it.
#include "gui/support/desk.h"
#include "gui/support/full_disk.h"
#include "gui/support/typed_field.h"
#include "model/needs.h"
#include "model/tasks.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"
#include "ui/shell/banner.h"
#include "ui/views/frame/page.h"
#include "ui/views/home/week_lines.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

namespace tandem::test {

TEST_CASE("On a full disk the text stays in its field, which says so, until it is written by itself",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    TypedField field(desk);
    const QString typed = QStringLiteral("Breakfast on Fridays");
    FullDisk disk(4096);
    desk.type(typed);
    REQUIRE(desk.wait_until([&] { return field.editor->issue() == not_saved; }));
    CHECK(field.line->text() == typed);
    CHECK(field.stored() == field.before);
    CHECK(field.corner() == not_saved);
    CHECK(field.line->accessibleDescription().contains(not_saved));

    // Nothing else can be changed meanwhile, and what is typed on is not lost.
    CHECK_FALSE(desk.workspace().set(entity<Activity>(), field.id.value, "place", Value{"Brixton"}).ok());
    desk.type(QStringLiteral(" too"));
    desk.settle(FieldEditor::commit_after_ms + 100);
    CHECK(field.line->text() == typed + QStringLiteral(" too"));
    CHECK(field.stored() == field.before);

    // Nobody presses anything: it tries again by itself.
    disk.free_some();
    CHECK(desk.wait_until([&] { return field.stored() == utf8(typed) + " too"; }));
    CHECK(field.editor->issue().isEmpty());
    CHECK(field.corner().startsWith(QLatin1String("Saved ")));
    CHECK(field.line->text() == typed + QStringLiteral(" too"));
    CHECK(desk.is_sound());
}

TEST_CASE("What waits for the disk stays in its field when field and record are left and come back to",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    TypedField field(desk);
    const RecordId other = desk.portfolio().all<Activity>().rows()[1].common.id;
    const QString typed = QStringLiteral("Breakfast on Fridays");
    FullDisk disk(4096);
    desk.type(typed);
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(field.line->hasFocus());
    CHECK(field.line->toPlainText() == typed);
    CHECK(field.editor->issue() == not_saved);

    desk.go(QStringLiteral("activities"), other);
    CHECK(field.line->toPlainText() != typed);
    CHECK(field.editor->issue() != not_saved);
    desk.go(QStringLiteral("activities"), field.id.value);
    CHECK(field.line->toPlainText() == typed);
    CHECK(field.editor->issue() == not_saved);
    CHECK(field.stored() == field.before);

    // What is typed on and taken back leaves what waits.
    field.line->setFocus();
    field.line->moveCursor(QTextCursor::End);
    desk.type(QStringLiteral(" too"));
    desk.press(Qt::Key_Escape);
    CHECK(field.line->toPlainText() == typed);

    disk.free_some();
    desk.click(QStringLiteral("banner_retry"));
    CHECK(field.stored() == utf8(typed));
    CHECK(field.line->toPlainText() == typed);
    CHECK(field.editor->issue().isEmpty());
    CHECK(desk.is_sound());
}

TEST_CASE("A record named in a list on a full disk stays in its line until it is written, and is there once",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("activities"));
    const std::size_t before = desk.portfolio().all<Activity>().size();
    FullDisk disk(4096);
    desk.press(Qt::Key_N);
    auto* line = desk.find_as<QLineEdit>(QStringLiteral("activities_add_line_text"));
    desk.type(QStringLiteral("A breakfast club"));
    desk.press(Qt::Key_Return);
    CHECK(line->isVisible());
    CHECK(line->text() == QStringLiteral("A breakfast club"));
    CHECK(desk.find(QStringLiteral("toast")) == nullptr);  // nothing was added yet
    CHECK(desk.find_as<SavedLabel>(QStringLiteral("saved_state"))->words() == not_saved);
    desk.press(Qt::Key_Return);  // again: it is asked for once
    CHECK(desk.portfolio().all<Activity>().size() == before);

    disk.free_some();
    desk.click(QStringLiteral("banner_retry"));
    CHECK(desk.portfolio().all<Activity>().size() == before + 1);
    CHECK(line->text().isEmpty());
    const RecordId made = desk.window().work_area()->current_page()->current_record();
    REQUIRE(desk.portfolio().find(Id<Activity>{made}) != nullptr);
    CHECK(desk.portfolio().find(Id<Activity>{made})->title == "A breakfast club");
    CHECK(
        desk.find_as<Toast>(QStringLiteral("toast"))->message().startsWith(QLatin1String("Added activity")));
    CHECK(desk.is_sound());
}

TEST_CASE("A demand written down on a full disk stays in its line, and no step is told as done",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    const RecordId task = desk.portfolio().all<KeyTask>().rows().front().common.id;
    desk.go(QStringLiteral("needs"));
    const std::size_t before = desk.portfolio().all<Demand>().size();
    {
        FullDisk disk(4096);
        CHECK(mark_done(desk.workspace(), task));
        desk.settle();
        CHECK(desk.find_as<Toast>(QStringLiteral("toast"))->message() == not_saved);
        CHECK(desk.find(QStringLiteral("toast_undo")) == nullptr);  // it would take back the step before
        disk.free_some();
        desk.click(QStringLiteral("banner_retry"));
    }
    FullDisk disk(4096);
    REQUIRE(desk.window().work_area()->current_page()->add_new());
    desk.settle();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    desk.type(QStringLiteral("Somewhere quiet"));
    desk.press(Qt::Key_Return);
    CHECK(line->text() == QStringLiteral("Somewhere quiet"));
    disk.free_some();
    desk.click(QStringLiteral("banner_retry"));
    CHECK(desk.portfolio().all<Demand>().size() == before + 1);
    CHECK(line->text().isEmpty());
    CHECK(desk.is_sound());
}

TEST_CASE("Text typed while the file or its drive is gone stays in its field, and is written once it is back",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    TypedField field(desk);
    const std::filesystem::path file = utf8(desk.file());
    const std::filesystem::path away = utf8(desk.path(QStringLiteral("away.tandem")));
    std::filesystem::rename(file, away);
    const QString typed = QStringLiteral("Breakfast on Mondays");
    desk.type(typed);
    REQUIRE(desk.wait_until([&] { return field.editor->issue() == not_saved; }));
    CHECK(QApplication::activeModalWidget() == nullptr);  // a banner says it: nothing stands in the way
    CHECK(field.corner() == not_saved);
    CHECK(desk.window().work_area()->banner().text().contains(QLatin1String("its drive is gone")));
    CHECK(field.line->text() == typed);
    CHECK(field.stored() == field.before);
    CHECK_FALSE(desk.workspace().set(entity<Activity>(), field.id.value, "place", Value{"Brixton"}).ok());
    CHECK_FALSE(std::filesystem::exists(file));  // nothing is written where the file was

    // Nobody presses anything: it tries again by itself.
    std::filesystem::rename(away, file);
    CHECK(desk.wait_until([&] { return field.stored() == utf8(typed); }));
    CHECK(field.editor->issue().isEmpty());
    CHECK(field.line->text() == typed);
    CHECK(field.corner().startsWith(QLatin1String("Saved ")));
    CHECK(desk.window().work_area()->banner().isHidden());
    CHECK(desk.is_sound());
}

TEST_CASE("Text typed into a file that another one replaced overwrites neither, and two ways on are offered",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    TypedField field(desk);
    const std::filesystem::path file = utf8(desk.file());
    const std::filesystem::path away = utf8(desk.path(QStringLiteral("away.tandem")));
    std::filesystem::rename(file, away);
    std::filesystem::copy_file(away, file);
    const auto replaced_at = std::filesystem::last_write_time(file);
    const auto kept_at = std::filesystem::last_write_time(away);
    const QString typed = QStringLiteral("Breakfast on Sundays");
    desk.type(typed);
    REQUIRE(desk.wait_until([&] { return !field.editor->issue().isEmpty(); }));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(desk.window().work_area()->banner().text().contains(QLatin1String("was replaced by another one")));
    CHECK(field.corner() == QStringLiteral("Not saved; another file is there"));
    CHECK(field.editor->issue() == field.corner());  // nothing is tried again
    desk.type(QStringLiteral(" too"));
    CHECK(field.line->text() == typed + QStringLiteral(" too"));
    CHECK(field.stored() == field.before);

    SECTION("saved as a copy, it goes on there with all that was typed") {
        const QString copy = desk.path(QStringLiteral("mine.tandem"));
        desk.with_dialog([&] { desk.click(QStringLiteral("banner_rescue")); },
                         [&](QWidget& dialog) {
                             auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                             REQUIRE(name != nullptr);
                             name->setText(copy);
                             QMetaObject::invokeMethod(&dialog, "accept");
                         });
        CHECK(desk.window().path() == copy);
        CHECK(desk.wait_until([&] { return field.stored() == utf8(typed) + " too"; }));
        CHECK(field.editor->issue().isEmpty());
        CHECK(field.corner().startsWith(QLatin1String("Saved ")));
        CHECK(desk.window().work_area()->banner().isHidden());
        CHECK(desk.workspace().can_edit());
        CHECK(desk.is_sound());
        // The one that was left is free for others, and for a second start of this program.
        CHECK_NOTHROW(Document::open(file, OpenMode::read_write, desk.program().clock()));
    }
    SECTION("the file that is there now is opened to write, as it is") {
        desk.workspace().file().try_again();  // still nothing
        CHECK(desk.workspace().file().replaced());
        desk.with_dialog([&] { desk.program().reopen(desk.file()); },
                         [](QWidget& dialog) {
                             const auto* box = qobject_cast<QMessageBox*>(&dialog);
                             REQUIRE(box != nullptr);
                             CHECK(box->informativeText().contains(QLatin1String("replaced by another")));
                             CHECK_FALSE(box->informativeText().contains(QLatin1String("tries again")));
                             auto* give_up =
                                 dialog.findChild<QAbstractButton*>(QStringLiteral("leave_give_up"));
                             REQUIRE(give_up != nullptr);
                             give_up->click();
                         });
        REQUIRE(desk.wait_until([&] { return desk.window().work_area() != nullptr; }));
        CHECK(desk.window().work_area()->current_key() == QLatin1String("activities"));
        CHECK(desk.workspace().can_edit());
        CHECK(desk.workspace().file().saved_state() == SavedState::saved);
        CHECK(desk.portfolio().find(field.id)->title == field.before);
    }
    CHECK(std::filesystem::last_write_time(file) == replaced_at);
    CHECK(std::filesystem::last_write_time(away) == kept_at);
}

}  // namespace tandem::test
