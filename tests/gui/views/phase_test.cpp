#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/governance.h"
#include "model/people.h"
#include "model/tasks.h"
#include "rules/lookup.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/parts/drag.h"
#include "ui/views/phase/approach_list.h"
#include "ui/views/phase/board_card.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>

#include <memory>

namespace {

using tandem::Activity;
using tandem::BoardCard;
using tandem::Id;
using tandem::PhaseKind;
using tandem::test::ShownPage;

BoardCard& card(ShownPage& shown, const char* code) {
    return shown.find<BoardCard>(QStringLiteral("card_") + QLatin1String(code));
}

const tandem::KeyTask& key_task(ShownPage& shown, const char* code) {
    return *shown.portfolio().find(Id<tandem::KeyTask>{card(shown, code).record()});
}

const tandem::Phase& phase(ShownPage& shown, PhaseKind kind) {
    return *tandem::phase_of(shown.portfolio(), shown.workspace().cycle(), kind);
}

}  // namespace

TEST_CASE("the board of Plan shows its tasks, procurement in brackets, and the activities linked to them",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    for (const char* code : {"p1", "p2", "p3", "p4", "p5", "jp1", "jp2", "jp3", "L3"})
        CHECK(shown.has(QStringLiteral("card_") + QLatin1String(code)));
    CHECK(card(shown, "p4").card().bracketed);
    CHECK(card(shown, "p4").card().code == QStringLiteral("(p4)"));
    CHECK_FALSE(card(shown, "p1").card().bracketed);
    CHECK(card(shown, "p2").card().links.contains(QStringLiteral("L3")));
    CHECK(shown.has(QStringLiteral("task_prompt")));
}

TEST_CASE("the headings of the board stand on one line, also where the count beside one needs two",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const auto heading = [&](const char* words) {
        for (QLabel* label : shown.page().findChildren<QLabel*>())
            if (label->text() == QLatin1String(words) && label->isVisible())
                return label;
        return static_cast<QLabel*>(nullptr);
    };
    QLabel* const tasks = heading("Key tasks");
    QLabel* const shared = heading("Co-produced tasks");
    REQUIRE(tasks != nullptr);
    REQUIRE(shared != nullptr);
    QLabel* const count = shared->parentWidget()->findChildren<QLabel*>().back();
    REQUIRE(count != shared);
    count->setText(
        QStringLiteral("no status yet, and more to say of it than one line beside it has room for"));
    shown.settle();
    CHECK(count->height() > shared->height());
    CHECK(tasks->mapTo(&shown.page(), QPoint()).y() == shared->mapTo(&shown.page(), QPoint()).y());
}

TEST_CASE("cards are walked by arrows; Enter opens, Space turns the status, undo turns it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    card(shown, "p1").setFocus(Qt::TabFocusReason);
    QTest::keyClick(&card(shown, "p1"), Qt::Key_Down);
    CHECK(card(shown, "p2").hasFocus());
    QTest::keyClick(&card(shown, "p2"), Qt::Key_Right);
    auto* beside = qobject_cast<BoardCard*>(QApplication::focusWidget());
    REQUIRE(beside != nullptr);
    CHECK(beside->card().kind == tandem::BoardCardData::Kind::co_task);
    QTest::keyClick(beside, Qt::Key_Left);
    auto* back = qobject_cast<BoardCard*>(QApplication::focusWidget());
    REQUIRE(back != nullptr);
    CHECK(back->card().kind == tandem::BoardCardData::Kind::key_task);
    BoardCard& p2 = card(shown, "p2");
    p2.setFocus();
    QTest::keyClick(&p2, Qt::Key_Return);
    CHECK(shown.inspected == p2.record());
    for (const auto status :
         {tandem::Progress::not_started, tandem::Progress::under_way, tandem::Progress::done}) {
        QTest::keyClick(&p2, Qt::Key_Space);
        shown.settle();
        CHECK(key_task(shown, "p2").status == status);
    }
    shown.workspace().undo();
    shown.settle();
    CHECK(key_task(shown, "p2").status == tandem::Progress::under_way);
    CHECK(p2.card().status == tandem::Status::under_way);
}

TEST_CASE("Delete on a card deletes an activity or a decision, with undo, and asks why of a task",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const std::size_t before = shown.portfolio().all<Activity>().size();
    BoardCard& activity = card(shown, "L3");
    const Id<Activity> id{activity.record()};
    activity.setFocus();
    QTest::keyClick(&activity, Qt::Key_Delete);
    shown.settle();
    CHECK(shown.portfolio().find(id) == nullptr);
    CHECK(shown.portfolio().all<Activity>().size() == before - 1);
    // The keyboard stays in the column, on what stands there now.
    const auto* next = qobject_cast<BoardCard*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    CHECK_FALSE(next->card().is_task());
    CHECK(next->record() != id.value);
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.portfolio().find(id) != nullptr);

    BoardCard& task = card(shown, "p1");
    task.setFocus();
    QTest::keyClick(&task, Qt::Key_Delete);
    CHECK(shown.find<QWidget>(QStringLiteral("task_reason")).isVisible());
    CHECK_FALSE(key_task(shown, "p1").out_of_scope);
}

TEST_CASE("an approach dropped on a task becomes a filled-in activity; one undo takes it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const auto before = shown.portfolio().all<Activity>().size();
    const std::unique_ptr<QMimeData> dragged(tandem::drag_of_approach(QStringLiteral("cc_pb")));
    REQUIRE(tandem::test::drop_on(card(shown, "jp2"), *dragged));
    shown.settle();
    REQUIRE(shown.portfolio().all<Activity>().size() == before + 1);
    const Activity made = shown.portfolio().all<Activity>().rows().back();
    CHECK(made.title == "Participatory budgeting");
    CHECK(made.approach.key == "cc_pb");
    CHECK(made.co == tandem::Co::co_commissioning);
    CHECK(made.mechanism == tandem::Mechanism::voice);
    CHECK(made.phase == shown.workspace().phase(PhaseKind::plan));
    CHECK(made.status == tandem::ActivityStatus::idea);
    REQUIRE(made.co_tasks.size() == 1);
    CHECK(made.co_tasks[0].value == card(shown, "jp2").record());
    CHECK(shown.inspected == made.common.id);
    CHECK(card(shown, "jp2").card().links.contains(tandem::qt(made.common.code)));
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.portfolio().all<Activity>().size() == before);
}

TEST_CASE("Enter in the catalogue adds to the task that was chosen; searching narrows it", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    auto& list = shown.find<tandem::ApproachList>(QStringLiteral("approach_list"));
    const int all = list.approaches().rowCount();
    QTest::keyClicks(&shown.find<QLineEdit>(QStringLiteral("approach_search")), QStringLiteral("crowd"));
    REQUIRE(list.approaches().rowCount() >= 1);
    CHECK(list.approaches().rowCount() < all);
    CHECK(list.approaches().at(0)->key == QStringLiteral("cc_crowdfunding"));
    card(shown, "p5").setFocus(Qt::TabFocusReason);
    list.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&list, Qt::Key_Return);
    shown.settle();
    const Activity& made = shown.portfolio().all<Activity>().rows().back();
    CHECK(made.approach.key == "cc_crowdfunding");
    REQUIRE(made.key_tasks.size() == 1);
    CHECK(made.key_tasks[0].value == card(shown, "p5").record());
    const int in_plan =
        (shown.find<QLineEdit>(QStringLiteral("approach_search")).clear(), list.approaches().rowCount());
    shown.press(QStringLiteral("approaches_all"));
    CHECK(list.approaches().rowCount() > in_plan);
}

TEST_CASE("an activity dropped on a task is linked, on another phase it moves there", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const auto id = shown.coded("L3");
    const std::unique_ptr<QMimeData> dragged(tandem::drag_of_record(id));
    REQUIRE(tandem::test::drop_on(card(shown, "p5"), *dragged));
    const auto* activity = shown.portfolio().find(Id<Activity>{id});
    CHECK(std::count(activity->key_tasks.begin(), activity->key_tasks.end(),
                     Id<tandem::KeyTask>{card(shown, "p5").record()}) == 1);
    REQUIRE(tandem::test::drop_on(shown.find<QWidget>(QStringLiteral("target_do")), *dragged));
    shown.settle();
    CHECK(shown.portfolio().find(Id<Activity>{id})->phase == shown.workspace().phase(PhaseKind::do_));
    CHECK(card(shown, "L3").card().facts.contains(QStringLiteral("in Do")));
    shown.workspace().undo();
    CHECK(shown.portfolio().find(Id<Activity>{id})->phase == shown.workspace().phase(PhaseKind::plan));
    const std::unique_ptr<QMimeData> task(tandem::drag_of_record(card(shown, "p1").record()));
    CHECK_FALSE(tandem::test::drop_on(card(shown, "p5"), *task));
}

TEST_CASE("a card that is dragged may be dropped on a status, in one undo step", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    auto& strip = shown.find<QWidget>(QStringLiteral("status_strip"));
    CHECK_FALSE(strip.isVisible());
    BoardCard& p2 = card(shown, "p2");
    Q_EMIT p2.drag_begun();
    shown.settle();
    CHECK(strip.isVisible());
    CHECK(shown.page().rect().contains(strip.geometry()));
    CHECK_FALSE(shown.has(QStringLiteral("status_target_idea")));  // of an activity only
    const std::unique_ptr<QMimeData> dragged(tandem::drag_of_record(p2.record()));
    const std::unique_ptr<QMimeData> another(tandem::drag_of_record(card(shown, "p1").record()));
    auto& done = shown.find<QWidget>(QStringLiteral("status_target_done"));
    CHECK_FALSE(tandem::test::drop_on(done, *another));
    REQUIRE(tandem::test::drop_on(done, *dragged));
    Q_EMIT p2.drag_ended();
    shown.settle();
    CHECK_FALSE(strip.isVisible());
    CHECK(key_task(shown, "p2").status == tandem::Progress::done);
    shown.workspace().undo();
    shown.settle();
    CHECK(key_task(shown, "p2").status != tandem::Progress::done);

    BoardCard& activity = card(shown, "L3");
    const Id<Activity> id{activity.record()};
    const auto before = shown.portfolio().find(id)->status;
    Q_EMIT activity.drag_begun();
    for (const char* code : {"idea", "planned", "under_way", "done", "cancelled"}) {
        INFO(code);
        CHECK(shown.has(QStringLiteral("status_target_") + QLatin1String(code)));
    }
    const std::unique_ptr<QMimeData> one(tandem::drag_of_record(id.value));
    CHECK(shown.find<QLabel>(QStringLiteral("status_strip_words")).text() ==
          QStringLiteral("Drop here to set the status"));
    const auto now = tandem::code_of_choice(before);
    CHECK_FALSE(tandem::test::drop_on(  // it has it already
        shown.find<QWidget>(QStringLiteral("status_target_") +
                            QString::fromUtf8(now.data(), static_cast<int>(now.size()))),
        *one));
    const QImage hangs = activity.drag_picture().toImage();
    CHECK(hangs.pixelColor(hangs.rect().center()).alpha() < 200);  // what it hangs over is seen
    REQUIRE(tandem::test::drop_on(shown.find<QWidget>(QStringLiteral("status_target_cancelled")), *one));
    shown.settle();
    CHECK(shown.portfolio().find(id)->status == tandem::ActivityStatus::cancelled);
    CHECK_FALSE(strip.isVisible());  // also where the card did not live to say that it was let go
    shown.workspace().undo();
    CHECK(shown.portfolio().find(id)->status == before);
}

TEST_CASE("a task is left out of this cycle with a reason asked for in place, and comes back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    shown.press(QStringLiteral("prompt_off"));
    auto& reason = shown.find<QLineEdit>(QStringLiteral("task_reason"));
    REQUIRE(reason.isVisible());
    QTest::keyClick(&reason, Qt::Key_Return);  // an empty reason is refused
    CHECK(reason.isVisible());
    BoardCard& left_out = card(shown, "jp2");
    const Id<tandem::CoTask> id{left_out.record()};
    QTest::keyClicks(&reason, QStringLiteral("no external providers"));
    QTest::keyClick(&reason, Qt::Key_Return);
    shown.settle();
    REQUIRE(shown.portfolio().find(id)->out_of_scope);
    CHECK(shown.portfolio().find(id)->out_of_scope_reason == "no external providers");
    CHECK(left_out.card().off);
    CHECK(left_out.card().facts.contains(QStringLiteral("no external providers")));
    left_out.setFocus();
    QTest::keyClick(&left_out, Qt::Key_Space);
    shown.settle();
    CHECK_FALSE(shown.portfolio().find(id)->out_of_scope);
    shown.workspace().undo();
    CHECK(shown.portfolio().find(id)->out_of_scope);
}

TEST_CASE("the reason is asked for below the task it is of, whichever was asked about before",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const auto& reason = shown.find<QLineEdit>(QStringLiteral("task_reason"));
    for (const char* code : {"p1", "p3", "p2", "p1", "p3", "jp3", "p3"}) {
        INFO(code);
        BoardCard& task = card(shown, code);
        Q_EMIT task.menu_wanted(QPoint());
        QAction* ask = nullptr;
        for (auto* menu : shown.page().findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text().startsWith(QStringLiteral("Not this cycle")))
                    ask = action;
        REQUIRE(ask != nullptr);
        ask->trigger();
        for (auto* menu : shown.page().findChildren<QMenu*>())
            if (qobject_cast<QMenu*>(menu->parent()) == nullptr)
                menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shown.settle();
        REQUIRE(reason.isVisible());
        const int below = reason.mapTo(&shown.page(), QPoint()).y() -
                          task.mapTo(&shown.page(), QPoint(0, task.height())).y();
        CHECK(below >= 0);
        CHECK(below < 120);
    }
}

TEST_CASE("a principle is judged in place; another rating on the same day changes that judgement",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"));
    shown.find<QTabBar>(QStringLiteral("phase_tabs")).setCurrentIndex(3);
    auto& rating = shown.find<tandem::Segmented>(QStringLiteral("rating_gp_transparency"));
    const auto checks = [&] { return shown.portfolio().all<tandem::GovernanceCheck>().size(); };
    const auto before = checks();
    Q_EMIT rating.chosen(QStringLiteral("partly"));
    shown.settle();
    REQUIRE(checks() == before + 1);
    CHECK(rating.current() == QStringLiteral("partly"));
    Q_EMIT rating.chosen(QStringLiteral("met"));
    shown.settle();
    CHECK(checks() == before + 1);
    CHECK(shown.portfolio().all<tandem::GovernanceCheck>().rows().back().rating == tandem::Rating::met);
    CHECK(shown.find<QTabBar>(QStringLiteral("phase_tabs")).tabText(3) ==
          QStringLiteral("Principles 1 of 6"));
}

TEST_CASE("the board of a closed cycle offers nothing that cannot be done there", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"));
    const QStringList names{QStringLiteral("approaches_note"), QStringLiteral("phase_elsewhere")};
    for (const QString& name : names)
        CHECK(shown.find<QWidget>(name).isVisible());
    shown.close_cycle();
    REQUIRE_FALSE(shown.workspace().can_edit());
    shown.find<QTabBar>(QStringLiteral("phase_tabs")).setCurrentIndex(1);
    shown.find<QTabBar>(QStringLiteral("phase_tabs")).setCurrentIndex(0);
    for (const QString& name : names)
        CHECK_FALSE(shown.find<QWidget>(name).isVisible());
    for (const QLabel* label : shown.page().findChildren<QLabel*>())
        if (label->isVisible()) {
            INFO(label->text().toStdString());
            CHECK_FALSE(label->text().contains(
                QRegularExpression(QStringLiteral("[Dd]r(ag|op) |Enter adds|press N"))));
        }
    shown.workspace().show(shown.workspace().project());
    shown.settle();
    for (const QString& name : names)
        CHECK(shown.find<QWidget>(name).isVisible());
}

TEST_CASE("status and dates of the phase stand in the head to be edited, and the report is one press away",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    shown.press(QStringLiteral("phase_report"));
    CHECK(shown.gone == tandem::Place{QStringLiteral("reports"), 0, QStringLiteral("plan")});
    CHECK(shown.find<QAbstractButton>(QStringLiteral("phase_close")).text() ==
          QStringLiteral("Open Plan again"));
    shown.press(QStringLiteral("phase_close"));
    CHECK(phase(shown, PhaseKind::plan).status == tandem::PhaseStatus::under_way);
    shown.workspace().undo();
    CHECK(phase(shown, PhaseKind::plan).status == tandem::PhaseStatus::complete);
}

TEST_CASE("a phase that has not begun is started, from today unless a day is recorded, in one undo step",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"));
    const tandem::RecordId id = phase(shown, PhaseKind::plan).common.id;
    const auto& def = tandem::entity<tandem::Phase>();
    shown.workspace().set(def, id, "status", tandem::Value{});
    shown.workspace().set(def, id, "actual_start", tandem::Value{});
    shown.settle();
    CHECK(shown.find<QAbstractButton>(QStringLiteral("phase_close")).text() == QStringLiteral("Start Plan"));
    shown.press(QStringLiteral("phase_close"));
    CHECK(phase(shown, PhaseKind::plan).status == tandem::PhaseStatus::under_way);
    CHECK(phase(shown, PhaseKind::plan).actual_start == shown.workspace().today());
    shown.workspace().undo();
    shown.settle();
    CHECK(phase(shown, PhaseKind::plan).status == tandem::PhaseStatus::none);
    CHECK(phase(shown, PhaseKind::plan).actual_start.empty());
}

TEST_CASE("in a narrow window the columns of the board follow one another without holes", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"), "illustrative", QSize(700, 900));
    shown.settle();
    const auto place = [&](const char* code) {
        BoardCard& found = card(shown, code);
        return QRect(found.mapTo(&shown.page(), QPoint(0, 0)), found.size());
    };
    // Between the last key task and the first co-produced one stand two headings.
    const int between = place("jd1").top() - place("d5").bottom();
    CHECK(between > 0);
    CHECK(between < tandem::px(110));
}

TEST_CASE("the counts over the columns of the board are whole, also where one takes two lines",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/plan"), "");
    // With an activity for each no prompt makes their column wider.
    tandem::RecordIds shared;
    for (const char* code : {"jp1", "jp2", "jp3"})
        shared.push_back(card(shown, code).record());
    shown.workspace().create(tandem::entity<Activity>(),
                             {{"phase", tandem::Reference{shown.workspace().phase(PhaseKind::plan).value}},
                              {"title", std::string("A panel")},
                              {"co_tasks", shared}});
    shown.settle();
    bool any_in_two = false;
    for (int width = 680; width <= 1180; width += 6) {
        shown.page().window()->resize(width, 700);
        shown.settle();
        CAPTURE(width);
        int counts = 0;
        for (const auto* label : shown.find<QWidget>(QStringLiteral("phase_board")).findChildren<QLabel*>()) {
            if (label->text() != QStringLiteral("no status yet"))
                continue;
            ++counts;
            const int needed = label->heightForWidth(label->width());
            CHECK(label->height() >= needed);
            any_in_two = any_in_two || needed > 1.5 * label->fontMetrics().height();
        }
        CHECK(counts == 2);
    }
    CHECK(any_in_two);
}
