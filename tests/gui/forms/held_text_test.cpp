// What is typed while an earlier edit waits for the disk: it is kept for its record, whatever is shown
// meanwhile, and written once the disk is back.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/needs.h"
#include "model/risks.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/record_table.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

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

TEST_CASE("Closing while an edit waits names each text that waits by its record and field, once",
          "[gui][forms]") {
    WithoutDisk without;
    Desk& desk = without.desk;
    without.retitle(without.ids[1], QStringLiteral("Second"));
    without.retitle(without.ids[2], QStringLiteral("Third"));
    const auto code = [&](std::size_t which) {
        return qt(desk.portfolio().find(Id<Activity>{without.ids[which]})->common.code);
    };
    QString said;
    desk.with_dialog([&] { CHECK_FALSE(desk.window().close()); },
                     [&](QWidget& dialog) {
                         auto* box = qobject_cast<QMessageBox*>(&dialog);
                         REQUIRE(box != nullptr);
                         said = box->informativeText();
                         QTest::keyClick(box, Qt::Key_Escape);
                     });
    INFO(said.toStdString());
    CHECK(said.endsWith(QStringLiteral("What waits:\nChange title of %1\n%2, Title: Second\n%3, Title: Third")
                            .arg(code(0), code(1), code(2))));
    without.bring_back();
}

TEST_CASE("What the palette cannot add while an edit waits stays in it, with the reason", "[gui][forms]") {
    WithoutDisk without;
    Desk& desk = without.desk;
    const std::size_t before = desk.portfolio().all<Risk>().size();
    const QString words = QStringLiteral("risk Words by palette");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(words);
    const int without_reason = desk.find(QStringLiteral("palette"))->height();
    desk.press(Qt::Key_Return);
    auto* field = desk.find_as<QLineEdit>(QStringLiteral("palette_field"));
    CHECK(field->hasFocus());
    CHECK(field->text() == words);
    const auto* reason = desk.find_as<IssueText>(QStringLiteral("palette_issue"));
    CHECK(reason->text().endsWith(QStringLiteral("Your words stay here.")));
    CHECK(reason->height() >= reason->heightForWidth(reason->width()));
    CHECK(desk.find(QStringLiteral("palette"))->height() > without_reason);
    CHECK(desk.find(QStringLiteral("toast")) == nullptr);
    // Nor are they gone when something else is looked at meanwhile, or the window is to close.
    desk.press(Qt::Key_Escape);
    CHECK(desk.find(QStringLiteral("palette")) == nullptr);
    desk.with_dialog([&] { CHECK_FALSE(desk.window().close()); },
                     [&](QWidget& dialog) {
                         auto* box = qobject_cast<QMessageBox*>(&dialog);
                         REQUIRE(box != nullptr);
                         CHECK(box->informativeText().contains(words));
                         QTest::keyClick(box, Qt::Key_Escape);
                     });
    QApplication::setActiveWindow(&desk.window());
    desk.settle();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(field->text() == words);
    CHECK(field->selectedText() == words);  // typed over by who looks for something else
    CHECK_FALSE(reason->isHidden());
    without.bring_back();
    CHECK(reason->isHidden());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.portfolio().all<Risk>().size() == before + 1);
    CHECK(desk.portfolio().all<Risk>().rows().back().statement == "Words by palette");
    CHECK(desk.find(QStringLiteral("palette")) == nullptr);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
}

TEST_CASE("A line that could not add while an edit waits says so until that is written, and keeps its words",
          "[gui][forms]") {
    WithoutDisk without;
    Desk& desk = without.desk;
    const QString words = QStringLiteral("A walk by the river");
    const auto refused = [&](const QString& page, const QString& line) {
        desk.go(page);
        REQUIRE(desk.window().work_area()->current_page()->add_new());
        desk.settle();
        desk.type(words);
        desk.press(Qt::Key_Return);
        auto* field = desk.find_as<QLineEdit>(line);
        CHECK(field->text() == words);
        for (const IssueText* reason : field->parentWidget()->findChildren<IssueText*>())
            if (reason->isVisible())
                return reason;
        FAIL("no reason is said");
        return static_cast<const IssueText*>(nullptr);
    };
    SECTION("in a list") {
        const IssueText* reason =
            refused(QStringLiteral("activities"), QStringLiteral("activities_add_line_text"));
        without.bring_back();
        CHECK(reason->isHidden());
        CHECK(desk.find_as<QLineEdit>(QStringLiteral("activities_add_line_text"))->text() == words);
        desk.press(Qt::Key_Return);
        CHECK(desk.portfolio().all<Activity>().rows().back().title == utf8(words));
    }
    SECTION("on a page without a list") {
        const IssueText* reason = refused(QStringLiteral("needs"), QStringLiteral("needs_quick_demand"));
        without.bring_back();
        CHECK(reason->isHidden());
        desk.press(Qt::Key_Return);
        CHECK(desk.portfolio().all<Demand>().rows().back().statement == utf8(words));
    }
}

}  // namespace tandem::test
