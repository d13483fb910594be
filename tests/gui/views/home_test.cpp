#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/people.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/home/wheel.h"
#include "ui/views/parts/line_list.h"
#include "ui/views/pictures/matrix.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace {

using tandem::Co;
using tandem::PhaseKind;
using tandem::test::ShownPage;

int filled_cells(tandem::CoverageMatrix& matrix) {
    int filled = 0;
    for (int item = 0; item < matrix.item_count(); ++item)
        filled += matrix.item_words(item).contains(QStringLiteral("done")) ||
                  matrix.item_words(item).contains(QStringLiteral("under way"));
    return filled;
}

}  // namespace

TEST_CASE("the published sample fills exactly six cells of the matrix", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    auto& matrix = shown.find<tandem::CoverageMatrix>(QStringLiteral("coverage_matrix"));
    CHECK(filled_cells(matrix) == 6);
    matrix.set_place({PhaseKind::do_, Co::co_delivery});
    CHECK(matrix.item_words(matrix.current()).contains(QStringLiteral("2 activities, done")));
    CHECK(matrix.item_tip(matrix.current()).contains(QStringLiteral("L4")));
}

TEST_CASE("the matrix is walked by arrows and opens its cell by Enter; H asks to leave it out",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    auto& matrix = shown.find<tandem::CoverageMatrix>(QStringLiteral("coverage_matrix"));
    matrix.setFocus();
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Up);
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Return);
    CHECK(shown.gone == tandem::Place{QStringLiteral("coverage"), 0, QStringLiteral("plan/co_design")});
    QTest::keyClick(&matrix, Qt::Key_H);
    CHECK(shown.gone.detail == QStringLiteral("plan/co_design/off"));
}

TEST_CASE("the wheel goes round by arrows and opens a phase", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    auto& wheel = shown.find<tandem::CycleWheel>(QStringLiteral("cycle_wheel"));
    wheel.setFocus();
    QTest::keyClick(&wheel, Qt::Key_Left);
    QTest::keyClick(&wheel, Qt::Key_Return);
    CHECK(shown.gone.page == QStringLiteral("phase/review"));
    QTest::keyClick(&wheel, Qt::Key_Right);
    QTest::keyClick(&wheel, Qt::Key_Right);
    QTest::keyClick(&wheel, Qt::Key_Space);
    CHECK(shown.gone.page == QStringLiteral("phase/plan"));
    const tandem::WheelShape shape(QRectF(wheel.rect()));
    QTest::mouseClick(&wheel, Qt::LeftButton, Qt::NoModifier, shape.middle(2).toPoint());
    CHECK(shown.gone.page == QStringLiteral("phase/do"));
}

TEST_CASE("words of a small wheel keep clear of the gap between its quarters", "[gui][views]") {
    tandem::WheelData data;
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        tandem::WheelPhase& phase = data.phases[i];
        phase.phase = static_cast<tandem::PhaseKind>(i + 1);
        phase.status = tandem::Status::under_way;
        phase.status_words = QStringLiteral("Under way");
    }
    const tandem::WheelShape shape(QRectF(0, 0, 278, 278));
    QImage image(278, 278, QImage::Format_RGB32);
    image.fill(tandem::tokens().surface);
    QPainter painter(&image);
    paint_cycle_wheel(painter, QRectF(0, 0, 278, 278), data, tandem::tokens());
    painter.end();
    for (const double side : {-1.0, 1.0})
        for (int away = 2; away <= 5; ++away) {
            const int x = static_cast<int>(shape.centre.x() + side * (shape.gap / 2 + away));
            const int top = static_cast<int>(shape.centre.y() + shape.hub) + 6;
            for (int y = top; y < shape.centre.y() + shape.wedge - 6; ++y)
                REQUIRE(image.pixel(x, y) == image.pixel(x, top));
        }
}

TEST_CASE("a ring that is empty beside Complete is explained, and no other", "[gui][views]") {
    const auto words = [](ShownPage& shown) {
        const auto& label = shown.find<QLabel>(QStringLiteral("wheel_empty_rings"));
        return label.isHidden() ? QString() : label.text();
    };
    ShownPage published(QStringLiteral("home"));
    CHECK(words(published) == QStringLiteral("The ring fills with key tasks done: none has a status yet."));
    ShownPage full(QStringLiteral("home"), "illustrative");
    CHECK(words(full).isEmpty());
    ShownPage blank(QStringLiteral("home"), "");
    CHECK(words(blank).isEmpty());
}

TEST_CASE("each cell and quarter is a named button for a screen reader", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    for (const auto& [name, count] : {std::pair("coverage_matrix", 16), std::pair("cycle_wheel", 4)}) {
        auto& picture = shown.find<tandem::ItemPicture>(QLatin1String(name));
        QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&picture);
        REQUIRE(all != nullptr);
        REQUIRE(all->childCount() == count);
        for (int i = 0; i < count; ++i) {
            QAccessibleInterface* item = all->child(i);
            CHECK(item->role() == QAccessible::Button);
            CHECK_FALSE(item->text(QAccessible::Name).isEmpty());
            CHECK(all->indexOfChild(item) == i);
        }
        all->child(count - 1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        CHECK_FALSE(shown.gone.page.isEmpty());
        shown.gone = {};
    }
}

TEST_CASE("points stand on Home with a strength first and at most four, and lead to what answers them",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    auto& points = shown.find<tandem::LineList>(QStringLiteral("home_points"));
    REQUIRE(points.item_count() == 4);
    CHECK(points.line(0)->status == tandem::Status::strength);
    CHECK(points.line(1)->status == tandem::Status::attention);
    points.press(1);
    CHECK(shown.gone.page == QStringLiteral("services"));
    CHECK(shown.gone.record == shown.coded("C1"));
}

TEST_CASE("an empty project starts with three questions, and the first groups are typed in one go",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("home"), "");
    CHECK(shown.find<QWidget>(QStringLiteral("home_first_activity")).isVisible());
    CHECK_FALSE(shown.find<QWidget>(QStringLiteral("home_report")).isVisible());
    auto& wheel = shown.find<tandem::CycleWheel>(QStringLiteral("cycle_wheel"));
    CHECK(wheel.item_words(0).contains(QStringLiteral("7 suggested")));
    tandem::test::with_dialog(QStringLiteral("quick_add"), [](QWidget& dialog) {
        auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("quick_add_line"));
        REQUIRE(line != nullptr);
        for (const char* name : {"Carers", "Young carers", "Day centre staff"}) {
            QTest::keyClicks(line, QLatin1String(name));
            QTest::keyClick(line, Qt::Key_Return);
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.press(QStringLiteral("start_groups"));
    CHECK(shown.portfolio().all<tandem::Group>().size() == 3);
    const auto* groups = shown.page().findChild<QWidget*>(QStringLiteral("start_groups"));
    CHECK((groups == nullptr || !groups->isVisible()));
    CHECK(shown.find<QWidget>(QStringLiteral("start_demands")).isVisible());
}

TEST_CASE("a cycle without an end is said to run from its start", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"), "");
    REQUIRE(shown.workspace()
                .set(tandem::entity<tandem::Cycle>(), shown.workspace().cycle().value, "start",
                     tandem::Value{tandem::PartialDate(2026, 4)})
                .ok());
    shown.settle();
    const auto labels = shown.page().findChildren<tandem::TextLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const tandem::TextLabel* label) {
        return label->text().contains(QStringLiteral("ycle 1, from April 2026"));
    }));
}

TEST_CASE("quick add makes an activity in the phase that is chosen, and undo takes it back", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"));
    const auto before = shown.portfolio().all<tandem::Activity>().size();
    tandem::test::with_dialog(QStringLiteral("quick_add"), [](QWidget& dialog) {
        dialog.findChild<QComboBox*>(QStringLiteral("quick_add_phase"))->setCurrentIndex(1);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("quick_add_line")),
                         QStringLiteral("Reading circle"));
        dialog.findChild<QAbstractButton*>(QStringLiteral("quick_add_add"))->click();
        dialog.findChild<QAbstractButton*>(QStringLiteral("quick_add_close"))->click();
    });
    CHECK(shown.page().add_new());
    const auto& activities = shown.portfolio().all<tandem::Activity>();
    REQUIRE(activities.size() == before + 1);
    CHECK(activities.rows().back().title == "Reading circle");
    CHECK(activities.rows().back().phase == shown.workspace().phase(PhaseKind::plan));
    shown.workspace().undo();
    CHECK(shown.portfolio().all<tandem::Activity>().size() == before);
}
