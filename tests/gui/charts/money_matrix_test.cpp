#include "ui/charts/money_matrix.h"

#include "catch.h"
#include "gui/support/contrast.h"
#include "gui/support/look.h"
#include "model/people.h"
#include "support/make.h"
#include "ui/charts/text_painting.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace {

using namespace tandem;

// Bodies that each pay for each other, with sums as long as they get.
MoneyMatrix matrix_of(test::Plan& plan, int bodies) {
    std::vector<Id<Organisation>> ids;
    for (int i = 0; i < bodies; ++i) {
        Organisation& body = plan.add<Organisation>();
        body.name = "Eastmere and Coast Integrated Care Board";
        ids.push_back(test::id_of(body));
    }
    for (int i = 0; i < bodies; ++i) {
        CostBenefit& line = plan.add<CostBenefit>();
        line.period = CostPeriod::per_year;
        line.payer_organisation = ids[0];
        line.cost = Money{1'240'000'50};
        line.receiver_organisation = ids[static_cast<std::size_t>(i)];
        line.benefit = Money{(i + 1) * 100'000'00};
    }
    return money_matrix_of(plan.portfolio, plan.project, CostPeriod::per_year);
}

}  // namespace

TEST_CASE("every sum of the matrix has room for all of it, at any text size and width", "[gui][charts]") {
    const int size = GENERATE(100, 200);
    const test::Look look(ThemeChoice::light, size);
    test::Plan plan;
    const MoneyPicture picture = money_picture_of(plan.portfolio, matrix_of(plan, 4));
    for (const double width : {300.0, 640.0, 1000.0, 1600.0}) {
        CAPTURE(size, width);
        const MoneyLayout layout = money_layout(picture, width);
        CHECK(layout.size.width() >= least_money_width(picture));
        CHECK(layout.size.width() <= std::max(width, least_money_width(picture)) + 0.5);
        for (std::size_t column = 0; column < picture.receivers.size(); ++column) {
            CHECK(text_width(picture.cells[0][column].value, TextStyle::secondary_strong) <=
                  layout.cells[0][column].width());
            CHECK(text_width(picture.gained[column], TextStyle::secondary_strong) <=
                  layout.gained[column].width());
        }
        CHECK(text_width(picture.all_gained, TextStyle::secondary_strong) <= layout.all.width());
        CHECK(text_width(picture.payers[0].pays, TextStyle::secondary) <= layout.labels[0].width());
        CHECK(layout.all.right() <= layout.size.width() + 0.5);
        CHECK(layout.all.bottom() <= layout.size.height() + 0.5);
        // A code that stands alone at its column is named below, unless a row does.
        CHECK(layout.names.isEmpty() == layout.named);
        if (!layout.named) {
            CHECK(layout.names.top() >= layout.all.bottom());
            CHECK(layout.names.bottom() <= layout.size.height() + 0.5);
        }
    }
}

TEST_CASE("a cell says what stays, what has no agreement and what is only judged", "[gui][charts]") {
    test::Plan plan;
    matrix_of(plan, 2);
    auto& carers = plan.add<Group>();
    carers.name = "Carers";
    const auto group = test::id_of(carers);
    CostBenefit& line = plan.add<CostBenefit>();
    line.period = CostPeriod::per_year;
    line.payer_organisation = {plan.portfolio.all<Organisation>().begin()->common.id};
    line.receiver_group = group;
    line.benefit_scale = Amount::high;
    const MoneyPicture picture =
        money_picture_of(plan.portfolio, money_matrix_of(plan.portfolio, plan.project, CostPeriod::per_year));
    REQUIRE(picture.cells.size() == 1);
    REQUIRE(picture.cells[0].size() == 3);
    CHECK(picture.cells[0][0].words == QStringLiteral("stays"));
    CHECK(picture.cells[0][1].words == QStringLiteral("no agreement"));
    CHECK(picture.cells[0][1].attention);
    CHECK(picture.cells[0][1].part == 1);
    CHECK(picture.cells[0][2].judged);
    CHECK(picture.cells[0][2].value == QStringLiteral("High"));
    CHECK(picture.spoken() ==
          QStringLiteral("OR1 pays £2,480,001; it brings OR1 £100,000 (stays), OR2 £200,000 (no agreement), "
                         "G1 High (judged)."));
}

TEST_CASE("a sum that is shared by agreement says so", "[gui][charts]") {
    test::Plan plan;
    auto& payer = plan.add<Organisation>();
    payer.name = "Council";
    const auto pays = test::id_of(payer);
    auto& other = plan.add<Organisation>();
    other.name = "Health board";
    const auto gains = test::id_of(other);
    CostBenefit& line = plan.add<CostBenefit>();
    line.period = CostPeriod::per_year;
    line.payer_organisation = pays;
    line.receiver_organisation = gains;
    line.benefit = Money{412'000'00};
    line.sharing_agreement = "Half each, from 2026";
    const MoneyPicture picture =
        money_picture_of(plan.portfolio, money_matrix_of(plan.portfolio, plan.project, CostPeriod::per_year));
    REQUIRE(picture.cells.size() == 1);
    CHECK(picture.cells[0].back().words == QStringLiteral("agreed"));
    CHECK_FALSE(picture.cells[0].back().attention);
}

TEST_CASE("of many who gain those with the least share a column, and no sum is lost", "[gui][charts]") {
    test::Plan plan;
    const MoneyPicture picture = money_picture_of(plan.portfolio, matrix_of(plan, 11));
    REQUIRE(picture.receivers.size() == 7);
    CHECK(picture.receivers.back().name == QStringLiteral("5 others"));
    CHECK(picture.receivers.front().code == QStringLiteral("OR6"));
    CHECK(picture.gained.back() == QStringLiteral("£1,500,000"));  // 1 to 5 times 100,000
    CHECK(picture.all_gained == QStringLiteral("£6,600,000"));
}

TEST_CASE("the words of a cell are legible on the darkest of them, in every theme", "[gui][charts]") {
    const ThemeChoice theme = GENERATE(ThemeChoice::light, ThemeChoice::dark, ThemeChoice::high_contrast);
    const test::Look look(theme, 100);
    test::Plan plan;
    const MoneyPicture picture = money_picture_of(plan.portfolio, matrix_of(plan, 2));
    const MoneyLayout layout = money_layout(picture, 700);
    QImage image(layout.size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(tokens().surface);
    QPainter painter(&image);
    paint_money(painter, picture, layout, tokens());
    painter.end();
    const QRectF darkest = layout.cells[0][1];
    const QColor ground = image.pixelColor((darkest.topLeft() + QPointF(8, 8)).toPoint());
    CHECK(ground != tokens().surface);
    CHECK(test::contrast(tokens().text, ground) >= 7);
    CHECK(test::contrast(tokens().warn, ground) >= 4.5);
}
