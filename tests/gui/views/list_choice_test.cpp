// Which row of a list is chosen, in view and shown beside it while records come and go, by keyboard in the
// window.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "ui/forms/inspector.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/record_table.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace tandem::test {

namespace {

// A list of the illustrative sample, the keyboard in it; its rows are of different height.
struct List {
    List(Desk& on, const QString& named) : desk(on), name(named) { desk.go(name); }

    // The page, or the tab of it that holds the table.
    ListPage& page() {
        Page* const shown = desk.window().work_area()->current_page();
        if (auto* list = dynamic_cast<ListPage*>(shown))
            return *list;
        for (ListPage* tab : shown->findChildren<ListPage*>())
            if (tab->findChild<RecordTable*>(name + QStringLiteral("_table")) != nullptr)
                return *tab;
        FAIL("no list " + utf8(name));
        std::abort();
    }
    RecordModel& model() { return page().model(); }
    RecordTable& table() { return *page().findChild<RecordTable*>(name + QStringLiteral("_table")); }
    RecordId beside() { return page().findChild<Inspector*>()->record(); }
    std::vector<RecordId> ids() { return model().shown(); }
    void group_by_phase() {
        const auto& columns = model().columns();
        const auto by = std::ranges::find_if(columns, [](const Column& column) { return !!column.phase; });
        REQUIRE(by != columns.end());
        model().set_group(static_cast<int>(by - columns.begin()));
        desk.settle();
    }
    // One record is current, chosen, whole in view and shown beside the list.
    void check_settled_on(RecordId id) {
        REQUIRE(id != 0);
        CHECK(table().current() == id);
        CHECK(table().selected() == std::vector<RecordId>{id});
        CHECK(beside() == id);
        const QRect row = table().visualRect(table().currentIndex());
        CHECK(row.top() >= 0);
        CHECK(row.bottom() <= table().viewport()->rect().bottom());
    }
    void add(const QString& title) {
        desk.press(Qt::Key_N);
        desk.type(title);
        desk.press(Qt::Key_Return);
    }

    Desk& desk;
    QString name;
};

}  // namespace

TEST_CASE("What was just added is whole in view, and what undo shows then is chosen", "[gui][views]") {
    Desk desk(On::illustrative);
    const QString name = GENERATE(QStringLiteral("activities"), QStringLiteral("evidence"));
    INFO(name.toStdString());
    List list(desk, name);
    const std::vector<RecordId> before = list.ids();
    desk.press(Qt::Key_Down);
    const RecordId chosen = list.table().current();
    list.add(QStringLiteral("quick one"));
    REQUIRE(list.ids().size() == before.size() + 1);
    list.check_settled_on(list.ids().back());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    REQUIRE(list.ids() == before);
    list.check_settled_on(chosen);
    desk.press(Qt::Key_Delete);
    CHECK(list.ids().size() == before.size() - 1);
}

TEST_CASE("Where the record that is chosen goes, another one is chosen", "[gui][views]") {
    Desk desk(On::illustrative);
    List list(desk, QStringLiteral("activities"));
    const bool grouped = GENERATE(false, true);
    CAPTURE(grouped);
    if (grouped)
        list.group_by_phase();
    list.add(QStringLiteral("A walk"));
    desk.press(Qt::Key_Escape);
    const RecordId added = list.beside();
    REQUIRE(desk.portfolio().find(Id<Activity>{added})->title == "A walk");
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Down);
    REQUIRE(list.table().current() == added);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(list.model().row_of(added) < 0);
    list.check_settled_on(list.table().current());
}

TEST_CASE("Undo of a paste chooses again what was chosen before it", "[gui][views]") {
    Desk desk(On::illustrative);
    List list(desk, QStringLiteral("activities"));
    const bool grouped = GENERATE(false, true);
    CAPTURE(grouped);
    if (grouped)
        list.group_by_phase();
    const std::size_t before = list.ids().size();
    const RecordId chosen = list.ids()[3];
    list.page().select(chosen);
    QApplication::clipboard()->setText(QStringLiteral("One line\nAnother line\nA third line"));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(list.ids().size() == before + 3);
    list.check_settled_on(list.beside());
    CHECK(list.beside() != chosen);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(list.ids().size() == before);
    list.check_settled_on(chosen);

    // Not where somebody went on since.
    desk.press(Qt::Key_V, Qt::ControlModifier);
    const RecordId other = list.ids()[5];
    list.page().select(other);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(list.ids().size() == before);
    list.check_settled_on(other);
}

TEST_CASE("F2 on a cell that is written in the panel goes to its field there", "[gui][views]") {
    Desk desk(On::illustrative);
    const bool of_phase = GENERATE(false, true);
    CAPTURE(of_phase);
    const QString name = of_phase ? QStringLiteral("phase_activities") : QStringLiteral("activities");
    if (of_phase)
        desk.go(QStringLiteral("phase/plan"), 0, QStringLiteral("activities"));
    else
        desk.go(name);
    auto* table = desk.find_as<RecordTable>(name + QStringLiteral("_table"));
    auto& model = dynamic_cast<RecordModel&>(*table->model());
    const auto column_of = [&](const QString& heading) {
        const auto at = std::ranges::find(model.columns(), heading, &Column::heading);
        REQUIRE(at != model.columns().end());
        return static_cast<int>(at - model.columns().begin());
    };
    const QString title = qt(desk.portfolio().find(Id<Activity>{model.shown()[2]})->title);
    const auto press_on = [&](int column) {
        table->showColumn(column);
        table->setFocus();
        table->setCurrentIndex(model.index(2, column));
        desk.press(Qt::Key_F2);
        CHECK(table->findChild<QLineEdit*>(name + QStringLiteral("_table_cell_editor")) == nullptr);
        return desk.window().focusWidget();
    };
    for (const auto& [heading, field] :
         {std::pair{"Phase", "activity_phase"}, {"Co", "activity_co"}, {"When", "activity_start"}}) {
        INFO(heading);
        const QWidget* const at = press_on(column_of(QLatin1String(heading)));
        const QWidget* const control = desk.find(QLatin1String(field));
        REQUIRE(control != nullptr);
        CHECK((at == control || control->isAncestorOf(at)));
    }
    // Of links the first of them, or the button that adds one.
    const auto links = std::ranges::find(model.columns(), std::string_view("outcomes"), &Column::field);
    const QWidget* const link = press_on(static_cast<int>(links - model.columns().begin()));
    CHECK(desk.find(QStringLiteral("activity_form"))->isAncestorOf(link));
    CHECK(link->objectName() != QLatin1String("activity_start"));
    // The code is written nowhere: there F2 means the title.
    table->setFocus();
    table->setCurrentIndex(model.index(2, 0));
    desk.press(Qt::Key_F2);
    const auto* line = table->findChild<QLineEdit*>(name + QStringLiteral("_table_cell_editor"));
    REQUIRE(line != nullptr);
    CHECK(line->text() == title);
}

TEST_CASE("Down from the filter chooses the one row it lands on", "[gui][views]") {
    Desk desk(On::illustrative);
    List list(desk, QStringLiteral("activities"));
    const std::size_t before = list.ids().size();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(list.table().selected().size() == before);
    desk.press(Qt::Key_Slash);
    desk.type(QStringLiteral("panel"));
    REQUIRE(list.ids().size() > 1);
    REQUIRE(list.ids().size() < before);
    desk.press(Qt::Key_Down);
    list.check_settled_on(list.ids().front());
    desk.press(Qt::Key_Slash);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    CHECK(list.ids().size() == before - 1);
}

TEST_CASE("The marked row stays in sight when undo brings a row back above it", "[gui][views]") {
    Desk desk(On::illustrative);
    List list(desk, QStringLiteral("activities"));
    desk.press(Qt::Key_Down);
    // To where the marked row is the last that is whole in view.
    RecordTable& table = list.table();
    for (std::size_t i = 0; i < list.ids().size() && table.verticalScrollBar()->value() == 0; ++i)
        desk.press(Qt::Key_Down);
    REQUIRE(table.verticalScrollBar()->value() > 0);
    desk.press(Qt::Key_Delete);
    const RecordId marked = table.current();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    list.check_settled_on(marked);
}

}  // namespace tandem::test
