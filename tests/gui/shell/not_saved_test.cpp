// "Not saved" under the field that somebody types in, while the disk does not take it.
#include "gui/support/desk.h"
#include "gui/support/full_disk.h"
#include "model/activity.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/text.h"
#include "ui/shell/banner.h"
#include "ui/shell/saved_label.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace tandem::test {

namespace {

const QString not_saved = QStringLiteral("Not saved; trying again");

// The title of the sample's first activity, open in the inspector of the list, with the focus in it.
struct TypedField {
    explicit TypedField(Desk& on) : desk(on), id{on.portfolio().all<Activity>().rows().front().common.id} {
        desk.go(QStringLiteral("activities"), id.value);
        line = desk.find_as<TitleField>(QStringLiteral("activity_title"));
        for (QWidget* parent = line->parentWidget(); parent != nullptr; parent = parent->parentWidget())
            if (auto* form = qobject_cast<RecordForm*>(parent)) {
                editor = form->editor("title");
                break;
            }
        REQUIRE(editor != nullptr);
        before = desk.portfolio().find(id)->title;
        line->setFocus();
        line->selectAll();
    }
    std::string stored() const { return desk.portfolio().find(id)->title; }
    QString corner() const { return desk.find_as<SavedLabel>(QStringLiteral("saved_state"))->words(); }

    Desk& desk;
    Id<Activity> id;
    TitleField* line = nullptr;
    FieldEditor* editor = nullptr;
    std::string before;
};

}  // namespace

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
    }
    SECTION("the file that is there now is opened to write, as it is") {
        desk.workspace().file().try_again();  // still nothing
        CHECK(desk.workspace().file().replaced());
        desk.program().reopen(desk.file());
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
