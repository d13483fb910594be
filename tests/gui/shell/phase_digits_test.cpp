// 1 to 4 open the phases and 0 goes home from wherever a list or a picture of records has the keyboard.
#include "gui/support/desk.h"
#include "ui/shell/work_area.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>

namespace tandem::test {

TEST_CASE("Digits open the phases on every page of records, also from a row", "[gui][shell]") {
    Desk desk(On::lambeth);
    for (const char* page : {"activities", "needs", "outcomes", "people", "assets", "services", "evidence",
                             "decisions", "resources", "coverage", "map", "pathways", "timeline"}) {
        INFO(page);
        desk.go(QString::fromLatin1(page));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_2);
        CHECK(desk.window().work_area()->here().page == QStringLiteral("phase/plan"));
        desk.go(QString::fromLatin1(page));
        desk.press(Qt::Key_0);
        CHECK(desk.window().work_area()->here().page == QStringLiteral("home"));
    }
}

TEST_CASE("Digits open the phases from the reports too, where the keyboard is on the choice of one",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.settle();
    auto* report = desk.find_as<QComboBox>(QStringLiteral("report_phase"));
    REQUIRE(report->hasFocus());
    desk.press(Qt::Key_2);
    CHECK(desk.window().work_area()->here().page == QStringLiteral("phase/plan"));
    desk.go(QStringLiteral("reports"));
    report->setFocus();
    desk.type(QStringLiteral("R"));  // a letter still finds its report
    CHECK(report->currentText().startsWith(QStringLiteral("Review")));
}

}  // namespace tandem::test
