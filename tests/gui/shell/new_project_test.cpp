// The six questions of a new project: what they do not let pass, and that nothing behind them is reached.
#include "gui/support/desk.h"
#include "model/project.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tandem::test {

namespace {

bool can(Desk& desk, const char* action) {
    return desk.window().findChild<QAction*>(QLatin1String(action))->isEnabled();
}

}  // namespace

TEST_CASE("A start that is no date is not lost on the way through the questions", "[gui][shell]") {
    Desk desk(On::start_page);
    desk.trigger(QStringLiteral("action_new_project"));
    desk.click(QStringLiteral("step_2"));
    desk.type(QStringLiteral("Breaks for carers"));
    desk.click(QStringLiteral("step_5"));
    desk.type(QStringLiteral("31 June 2026"));
    auto* start = desk.find_as<QLineEdit>(QStringLiteral("answer_start"));
    SECTION("Next stays and marks it") {
        desk.press(Qt::Key_Return);
        CHECK(start->isVisible());
        CHECK(start->selectedText() == QStringLiteral("31 June 2026"));
    }
    SECTION("making the project comes back to it") {
        desk.click(QStringLiteral("step_6"));
        desk.click(QStringLiteral("new_next"));
        CHECK(desk.window().work_area() == nullptr);
        CHECK(start->isVisible());
        CHECK(start->hasFocus());
    }
    SECTION("Skip leaves the question without an answer") {
        desk.click(QStringLiteral("new_skip"));
        CHECK_FALSE(start->isVisible());
        CHECK(start->text().isEmpty());
        return;
    }
    desk.type(QStringLiteral("30 June 2026"));
    desk.press(Qt::Key_Return);
    desk.click(QStringLiteral("new_next"));
    REQUIRE(desk.window().work_area() != nullptr);
    CHECK(desk.portfolio().all<Cycle>().begin()->start.words() == "30 June 2026");
}

TEST_CASE("While the questions stand before an open project its actions rest", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.window().activateWindow();
    desk.go(QStringLiteral("phase/plan"));
    desk.go(QStringLiteral("phase/do"));
    REQUIRE(can(desk, "action_back"));
    const QString title = desk.window().windowTitle();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.window().windowTitle() == QStringLiteral("New project — Tandem"));
    for (const char* action :
         {"action_back", "action_find", "action_undo", "action_import", "action_close_phase"}) {
        INFO(action);
        CHECK_FALSE(can(desk, action));
    }
    CHECK(desk.find(QStringLiteral("find_button")) == nullptr);
    desk.click(QStringLiteral("step_2"));
    desk.press(Qt::Key_Left, Qt::AltModifier);  // to the first question
    CHECK(desk.find(QStringLiteral("answer_place")) != nullptr);
    desk.press(Qt::Key_Left, Qt::AltModifier);  // back to the project
    CHECK(desk.find(QStringLiteral("answer_place")) == nullptr);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("phase/do"));
    CHECK(desk.window().windowTitle() == title);
    CHECK(can(desk, "action_back"));
    CHECK(can(desk, "action_find"));
}

TEST_CASE("Escape leaves the questions, and asks first where something was typed", "[gui][shell]") {
    Desk desk(On::start_page);
    desk.trigger(QStringLiteral("action_new_project"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.find(QStringLiteral("new_project_page")) == nullptr);
    CHECK(desk.find(QStringLiteral("start_page")) != nullptr);
    CHECK(desk.window().isAncestorOf(QApplication::focusWidget()));

    desk.trigger(QStringLiteral("action_new_project"));
    desk.click(QStringLiteral("step_3"));
    desk.type(QStringLiteral("Northbridge Council"));
    desk.click(QStringLiteral("step_4"));
    const auto ask = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const char* answer) {
        desk.with_dialog([&] { desk.press(key, modifiers); },
                         [&](QWidget& dialog) {
                             CHECK(dialog.objectName() == QLatin1String("new_leave_question"));
                             if (answer == nullptr)
                                 QTest::keyClick(&dialog, Qt::Key_Escape);
                             else
                                 dialog.findChild<QPushButton*>(QLatin1String(answer))->click();
                         });
        QApplication::setActiveWindow(&desk.window());  // as a desktop does
        desk.settle();
    };
    ask(Qt::Key_Escape, Qt::NoModifier, nullptr);
    REQUIRE(desk.find(QStringLiteral("new_project_page")) != nullptr);
    CHECK(desk.find(QStringLiteral("group_name_1")) != nullptr);
    desk.click(QStringLiteral("step_1"));
    ask(Qt::Key_Left, Qt::AltModifier, "new_stay");
    desk.click(QStringLiteral("step_6"));
    ask(Qt::Key_Escape, Qt::NoModifier, "new_leave");
    CHECK(desk.find(QStringLiteral("new_project_page")) == nullptr);
    CHECK(desk.find(QStringLiteral("start_page")) != nullptr);
}

TEST_CASE("Closing, quitting or opening a file asks before the answers for a new project are lost",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    const QString other = desk.path(QStringLiteral("other.tandem"));
    std::filesystem::copy_file(utf8(desk.file()), utf8(other));
    MainWindow* beside = desk.program().new_window();  // keeps the program running
    beside->show_start();
    beside->show();
    desk.settle();
    QApplication::setActiveWindow(&desk.window());
    desk.trigger(QStringLiteral("action_new_project"));
    desk.type(QStringLiteral("Northbridge"));
    int asked = 0;
    const auto ask = [&](const std::function<void()>& leave, const char* answer) {
        desk.with_dialog(leave, [&](QWidget& dialog) {
            CHECK(dialog.objectName() == QLatin1String("new_leave_question"));
            ++asked;
            dialog.findChild<QPushButton*>(QLatin1String(answer))->click();
        });
        QApplication::setActiveWindow(&desk.window());
        desk.settle();
    };
    ask([&] { desk.window().close(); }, "new_stay");
    ask([&] { desk.program().quit(); }, "new_stay");
    ask([&] { CHECK_FALSE(desk.window().open_file(other)); }, "new_stay");
    desk.window().show_new_project();  // they are asked already
    CHECK(asked == 3);
    CHECK(desk.program().windows().size() == 2);
    REQUIRE(desk.find_as<QLineEdit>(QStringLiteral("answer_place")) != nullptr);
    CHECK(desk.find_as<QLineEdit>(QStringLiteral("answer_place"))->text() == QLatin1String("Northbridge"));

    // Given up once they are not asked for again.
    ask([&] { CHECK(desk.window().open_file(other)); }, "new_leave");
    CHECK(desk.find(QStringLiteral("new_project_page")) == nullptr);
    CHECK(desk.window().path() == other);
    CHECK(desk.window().close());
    CHECK(asked == 4);
}

TEST_CASE("The preview shows partners, groups and start as they are typed, and the cycle as a wheel",
          "[gui][shell]") {
    Desk desk(On::start_page);
    desk.trigger(QStringLiteral("action_new_project"));
    const auto says = [&](const char* name) {
        return desk.find_as<TextLabel>(QLatin1String(name))->text().replace(QChar::Nbsp, QLatin1Char(' '));
    };
    desk.click(QStringLiteral("step_3"));
    desk.find(QStringLiteral("answer_partners"))->setFocus();
    desk.type(QStringLiteral("Carers Together"));
    CHECK(says("new_preview_line") == QStringLiteral("with Carers Together"));
    CHECK(desk.find(QStringLiteral("step_3"))->accessibleName().endsWith(QLatin1String("Carers Together")));
    desk.find(QStringLiteral("answer_lead"))->setFocus();
    desk.type(QStringLiteral("Northbridge Council"));
    CHECK(says("new_preview_line") == QStringLiteral("led by Northbridge Council · with Carers Together"));
    CHECK(desk.find(QStringLiteral("step_3"))
              ->accessibleName()
              .endsWith(QLatin1String("Northbridge Council, Carers Together")));
    desk.click(QStringLiteral("step_4"));
    desk.type(QStringLiteral("Young carers"));
    CHECK(says("new_preview_groups") == QStringLiteral("Young carers"));
    desk.click(QStringLiteral("step_5"));
    desk.type(QStringLiteral("April 2026"));
    CHECK(says("new_preview_line").endsWith(QStringLiteral(" · from April 2026")));
    const QWidget* const wheel = desk.find(QStringLiteral("new_wheel"));
    REQUIRE(wheel != nullptr);
    CHECK(wheel->accessibleDescription().startsWith(QLatin1String("Analyse: Not started, 7 tasks; ")));
    desk.click(QStringLiteral("step_2"));
    desk.find_as<Segmented>(QStringLiteral("answer_template"))->set_current(QStringLiteral("blank"));
    Q_EMIT desk.find_as<Segmented>(QStringLiteral("answer_template"))->chosen(QStringLiteral("blank"));
    CHECK(wheel->accessibleDescription().startsWith(QLatin1String("Analyse: Not started, 0 tasks")));
}

TEST_CASE("A group that is in the list is not offered again", "[gui][shell]") {
    Desk desk(On::start_page);
    desk.trigger(QStringLiteral("action_new_project"));
    desk.click(QStringLiteral("step_4"));
    desk.click(QStringLiteral("often_2"));
    CHECK(desk.find(QStringLiteral("often_2")) == nullptr);
    CHECK(desk.find(QStringLiteral("often_1")) != nullptr);
}

TEST_CASE("Next promises Enter where Enter goes on, and not where it goes to or adds a line",
          "[gui][shell]") {
    Desk desk(On::start_page);
    desk.trigger(QStringLiteral("action_new_project"));
    const auto* next = desk.find(QStringLiteral("new_next"));
    const auto promises = [&] {
        return next->toolTip().contains(QStringLiteral("Enter")) ||
               !next->property("shown_shortcut").toString().isEmpty() ||
               next->accessibleDescription().contains(QStringLiteral("Enter"));
    };
    desk.click(QStringLiteral("step_3"));
    CHECK_FALSE(promises());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.find(QStringLiteral("answer_partners")) != nullptr);
    CHECK(desk.find(QStringLiteral("answer_partners"))->hasFocus());
    CHECK(promises());
    desk.press(Qt::Key_Return);
    CHECK_FALSE(promises());
    desk.type(QStringLiteral("Carers"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.find(QStringLiteral("group_name_2")) != nullptr);
    CHECK(desk.find(QStringLiteral("group_name_2"))->hasFocus());
    desk.press(Qt::Key_Return);  // on the empty line
    REQUIRE(desk.find(QStringLiteral("answer_start")) != nullptr);
    CHECK(promises());
}

}  // namespace tandem::test
