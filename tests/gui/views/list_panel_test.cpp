// A list, its filter and the panel beside it in the window: each shows what the others do, whatever is done
// to the records meanwhile.
#include "edit/structure.h"
#include "gui/support/desk.h"
#include "model/activity.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/inspector.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"
#include "ui/shell/banner.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/record_table.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <filesystem>

namespace tandem::test {

namespace {

// The activities of the published sample, the keyboard in their list.
struct List {
    explicit List(Desk& on) : desk(on) { desk.go(QStringLiteral("activities")); }

    ListPage& page() { return dynamic_cast<ListPage&>(*desk.window().work_area()->current_page()); }
    RecordModel& model() { return page().model(); }
    RecordTable& table() { return *page().findChild<RecordTable*>(QStringLiteral("activities_table")); }
    QLineEdit& filter() { return *page().findChild<QLineEdit*>(QStringLiteral("activities_filter")); }
    Inspector& panel() { return *page().findChild<Inspector*>(); }
    int column_of(std::string_view field) {
        for (int column = 0; column < model().columnCount(); ++column)
            if (model().columns()[static_cast<std::size_t>(column)].field == field)
                return column;
        return -1;
    }
    // As somebody types it, and back to the list.
    void filter_for(const QString& text) {
        desk.press(Qt::Key_Slash);
        desk.type(text);
        desk.press(Qt::Key_Down);
    }

    Desk& desk;
};

}  // namespace

TEST_CASE("The panel of a list does not keep a record of the cycle that is left", "[gui][views]") {
    Desk desk(On::lambeth);
    Workspace& workspace = desk.workspace();
    const Id<Cycle> first = workspace.cycle();
    REQUIRE(workspace
                .edit([&](EditBuilder& builder) {
                    return start_next_cycle(builder, workspace.project().value, NextCycle{});
                })
                .ok());
    workspace.show(workspace.project());
    REQUIRE(workspace.cycle() != first);
    workspace.show(workspace.project(), first);
    List list(desk);
    list.page().select(desk.portfolio().all<Activity>().rows()[4].common.id);
    desk.settle();
    REQUIRE(list.panel().isVisible());
    desk.click(QStringLiteral("banner_cycle"));
    CHECK(workspace.cycle() != first);
    CHECK((list.panel().isHidden() || list.model().row_of(list.panel().record()) >= 0));
}

TEST_CASE("Undo brings back what was deleted out of a filtered list, not the filter’s text", "[gui][views]") {
    Desk desk(On::lambeth);
    List list(desk);
    const std::size_t before = desk.portfolio().all<Activity>().size();
    list.filter_for(QStringLiteral("peer"));
    REQUIRE(list.model().count() == 1);
    desk.press(Qt::Key_Delete);
    REQUIRE(desk.portfolio().all<Activity>().size() == before - 1);
    CHECK(list.page().isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.portfolio().all<Activity>().size() == before);
    CHECK(list.filter().text() == QStringLiteral("peer"));

    // What is being typed is still undone in the field.
    desk.press(Qt::Key_Slash);
    list.filter().setFocus(Qt::ShortcutFocusReason);
    desk.type(QStringLiteral("survey"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list.filter().text() != QStringLiteral("survey"));
    CHECK(desk.portfolio().all<Activity>().size() == before);
}

TEST_CASE("What was written in a cell and waits for the disk stands in the panel too, as not saved",
          "[gui][views]") {
    Desk desk(On::lambeth);
    List list(desk);
    const RecordId id = desk.portfolio().all<Activity>().rows().front().common.id;
    const RecordId other = desk.portfolio().all<Activity>().rows()[1].common.id;
    list.page().select(id);
    desk.settle();
    auto* title = desk.find_as<TitleField>(QStringLiteral("activity_title"));
    auto* editor = qobject_cast<FieldEditor*>(title->parentWidget());
    REQUIRE(editor != nullptr);
    const QString stored = title->text();
    const std::filesystem::path file = utf8(desk.file());
    const std::filesystem::path away = utf8(desk.path(QStringLiteral("away.tandem")));
    std::filesystem::rename(file, away);
    const QString typed = QStringLiteral("Ask at the school gate");
    const QModelIndex cell = list.model().index(list.model().row_of(id), list.column_of("title"));
    CHECK(list.model().setData(cell, typed));
    desk.settle();
    CHECK(cell.data().toString() == typed);
    CHECK(title->text() == typed);
    CHECK(editor->issue() == QStringLiteral("Not saved; trying again"));

    // Also when the record is shown only then.
    list.page().select(other);
    desk.settle();
    CHECK(title->text() != typed);
    CHECK(editor->issue().isEmpty());
    list.page().select(id);
    desk.settle();
    CHECK(title->text() == typed);
    CHECK(editor->issue() == QStringLiteral("Not saved; trying again"));

    std::filesystem::rename(away, file);
    desk.workspace().file().try_again();
    desk.settle();
    CHECK(desk.portfolio().find(Id<Activity>{id})->title == utf8(typed));
    CHECK(title->text() == typed);
    CHECK(editor->issue().isEmpty());
    desk.workspace().undo();
    desk.settle();
    CHECK(title->text() == stored);
}

TEST_CASE("Where the panel of a grouped list shows a record its row is marked", "[gui][views]") {
    Desk desk(On::lambeth);
    List list(desk);
    const auto& columns = list.model().columns();
    const auto by_phase = std::ranges::find_if(columns, [](const Column& column) { return !!column.phase; });
    REQUIRE(by_phase != columns.end());
    list.model().set_group(static_cast<int>(by_phase - columns.begin()));
    desk.settle();
    REQUIRE(list.model().id_at(0) == 0);
    SECTION("when the keyboard comes to the list") {
        list.filter().setFocus();
        list.table().selectionModel()->clear();
        list.table().setFocus();
        desk.settle();
        CHECK(list.table().current() == list.model().id_at(1));
    }
    SECTION("when a filter gave the row back") {
        list.page().select(list.model().id_at(3));
        list.filter().setText(QStringLiteral("nothing is called so"));
        desk.settle();
        list.filter().clear();
        desk.settle();
    }
    SECTION("when groups were folded and unfolded, which leaves the keyboard where it is") {
        list.table().setCurrentIndex(list.model().index(0, 0));
        desk.press(Qt::Key_Return);
        CHECK(list.table().currentIndex().row() == 0);
        desk.press(Qt::Key_Return);
        CHECK(list.table().currentIndex().row() == 0);
        desk.press(Qt::Key_Down);
    }
    REQUIRE(list.panel().record() != 0);
    CHECK(list.table().selected() == std::vector<RecordId>{list.panel().record()});
}

TEST_CASE("Only the record that leaves a filtered list goes from it, and what was being typed for it is kept",
          "[gui][views]") {
    Desk desk(On::lambeth);
    const auto move_to = [&](RecordId id, const char* place) {
        REQUIRE(desk.workspace().set(entity<Activity>(), id, "place", Value{std::string(place)}).ok());
    };
    std::vector<RecordId> walks;
    for (std::size_t i = 0; i < 3; ++i) {
        walks.push_back(desk.portfolio().all<Activity>().rows()[i].common.id);
        move_to(walks.back(), "Riverside");
    }
    List list(desk);
    list.filter_for(QStringLiteral("riverside"));
    REQUIRE(list.model().count() == 3);
    list.page().select(walks[0]);
    desk.settle();
    auto* title = desk.find_as<TitleField>(QStringLiteral("activity_title"));
    title->setFocus();
    title->selectAll();
    desk.type(QStringLiteral("Walk and talk"));

    // As from another window on the same file: another row is marked before this one goes, so the panel
    // writes what was typed in the midst of the change.
    move_to(walks[0], "Town hall");
    CHECK(desk.portfolio().find(Id<Activity>{walks[0]})->title == "Walk and talk");
    REQUIRE(list.model().count() == 2);
    CHECK(list.model().rowCount() == 2);
    CHECK(list.model().row_of(walks[0]) == -1);
    CHECK(list.model().row_of(walks[1]) >= 0);
    CHECK(list.model().row_of(walks[2]) >= 0);
    list.filter().clear();
    desk.settle();
    CHECK(list.model().row_of(walks[0]) >= 0);
}

TEST_CASE("The columns of a list are as wide as before once a filter is taken away", "[gui][views]") {
    Desk desk(On::lambeth);
    List list(desk);
    const auto widths = [&] {
        std::vector<int> all;
        for (const int column : list.table().shown_columns())
            all.push_back(list.table().columnWidth(column));
        return all;
    };
    const std::vector<int> before = widths();
    for (const char* text : {"nothing is called so", "peer"}) {
        list.filter().setText(QString::fromUtf8(text));
        desk.settle();
        // Something changes elsewhere, and the page measures anew.
        const RecordId id = desk.portfolio().all<Activity>().rows().front().common.id;
        REQUIRE(desk.workspace().set(entity<Activity>(), id, "place", Value{std::string(text)}).ok());
        desk.settle();
        list.filter().clear();
        desk.settle();
        CHECK(widths() == before);
    }
}

}  // namespace tandem::test
