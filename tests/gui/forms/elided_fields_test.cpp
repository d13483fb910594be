#include "ui/forms/elided_fields.h"

#include "catch.h"
#include "ui/kit/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace {

using namespace tandem;

const QString who = QStringLiteral("Home Well partnership meeting with providers");

void ask_for_tooltip(QWidget& field) {
    const QPoint centre = field.rect().center();
    QHelpEvent event(QEvent::ToolTip, centre, field.mapToGlobal(centre));
    QApplication::sendEvent(&field, &event);
}

}  // namespace

TEST_CASE("a line that is too long for its field is shortened between words and whole in its tooltip",
          "[gui][forms]") {
    Theme::instance().install();
    ElidedLine line;
    line.setToolTip(QStringLiteral("Who decided"));
    line.setText(who);
    line.resize(900, 34);
    CHECK(line.shown_text() == who);
    line.resize(160, 34);
    CHECK(line.shown_text().endsWith(QChar(0x2026)));
    const QString shown = line.shown_text().chopped(1);
    CHECK(who.startsWith(shown));
    CHECK(who[shown.size()] == QLatin1Char(' '));
    CHECK(line.text() == who);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&line);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->text(QAccessible::Value) == who);
    line.show();
    ask_for_tooltip(line);
    CHECK(QToolTip::text().contains(who));
}

TEST_CASE("a field that is being typed in paints its text itself, a field left shortens it", "[gui][forms]") {
    Theme::instance().install();
    QWidget window;
    window.resize(200, 100);
    ElidedLine line(&window);
    line.setGeometry(10, 10, 160, 34);
    line.setText(who);
    line.setCursorPosition(0);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    line.clearFocus();
    const QImage left = line.grab().toImage();
    line.setText(line.shown_text());  // what fits is painted the usual way
    CHECK(left == line.grab().toImage());
    line.setText(who);
    line.setCursorPosition(0);
    line.setFocus();
    CHECK(left != line.grab().toImage());
}

TEST_CASE("a choice that is too long is whole in its tooltip", "[gui][forms]") {
    Theme::instance().install();
    ElidedCombo combo;
    combo.addItem(who);
    combo.setToolTip(QStringLiteral("Approach"));
    combo.resize(900, 34);
    CHECK_FALSE(combo.is_cut());
    combo.resize(150, 34);
    CHECK(combo.is_cut());
    combo.show();
    ask_for_tooltip(combo);
    CHECK(QToolTip::text().contains(who));
}
