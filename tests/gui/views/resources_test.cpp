#include "model/assets.h"

#include "catch.h"
#include "edit/input.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/pathways.h"
#include "model/people.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/record_tree.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/parts/bars_view.h"
#include "ui/views/parts/plain_picture.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>

namespace {

using tandem::CoFinancing;
using tandem::RecordTree;
using tandem::test::ShownPage;

}  // namespace

TEST_CASE("citizens' hours stand beside staff hours and are never money", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "illustrative", QSize(1180, 900));
    const QString words =
        shown.find<tandem::BarsView>(QStringLiteral("money_hours")).accessibleDescription() +
        shown.find<tandem::BarsView>(QStringLiteral("money_hours")).accessibleName();
    CHECK(words.contains(QStringLiteral("Citizens")));
    CHECK(words.contains(QStringLiteral("hours")));
    CHECK_FALSE(words.contains(QStringLiteral("£")));
}

TEST_CASE("who pays and who gains is told body by body", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "illustrative", QSize(1180, 900));
    auto& bodies = shown.find<RecordTree>(QStringLiteral("money_bodies"));
    CHECK(bodies.records().size() >= 2);
    bodies.select(bodies.records().front());
    bodies.setFocus();
    QTest::keyClick(&bodies, Qt::Key_Return);
    CHECK(shown.inspected == bodies.records().front());
}

TEST_CASE("who pays for whose benefit is a matrix for each period, above its rows", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "illustrative", QSize(1180, 900));
    const auto& yearly = shown.find<tandem::PlainPicture>(QStringLiteral("money_matrix_yearly"));
    CHECK(yearly.isVisible());
    CHECK(yearly.accessibleDescription().contains(QStringLiteral("£412,000")));
    CHECK(yearly.accessibleDescription().contains(QStringLiteral("(no agreement)")));
    CHECK(yearly.height() >= yearly.heightForWidth(yearly.width()));
    // One line, which its row says.
    CHECK_FALSE(shown.find<tandem::PlainPicture>(QStringLiteral("money_matrix_once")).isVisible());
    CHECK_FALSE(shown.find<tandem::PlainPicture>(QStringLiteral("money_matrix_unsaid")).isVisible());
}

TEST_CASE("one body alone makes no matrix of money", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "", QSize(1180, 900));
    const auto body =
        shown.workspace().create(tandem::entity<tandem::Organisation>(), {{"name", std::string("Council")}});
    REQUIRE(body.ok());
    REQUIRE(shown.workspace()
                .create(tandem::entity<tandem::CostBenefit>(),
                        {{"text", std::string("Wardens")},
                         {"period", std::string("per_year")},
                         {"payer_organisation", tandem::Reference{body.id}},
                         {"cost", tandem::Money{90'000}},
                         {"receiver_organisation", tandem::Reference{body.id}},
                         {"benefit", tandem::Money{10'000}}})
                .ok());
    shown.settle();
    CHECK_FALSE(shown.find<QWidget>(QStringLiteral("money_matrices")).isVisible());
}

TEST_CASE("money raised without an exemption or a check of fairness says so", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "", QSize(1180, 900));
    const auto fairness = [&] {
        shown.settle();
        auto& bars = shown.find<tandem::BarsView>(QStringLiteral("money_raised"));
        return bars.accessibleDescription() + bars.accessibleName();
    };
    const auto made =
        shown.workspace().create(tandem::entity<CoFinancing>(), {{"title", std::string("Fair")}});
    REQUIRE(made.ok());
    CHECK(fairness().contains(QStringLiteral("nobody named as exempt, fairness not checked")));
    shown.workspace().set(tandem::entity<CoFinancing>(), made.id, "exempt", std::string("Carers"));
    CHECK(fairness().contains(QStringLiteral("fairness not checked")));
    shown.workspace().set(tandem::entity<CoFinancing>(), made.id, "fairness_check",
                          std::string("Looked at by the panel"));
    CHECK_FALSE(fairness().contains(QStringLiteral("not checked")));
}

TEST_CASE("costs and benefits are a list, one key away", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "illustrative", QSize(1180, 900));
    auto& tabs = dynamic_cast<tandem::TabbedPage&>(shown.page());
    auto& bodies = shown.find<RecordTree>(QStringLiteral("money_bodies"));
    bodies.setFocus();
    QTest::keyClick(&bodies, Qt::Key_T);
    shown.settle();
    CHECK(tabs.tab() == QStringLiteral("costs"));
    CHECK(shown.has(QStringLiteral("costs_table")));
}

TEST_CASE("the list of costs names groups that pay or gain, and what is judged where no sum is known",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "illustrative", QSize(1180, 900));
    shown.arrive({QStringLiteral("resources"), 0, QStringLiteral("costs")});
    const auto& model = *shown.find<tandem::RecordTable>(QStringLiteral("costs_table")).model();
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 1).data().toString() == QStringLiteral("Time that neighbours give"))
            for (int column = 2; column < 6; ++column)
                cells << model.index(row, column).data().toString();
    REQUIRE(cells.size() == 4);
    CHECK(cells[0] == QStringLiteral("Neighbour volunteers"));
    CHECK(cells[1] == QStringLiteral("judged medium"));
    CHECK(cells[2].startsWith(QStringLiteral("Older people")));
    CHECK(cells[3] == QStringLiteral("judged high"));
}

TEST_CASE("a warning beside money raised takes more lines where the card is narrow", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "", QSize(1180, 900));
    REQUIRE(shown.workspace()
                .create(tandem::entity<CoFinancing>(), {{"title", std::string("Fair")},
                                                        {"raised", tandem::Money{9'012'345}},
                                                        {"expected", tandem::Money{12'012'345}}})
                .ok());
    shown.settle();
    const auto& bars = shown.find<tandem::BarsView>(QStringLiteral("money_raised"));
    CHECK(bars.heightForWidth(300) > bars.heightForWidth(1200));
    CHECK(bars.height() >= bars.heightForWidth(bars.width()));
}

TEST_CASE("the overview of money leads Home, and adds a cost or benefit where they are listed",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "");
    shown.press(QStringLiteral("crumb_back"));
    CHECK(shown.gone.page == QStringLiteral("home"));
    shown.gone = {};
    shown.press(QStringLiteral("money_add"));
    CHECK(shown.gone.page == QStringLiteral("resources"));
    CHECK(shown.gone.detail == QStringLiteral("costs"));
}

TEST_CASE("citizens' money that is raised and no resource yet is not called no data", "[gui][views]") {
    ShownPage shown(QStringLiteral("resources"), "", QSize(1180, 900));
    tandem::Workspace& workspace = shown.workspace();
    const tandem::Reference phase{workspace.phase(tandem::PhaseKind::plan).value};
    REQUIRE(
        workspace
            .create(tandem::entity<tandem::Activity>(), {{"title", std::string("Meet")}, {"phase", phase}})
            .ok());
    const auto says = [&](const char* words) {
        shown.settle();
        for (const auto* label : shown.page().findChildren<QLabel*>())
            if (label->text().contains(QLatin1String("money: ") + QString::fromUtf8(words)))
                return true;
        return false;
    };
    CHECK(says("no data."));
    REQUIRE(workspace
                .create(tandem::entity<CoFinancing>(),
                        {{"title", std::string("Fair")}, {"raised", tandem::Money{90'000}}})
                .ok());
    CHECK(says("£900 raised, none of it recorded as a resource."));
    REQUIRE(workspace
                .create(tandem::entity<tandem::Resource>(), {{"title", std::string("Gifts")},
                                                             {"kind", std::string("citizen_money")},
                                                             {"money", tandem::Money{50'000}},
                                                             {"period", std::string("once")}})
                .ok());
    CHECK(says("£500 once not committed yet."));
    // What is committed is not added to what is only hoped for.
    REQUIRE(workspace
                .create(tandem::entity<tandem::Resource>(), {{"title", std::string("Pledges kept")},
                                                             {"kind", std::string("citizen_money")},
                                                             {"money", tandem::Money{20'000}},
                                                             {"period", std::string("once")},
                                                             {"committed", true}})
                .ok());
    CHECK(says("£200 once committed; £500 once not committed yet."));
}
