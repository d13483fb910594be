#include "ui/views/frame/list_page.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/inspector.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/frame/list_actions.h"
#include "ui/views/frame/record_table.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

// The list of activities of the published sample, wide enough for the inspector beside it.
struct Activities {
    explicit Activities(const std::string& sample = "lambeth", QSize size = QSize(1280, 800))
        : shown(QStringLiteral("activities"), sample, size) {
        table().setFocus();
    }

    ListPage& page() { return dynamic_cast<ListPage&>(shown.page()); }
    RecordTable& table() { return shown.find<RecordTable>(QStringLiteral("activities_table")); }
    Inspector& inspector() { return shown.find<Inspector>(QStringLiteral("inspector")); }
    QLineEdit& filter() { return shown.find<QLineEdit>(QStringLiteral("activities_filter")); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&table(), key, modifiers);
        shown.settle();
    }
    const Activity* activity(const std::string& code) {
        return shown.portfolio().find(Id<Activity>{shown.coded(code)});
    }

    ShownPage shown;
};

QAction* action_called(QMenu& menu, const QString& words) {
    for (QAction* action : menu.actions())
        if (action->text() == words)
            return action;
    return nullptr;
}

}  // namespace

TEST_CASE("the list shows the records of the project with the current one beside it", "[gui][views]") {
    Activities list;
    CHECK(list.page().model().count() == 8);
    list.page().select(list.shown.coded("L1"));
    list.shown.settle();
    CHECK(list.inspector().isVisible());
    CHECK(list.inspector().record() == list.shown.coded("L1"));
    CHECK(list.shown.find<QLabel>(QStringLiteral("inspector_code")).text() == QStringLiteral("L1"));
    QTest::keyClick(&list.inspector(), Qt::Key_Down, Qt::AltModifier);
    list.shown.settle();
    CHECK(list.inspector().record() == list.shown.coded("L2"));
    list.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(list.inspector().record() == list.shown.coded("L1"));
}

TEST_CASE("the keyboard stays in its field of the panel from record to record", "[gui][views]") {
    const QSize size = GENERATE(QSize(1280, 800), QSize(672, 700));
    Activities list("lambeth", size);
    list.page().select(list.shown.coded("L1"));
    list.press(Qt::Key_Return);
    for (const char* name : {"activity_title", "activity_status", "activity_took_part"}) {
        auto& field = list.shown.find<QWidget>(QString::fromLatin1(name));
        if (!field.isVisible())
            continue;  // folded
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        list.shown.settle();
        CHECK(list.inspector().record() == list.shown.coded("L2"));
        CHECK(field.hasFocus());
        CHECK_FALSE(field.visibleRegion().isEmpty());
        QTest::keyClick(&field, Qt::Key_Up, Qt::AltModifier);
        list.shown.settle();
        CHECK(list.inspector().record() == list.shown.coded("L1"));
        CHECK(field.hasFocus());
    }
}

TEST_CASE("Enter goes into the record, Escape back to the list", "[gui][views]") {
    Activities list;
    list.page().select(list.shown.coded("L3"));
    list.table().setFocus();
    list.press(Qt::Key_Return);
    auto& title = list.shown.find<TitleField>(QStringLiteral("activity_title"));
    CHECK(title.hasFocus());
    CHECK(title.text() == qt(list.activity("L3")->title));
    QTest::keyClick(&title, Qt::Key_Escape);
    list.shown.settle();
    CHECK(list.table().hasFocus());
}

TEST_CASE("/ goes to the filter, which keeps what matches", "[gui][views]") {
    Activities list;
    list.press(Qt::Key_Slash);
    CHECK(list.filter().hasFocus());
    QTest::keyClicks(&list.filter(), QStringLiteral("peer"));
    CHECK(list.page().model().shown() == std::vector<RecordId>{list.shown.coded("L4")});
    QTest::keyClick(&list.filter(), Qt::Key_Down);
    CHECK(list.table().hasFocus());
    CHECK(list.table().current() == list.shown.coded("L4"));
}

TEST_CASE("what matches nothing is offered as a new record", "[gui][views]") {
    Activities list;
    QTest::keyClicks(&list.filter(), QStringLiteral("alli"));
    list.shown.settle();
    CHECK(list.shown.find<QLabel>(QStringLiteral("activities_nothing")).text() ==
          QStringLiteral("Nothing matches “alli”. Press Enter to add it as a new activity."));
    QTest::keyClick(&list.filter(), Qt::Key_Return);
    list.shown.settle();
    CHECK(list.page().model().count() == 9);
    CHECK(list.inspector().isVisible());
    const void* added = list.shown.portfolio().find_any(list.inspector().record());
    REQUIRE(added);
    CHECK(static_cast<const Activity*>(added)->title == "alli");
}

TEST_CASE("F2 changes a cell in place and says why something cannot stand", "[gui][views]") {
    Activities list;
    const RecordId id = list.shown.coded("L3");
    const auto& columns = list.page().model().columns();
    const auto field_at = [&](std::string_view key) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].field == key)
                return static_cast<int>(i);
        return -1;
    };
    REQUIRE(field_at("title") >= 0);
    list.table().setCurrentIndex(
        list.page().model().index(list.page().model().row_of(id), field_at("title")));
    list.press(Qt::Key_F2);
    auto* line = list.table().findChild<QLineEdit*>(QStringLiteral("activities_table_cell_editor"));
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Service experience"));
    QTest::keyClick(line, Qt::Key_Return);
    list.shown.settle();
    CHECK(list.activity("L3")->title == "Service experience");

    list.press(Qt::Key_F2);
    line = list.table().findChild<QLineEdit*>(QStringLiteral("activities_table_cell_editor"));
    REQUIRE(line);
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    list.shown.settle();
    CHECK(list.activity("L3")->title == "Service experience");
    CHECK(list.shown.find<IssueText>(QStringLiteral("activities_refused"))
              .text()
              .endsWith(QStringLiteral("Title is needed.")));
}

TEST_CASE("F2 on the code, where the keyboard stands at first, changes the title", "[gui][views]") {
    Activities list;
    const auto& columns = list.page().model().columns();
    REQUIRE(columns.front().field == "code");
    list.table().setCurrentIndex(
        list.page().model().index(list.page().model().row_of(list.shown.coded("L3")), 0));
    list.press(Qt::Key_F2);
    auto* line = list.table().findChild<QLineEdit*>(QStringLiteral("activities_table_cell_editor"));
    REQUIRE(line);
    CHECK(line->text() == qt(list.activity("L3")->title));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Service experience"));
    QTest::keyClick(line, Qt::Key_Return);
    list.shown.settle();
    CHECK(list.activity("L3")->title == "Service experience");
}

TEST_CASE("one change of all selected records is one step with a name", "[gui][views]") {
    Activities list;
    list.table().selectAll();
    list.shown.settle();
    auto& change = list.shown.find<QPushButton>(QStringLiteral("activities_change"));
    CHECK(change.isVisible());
    CHECK(change.text() == QStringLiteral("Change 8 activities"));
    Q_EMIT change.menu()->aboutToShow();
    QAction* status = action_called(*change.menu(), QStringLiteral("Status"));
    REQUIRE(status);
    REQUIRE(status->menu());
    const auto steps = list.shown.workspace().document().undo_state().undoable;
    QAction* planned = action_called(*status->menu(), QStringLiteral("Planned"));
    REQUIRE(planned);
    planned->trigger();
    list.shown.settle();
    for (const Activity& activity : list.shown.portfolio().all<Activity>())
        CHECK(activity.status == ActivityStatus::planned);
    CHECK(list.shown.workspace().document().undo_state().undoable == steps + 1);
    CHECK(list.shown.workspace().document().undo_label() == "Change status of 8 activities");
    CHECK(list.shown.told.last() == QStringLiteral("Change status of 8 activities."));
    CHECK(list.table().selected().size() == 8);
}

TEST_CASE("N opens the line for a new record, which takes one after another", "[gui][views]") {
    Activities list("");
    CHECK(list.page().model().count_all() == 0);
    CHECK(list.page().add_new());
    auto& line = list.shown.find<QLineEdit>(QStringLiteral("activities_add_line_text"));
    CHECK(line.hasFocus());
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(list.page().model().count_all() == 0);
    for (const char* title : {"Breakfast", "Survey"}) {
        QTest::keyClicks(&line, QString::fromLatin1(title));
        QTest::keyClick(&line, Qt::Key_Return);
        list.shown.settle();
    }
    CHECK(list.page().model().count_all() == 2);
    CHECK(line.text().isEmpty());
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK_FALSE(line.isVisible());
    list.press(Qt::Key_N);
    CHECK(line.isVisible());
}

TEST_CASE("what the filter takes away is not chosen any more, and the list says so", "[gui][views]") {
    Activities list;
    list.table().selectAll();
    int told = 0;
    QObject::connect(&list.table(), &RecordTable::selection_changed, [&] { ++told; });
    REQUIRE(list.table().selected().size() == 8);
    list.filter().setText(QStringLiteral("nothing is called so"));
    list.shown.settle();
    CHECK(list.table().selected().empty());
    CHECK(told > 0);
    list.filter().clear();
    list.table().selectAll();
    const auto& change = list.shown.find<QPushButton>(QStringLiteral("activities_change"));
    REQUIRE(change.isVisible());
    list.filter().setText(QStringLiteral("peer"));
    list.shown.settle();
    CHECK(list.table().selected().size() == 1);
    CHECK_FALSE(change.isVisible());  // nothing is left to change at once
}

TEST_CASE("Delete takes the selected records and undo brings them back", "[gui][views]") {
    Activities list;
    list.page().select(list.shown.coded("L8"));
    list.table().setFocus();
    list.press(Qt::Key_Delete);
    CHECK(list.page().model().count() == 7);
    CHECK(list.table().current() != 0);
    list.shown.workspace().undo();
    list.shown.settle();
    CHECK(list.page().model().count() == 8);
}

TEST_CASE("a selection is copied as text, and lines are pasted as records", "[gui][views]") {
    Activities list;
    list.page().select(list.shown.coded("L3"));
    list.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(QChar('\n')) == 2);
    CHECK(copied.contains(QStringLiteral("L3\t") + qt(list.activity("L3")->title)));

    QGuiApplication::clipboard()->setText(QStringLiteral("Breakfast\nSurvey\n"));
    const auto steps = list.shown.workspace().document().undo_state().undoable;
    list.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(list.page().model().count() == 10);
    CHECK(list.shown.workspace().document().undo_state().undoable == steps + 1);
    CHECK(list.shown.told.last() == QStringLiteral("Added 2 activities."));
}

TEST_CASE("what was copied from a list can be pasted into it, several Co’s too", "[gui][views]") {
    Activities list;
    list.table().selectAll();
    list.press(Qt::Key_C, Qt::ControlModifier);
    list.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(list.shown.find<IssueText>(QStringLiteral("activities_refused")).text().toStdString().empty());
    const auto& rows = list.shown.portfolio().all<Activity>().rows();
    REQUIRE(rows.size() == 16);
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK(rows[i + 8].title == rows[i].title);
        CHECK(rows[i + 8].co == rows[i].co);
        CHECK(rows[i + 8].other_coes == rows[i].other_coes);
        CHECK(rows[i + 8].status == rows[i].status);
    }
}

TEST_CASE("a refused paste says that nothing was added, until something else is done", "[gui][views]") {
    Activities list;
    const auto& refused = list.shown.find<IssueText>(QStringLiteral("activities_refused"));
    const auto paste_wrong = [&] {
        QGuiApplication::clipboard()->setText(QStringLiteral("Title\tStatus\nBreakfast\tPerhaps\n"));
        list.press(Qt::Key_V, Qt::ControlModifier);
        REQUIRE(refused.isVisible());
        CHECK(refused.text().startsWith(QStringLiteral("Line 2, Status: ")));
        CHECK(refused.text().endsWith(QStringLiteral("Nothing was added.")));
    };
    paste_wrong();
    list.press(Qt::Key_Down);  // to look where it was
    CHECK(refused.isVisible());
    list.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(refused.isVisible());
    paste_wrong();
    list.press(Qt::Key_Escape);
    CHECK_FALSE(refused.isVisible());
    paste_wrong();
    QTest::keyClicks(&list.filter(), QStringLiteral("p"));
    CHECK_FALSE(refused.isVisible());
    list.filter().clear();
    paste_wrong();
    QTest::mouseClick(list.table().viewport(), Qt::LeftButton);
    CHECK_FALSE(refused.isVisible());
    paste_wrong();
    list.page().hide();
    list.page().show();
    CHECK_FALSE(refused.isVisible());
    paste_wrong();  // and again, after all that
}

TEST_CASE("groups fold with the keyboard and columns can be left out", "[gui][views]") {
    Activities list;
    auto& actions = *list.page().findChild<ListActions*>();
    QMenu menu;
    actions.fill_list_menu(menu);
    QAction* groups = action_called(menu, QStringLiteral("Group by"));
    REQUIRE(groups);
    QAction* by_phase = action_called(*groups->menu(), QStringLiteral("Phase"));
    REQUIRE(by_phase);
    by_phase->trigger();
    list.shown.settle();
    CHECK(list.page().model().id_at(0) == 0);
    const int rows = list.page().model().rowCount();
    list.table().setCurrentIndex(list.page().model().index(0, 0));
    list.press(Qt::Key_Return);
    CHECK(list.page().model().rowCount() < rows);
    CHECK(list.page().model().count() == 8);

    QMenu columns;
    actions.fill_column_menu(columns);
    QAction* status = action_called(columns, QStringLiteral("Status"));
    REQUIRE(status);
    const auto shown = list.table().shown_columns().size();
    status->toggle();
    CHECK(list.table().shown_columns().size() + 1 == shown);
}

TEST_CASE("a list is sorted from its menu, either way, and back to how it was", "[gui][views]") {
    Activities list;
    auto& actions = *list.page().findChild<ListActions*>();
    const auto choose = [&](const QString& words) {
        QMenu menu;
        actions.fill_list_menu(menu);
        QAction* sort = action_called(menu, QStringLiteral("Sort by"));
        REQUIRE(sort);
        QAction* action = action_called(*sort->menu(), words);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
        list.shown.settle();
    };
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < list.page().model().rowCount(); ++row)
            all += qt(list.shown.portfolio().find(Id<Activity>{list.page().model().id_at(row)})->title);
        return all;
    };
    const QStringList before = titles();
    choose(list.page().model().columns()[static_cast<std::size_t>(list.table().title_column())].heading);
    const QStringList rising = titles();
    CHECK(rising != before);
    choose(QStringLiteral("Largest or last on top"));
    QStringList falling = titles();
    CHECK(falling != rising);
    std::reverse(falling.begin(), falling.end());
    CHECK(falling == rising);
    choose(QStringLiteral("As they were added"));
    CHECK(titles() == before);
}

TEST_CASE("in a narrow window the inspector covers the list and Escape returns", "[gui][views]") {
    Activities list("lambeth", QSize(900, 700));
    list.page().select(list.shown.coded("L1"));
    list.shown.settle();
    CHECK(list.table().isVisible());
    list.press(Qt::Key_Return);
    CHECK(list.inspector().isVisible());
    CHECK_FALSE(list.table().isVisible());
    QTest::keyClick(&list.inspector(), Qt::Key_Escape);
    list.shown.settle();
    CHECK(list.table().isVisible());
    CHECK_FALSE(list.inspector().isVisible());
}

TEST_CASE("the time of change is said as a clock for today and as a date else", "[gui][views]") {
    Activities list;
    list.page().select(list.shown.coded("L1"));
    list.shown.settle();
    auto& title = list.shown.find<TitleField>(QStringLiteral("activity_title"));
    title.setFocus();
    QTest::keyClicks(&title, QStringLiteral(" x"));
    list.page().commit_typing();
    const QString about = list.shown.find<QLabel>(QStringLiteral("inspector_about")).text();
    CHECK(about.startsWith(QStringLiteral("Activity · changed ")));
    CHECK(about.contains(QChar(':')));
}
