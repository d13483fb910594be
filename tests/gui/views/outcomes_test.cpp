#include "model/outcomes.h"

#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/record_tree.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/outcomes/indicator_card.h"
#include "ui/views/outcomes/trend_card.h"
#include "ui/views/outcomes/trend_view.h"

#include <QtWidgets/QLineEdit>

namespace {

using tandem::Id;
using tandem::Measurement;
using tandem::Outcome;
using tandem::RecordTree;
using tandem::TrendView;
using tandem::test::ShownPage;

ShownPage on_outcomes(const std::string& sample = "lambeth") {
    return ShownPage(QStringLiteral("outcomes"), sample, QSize(1180, 900));
}

void go_to(ShownPage& shown, const char* code) {
    shown.arrive({QStringLiteral("outcomes"), shown.coded(code), {}});
    shown.settle();
}

std::size_t readings(ShownPage& shown) {
    return shown.portfolio().all<Measurement>().size();
}

}  // namespace

TEST_CASE("outcomes stand by their value with their indicators, and Enter goes to one", "[gui][views]") {
    ShownPage shown = on_outcomes();
    auto& tree = shown.find<RecordTree>(QStringLiteral("outcomes_tree"));
    const auto records = tree.records();
    CHECK(std::find(records.begin(), records.end(), shown.coded("O1")) != records.end());
    CHECK(std::find(records.begin(), records.end(), shown.coded("I1")) != records.end());
    tree.select(shown.coded("O1"));
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(shown.gone.page == QStringLiteral("outcomes"));
    CHECK(shown.gone.record == shown.coded("O1"));
}

TEST_CASE("outcomes have a table too; T goes there, and a line adds an outcome", "[gui][views]") {
    ShownPage shown = on_outcomes();
    auto& tabs = dynamic_cast<tandem::TabbedPage&>(shown.page());
    QTest::keyClick(&shown.find<RecordTree>(QStringLiteral("outcomes_tree")), Qt::Key_T);
    REQUIRE(tabs.tab() == QStringLiteral("table"));
    auto& table = shown.find<tandem::RecordTable>(QStringLiteral("outcome_list_table"));
    const auto before = static_cast<int>(shown.portfolio().all<Outcome>().size());
    CHECK(table.model()->rowCount() == before);
    shown.page().add_new();
    auto& line = shown.find<QLineEdit>(QStringLiteral("outcome_list_add_line_text"));
    QTest::keyClicks(&line, QStringLiteral("People sleep at night"));
    QTest::keyClick(&line, Qt::Key_Return);
    shown.settle();
    CHECK(table.model()->rowCount() == before + 1);
    CHECK(static_cast<int>(shown.portfolio().all<Outcome>().size()) == before + 1);
}

TEST_CASE("N adds a reading in place; what is not a date is said and not stored", "[gui][views]") {
    ShownPage shown = on_outcomes();
    go_to(shown, "O1");
    const std::size_t before = readings(shown);
    shown.page().add_new();
    auto& date = shown.find<QLineEdit>(QStringLiteral("reading_date"));
    auto& value = shown.find<QLineEdit>(QStringLiteral("reading_value"));
    REQUIRE(date.hasFocus());
    QTest::keyClicks(&date, QStringLiteral("31 June 2017"));
    QTest::keyClicks(&value, QStringLiteral("25"));
    QTest::keyClick(&value, Qt::Key_Return);
    CHECK(readings(shown) == before);
    CHECK(date.hasFocus());
    date.clear();
    QTest::keyClicks(&date, QStringLiteral("June 2017"));
    QTest::keyClick(&date, Qt::Key_Return);
    shown.settle();
    REQUIRE(readings(shown) == before + 1);
    const Measurement made = shown.portfolio().all<Measurement>().rows().back();
    CHECK(made.value == 25);
    CHECK(made.date == tandem::PartialDate(2017, 6));
    shown.workspace().undo();
    CHECK(readings(shown) == before);
}

TEST_CASE("the chart says its readings aloud and walks them by arrows", "[gui][views]") {
    ShownPage shown = on_outcomes("illustrative");
    go_to(shown, "I1");
    auto& chart = shown.find<TrendView>(QStringLiteral("trend_chart"));
    REQUIRE(chart.trend().points.size() >= tandem::Trend::enough_for_a_line);
    CHECK(chart.trend().is_line());
    CHECK(chart.accessibleDescription().contains(QStringLiteral("baseline")));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.current() == 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.current() == 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(shown.inspected == chart.trend().points[1].record);
}

TEST_CASE("two readings are not joined by a line, and no target means change only", "[gui][views]") {
    ShownPage shown = on_outcomes();
    go_to(shown, "I2");  // admissions: 100 before the alliance, 40 in 2016
    auto& chart = shown.find<TrendView>(QStringLiteral("trend_chart"));
    CHECK(chart.trend().points.size() == 2);
    CHECK_FALSE(chart.trend().is_line());
    CHECK_FALSE(chart.trend().target);
    CHECK(shown.find<QWidget>(QStringLiteral("trend_set_target")).isVisibleTo(&shown.page()));
}

TEST_CASE("T swaps the chart for its table", "[gui][views]") {
    ShownPage shown = on_outcomes();
    go_to(shown, "O1");
    auto& card = shown.find<tandem::TrendCard>(QStringLiteral("trend_card"));
    auto& chart = shown.find<TrendView>(QStringLiteral("trend_chart"));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_T);
    shown.settle();
    REQUIRE(card.table_shown());
    QTest::keyClick(card.view(), Qt::Key_T);
    CHECK_FALSE(card.table_shown());
}

TEST_CASE("an indicator's card chooses what the chart shows", "[gui][views]") {
    ShownPage shown = on_outcomes("illustrative");
    go_to(shown, "O1");
    const auto cards = shown.page().findChildren<tandem::IndicatorCard*>();
    REQUIRE(cards.size() >= 2);
    QTest::mouseClick(cards[1], Qt::LeftButton);
    shown.settle();
    CHECK(shown.find<tandem::TrendCard>(QStringLiteral("trend_card")).indicator() == cards[1]->record());
    CHECK(cards[1]->isChecked());
    QTest::keyClick(cards[1], Qt::Key_Left);
    CHECK(shown.find<tandem::TrendCard>(QStringLiteral("trend_card")).indicator() == cards[0]->record());
}

TEST_CASE("the line of sight shows what names the outcome as chips", "[gui][views]") {
    ShownPage shown = on_outcomes("illustrative");
    go_to(shown, "O1");
    QStringList codes;
    for (tandem::Chip* chip :
         shown.find<QWidget>(QStringLiteral("line_of_sight")).findChildren<tandem::Chip*>())
        codes << chip->accessibleName();
    CHECK(codes.join(QLatin1Char('|')).contains(QStringLiteral("N1")));
    CHECK(codes.join(QLatin1Char('|')).contains(QStringLiteral("S1")));
}

TEST_CASE("an outcome is added by its statement alone", "[gui][views]") {
    ShownPage shown(QStringLiteral("outcomes"), "");
    CHECK(shown.page().add_new());
    auto& line = shown.find<QLineEdit>(QStringLiteral("outcomes_quick"));
    QTest::keyClicks(&line, QStringLiteral("People feel at home"));
    QTest::keyClick(&line, Qt::Key_Return);
    shown.settle();
    REQUIRE(shown.portfolio().all<Outcome>().size() == 1);
    CHECK(shown.portfolio().all<Outcome>().rows().front().statement == "People feel at home");
    CHECK(shown.find<RecordTree>(QStringLiteral("outcomes_tree")).records().size() == 1);
}

TEST_CASE("a long name goes on in a second line where its column is narrow", "[gui][views]") {
    ShownPage wide(QStringLiteral("outcomes"), "illustrative", QSize(1700, 900));
    ShownPage narrow(QStringLiteral("outcomes"), "illustrative", QSize(640, 900));
    const auto height_of_first = [](ShownPage& shown) {
        shown.settle();
        auto& tree = shown.find<tandem::RecordTree>(QStringLiteral("outcomes_tree"));
        return tree.visualRect(tree.model()->index(0, 0, tree.model()->index(0, 0))).height();
    };
    CHECK(height_of_first(wide) == tandem::px(52));
    CHECK(height_of_first(narrow) > tandem::px(52));
}
