#include "ui/forms/elided_fields.h"

#include "catch.h"
#include "ui/kit/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

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

TEST_CASE("a line shows its whole text while somebody is in it", "[gui][forms]") {
    Theme::instance().install();
    QWidget window;
    window.resize(200, 100);
    ElidedLine line(&window);
    line.setGeometry(10, 10, 160, 34);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    // Behind the last whole word there is room left; the text that is cut by its field alone fills it.
    const auto end_of_line = [&] { return line.grab(QRect(125, 6, 20, 22)).toImage(); };
    line.clearFocus();
    const QImage blank = end_of_line();
    line.setText(who);
    line.setCursorPosition(0);
    CHECK(end_of_line() == blank);
    line.setFocus();
    CHECK(end_of_line() != blank);
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

TEST_CASE("a choice that is too long takes the lines it needs where there is height for them",
          "[gui][forms]") {
    Theme::instance().install();
    const bool edited = GENERATE(false, true);
    QWidget form;
    auto* rows = new QVBoxLayout(&form);
    auto* combo = new ElidedCombo(&form);
    combo->setEditable(edited);
    if (edited)
        combo->setLineEdit(new ElidedLine(combo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems({QStringLiteral("no data"), who});
    rows->addWidget(combo);
    rows->addStretch();
    form.resize(200, 300);
    form.show();
    const int one_line = combo->height();
    combo->setCurrentIndex(1);
    QCoreApplication::processEvents();
    CHECK_FALSE(combo->is_cut());
    CHECK(combo->height() > one_line);
    form.resize(900, 300);
    QCoreApplication::processEvents();
    CHECK_FALSE(combo->is_cut());
    CHECK(combo->height() == one_line);
}

TEST_CASE("the lines of a long choice end between words, within one only where it has no room",
          "[gui][forms]") {
    Theme::instance().install();
    ElidedCombo combo;
    const QString words = QStringLiteral("representatives representatives representatives");
    combo.addItems({words, QString(words).replace(QLatin1Char(' '), QLatin1Char('x'))});
    // With room for one word and most of the next on each line.
    const int word = combo.fontMetrics().horizontalAdvance(QStringLiteral("representatives"));
    const int around = combo.sizeHint().width() - combo.fontMetrics().horizontalAdvance(words);
    const int width = word * 17 / 10 + std::max(around, 0);
    const int three_lines = combo.heightForWidth(width);
    combo.setCurrentIndex(1);
    CHECK(combo.heightForWidth(width) < three_lines);  // without a blank it is filled line by line
}
