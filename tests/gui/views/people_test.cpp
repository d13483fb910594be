#include "model/people.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/segmented.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/people/know_care_view.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace {

using tandem::Group;
using tandem::LowHigh;
using tandem::test::ShownPage;

tandem::KnowCareView& plot_of(ShownPage& shown) {
    return shown.find<tandem::KnowCareView>(QStringLiteral("know_care_plot"));
}

const Group& group_of(ShownPage& shown, tandem::RecordId id) {
    return *shown.portfolio().find(tandem::Id<Group>{id});
}

tandem::RecordId unplaced_group(ShownPage& shown) {
    for (const Group& group : shown.portfolio().all<Group>())
        if (group.common.project == shown.workspace().project().value && group.knows == LowHigh::none &&
            group.cares == LowHigh::none)
            return group.common.id;
    return 0;
}

}  // namespace

TEST_CASE("Shift and the arrows place a group by what it knows and cares, and undo takes it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("people"));
    auto& plot = plot_of(shown);
    const tandem::RecordId id = unplaced_group(shown);
    REQUIRE(id != 0);
    plot.setFocus();
    plot.choose_record(id);
    REQUIRE(plot.chosen_record() == id);
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(group_of(shown, id).knows == LowHigh::high);
    CHECK(group_of(shown, id).cares == LowHigh::none);  // nobody has said
    shown.settle();
    REQUIRE(plot.chosen_record() == id);  // stays chosen
    QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(group_of(shown, id).cares == LowHigh::high);
    shown.settle();
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(group_of(shown, id).knows == LowHigh::low);
    for (int i = 0; i < 3; ++i)
        shown.workspace().undo();
    CHECK(group_of(shown, id).knows == LowHigh::none);
    CHECK(group_of(shown, id).cares == LowHigh::none);
}

TEST_CASE("how many groups have no room stands on a line of its own below the marks", "[gui][views]") {
    std::vector<tandem::KnowCareGroup> many(1'500);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].id = static_cast<tandem::RecordId>(i + 1);
        many[i].code = QStringLiteral("G%1").arg(i + 1);
        many[i].name = QStringLiteral("Neighbours");
        many[i].knows = many[i].cares = i < 700 ? LowHigh::high : i < 1'400 ? LowHigh::low : LowHigh::none;
    }
    tandem::KnowCareView plot(nullptr);
    plot.set_groups(std::move(many));
    plot.resize(700, 1'600);
    REQUIRE(plot.item_count() > 0);
    REQUIRE(plot.item_count() < 1'400);
    for (int i = 0; i < plot.item_count(); ++i)
        CHECK(plot.item_rect(i).bottom() < 1'600 - tandem::line_height(tandem::TextStyle::small));
}

TEST_CASE("a group is dragged into a field of the plot and out again", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"), "lambeth", {1366, 900});
    auto& plot = plot_of(shown);
    const tandem::RecordId id = unplaced_group(shown);
    plot.choose_record(id);
    const QPoint from = plot.chosen()->area.center().toPoint();
    const auto layout = tandem::know_care_layout(plot.groups(), QRectF(plot.rect()).adjusted(6, 6, -6, -6));
    const auto field = std::find_if(layout.fields.begin(), layout.fields.end(), [](const auto& one) {
        return one.knows == LowHigh::low && one.cares == LowHigh::high;
    });
    REQUIRE(field != layout.fields.end());
    const auto drag = [&](QPoint start, QPoint end) {
        QTest::mousePress(&plot, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, end, plot.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, end);
        shown.settle();
    };
    drag(from, field->area.center().toPoint());
    CHECK(group_of(shown, id).knows == LowHigh::low);
    CHECK(group_of(shown, id).cares == LowHigh::high);
    REQUIRE(plot.chosen_record() == id);
    drag(plot.chosen()->area.center().toPoint(), {plot.width() / 2, plot.height() - 4});
    CHECK(group_of(shown, id).knows == LowHigh::none);
    CHECK(group_of(shown, id).cares == LowHigh::none);
}

TEST_CASE("the panel beside the plot places the chosen group too, and Enter opens it", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"));
    auto& plot = plot_of(shown);
    const tandem::RecordId id = unplaced_group(shown);
    plot.choose_record(id);
    auto& cares = shown.find<tandem::Segmented>(QStringLiteral("know_care_cares"));
    CHECK(cares.current().isEmpty());
    cares.setFocus();
    QTest::keyClick(&cares, Qt::Key_Right);
    CHECK(group_of(shown, id).cares != LowHigh::none);
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Return);
    CHECK(shown.inspected == id);
}

TEST_CASE("an empty project asks for groups, and each line typed adds one", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"), "");
    CHECK_FALSE(plot_of(shown).isVisible());
    REQUIRE(shown.page().add_new());
    auto& line = shown.find<QLineEdit>(QStringLiteral("know_care_new"));
    REQUIRE(line.hasFocus());
    for (const char* name : {"Carers", "GP practices"}) {
        QTest::keyClicks(&line, QString::fromUtf8(name));
        QTest::keyClick(&line, Qt::Key_Return);
        CHECK(line.text().isEmpty());
    }
    shown.settle();
    CHECK(shown.portfolio().all<Group>().size() == 2);
    CHECK(plot_of(shown).isVisible());
    CHECK(plot_of(shown).item_count() == 2);
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("a line that adds groups gives the keyboard back to the plot, with the group just added chosen",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("people"));
    auto& plot = plot_of(shown);
    plot.setFocus();
    REQUIRE(shown.page().add_new());
    auto& line = shown.find<QLineEdit>(QStringLiteral("know_care_new"));
    REQUIRE(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("Night workers"));
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClick(&line, Qt::Key_Escape);
    shown.settle();
    CHECK(plot.hasFocus());
    CHECK(group_of(shown, plot.chosen_record()).name == "Night workers");
}

TEST_CASE("T goes from the plot to the table of groups and back", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"));
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    plot_of(shown).setFocus();
    QTest::keyClick(&plot_of(shown), Qt::Key_T);
    REQUIRE(page.tab() == QStringLiteral("table"));
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("groups_table"));
    CHECK(table.model()->rowCount() == plot_of(shown).item_count());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_T);
    CHECK(page.tab() == QStringLiteral("plot"));
}

TEST_CASE("who was missing stands beside how many they are", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"), "illustrative");
    shown.arrive({QStringLiteral("people"), 0, QStringLiteral("missing")});
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("missing_table"));
    std::size_t citizens = 0;
    for (const Group& group : shown.portfolio().all<Group>())
        citizens += group.side == tandem::Side::citizen ? 1 : 0;
    CHECK(static_cast<std::size_t>(table.model()->rowCount()) == citizens);
    const auto& bars = shown.find<QWidget>(QStringLiteral("missing_bars"));
    CHECK(bars.accessibleDescription().contains(QStringLiteral("took")));
}

TEST_CASE("a place names the tab and the record of People", "[gui][views]") {
    ShownPage shown(QStringLiteral("people"), "illustrative");
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    const tandem::RecordId body = shown.portfolio().all<tandem::Organisation>().begin()->common.id;
    shown.arrive({QStringLiteral("people"), body, {}});
    CHECK(page.tab() == QStringLiteral("organisations"));
    CHECK(page.current_record() == body);
    CHECK(page.here().detail.startsWith(QStringLiteral("organisations")));
}
