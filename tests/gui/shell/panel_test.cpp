// The panel at the right: the ways to it, F6 into it, and what it offers where.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/marks.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/forms/inspector.h"
#include "ui/kit/text.h"
#include "ui/shell/project_switcher.h"
#include "ui/shell/sidebar.h"
#include "ui/views/pages.h"
#include "ui/views/phase/board_card.h"

#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>

#include <cstdlib>

namespace tandem::test {

namespace {

Inspector* side_panel(Desk& desk) {
    return desk.find_as<Inspector>(QStringLiteral("side_inspector"));
}

bool has_focus(QWidget* region) {
    return region != nullptr && region->isAncestorOf(QApplication::focusWidget());
}

template <class T>
RecordId first_of(Desk& desk) {
    REQUIRE(desk.portfolio().all<T>().begin() != desk.portfolio().all<T>().end());
    return desk.portfolio().all<T>().begin()->common.id;
}

QStringList offered(Desk& desk, RecordId record) {
    desk.workspace().inspect(record);
    desk.settle();
    auto* menu = side_panel(desk)->findChild<QMenu*>(QStringLiteral("inspector_menu"));
    Q_EMIT menu->aboutToShow();
    QStringList words;
    for (const QAction* action : menu->actions())
        words.append(action->text());
    return words;
}

}  // namespace

TEST_CASE("The facts of project and cycle are opened from menus, switcher and Home", "[gui][shell]") {
    Desk desk(On::lambeth);
    const RecordId project = desk.workspace().project().value;
    const RecordId cycle = desk.workspace().cycle().value;
    desk.go(QStringLiteral("home"));
    for (const auto& [action, record] :
         {std::pair{"action_edit_project", project}, {"action_edit_cycle", cycle}}) {
        desk.trigger(QLatin1String(action));
        CHECK(side_panel(desk)->record() == record);
        CHECK(has_focus(side_panel(desk)));
    }
    CHECK(desk.find(QStringLiteral("cycle_start")) != nullptr);
    CHECK(desk.find(QStringLiteral("cycle_end")) != nullptr);
    CHECK(desk.find(QStringLiteral("cycle_trigger")) != nullptr);

    QMenu menu;
    desk.window().work_area()->sidebar().switcher().fill(menu);
    menu.findChild<QAction*>(QStringLiteral("edit_project"))->trigger();
    CHECK(side_panel(desk)->record() == project);
    CHECK(desk.find(QStringLiteral("project_lead_body")) != nullptr);
    menu.findChild<QAction*>(QStringLiteral("edit_cycle"))->trigger();
    CHECK(side_panel(desk)->record() == cycle);

    REQUIRE(desk.find(QStringLiteral("home_edit")) != nullptr);
    const auto* own = desk.window().findChild<QMenu*>(QStringLiteral("home_edit_menu"));
    own->actions().front()->trigger();
    CHECK(side_panel(desk)->record() == project);
    own->actions().back()->trigger();
    CHECK(side_panel(desk)->record() == cycle);
    CHECK_FALSE(offered(desk, cycle).contains(QStringLiteral("Delete cycle")));

    desk.go(QStringLiteral("activities"));
    desk.trigger(QStringLiteral("action_edit_project"));
    auto* beside = desk.find_as<Inspector>(QStringLiteral("inspector"));
    CHECK(beside->record() == project);
    CHECK(has_focus(beside));
    CHECK(desk.is_sound());
}

TEST_CASE("F6 goes round navigation, page and the page's own panel, Shift+F6 back", "[gui][shell]") {
    Desk desk(On::lambeth);
    for (const char* page : {"activities", "phase/analyse"}) {
        INFO(page);
        desk.go(QLatin1String(page));
        WorkArea& area = *desk.window().work_area();
        QWidget* first = QApplication::focusWidget();
        REQUIRE(first != nullptr);
        desk.press(Qt::Key_F6);
        QWidget* in_panel = QApplication::focusWidget();
        CHECK(in_panel != first);
        CHECK_FALSE(area.sidebar().isAncestorOf(in_panel));
        desk.press(Qt::Key_F6);
        CHECK(has_focus(&area.sidebar()));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        CHECK(QApplication::focusWidget() == in_panel);
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        CHECK(QApplication::focusWidget() == first);
    }
}

TEST_CASE("Previous and Next are there where there are neighbours to go to", "[gui][shell]") {
    Desk desk(On::lambeth);
    const RecordId group = first_of<Group>(desk);
    desk.go(QStringLiteral("home"));
    desk.workspace().inspect(group);
    desk.settle();
    CHECK(desk.find(QStringLiteral("inspector_next")) == nullptr);
    desk.go(QStringLiteral("timeline"));
    const RecordId activity = first_of<Activity>(desk);
    desk.workspace().inspect(activity);
    desk.settle();
    REQUIRE(desk.find(QStringLiteral("inspector_next")) != nullptr);
    side_panel(desk)->focus_first();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    const RecordId next = side_panel(desk)->record();
    CHECK(next != activity);
    desk.click(QStringLiteral("inspector_previous"));
    CHECK(side_panel(desk)->record() == activity);
}

TEST_CASE("The panel beside a page keeps the width it was given when the window changes its size",
          "[gui][shell]") {
    Desk desk(On::lambeth, {1800, 900});
    desk.go(QStringLiteral("home"));
    desk.workspace().inspect(first_of<Group>(desk));
    desk.settle();
    auto* splitter = desk.find_as<QSplitter>(QStringLiteral("side_splitter"));
    const int before = side_panel(desk)->width();
    const auto wanted = [&] { return side_panel(desk)->width(); };
    // As the mouse does it: Qt says so only then.
    auto* handle = splitter->handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(60, 0));
    const int drawn = wanted();
    REQUIRE(drawn < before);
    desk.window().resize(1700, 900);
    desk.settle(50);
    CHECK(std::abs(wanted() - drawn) <= 1);
    desk.window().resize(1800, 900);
    desk.settle(50);
    CHECK(std::abs(wanted() - drawn) <= 1);
}

TEST_CASE("The panel offers a record's own page where there is one", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("home"));
    const QString words = QStringLiteral("Open its page");
    CHECK(offered(desk, first_of<Group>(desk)).contains(words));
    CHECK_FALSE(offered(desk, first_of<Phase>(desk)).contains(words));
    CHECK_FALSE(offered(desk, desk.workspace().project().value).contains(words));
}

TEST_CASE("The menu of a card on a board offers its own page where there is one", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/analyse"));
    int tasks = 0, others = 0;
    for (BoardCard* card : desk.window().findChildren<BoardCard*>()) {
        const EntityDef* def = nullptr;
        if (!card->isVisible() || desk.portfolio().find_any(card->record(), &def) == nullptr)
            continue;
        const QPoint middle = card->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, card->mapToGlobal(middle));
        QApplication::sendEvent(card, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        QStringList words;
        for (const QAction* action : menu->actions())
            words.append(action->text());
        menu->close();
        desk.settle();
        const bool has_page = !page_for(*def).isEmpty();
        CHECK(words.contains(QStringLiteral("Open its page")) == has_page);
        ++(has_page ? others : tasks);
    }
    CHECK(tasks > 0);
    CHECK(others > 0);
}

}  // namespace tandem::test
