#include "catch.h"
#include "gui/support/look.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/marks.h"
#include "ui/kit/text.h"
#include "ui/views/parts/drag.h"
#include "ui/views/phase/board_card.h"
#include "ui/views/pictures/matrix.h"

#include <QtCore/QMimeData>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <memory>

namespace {

using tandem::Activity;
using tandem::Co;
using tandem::Id;
using tandem::PhaseKind;
using tandem::test::ShownPage;

tandem::CoverageMatrix& matrix_of(ShownPage& shown) {
    return shown.find<tandem::CoverageMatrix>(QStringLiteral("coverage_matrix"));
}

QPoint middle_of(tandem::CoverageMatrix& matrix, PhaseKind phase, Co co) {
    const int item = (static_cast<int>(co) - 1) * 4 + static_cast<int>(phase) - 1;
    return matrix.item_outline(item).boundingRect().center().toPoint();
}

QString words_at(tandem::CoverageMatrix& matrix, PhaseKind phase, Co co) {
    return matrix.item_words((static_cast<int>(co) - 1) * 4 + static_cast<int>(phase) - 1);
}

}  // namespace

TEST_CASE("an empty cell offers what fits, and adds it as an idea in that phase and Co", "[gui][views]") {
    ShownPage shown(QStringLiteral("coverage"));
    shown.arrive({QStringLiteral("coverage"), 0, QStringLiteral("do/co_commissioning")});
    REQUIRE(shown.has(QStringLiteral("add_ed_monitoring")));
    shown.press(QStringLiteral("add_ed_monitoring"));
    const Activity made = shown.portfolio().all<Activity>().rows().back();
    CHECK(made.phase == shown.workspace().phase(PhaseKind::do_));
    CHECK(made.co == Co::co_commissioning);
    CHECK(made.approach.key == "ed_monitoring");
    CHECK(made.status == tandem::ActivityStatus::idea);
    CHECK(shown.inspected == made.common.id);
    shown.workspace().undo();
    CHECK(shown.portfolio().find(Id<Activity>{made.common.id}) == nullptr);
}

TEST_CASE("H asks why a cell is left out; the reason stands in its tooltip, and the cell can come back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("coverage"));
    auto& matrix = matrix_of(shown);
    matrix.set_place({PhaseKind::analyse, Co::co_delivery});
    matrix.setFocus();
    QTest::keyClick(&matrix, Qt::Key_H);
    auto& reason = shown.find<QLineEdit>(QStringLiteral("cell_reason"));
    REQUIRE(reason.hasFocus());
    QTest::keyClicks(&reason, QStringLiteral("Too early to deliver"));
    QTest::keyClick(&reason, Qt::Key_Return);
    shown.settle();
    CHECK(words_at(matrix, PhaseKind::analyse, Co::co_delivery).endsWith(QStringLiteral("Not this cycle")));
    CHECK(matrix.item_tip(matrix.current()).contains(QStringLiteral("Too early to deliver")));
    CHECK(matrix.hasFocus());
    REQUIRE(shown.portfolio().all<tandem::MatrixMark>().size() == 1);
    shown.press(QStringLiteral("cell_bring_back"));
    CHECK(shown.portfolio().all<tandem::MatrixMark>().size() == 0);
    shown.workspace().undo();
    CHECK(shown.portfolio().all<tandem::MatrixMark>().size() == 1);
    shown.workspace().undo();
    CHECK(shown.portfolio().all<tandem::MatrixMark>().size() == 0);
}

TEST_CASE("an activity dropped on a cell takes its phase and its Co; an approach becomes an idea there",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("coverage"));
    auto& matrix = matrix_of(shown);
    const auto id = shown.coded("L8");
    const Activity before = *shown.portfolio().find(Id<Activity>{id});
    const std::unique_ptr<QMimeData> activity(tandem::drag_of_record(id));
    REQUIRE(tandem::test::drop_on(matrix, *activity, middle_of(matrix, PhaseKind::review, Co::co_design)));
    shown.settle();
    CHECK(shown.portfolio().find(Id<Activity>{id})->phase == shown.workspace().phase(PhaseKind::review));
    CHECK(shown.portfolio().find(Id<Activity>{id})->co == Co::co_design);
    CHECK(words_at(matrix, PhaseKind::review, Co::co_design).contains(QStringLiteral("1 activity")));
    shown.workspace().undo();
    CHECK(shown.portfolio().find(Id<Activity>{id})->phase == before.phase);
    CHECK(shown.portfolio().find(Id<Activity>{id})->co == before.co);
    const std::unique_ptr<QMimeData> approach(tandem::drag_of_approach(QStringLiteral("cd_lab")));
    REQUIRE(tandem::test::drop_on(matrix, *approach, middle_of(matrix, PhaseKind::plan, Co::co_delivery)));
    CHECK(shown.portfolio().all<Activity>().rows().back().co == Co::co_delivery);
    QMimeData text;
    text.setText(QStringLiteral("anything"));
    CHECK_FALSE(tandem::test::drop_on(matrix, text, middle_of(matrix, PhaseKind::plan, Co::co_delivery)));
}

TEST_CASE("T shows the matrix as a table that says the same", "[gui][views]") {
    ShownPage shown(QStringLiteral("coverage"));
    auto& matrix = matrix_of(shown);
    matrix.setFocus();
    QTest::keyClick(&matrix, Qt::Key_T);
    auto& table = shown.find<QTableWidget>(QStringLiteral("coverage_table"));
    REQUIRE(table.isVisible());
    CHECK(table.item(2, 2)->text().startsWith(QStringLiteral("2 activities, done")));
    int filled = 0;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 4; ++column)
            filled += table.item(row, column)->text().contains(QStringLiteral("done")) ||
                      table.item(row, column)->text().contains(QStringLiteral("under way"));
    CHECK(filled == 6);
    QTest::keyClick(&table, Qt::Key_T);
    CHECK(matrix.isVisible());
}

TEST_CASE("the panel says how many of a cell's activities the cell counts", "[gui][views]") {
    ShownPage shown(QStringLiteral("coverage"), "");
    for (const char* title : {"Survey", "Workshop"})
        shown.workspace().create(
            tandem::entity<Activity>(),
            {{"phase", tandem::Reference{shown.workspace().phase(PhaseKind::plan).value}},
             {"title", std::string(title)},
             {"co", std::string("co_design")},
             {"status", std::string("done")}});
    shown.settle();
    auto& matrix = matrix_of(shown);
    matrix.set_place({PhaseKind::plan, Co::co_design});
    shown.settle();
    CHECK_FALSE(words_at(matrix, PhaseKind::plan, Co::co_design).contains(QStringLiteral("activit")));
    CHECK(shown.find<QLabel>(QStringLiteral("cell_title")).text() ==
          QStringLiteral("2 activities here, none with citizens"));
}

TEST_CASE("the matrix stands without a sideways bar in a small window of large letters", "[gui][views]") {
    const tandem::test::Look large(tandem::ThemeChoice::light, 200);
    ShownPage shown(QStringLiteral("coverage"), "illustrative", QSize(1254, 700));
    shown.settle();
    for (const auto* area : shown.page().findChildren<QScrollArea*>()) {
        if (!area->isVisible())
            continue;
        INFO(area->objectName().toStdString());
        CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("titles of the cards beside the matrix begin alike, however long their codes", "[gui][views]") {
    std::vector<tandem::BoardCardData> cards(3);
    cards[0].code = QStringLiteral("L63");
    cards[1].code = QStringLiteral("L13580");
    cards[2].code = QStringLiteral("L9");
    tandem::align_codes(cards);
    const auto titles_left = [](const tandem::BoardCardData& data) {
        tandem::BoardCard card;
        tandem::BoardCardData shown = data;
        shown.title = QStringLiteral("Try out home visits");
        card.set_data(shown);
        card.resize(300, card.heightForWidth(300));
        const QImage image = card.grab().toImage();
        // The widest gap in what is written on the first line lies between code and title.
        int widest = 0, left = 0, empty = 0;
        for (int x = 12; x < 200; ++x) {
            bool ink = false;
            for (int y = 12; y < 26; ++y)
                ink = ink || qGray(image.pixel(x, y)) < 150;
            if (ink && empty > widest) {
                widest = empty;
                left = x;
            }
            empty = ink ? 0 : empty + 1;
        }
        return left;
    };
    const int left = titles_left(cards[0]);
    CHECK(left > 40);
    CHECK(titles_left(cards[1]) == left);
    CHECK(titles_left(cards[2]) == left);
}
