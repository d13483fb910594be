// Activities dropped on a phase of the navigation, and the same by keys.
#include "gui/support/desk.h"
#include "model/activity.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/page.h"
#include "ui/views/parts/drag.h"
#include "ui/views/phase/board_card.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

namespace tandem::test {

namespace {

QPoint row_of(QListView& list, const QString& words) {
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (const QModelIndex index = list.model()->index(row, 0); index.data().toString() == words) {
            list.scrollTo(index);
            return list.visualRect(index).center();
        }
    FAIL("no row " << words.toStdString());
    return {};
}

// Drags over the row as the platform does and lets go if it may; whether it was taken.
bool drop_on(QListView& list, const QPoint& at, const QMimeData& what) {
    QDragEnterEvent enter(at, Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(list.viewport(), &leave);
        return false;
    }
    QDropEvent drop(at, Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &drop);
    return drop.isAccepted();
}

const Activity& an_activity_of(Desk& desk, PhaseKind phase) {
    for (const Activity& activity : desk.portfolio().all<Activity>())
        if (activity.phase == desk.workspace().phase(phase))
            return activity;
    FAIL("the sample has no activity in this phase");
    return desk.portfolio().all<Activity>().rows().front();
}

}  // namespace

TEST_CASE("A click in the navigation takes the keyboard to the page, keys leave it", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.window().activateWindow();
    auto* list = desk.find_as<QListView>(QStringLiteral("navigation"));
    const auto in_page = [&] {
        return desk.window().work_area()->current_page()->isAncestorOf(QApplication::focusWidget());
    };
    SECTION("a click") {
        list->setFocus();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row_of(*list, QStringLiteral("Plan")));
        desk.settle();
        REQUIRE(desk.window().work_area()->current_key() == QLatin1String("phase/plan"));
        CHECK(in_page());
    }
    SECTION("Enter, and then the palette") {
        list->setFocus();
        list->setCurrentIndex(list->indexAt(row_of(*list, QStringLiteral("Plan"))));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.window().work_area()->current_key() == QLatin1String("phase/plan"));
        CHECK(list->hasFocus());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(QStringLiteral("go to do"));
        desk.press(Qt::Key_Return);
        desk.settle();
        REQUIRE(desk.window().work_area()->current_key() == QLatin1String("phase/do"));
        CHECK(in_page());
    }
}

TEST_CASE("An activity dropped on a phase of the navigation moves there in one step", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/analyse"));
    auto* list = desk.find_as<QListView>(QStringLiteral("navigation"));
    const Id<Activity> id{an_activity_of(desk, PhaseKind::analyse).common.id};
    const std::unique_ptr<QMimeData> dragged(drag_of_record(id.value));

    CHECK_FALSE(drop_on(*list, row_of(*list, QStringLiteral("Home")), *dragged));
    CHECK_FALSE(drop_on(*list, row_of(*list, QStringLiteral("Analyse")), *dragged));  // it is there already
    CHECK(drop_on(*list, row_of(*list, QStringLiteral("Plan")), *dragged));
    desk.settle();
    CHECK(desk.portfolio().find(id)->phase == desk.workspace().phase(PhaseKind::plan));
    CHECK(desk.find(QStringLiteral("toast")) != nullptr);

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.portfolio().find(id)->phase == desk.workspace().phase(PhaseKind::analyse));
}

TEST_CASE("Nothing but an activity may be dropped on the navigation", "[gui][shell]") {
    Desk desk(On::lambeth);
    auto* list = desk.find_as<QListView>(QStringLiteral("navigation"));
    const QPoint plan = row_of(*list, QStringLiteral("Plan"));
    const std::unique_ptr<QMimeData> project(drag_of_record(desk.workspace().project().value));
    CHECK_FALSE(drop_on(*list, plan, *project));
    QMimeData text;
    text.setText(QStringLiteral("L1"));
    CHECK_FALSE(drop_on(*list, plan, text));
}

TEST_CASE("The menu of a card moves its activity to another phase without a mouse", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("phase/analyse"));
    const Activity& activity = an_activity_of(desk, PhaseKind::analyse);
    const Id<Activity> id{activity.common.id};
    QWidget* card = desk.find(QStringLiteral("card_") + qt(activity.common.code));
    REQUIRE(card != nullptr);
    card->setFocus();
    const QPoint middle = card->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, card->mapToGlobal(middle));
    QApplication::sendEvent(card, &asked);
    desk.settle();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions())
        if (action->menu() != nullptr && action->text() == QLatin1String("Move to phase"))
            for (QAction* phase : action->menu()->actions())
                if (phase->text() == QLatin1String("Review"))
                    phase->trigger();
    menu->close();
    desk.settle();
    CHECK(desk.portfolio().find(id)->phase == desk.workspace().phase(PhaseKind::review));
}

// 3 px left of the list stands the ring of what has no ring of its own.
TEST_CASE("In the navigation the row is ringed, not the whole list as well", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.press(Qt::Key_F6);
    while (!desk.find(QStringLiteral("navigation"))->hasFocus())
        desk.press(Qt::Key_F6);
    desk.press(Qt::Key_Down);
    const QWidget* const list = desk.find(QStringLiteral("navigation"));
    const QPoint corner = list->mapTo(&desk.window(), QPoint());
    const QImage picture = desk.window().grab().toImage();
    CHECK(picture.pixelColor(corner.x() - 4, corner.y() + list->height() / 2) != tokens().focus);
    int ring = 0;  // of the row, within the list
    for (int y = corner.y(); y < corner.y() + list->height(); ++y)
        ring += picture.pixelColor(corner.x() + list->width() / 2, y) == tokens().focus;
    CHECK(ring > 0);
}

}  // namespace tandem::test
