// That pages ask for the width they need: tabs stay where they are, columns stack before anything is cut.

#include "catch.h"
#include "gui/support/look.h"
#include "gui/support/shown_page.h"
#include "ui/kit/heading_lines.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/segmented.h"
#include "ui/models/record_delegate.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/record_tree.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/people/know_care_view.h"

#include <QtWidgets/QScrollBar>

#include <map>
#include <set>

namespace {

using namespace tandem;
using tandem::test::Look;
using tandem::test::ShownPage;

}  // namespace

TEST_CASE("the tabs of a page stand at one place whichever is shown, in a wide window too", "[gui][views]") {
    const std::map<QString, QStringList> pages{{"needs", {"picture", "needs", "demands"}},
                                               {"outcomes", {"outcomes", "indicators", "readings"}},
                                               {"resources", {"money", "costs", "benefits"}}};
    for (const auto& [key, keys_of_tabs] : pages) {
        ShownPage shown(key, "lambeth", QSize(1900, 900));
        std::set<int> places;
        for (const QString& tab : keys_of_tabs) {
            shown.arrive({key, 0, tab});
            INFO(key.toStdString() << ", " << tab.toStdString());
            int bars = 0;
            for (const Segmented* bar : shown.page().findChildren<Segmented*>())
                if (bar->isVisible() && bar->objectName().endsWith(QStringLiteral("_tabs_") + tab)) {
                    ++bars;
                    places.insert(bar->mapTo(&shown.page(), QPoint()).x());
                }
            CHECK(bars == 1);
        }
        CHECK(places.size() == 1);
    }
}

TEST_CASE("six tabs stand in rows at large text, and no page is wider than the window for them",
          "[gui][views]") {
    const Look large(ThemeChoice::light, 200);
    ShownPage shown(QStringLiteral("services"), "lambeth", QSize(1240, 700));
    auto* bar = shown.page().findChild<Segmented*>(QStringLiteral("services_tabs_services"));
    REQUIRE(bar != nullptr);
    const QRect last = bar->box(static_cast<int>(bar->options().size()) - 1);
    CHECK(last.top() > 0);
    CHECK(bar->height() == last.bottom() + 1);
    CHECK(bar->mapTo(&shown.page(), bar->rect().bottomRight()).x() < shown.page().width());
    for (const QScrollArea* area : shown.page().findChildren<QScrollArea*>())
        if (area->isVisible() && area->isAncestorOf(bar))
            CHECK(area->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a panel goes below before the column beside it is cut", "[gui][views]") {
    for (const char* key : {"coverage", "people", "decisions", "assets"}) {
        ShownPage shown(QLatin1String(key), "illustrative", QSize(1240, 800));
        auto* side = dynamic_cast<SidePage*>(&shown.page());
        if (side == nullptr)
            side = shown.page().findChild<SidePage*>();
        REQUIRE(side != nullptr);
        auto* left = side->findChild<ScrollPage*>();
        for (const int width : {1240, 1100, 1000, 960, 900, 820}) {
            shown.page().resize(width, 800);
            QTest::qWait(20);
            INFO(key << " at " << width);
            CHECK(left->horizontalScrollBar()->maximum() == 0);
        }
    }
}

TEST_CASE("no word of a table is broken where the table can scroll", "[gui][views]") {
    const Look large(ThemeChoice::light, 200);
    ShownPage shown(QStringLiteral("decisions"), "lambeth", QSize(1250, 700));
    shown.arrive({QStringLiteral("decisions"), 0, QStringLiteral("table")});
    auto& table = shown.find<RecordTable>(QStringLiteral("decisions_table"));
    const QFontMetrics metrics(font(TextStyle::secondary));
    for (const int column : table.shown_columns())
        for (int row = 0; row < table.model()->rowCount() && column != table.title_column(); ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            INFO(cell.data().toString().toStdString());
            CHECK(table.columnWidth(column) >= widest_word(RecordDelegate::painted_words(cell), metrics));
        }
}

TEST_CASE("a column of Co's has room for a mark of each", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"), "illustrative", QSize(1000, 700));
    auto& table = shown.find<RecordTable>(QStringLiteral("activities_table"));
    int most = 0;
    for (const int column : table.shown_columns())
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            const auto coes = cell.data(RecordModel::coes_role).value<std::vector<Co>>();
            most = std::max(most, static_cast<int>(coes.size()));
            if (!coes.empty())
                CHECK(table.columnWidth(column) >= RecordDelegate::marks_width(cell));
        }
    CHECK(most >= 2);
}

TEST_CASE("at large text a name takes two lines before a column is left out", "[gui][views]") {
    const Look large(ThemeChoice::light, 200);
    ShownPage shown(QStringLiteral("outcomes"), "lambeth", QSize(1250, 700));
    auto* tree = shown.page().findChild<RecordTree*>();
    REQUIRE(tree != nullptr);
    for (int column = 0; column < tree->model()->columnCount(); ++column)
        CHECK_FALSE(tree->isColumnHidden(column));
}

TEST_CASE("a plot that nobody has chosen in begins at its first item and at the top of its page",
          "[gui][views]") {
    const Look large(ThemeChoice::light, 200);
    ShownPage shown(QStringLiteral("people"), "lambeth", QSize(1250, 700));
    auto& plot = shown.find<KnowCareView>(QStringLiteral("know_care_plot"));
    plot.setFocus(Qt::OtherFocusReason);
    for (const QSize size : {QSize(900, 600), QSize(1250, 2000), QSize(1250, 700)}) {
        shown.page().resize(size);
        QTest::qWait(20);
        CHECK_FALSE(plot.was_picked());
        CHECK(plot.current() == 0);
    }
    CHECK(shown.page().findChild<ScrollPage*>()->verticalScrollBar()->value() == 0);
    QTest::keyClick(&plot, Qt::Key_End);
    CHECK(plot.was_picked());
    const RecordId chosen = plot.chosen_record();
    shown.page().resize(900, 600);
    QTest::qWait(20);
    CHECK(plot.chosen_record() == chosen);
}
