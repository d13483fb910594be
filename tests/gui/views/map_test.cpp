#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "ui/models/lines_paste.h"
#include "ui/views/frame/picture_page.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/pictures/map_picture.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace {

using tandem::entity;
using tandem::MapNode;
using tandem::MapPlace;
using tandem::RecordId;
using tandem::RecordIds;
using tandem::Reference;
using tandem::test::ShownPage;
using Column = tandem::MapNode::Column;

tandem::MapPicture& picture(ShownPage& shown) {
    return shown.find<tandem::MapPicture>(QStringLiteral("map_picture_items"));
}

// Two chains that share nothing: demand 1 - need 1 - service - outcome 1, and need 2 - co-production -
// outcome 2.
struct Chains {
    RecordId demand, need, other_need, outcome, other_outcome;

    Chains(ShownPage& shown, std::optional<double> share, const char* confidence) {
        auto& workspace = shown.workspace();
        demand = workspace.create(entity<tandem::Demand>(), {{"statement", std::string("Help early")}}).id;
        need = workspace
                   .create(entity<tandem::Need>(), {{"statement", std::string("Recovery")},
                                                    {"rank", std::int64_t{1}},
                                                    {"demands", RecordIds{demand}}})
                   .id;
        other_need = workspace
                         .create(entity<tandem::Need>(),
                                 {{"statement", std::string("Company")}, {"rank", std::int64_t{2}}})
                         .id;
        outcome = workspace
                      .create(entity<tandem::Outcome>(), {{"statement", std::string("Stay well")},
                                                          {"value_types", tandem::Codes{"user"}}})
                      .id;
        other_outcome =
            workspace.create(entity<tandem::Outcome>(), {{"statement", std::string("Belong")}}).id;
        route(shown, need, "service", outcome, share, confidence);
        route(shown, other_need, "co_production", other_outcome, share, confidence);
        shown.settle();
    }

    static void route(ShownPage& shown, RecordId need, const char* kind, RecordId outcome,
                      std::optional<double> share, const char* confidence) {
        tandem::Value given;
        if (share)
            given = *share;
        shown.workspace().create(entity<tandem::Route>(), {{"need", Reference{need}},
                                                           {"kind", std::string(kind)},
                                                           {"share", given},
                                                           {"confidence", std::string(confidence)},
                                                           {"outcomes", RecordIds{outcome}}});
    }
};

}  // namespace

TEST_CASE("Enter on a need lights its whole path and nothing else, Esc shows everything", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "");
    const Chains chains(shown, std::nullopt, "guess");
    auto& map = picture(shown);
    map.setFocus();
    const int demand = map.place_of(chains.demand).node;
    const int need = map.place_of(chains.need).node;
    // From the first demand the path leads right.
    map.set_current(0);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(map.chosen() == MapPlace{need, -1});
    const tandem::MapPath path = tandem::path_through(map.map(), map.chosen());
    CHECK(path.has(demand));
    CHECK(path.has(map.place_of(chains.outcome).node));
    CHECK(path.has(map.map().first_of(Column::value)));  // user value
    CHECK_FALSE(path.has(map.place_of(chains.other_need).node));
    CHECK_FALSE(path.has(map.place_of(chains.other_outcome).node));
    CHECK(path.routes.size() == 1);

    QTest::keyClick(&map, Qt::Key_Return);  // again: opens it
    CHECK(shown.inspected == chains.need);
    QTest::keyClick(&map, Qt::Key_Escape);
    CHECK(map.chosen().node == -1);
}

TEST_CASE("bands have one width until every share is an estimate or measured", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "");
    {
        const Chains guessed(shown, 40.0, "guess");
        CHECK_FALSE(picture(shown).map().by_share);
    }
    ShownPage firm(QStringLiteral("map"), "");
    const Chains estimated(firm, 40.0, "estimate");
    REQUIRE(picture(firm).map().by_share);
    CHECK(picture(firm).map().routes.front().share == 40.0);
    Chains::route(firm, estimated.need, "behaviour_change", estimated.outcome, std::nullopt, "measured");
    firm.settle();
    CHECK_FALSE(picture(firm).map().by_share);
}

TEST_CASE("an empty map asks one question a column", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "");
    const tandem::ValueMap& map = picture(shown).map();
    CHECK(map.empty());
    REQUIRE(map.nodes.size() == 9);  // three routes, three values, and one for each other column
    for (const MapNode& node : map.nodes) {
        CHECK(node.ghost);
        CHECK(node.note.endsWith(QLatin1Char('?')));
    }
}

TEST_CASE("the map has a table with the same facts", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "");
    const Chains chains(shown, 40.0, "estimate");
    picture(shown).setFocus();
    QTest::keyClick(&picture(shown), Qt::Key_T);
    auto& table = shown.find<QTableView>(QStringLiteral("map_table"));
    REQUIRE(table.isVisible());
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 0).data().toString().contains(QStringLiteral("Recovery")));
    CHECK(table.model()->index(0, 1).data().toString().contains(QStringLiteral("Help early")));
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("Commissioned services"));
    CHECK(table.model()->index(0, 4).data().toString() == QStringLiteral("40 %"));
    CHECK(table.model()->index(0, 5).data().toString().contains(QStringLiteral("Stay well")));
    QTest::keyClick(&table, Qt::Key_T);
    CHECK(picture(shown).isVisible());
}

TEST_CASE("every item of the map has words and a place of its own, at any zoom", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "illustrative");
    auto& map = picture(shown);
    REQUIRE(map.item_count() > 20);
    for (const double zoom : {0.5, 1.0, 2.0}) {
        map.set_zoom(zoom);
        for (int item = 0; item < map.item_count(); ++item) {
            CHECK_FALSE(map.item_words(item).isEmpty());
            CHECK(map.item_at(QPointF(map.item_rect(item).center()) / zoom) >= 0);
        }
    }
}

TEST_CASE("a picture is copied, and drawn as PNG and SVG, at its natural size", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"));
    auto& map = picture(shown);
    const auto paint = [&](QPainter& painter, const QRectF& area) { map.paint(painter, area); };
    const QImage image = tandem::picture_image(paint, map.least_size());
    CHECK(image.size() == (map.least_size() * 2).toSize());
    const QByteArray svg = tandem::picture_svg(paint, map.least_size(), QStringLiteral("map"));
    CHECK(svg.contains("<svg"));
    CHECK(svg.size() > 2'000);
    auto* menu = shown.page().findChild<QMenu*>(QStringLiteral("public-value-map_menu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 3);
    menu->actions().last()->trigger();
    CHECK(QGuiApplication::clipboard()->image().size() == image.size());
}

TEST_CASE("the table has the outcomes and demands that no need joins to anything", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"));
    shown.arrive({QStringLiteral("map"), 0, QStringLiteral("table")});
    shown.settle();
    const QAbstractItemModel& table = *shown.find<QTableView>(QStringLiteral("map_table")).model();
    QStringList said;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            said.append(table.index(row, column).data().toString());
    for (const char* code : {"O1 ", "O2 ", "O3 "})
        CHECK(std::ranges::any_of(said,
                                  [&](const QString& text) { return text.startsWith(QLatin1String(code)); }));
    CHECK(
        std::ranges::any_of(said, [](const QString& text) { return text.contains(QLatin1String("value")); }));
}

TEST_CASE("the head of a column says of how many those are that are drawn", "[gui][views]") {
    ShownPage shown(QStringLiteral("map"), "");
    QStringList lines;
    for (int i = 0; i < 1'102; ++i)
        lines += QStringLiteral("Demand %1").arg(i);
    REQUIRE(add_titles(shown.workspace(), entity<tandem::Demand>(), lines.join(QLatin1Char('\n')), {}).ok());
    shown.settle();
    CHECK(shown.told.last().contains(QStringLiteral("Added 1,102 demands")));
    const tandem::ValueMap& map = picture(shown).map();
    CHECK(map.count_words(Column::demand) == QStringLiteral("100 of 1,102"));
    CHECK(map.count_words(Column::need) == QStringLiteral("0"));
    const auto labels = shown.page().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("1,002 more are in the lists"));
    }));
}
