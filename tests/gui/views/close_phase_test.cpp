// Closing a phase: what is open is listed, what was learnt is kept, also by who leaves the question, and
// closing Review starts the next cycle.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/project.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"
#include "ui/views/parts/line_list.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

namespace {

using tandem::Activity;
using tandem::PhaseKind;
using tandem::test::ShownPage;

const tandem::Phase& phase(ShownPage& shown, PhaseKind kind) {
    return *tandem::phase_of(shown.portfolio(), shown.workspace().cycle(), kind);
}

}  // namespace

TEST_CASE("closing a phase lists what is open, keeps a lesson, never blocks, and is one undo step",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"));
    REQUIRE(phase(shown, PhaseKind::do_).status == tandem::PhaseStatus::under_way);
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        auto* open = dialog.findChild<tandem::LineList*>(QStringLiteral("close_open_list"));
        REQUIRE(open != nullptr);
        CHECK(open->item_count() == 8);
        CHECK(open->line(2)->text == QStringLiteral("Key tasks with a part for citizens"));
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("close_lesson")),
                         QStringLiteral("Pay expenses first"));
        dialog.findChild<QAbstractButton*>(QStringLiteral("close_close"))->click();
    });
    shown.press(QStringLiteral("phase_close"));
    CHECK(phase(shown, PhaseKind::do_).status == tandem::PhaseStatus::complete);
    CHECK(tandem::qt(phase(shown, PhaseKind::do_).lessons).endsWith(QStringLiteral("Pay expenses first")));
    shown.workspace().undo();
    shown.settle();
    CHECK(phase(shown, PhaseKind::do_).status == tandem::PhaseStatus::under_way);
    CHECK(phase(shown, PhaseKind::do_).lessons.empty());
}

TEST_CASE("a line of the closing dialog leads to its place and changes nothing; Esc keeps the phase open",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"));
    const auto before = shown.workspace().document().last_edit();
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        auto* open = dialog.findChild<tandem::LineList*>(QStringLiteral("close_open_list"));
        open->setFocus();
        QTest::keyClick(open, Qt::Key_End);  // equality impact
        QTest::keyClick(open, Qt::Key_Return);
    });
    shown.press(QStringLiteral("phase_close"));
    CHECK(shown.gone.page == QStringLiteral("equality"));
    tandem::test::with_dialog(QStringLiteral("close_phase"),
                              [](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    shown.press(QStringLiteral("phase_close"));
    CHECK(shown.workspace().document().last_edit() == before);
}

TEST_CASE(
    "closing Review offers the next cycle, with what goes along chosen one by one; two undos take both back",
    "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/review"));
    const auto cycle = shown.workspace().cycle();
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        tandem::test::with_dialog(QStringLiteral("next_cycle"), [](QWidget& next) {
            auto* items = next.findChild<QTreeWidget*>(QStringLiteral("next_items"));
            REQUIRE(items != nullptr);
            for (int kind = 0; kind < items->topLevelItemCount(); ++kind)
                items->topLevelItem(kind)->setCheckState(0, Qt::Unchecked);
            QTreeWidgetItem* first = items->topLevelItem(0)->child(0);
            first->setCheckState(0, Qt::Checked);
            QTest::keyClicks(next.findChild<QLineEdit*>(QStringLiteral("next_trigger")),
                             QStringLiteral("The alliance contract ends"));
            next.findChild<QAbstractButton*>(QStringLiteral("next_start_button"))->click();
        });
        dialog.findChild<QAbstractButton*>(QStringLiteral("close_close"))->click();
    });
    shown.press(QStringLiteral("phase_close"));
    shown.settle();
    CHECK(shown.workspace().cycle() != cycle);
    const auto* next = shown.portfolio().find(shown.workspace().cycle());
    REQUIRE(next != nullptr);
    CHECK(next->number == 2);
    CHECK(next->trigger == "The alliance contract ends");
    CHECK(shown.portfolio().find(cycle)->status == tandem::CycleStatus::closed);
    int carried = 0;
    for (const Activity& activity : shown.portfolio().all<Activity>())
        carried += activity.carried_from ? 1 : 0;
    CHECK(carried == 1);
    CHECK(shown.gone.page == QStringLiteral("phase/analyse"));
    const auto second = shown.workspace().cycle();
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.workspace().cycle() == cycle);
    shown.workspace().redo();
    shown.settle();
    CHECK(shown.workspace().cycle() == second);
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.workspace().cycle() == cycle);
    CHECK(phase(shown, PhaseKind::review).status == tandem::PhaseStatus::complete);
    shown.workspace().undo();
    CHECK(phase(shown, PhaseKind::review).status == tandem::PhaseStatus::under_way);
}

TEST_CASE("a lesson typed before the phase is kept open stands in its lessons, and undo takes it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"));
    const tandem::Phase before = phase(shown, PhaseKind::do_);
    tandem::test::with_dialog(QStringLiteral("close_phase"), [](QWidget& dialog) {
        auto* lesson = dialog.findChild<QPlainTextEdit*>(QStringLiteral("close_lesson"));
        REQUIRE(lesson != nullptr);
        QTest::keyClicks(lesson, QStringLiteral("Ask earlier"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.press(QStringLiteral("phase_close"));
    CHECK(tandem::qt(phase(shown, PhaseKind::do_).lessons).endsWith(QStringLiteral("Ask earlier")));
    CHECK(phase(shown, PhaseKind::do_).status == before.status);
    shown.workspace().undo();
    CHECK(phase(shown, PhaseKind::do_).lessons == before.lessons);
}
