// What is typed while an earlier edit waits for the disk: it is kept for its record, whatever is shown
// meanwhile, and written once the disk is back.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/record_table.h"

#include <filesystem>

namespace tandem::test {

namespace {

// Three activities; the title of the first waits, as the file is away.
struct WithoutDisk {
    WithoutDisk() : desk(On::lambeth) {
        desk.go(QStringLiteral("activities"));
        for (const Activity& activity : desk.portfolio().all<Activity>())
            ids.push_back(activity.common.id);
        show(ids[0]);
        title = desk.find_as<TitleField>(QStringLiteral("activity_title"));
        editor = qobject_cast<FieldEditor*>(title->parentWidget());
        REQUIRE(editor != nullptr);
        std::filesystem::rename(utf8(desk.file()), utf8(away));
        retitle(ids[0], QStringLiteral("First"));
        REQUIRE(desk.workspace().file().waiting() != nullptr);
    }
    void show(RecordId id) {
        dynamic_cast<ListPage&>(*desk.window().work_area()->current_page()).select(id);
        desk.settle();
    }
    void retitle(RecordId id, const QString& words) {
        show(id);
        title->setFocus();
        title->selectAll();
        desk.type(words);
        desk.settle(FieldEditor::commit_after_ms + 100);
    }
    void bring_back() {
        std::filesystem::rename(utf8(away), utf8(desk.file()));
        desk.workspace().file().try_again();
        desk.settle(FieldEditor::commit_after_ms + 100);
    }
    std::string stored(RecordId id) { return desk.portfolio().find(Id<Activity>{id})->title; }

    Desk desk;
    QString away = desk.path(QStringLiteral("away.tandem"));
    std::vector<RecordId> ids;
    TitleField* title = nullptr;
    FieldEditor* editor = nullptr;
};

}  // namespace

TEST_CASE("What is typed into other records while an edit waits is written once the disk is back",
          "[gui][forms]") {
    WithoutDisk without;
    without.retitle(without.ids[1], QStringLiteral("Second"));
    without.retitle(without.ids[2], QStringLiteral("Third"));
    without.show(without.ids[0]);
    CHECK(without.title->text() == QStringLiteral("First"));
    CHECK(without.editor->is_typing());  // asked about where the window is to go
    without.bring_back();
    CHECK(without.stored(without.ids[0]) == "First");
    CHECK(without.stored(without.ids[1]) == "Second");
    CHECK(without.stored(without.ids[2]) == "Third");
    CHECK_FALSE(without.editor->is_typing());
    CHECK(without.desk.is_sound());
}

TEST_CASE("What is held for a record stands in its field again when that is shown, and can be typed on",
          "[gui][forms]") {
    WithoutDisk without;
    without.retitle(without.ids[1], QStringLiteral("Second"));
    without.show(without.ids[2]);
    CHECK(without.title->text() != QStringLiteral("Second"));
    CHECK(without.editor->issue().isEmpty());
    without.show(without.ids[1]);
    CHECK(without.title->text() == QStringLiteral("Second"));
    CHECK_FALSE(without.editor->issue().isEmpty());
    without.retitle(without.ids[1], QStringLiteral("Second, again"));
    without.show(without.ids[0]);
    without.bring_back();
    CHECK(without.stored(without.ids[0]) == "First");
    CHECK(without.stored(without.ids[1]) == "Second, again");
}

TEST_CASE("While an edit waits no cell of a list can be written: what is typed there would be gone",
          "[gui][forms]") {
    WithoutDisk without;
    RecordModel& model = dynamic_cast<ListPage&>(*without.desk.window().work_area()->current_page()).model();
    const auto* table = without.desk.find_as<RecordTable>(QStringLiteral("activities_table"));
    const QModelIndex cell = model.index(model.row_of(without.ids[1]), table->title_column());
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    without.bring_back();
    CHECK(cell.flags().testFlag(Qt::ItemIsEditable));
}

}  // namespace tandem::test
