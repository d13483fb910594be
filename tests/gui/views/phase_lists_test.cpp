// The tabs of a phase that list its activities and its decisions: whole lists, narrowed to the phase.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "rules/lookup.h"
#include "ui/forms/inspector.h"
#include "ui/kit/text.h"
#include "ui/views/frame/record_list.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/phase/board_card.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

#include <algorithm>

namespace tandem::test {

namespace {

template <class T>
int of_phase(Desk& desk, PhaseKind kind) {
    const auto& all = desk.portfolio().all<T>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const T& record) {
        return kind_of(desk.portfolio(), record.phase) == kind;
    }));
}

// The phase with most of them.
template <class T>
PhaseKind busiest(Desk& desk) {
    PhaseKind found = PhaseKind::analyse;
    for (const PhaseKind kind : {PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        if (of_phase<T>(desk, kind) > of_phase<T>(desk, found))
            found = kind;
    return found;
}

}  // namespace

TEST_CASE("the tab Activities of a phase is a list of its own activities, to filter, open and come back to",
          "[gui][views]") {
    Desk desk(On::lambeth);
    const PhaseKind phase = busiest<Activity>(desk);
    desk.go(QStringLiteral("phase/") + qt(code_of_choice(phase)));
    desk.find_as<QTabBar>(QStringLiteral("phase_tabs"))->setCurrentIndex(1);
    desk.settle();
    RecordModel& model = desk.find_as<RecordList>(QStringLiteral("phase_activities"))->model();
    const int all = of_phase<Activity>(desk, phase);
    REQUIRE(all > 1);
    CHECK(model.count() == all);
    for (const RecordId id : model.shown())
        CHECK(kind_of(desk.portfolio(), desk.portfolio().find(Id<Activity>{id})->phase) == phase);
    CHECK(desk.find(QStringLiteral("phase_board")) == nullptr);  // what is not seen takes no part

    const RecordId second = model.id_at(1);
    const QString code = qt(desk.portfolio().find(Id<Activity>{second})->common.code);
    auto* filter = desk.find_as<QLineEdit>(QStringLiteral("phase_activities_filter"));
    filter->setFocus();
    desk.type(code);
    CHECK(desk.wait_until([&] { return model.count() < all; }));
    CHECK(model.row_of(second) >= 0);
    filter->clear();
    desk.settle();

    auto* table = desk.find_as<RecordTable>(QStringLiteral("phase_activities_table"));
    table->select(second);
    table->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.find(QStringLiteral("side_inspector")) != nullptr);
    const Place here = desk.window().work_area()->here();
    CHECK(here.record == second);
    CHECK(here.detail == QLatin1String("activities"));

    desk.go(QStringLiteral("home"));
    desk.go(here.page, here.record, here.detail);
    CHECK(desk.window().work_area()->here().record == second);
}

TEST_CASE("lines pasted into the list of a phase become ideas of that phase", "[gui][views]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/do"), 0, QStringLiteral("activities"));
    const int before = of_phase<Activity>(desk, PhaseKind::do_);
    desk.find_as<RecordTable>(QStringLiteral("phase_activities_table"))->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Open kitchen\nWalking group\n"));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(of_phase<Activity>(desk, PhaseKind::do_) == before + 2);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(of_phase<Activity>(desk, PhaseKind::do_) == before);
}

TEST_CASE("an open panel shows the record that is marked in the list of a phase, which Delete would take",
          "[gui][views]") {
    Desk desk(On::illustrative);
    desk.go(QStringLiteral("phase/plan"), 0, QStringLiteral("activities"));
    auto* table = desk.find_as<RecordTable>(QStringLiteral("phase_activities_table"));
    const std::vector<RecordId> ids =
        desk.find_as<RecordList>(QStringLiteral("phase_activities"))->model().shown();
    REQUIRE(ids.size() > 2);
    table->select(ids[0]);
    table->setFocus();
    desk.press(Qt::Key_Down);
    CHECK(desk.find(QStringLiteral("side_inspector")) == nullptr);  // it does not open by itself
    desk.press(Qt::Key_Return);
    auto* panel = desk.find_as<Inspector>(QStringLiteral("side_inspector"));
    CHECK(panel->record() == ids[1]);
    table->setFocus();
    desk.press(Qt::Key_Down);
    CHECK(panel->record() == ids[2]);
    CHECK(table->hasFocus());
    desk.press(Qt::Key_Delete);
    CHECK(desk.portfolio().find(Id<Activity>{ids[2]}) == nullptr);
    CHECK((panel->isHidden() || panel->record() == table->current()));
}

TEST_CASE("N in the list of a phase adds to that phase", "[gui][views]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/plan"), 0, QStringLiteral("activities"));
    const int before = of_phase<Activity>(desk, PhaseKind::plan);
    desk.find_as<RecordTable>(QStringLiteral("phase_activities_table"))->setFocus();
    desk.with_dialog([&] { desk.press(Qt::Key_N); },
                     [&](QWidget& dialog) {
                         desk.type(QStringLiteral("Walking group"));
                         desk.press(Qt::Key_Return);
                         dialog.close();
                     });
    CHECK(of_phase<Activity>(desk, PhaseKind::plan) == before + 1);
    const RecordId made = desk.portfolio().all<Activity>().rows().back().common.id;
    CHECK(desk.find_as<RecordTable>(QStringLiteral("phase_activities_table"))->current() == made);
    CHECK(desk.window().focusWidget() == desk.find(QStringLiteral("phase_activities_table")));
}

TEST_CASE("what N adds on the board has the keyboard there once the line is closed", "[gui][views]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/plan"));
    REQUIRE(qobject_cast<BoardCard*>(desk.window().focusWidget()) != nullptr);
    desk.with_dialog([&] { desk.press(Qt::Key_N); },
                     [&](QWidget& dialog) {
                         desk.type(QStringLiteral("Walking group"));
                         desk.press(Qt::Key_Return);
                         QTest::keyClick(&dialog, Qt::Key_Escape);
                     });
    desk.settle();
    const auto* card = qobject_cast<BoardCard*>(desk.window().focusWidget());
    REQUIRE(card != nullptr);
    CHECK(card->card().title == QStringLiteral("Walking group"));
    CHECK_FALSE(card->visibleRegion().isEmpty());
}

TEST_CASE("the tab Decisions of a phase lists its decisions and says what each lacks", "[gui][views]") {
    Desk desk(On::illustrative);
    const PhaseKind phase = busiest<Decision>(desk);
    desk.go(QStringLiteral("phase/") + qt(code_of_choice(phase)), 0, QStringLiteral("decisions"));
    RecordModel& model = desk.find_as<RecordList>(QStringLiteral("phase_decisions"))->model();
    CHECK(model.count() > 0);
    CHECK(model.count() == of_phase<Decision>(desk, phase));
    const auto& columns = model.columns();
    CHECK(std::any_of(columns.begin(), columns.end(),
                      [](const Column& column) { return column.heading == QLatin1String("Still to add"); }));
}

}  // namespace tandem::test
