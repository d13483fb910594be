// How pages use the room of a laptop's window: no table scrolls sideways, nothing is cut that could wrap, and
// the keyboard stays on a page that has nothing to show.
#include "gui/support/desk.h"
#include "gui/support/look.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/page.h"
#include "ui/views/frame/record_table.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <numeric>

namespace {

using tandem::RecordTable;
using tandem::test::Desk;
using tandem::test::On;

struct ListTab {
    const char* page;
    const char* tab;
    const char* table;
};

int width_of_columns(const QTableView& table) {
    int all = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        all += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
    return all;
}

}  // namespace

TEST_CASE("beside the inspector at 1366 x 768 no list scrolls sideways", "[gui][shell]") {
    Desk desk(On::illustrative);
    for (const ListTab& list : {ListTab{"activities", "", "activities_table"},
                                {"needs", "needs", "needs_table"},
                                {"outcomes", "indicators", "indicators_table"},
                                {"people", "table", "groups_table"},
                                {"assets", "table", "assets_table"},
                                {"services", "meetings", "meetings_table"},
                                {"governance", "checks", "checks_table"},
                                {"decisions", "table", "decisions_table"},
                                {"decisions", "contributions", "contributions_table"}}) {
        INFO(list.page << " " << list.tab);
        desk.go(QLatin1String(list.page), 0, QLatin1String(list.tab));
        desk.settle();
        const auto* table = desk.find_as<RecordTable>(QLatin1String(list.table));
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        CHECK(width_of_columns(*table) <= table->viewport()->width());
    }
}

TEST_CASE("a text beside the title wraps where its column is narrow, and its row grows", "[gui][shell]") {
    Desk desk(On::illustrative);
    desk.go(QStringLiteral("services"), 0, QStringLiteral("meetings"));
    desk.settle();
    const auto* table = desk.find_as<RecordTable>(QStringLiteral("meetings_table"));
    REQUIRE(table->model()->rowCount() > 0);
    const QFontMetrics metrics(tandem::font(tandem::TextStyle::secondary));
    CHECK(table->rowHeight(0) >= 2 * metrics.height());
}

TEST_CASE("the table in place of a picture fills the page and shows every column", "[gui][shell]") {
    Desk desk(On::illustrative);
    for (const char* const page : {"map", "timeline", "pathways"}) {
        INFO(page);
        desk.go(QLatin1String(page), 0, QStringLiteral("table"));
        desk.settle();
        const auto* table = desk.find_as<QTableView>(QLatin1String(page) + QStringLiteral("_table"));
        REQUIRE(table->model()->rowCount() > 0);
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        CHECK(width_of_columns(*table) == table->viewport()->width());
    }
}

TEST_CASE("a page with nothing to show keeps the keyboard", "[gui][shell]") {
    Desk desk(On::blank);
    for (const char* const page : {"week", "points"}) {
        INFO(page);
        desk.go(QLatin1String(page));
        QWidget* const shown = desk.window().work_area()->current_page();
        REQUIRE(shown != nullptr);
        CHECK(desk.wait_until([&] {
            return !shown->property("busy").toBool() && QApplication::focusWidget() != nullptr &&
                   shown->isAncestorOf(QApplication::focusWidget());
        }));
    }
}

TEST_CASE("at 200 % in a window of 800 px no question of a new project scrolls sideways", "[gui][shell]") {
    const tandem::test::Look look(tandem::ThemeChoice::light, 200);
    Desk desk(On::start_page, {800, 600});
    desk.trigger(QStringLiteral("action_new_project"));
    for (int question = 1; question <= 6; ++question) {
        desk.settle();
        INFO("question " << question);
        for (const auto* area : desk.window().findChildren<QScrollArea*>())
            CHECK((!area->isVisible() || area->horizontalScrollBar()->maximum() == 0));
        if (question < 6)
            desk.click(QStringLiteral("new_next"));
    }
}
