#include "model/risks.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "rules/risk_bearers.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/risks/bearers_popup.h"
#include "ui/views/risks/risk_map_view.h"
#include "ui/views/risks/risk_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace {

using tandem::Bearer;
using tandem::Risk;
using tandem::RiskBearer;
using tandem::test::ShownPage;

tandem::RecordTable& table_of(ShownPage& shown) {
    return shown.find<tandem::RecordTable>(QStringLiteral("risks_table"));
}

tandem::RecordId add_risk(ShownPage& shown, const char* statement) {
    const auto made =
        shown.workspace().create(tandem::entity<Risk>(), {{"statement", std::string(statement)}});
    REQUIRE(made.ok());
    shown.settle();
    return made.id;
}

const Risk& risk_of(ShownPage& shown, tandem::RecordId id) {
    return *shown.portfolio().find(tandem::Id<Risk>{id});
}

}  // namespace

TEST_CASE("digits score the chosen risk: likelihood, impact and gain in turn", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "");
    const auto id = add_risk(shown, "Peer supporters carry too much");
    auto& table = table_of(shown);
    table.setFocus();
    table.select(id);
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_4, Qt::Key_5})
        QTest::keyClick(&table, key);
    CHECK(risk_of(shown, id).likelihood == 3);
    CHECK(risk_of(shown, id).impact == 4);
    CHECK(risk_of(shown, id).benefit == 5);
    CHECK(shown.told.last().contains(QStringLiteral("Benefit is 5")));
    shown.workspace().undo();
    CHECK_FALSE(risk_of(shown, id).benefit);
    CHECK(risk_of(shown, id).impact == 4);
}

TEST_CASE("in a list with little room what is gained stands on one line", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "illustrative", QSize(760, 700));
    add_risk(shown, "Peer supporters carry too much, and nobody notices before they leave");
    auto& table = table_of(shown);
    int gain = -1;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (table.model()->headerData(column, Qt::Horizontal).toString() == QStringLiteral("Gain"))
            gain = column;
    REQUIRE(gain >= 0);
    const int words = QFontMetrics(tandem::font(tandem::TextStyle::secondary))
                          .horizontalAdvance(QStringLiteral("not said"));
    CHECK(table.columnWidth(gain) >= words + tandem::px(16 + 6 + 2 * 8));
}

TEST_CASE("the map of no risks has no blank panel, and a box no larger than its words need", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "", QSize(1180, 900));
    auto& page = dynamic_cast<tandem::TabbedPage&>(shown.page());
    shown.arrive({{}, 0, QStringLiteral("map")});
    shown.settle();
    const auto empty = [&] {
        for (auto* box : page.findChildren<tandem::EmptyState*>())
            if (box->isVisible())
                return box;
        return static_cast<tandem::EmptyState*>(nullptr);
    };
    REQUIRE(empty() != nullptr);
    CHECK(empty()->width() > 1000);
    CHECK(empty()->height() < 300);
    add_risk(shown, "Peer supporters carry too much");
    shown.settle();
    CHECK(empty() == nullptr);
    auto& map = shown.find<tandem::RiskMapView>(QStringLiteral("risk_map"));
    CHECK(map.isVisible());
    CHECK(map.mapTo(&page, map.rect().topRight()).x() < 900);
}

TEST_CASE("B says whose risk it is and whether they accept it, and undo takes each back", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "");
    const auto id = add_risk(shown, "Peer supporters carry too much");
    auto& table = table_of(shown);
    table.setFocus();
    table.select(id);
    QTest::keyClick(&table, Qt::Key_B);
    auto* popup = shown.page().findChild<tandem::BearersPopup*>(QStringLiteral("bearers_popup"));
    REQUIRE(popup != nullptr);
    popup->findChild<QCheckBox*>(QStringLiteral("bears_community"))->click();
    const auto& bearers = shown.portfolio().all<RiskBearer>();
    REQUIRE(bearers.size() == 1);
    CHECK(bearers.begin()->bearer == Bearer::community);
    CHECK(bearers.begin()->risk.value == id);
    auto* answer = popup->findChild<QComboBox*>(QStringLiteral("accepts_community"));
    REQUIRE(answer->isEnabled());
    answer->setCurrentIndex(static_cast<int>(tandem::Acceptable::with_conditions));
    Q_EMIT answer->activated(answer->currentIndex());
    CHECK(bearers.begin()->acceptable == tandem::Acceptable::with_conditions);
    popup->findChild<QCheckBox*>(QStringLiteral("bears_community"))->click();
    CHECK(bearers.empty());
    shown.workspace().undo();
    REQUIRE(bearers.size() == 1);
    CHECK(bearers.begin()->acceptable == tandem::Acceptable::with_conditions);
    popup->close();
}

TEST_CASE("citizens' eyes see the same risks with their own first", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "illustrative");
    auto& table = table_of(shown);
    const auto& model = static_cast<const tandem::RecordModel&>(*table.model());
    const auto before = model.shown();
    REQUIRE(before.size() > 3);
    const tandem::BearersOfRisks bearers(shown.portfolio());
    const auto rank_of_last_own = [&](auto is_own) {
        std::size_t others = 0, mixed = 0;
        for (const tandem::RecordId id : model.shown()) {
            if (is_own(risk_of(shown, id)))
                mixed += others > 0 ? 1 : 0;
            else
                ++others;
        }
        return mixed;
    };
    const auto of_citizens = [&](const Risk& risk) { return is_borne_by_citizens(bearers, risk); };
    const auto of_commissioner = [&](const Risk& risk) {
        return is_borne_by(bearers.of({risk.common.id}), Bearer::commissioner);
    };
    auto& eyes = shown.find<tandem::Segmented>(QStringLiteral("risks_eyes"));
    Q_EMIT eyes.chosen(QStringLiteral("citizens"));
    CHECK(rank_of_last_own(of_citizens) == 0);
    CHECK(model.shown().size() == before.size());  // nothing is hidden from a side
    Q_EMIT eyes.chosen(QStringLiteral("commissioner"));
    CHECK(rank_of_last_own(of_commissioner) == 0);
}

TEST_CASE("on the map Shift and the arrows change likelihood and impact, within 1 to 5", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "");
    const auto id = add_risk(shown, "The front door is fuller than planned");
    shown.arrive({QStringLiteral("risks"), 0, QStringLiteral("map")});
    auto& map = shown.find<tandem::RiskMapView>(QStringLiteral("risk_map"));
    CHECK(map.item_count() == 0);  // not scored yet: named beside, not guessed
    shown.workspace().set(tandem::entity<Risk>(), id, "likelihood", std::int64_t{4});
    shown.workspace().set(tandem::entity<Risk>(), id, "impact", std::int64_t{1});
    shown.settle();
    REQUIRE(map.item_count() == 1);
    map.setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
        shown.settle();
    }
    QTest::keyClick(&map, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(risk_of(shown, id).likelihood == 5);
    CHECK(risk_of(shown, id).impact == 2);
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(shown.inspected == id);
}

TEST_CASE("a resilience mechanism is looked at in its own tab", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "illustrative");
    const auto& mechanisms = shown.portfolio().all<tandem::Resilience>();
    REQUIRE_FALSE(mechanisms.empty());
    shown.arrive({QStringLiteral("risks"), mechanisms.begin()->common.id, {}});
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    CHECK(page.tab() == QStringLiteral("resilience"));
    CHECK(page.current_record() == mechanisms.begin()->common.id);
}

TEST_CASE("a risk is added on the map too, and the empty map offers it", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "");
    shown.arrive({{}, 0, QStringLiteral("map")});
    shown.settle();
    CHECK(qobject_cast<tandem::EmptyState*>(shown.page().first_focus()) != nullptr);
    shown.press(QStringLiteral("risk_map_add"));
    auto& line = shown.find<QLineEdit>(QStringLiteral("risk_map_new"));
    QTest::keyClicks(&line, QStringLiteral("Nobody visits"));
    QTest::keyClick(&line, Qt::Key_Return);
    shown.settle();
    REQUIRE(shown.portfolio().all<Risk>().size() == 1);
    CHECK(shown.portfolio().all<Risk>().begin()->statement == "Nobody visits");
}

TEST_CASE("a risk is dragged to its scores, and Escape lets go of it where it was", "[gui][views]") {
    ShownPage shown(QStringLiteral("risks"), "");
    const auto id = add_risk(shown, "Peer supporters carry too much");
    REQUIRE(shown.workspace().set(tandem::entity<Risk>(), id, "likelihood", std::int64_t{1}).ok());
    REQUIRE(shown.workspace().set(tandem::entity<Risk>(), id, "impact", std::int64_t{1}).ok());
    shown.arrive({{}, id, QStringLiteral("map")});
    shown.settle();
    auto& map = shown.find<tandem::RiskMapView>(QStringLiteral("risk_map"));
    const auto drag = [&](bool let_go) {
        const QPoint from = map.boxes().front().area.center().toPoint();
        const QPoint to(map.width() * 3 / 4, map.height() / 4);
        QTest::mousePress(&map, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(&map, (from + to) / 2);
        QTest::mouseMove(&map, to);
        if (!let_go)
            QTest::keyClick(&map, Qt::Key_Escape);
        QTest::mouseRelease(&map, Qt::LeftButton, Qt::NoModifier, to);
        shown.settle();
    };
    drag(false);
    CHECK(risk_of(shown, id).impact == 1);
    drag(true);
    CHECK(risk_of(shown, id).impact > 1);
    CHECK(risk_of(shown, id).likelihood > 1);
}

TEST_CASE("a risk that only some of its bearers were asked about is asked in part", "[gui][views]") {
    RiskBearer asked, waiting;
    asked.bearer = Bearer::provider;
    asked.acceptable = tandem::Acceptable::yes;
    waiting.bearer = Bearer::service_user;
    CHECK(tandem::acceptable_words(std::vector<const RiskBearer*>{&waiting}) == QStringLiteral("Not asked"));
    CHECK(tandem::acceptable_words(std::vector<const RiskBearer*>{&asked, &waiting}) ==
          QStringLiteral("Asked in part"));
    CHECK(tandem::acceptable_words(std::vector<const RiskBearer*>{&asked}) == QStringLiteral("Yes"));
}
