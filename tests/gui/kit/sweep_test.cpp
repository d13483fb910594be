// The sweep finds what it is for: each case plants one fault in a window that has none.
#include "gui/support/sweep.h"
#include "catch.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace {

using namespace tandem;

struct Window {
    Window() {
        auto* all = new QVBoxLayout(&ground);
        ok = make_button(ButtonKind::primary, "save", "Save report", &ground);
        field = new QLineEdit(&ground);
        field->setObjectName("hours");
        label = field_label("Hours", field, &ground);
        for (QWidget* widget : std::initializer_list<QWidget*>{ok, label, field}) {
            all->addWidget(widget);
        }
    }

    std::string faults() {
        ground.resize(400, 200);
        ground.show();
        REQUIRE(QTest::qWaitForWindowExposed(&ground));
        return test::in_lines(test::sweep(ground));
    }

    QWidget ground;
    QPushButton* ok;
    QLineEdit* field;
    TextLabel* label;
};

}  // namespace

TEST_CASE("A sound window has no faults", "[gui][kit]") {
    Window w;
    CHECK(w.faults() == "");
}

TEST_CASE("The sweep names a button without a name", "[gui][kit]") {
    Window w;
    w.ok->setText({});
    w.ok->setAccessibleName({});
    CHECK(w.faults().find("save: no accessible name") != std::string::npos);
}

TEST_CASE("The sweep names a field without a label", "[gui][kit]") {
    Window w;
    w.label->setBuddy(nullptr);
    CHECK(w.faults() == "hours: no label of its own\n");
}

TEST_CASE("The sweep names what Tab cannot reach", "[gui][kit]") {
    Window w;
    w.ok->setFocusPolicy(Qt::ClickFocus);
    CHECK(w.faults() == "save: cannot be reached by Tab\n");
}

TEST_CASE("The sweep names what is missing or doubled in object names", "[gui][kit]") {
    Window w;
    w.ok->setObjectName("hours");
    CHECK(w.faults().find("has this object name") != std::string::npos);
    w.ok->setObjectName({});
    CHECK(w.faults() == "QPushButton \"Save report\": no object name\n");
}

TEST_CASE("The sweep names a target that is too small", "[gui][kit]") {
    Window w;
    w.ok->setText({});
    w.ok->setFixedSize(23, 40);
    CHECK(w.faults() == "save: only 23 x 40 px to hit\n");
}

TEST_CASE("The sweep names text that is cut off", "[gui][kit]") {
    Window w;
    w.ok->setFixedWidth(60);
    CHECK(w.faults().find("save: cut off at 60 of ") == 0);
    w.ok->setFixedWidth(300);
    w.label->setFixedHeight(6);
    CHECK(w.faults().find("its lines are cut off") != std::string::npos);
}

TEST_CASE("The sweep names text that can hardly be read", "[gui][kit]") {
    Window w;
    QPalette faint;
    faint.setColor(QPalette::WindowText, QColor(0xAA, 0xAA, 0xAA));
    w.label->setPalette(faint);
    CHECK(w.faults().find("contrast 2.1") != std::string::npos);
}

TEST_CASE("The sweep names two actions with one shortcut", "[gui][kit]") {
    Window w;
    for (const char* words : {"Save", "Search"}) {
        auto* action = new QAction(words, &w.ground);
        action->setShortcut(QKeySequence("Ctrl+S"));
        w.ground.addAction(action);
    }
    CHECK(w.faults() == "shortcut Ctrl+S: both \"Save\" and \"Search\"\n");
}
