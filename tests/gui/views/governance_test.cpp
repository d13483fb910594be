#include "model/governance.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/evidence.h"
#include "model/outcomes.h"
#include "rules/public_value.h"
#include "ui/forms/record_picker.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/governance/governance_grid_view.h"
#include "ui/views/parts/plain_picture.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

namespace {

using tandem::GovernanceCheck;
using tandem::Rating;
using tandem::test::ShownPage;

tandem::GovernanceGridView& grid_of(ShownPage& shown) {
    return shown.find<tandem::GovernanceGridView>(QStringLiteral("governance_grid"));
}

}  // namespace

TEST_CASE("a digit rates the chosen cell of the grid, a second one changes the judgement, undo takes it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("governance"), "");
    auto& grid = grid_of(shown);
    REQUIRE(grid.item_count() == 24);
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Right);
    REQUIRE(grid.chosen_cell()->row == 1);
    REQUIRE(grid.chosen_cell()->phase == tandem::PhaseKind::plan);
    QTest::keyClick(&grid, Qt::Key_2);
    shown.settle();
    const auto& checks = shown.portfolio().all<GovernanceCheck>();
    REQUIRE(checks.size() == 1);
    CHECK(checks.begin()->rating == Rating::partly);
    CHECK(checks.begin()->principle.key == "gp_transparency");
    CHECK(checks.begin()->phase == shown.workspace().phase(tandem::PhaseKind::plan));
    CHECK(checks.begin()->date == tandem::PartialDate(2026, 11, 21));
    CHECK(shown.find<QRadioButton>(QStringLiteral("governance_rating_2")).isChecked());

    QTest::keyClick(&grid, Qt::Key_1);
    shown.settle();
    REQUIRE(checks.size() == 1);
    CHECK(checks.begin()->rating == Rating::concern);
    CHECK(shown.told == QStringList{QStringLiteral("Transparency in Plan: partly met."),
                                    QStringLiteral("Transparency in Plan: concern.")});
    QTest::keyClick(&grid, Qt::Key_1);
    CHECK(shown.told.size() == 2);  // it was so already
    CHECK(grid.chosen_record() == checks.begin()->common.id);
    shown.workspace().undo();
    CHECK(checks.begin()->rating == Rating::partly);
    shown.workspace().undo();
    CHECK(checks.empty());
    shown.settle();
    CHECK_FALSE(shown.find<QRadioButton>(QStringLiteral("governance_rating_2")).isChecked());
}

TEST_CASE("the arrows stop at the edges of the grid", "[gui][views]") {
    ShownPage shown(QStringLiteral("governance"), "");
    auto& grid = grid_of(shown);
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Left);
    QTest::keyClick(&grid, Qt::Key_Up);
    CHECK(grid.current() == 0);
    QTest::keyClick(&grid, Qt::Key_End);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(grid.current() == grid.item_count() - 1);
}

TEST_CASE("E adds evidence to the chosen cell, found or new, and a chip takes it away", "[gui][views]") {
    ShownPage shown(QStringLiteral("governance"), "");
    auto& grid = grid_of(shown);
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_E);
    auto* picker = shown.page().findChild<tandem::RecordPicker*>(QStringLiteral("governance_picker"));
    REQUIRE(picker != nullptr);
    auto* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("Panel minutes of May"));
    QTest::keyClick(search, Qt::Key_Return);
    shown.settle();
    const auto& evidence = shown.portfolio().all<tandem::Evidence>();
    REQUIRE(evidence.size() == 1);
    CHECK(evidence.begin()->finding == "Panel minutes of May");
    REQUIRE(evidence.begin()->principles.size() == 1);
    CHECK(evidence.begin()->principles.front().key == "gp_engagement");
    CHECK(grid.rows().front().cells[0].basis == tandem::qt(evidence.begin()->common.code));
    shown.workspace().undo();
    shown.settle();
    CHECK(grid.rows().front().cells[0].basis.isEmpty());
}

TEST_CASE("results and principles stand side by side with the weakest named", "[gui][views]") {
    ShownPage shown(QStringLiteral("governance"), "illustrative");
    const auto value =
        tandem::public_value_of(shown.portfolio(), shown.workspace().project(), shown.workspace().cycle(),
                                shown.workspace().today(), tandem::limits_of(shown.workspace()));
    REQUIRE(value.honoured);
    const auto weakest = value.weakest();
    const auto& pair = shown.find<tandem::PlainPicture>(QStringLiteral("public_value"));
    const QString all = pair.accessibleDescription();
    for (const auto* principle : weakest)
        CHECK(all.contains(tandem::qt(principle->principle.label), Qt::CaseInsensitive));
    CHECK(all.contains(QStringLiteral("(weakest)")));
    for (const auto& level : value.outcomes)
        CHECK(all.contains(tandem::qt(level.outcome->common.code)));
    CHECK(all.contains(QStringLiteral("never added up")));
    CHECK(pair.height() >= pair.heightForWidth(pair.width()));
}

TEST_CASE("a judgement is found on its cell, a dark-side note in its list", "[gui][views]") {
    ShownPage shown(QStringLiteral("governance"), "illustrative");
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    const auto& notes = shown.portfolio().all<tandem::DarkSideNote>();
    REQUIRE_FALSE(notes.empty());
    shown.arrive({QStringLiteral("governance"), notes.begin()->common.id, {}});
    CHECK(page.tab() == QStringLiteral("dark_side"));
    CHECK(page.current_record() == notes.begin()->common.id);
    tandem::RecordId check = 0;
    shown.arrive({QStringLiteral("governance"), 0, QStringLiteral("principles")});
    for (const tandem::PictureBox& box : grid_of(shown).boxes())
        check = box.record == 0 ? check : box.record;
    shown.arrive({QStringLiteral("governance"), check, QStringLiteral("principles")});
    CHECK(page.current_record() == check);
}
