#include "catch.h"
#include "ui/kit/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {

using namespace tandem;

// A window with two buttons and a field, all with room round them.
struct Window {
    Window() {
        auto* all = new QVBoxLayout(&window);
        all->setContentsMargins(30, 30, 30, 30);
        all->setSpacing(30);
        for (QWidget* widget :
             {static_cast<QWidget*>(&first), static_cast<QWidget*>(&second), static_cast<QWidget*>(&field)}) {
            all->addWidget(widget);
        }
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~Window() {
        for (QWidget* widget :
             {static_cast<QWidget*>(&first), static_cast<QWidget*>(&second), static_cast<QWidget*>(&field)}) {
            widget->setParent(nullptr);
        }
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // 3 px left of the widget, in the middle of the ring's stroke.
    bool ringed(const QWidget& widget) {
        const QPoint corner = widget.mapTo(&window, QPoint());
        const QImage picture = window.grab().toImage();
        return picture.pixelColor(corner.x() - 4, corner.y() + widget.height() / 2) == tokens().focus;
    }

    QWidget window;
    QPushButton first{"First"};
    QPushButton second{"Second"};
    QLineEdit field;
};

}  // namespace

TEST_CASE("The focus ring is seen round what Tab reaches, and only there", "[gui][kit]") {
    Window w;
    w.first.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&w.first, Qt::Key_Tab);
    REQUIRE(w.second.hasFocus());
    CHECK(w.ringed(w.second));
    CHECK_FALSE(w.ringed(w.first));
}

TEST_CASE("A click rings a text field, not a button, until a key is used", "[gui][kit]") {
    Window w;
    QTest::mouseClick(&w.second, Qt::LeftButton);
    w.second.setFocus(Qt::MouseFocusReason);
    CHECK_FALSE(w.ringed(w.second));
    QTest::mouseClick(&w.field, Qt::LeftButton);
    w.field.setFocus(Qt::MouseFocusReason);
    CHECK(w.ringed(w.field));
    QTest::mouseClick(&w.second, Qt::LeftButton);
    w.second.setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&w.second, Qt::Key_F8);
    CHECK(w.ringed(w.second));
}

TEST_CASE("Of a table the current cell is ringed, and the table only while it has no cell", "[gui][kit]") {
    Window w;
    QTableWidget table(0, 2);
    w.window.layout()->addWidget(&table);
    QTest::qWait(1);
    QTest::keyClick(&w.first, Qt::Key_F8);
    table.setFocus(Qt::TabFocusReason);
    CHECK(w.ringed(table));
    w.first.setFocus(Qt::TabFocusReason);
    table.setRowCount(3);
    table.setItem(0, 0, new QTableWidgetItem("Settings"));
    table.setFocus(Qt::TabFocusReason);
    REQUIRE(table.currentIndex().isValid());
    CHECK_FALSE(w.ringed(table));
    QTest::qWait(20);  // the view lays its headers out
    const QImage picture = table.viewport()->grab().toImage();
    int ringed = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ringed += picture.pixelColor(x, y) == tokens().focus ? 1 : 0;
    CHECK(ringed > 20);
    table.setParent(nullptr);
}

TEST_CASE("The ring follows its widget and goes with it", "[gui][kit]") {
    Window w;
    QTest::keyClick(&w.first, Qt::Key_F8);
    w.second.setFocus(Qt::TabFocusReason);
    w.window.resize(w.window.width() + 100, w.window.height() + 120);
    QTest::qWait(0);
    CHECK(w.ringed(w.second));
    const QPoint corner = w.second.mapTo(&w.window, QPoint());
    w.second.hide();
    QTest::qWait(0);
    const QImage picture = w.window.grab().toImage();
    CHECK(picture.pixelColor(corner.x() - 4, corner.y() + w.second.height() / 2) != tokens().focus);
}

TEST_CASE("The ring scrolls with its widget and does not reach out of the scroll area", "[gui][kit]") {
    QWidget window;
    auto* outer = new QVBoxLayout(&window);
    outer->setContentsMargins(40, 40, 40, 40);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFixedSize(200, 120);
    outer->addWidget(area);
    auto* ground = new QWidget;
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(12, 12, 12, 12);
    auto* button = new QPushButton("Near the top");
    inner->addWidget(button);
    inner->addSpacing(600);
    area->setWidget(ground);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F8);
    button->setFocus(Qt::TabFocusReason);
    area->verticalScrollBar()->setValue(14);  // the ring's upper edge is now above the area
    QTest::qWait(0);
    const QImage picture = window.grab().toImage();
    const QRect inside(area->mapTo(&window, QPoint()), area->size());
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == tokens().focus) {
                ++found;
                REQUIRE(inside.contains(x, y));
            }
        }
    }
    CHECK(found > 100);
}
