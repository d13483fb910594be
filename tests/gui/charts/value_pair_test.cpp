#include "ui/charts/value_pair.h"

#include "catch.h"
#include "gui/support/look.h"
#include "model/governance.h"
#include "model/outcomes.h"
#include "support/make.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace {

using namespace tandem;

void judge(test::Plan& plan, const char* key, Rating rating) {
    GovernanceCheck& check = plan.add<GovernanceCheck>(PhaseKind::review);
    check.principle.key = key;
    check.rating = rating;
}

void outcome(test::Plan& plan, double latest) {
    Outcome& made = plan.add<Outcome>();
    made.statement = "People come home sooner and stay well";
    const auto id = test::id_of(made);
    Indicator& indicator = plan.add<Indicator>();
    indicator.outcomes = {id};
    indicator.baseline = 0;
    indicator.target = 100;
    const auto of = test::id_of(indicator);
    Measurement& reading = plan.add<Measurement>();
    reading.indicator = of;
    reading.date = PartialDate(2026, 1, 1);
    reading.value = latest;
}

ValuePair pair_of(const test::Plan& plan) {
    return value_pair_of(public_value_of(plan.portfolio, plan.project, plan.cycle, PartialDate(2026, 11, 21),
                                         Limits(plan.portfolio, plan.project)));
}

}  // namespace

TEST_CASE("outcomes and principles are two halves, the weakest principle named and marked", "[gui][charts]") {
    test::Plan plan;
    outcome(plan, 80);
    outcome(plan, 40);
    for (const char* key :
         {"gp_engagement", "gp_transparency", "gp_accountability", "gp_equalities", "gp_sustainability"})
        judge(plan, key, Rating::met);
    judge(plan, "gp_fairness", Rating::partly);
    const ValuePair pair = pair_of(plan);
    CHECK(pair.outcomes.figure == QStringLiteral("60 %"));
    REQUIRE(pair.outcomes.rows.size() == 2);
    CHECK(pair.outcomes.rows[0].words == QStringLiteral("80 %"));
    CHECK(pair.principles.figure == QStringLiteral("93 %"));  // (5 + 0.6) / 6
    CHECK(pair.principles.words.contains(QStringLiteral("Weakest: fairness and due process.")));
    // The bars make what the figure says, in pieces that say what each rating counts.
    double filled = 0;
    for (const ValuePair::Row& row : pair.principles.rows) {
        filled += row.part.value();
        CHECK(row.pieces == std::vector<double>{0.25, 0.6, 1});
    }
    CHECK(filled / 6 == Approx(5.6 / 6));
    CHECK(
        pair.principles.words.contains(QStringLiteral("Met counts 100 %, partly met 60 %, a concern 25 %.")));
    CHECK(std::ranges::count(pair.principles.rows, true, &ValuePair::Row::weakest) == 1);
    CHECK(pair.spoken().contains(QStringLiteral("Fairness and due process: Partly met (weakest)")));
    CHECK(pair.spoken().contains(QStringLiteral("never added up")));
}

TEST_CASE("a half without data says so and has no figure", "[gui][charts]") {
    test::Plan plan;
    const ValuePair none = pair_of(plan);
    CHECK(none.outcomes.figure.isEmpty());
    CHECK(none.principles.figure.isEmpty());
    CHECK(none.principles.words.contains(QStringLiteral("No principle is rated yet")));
    plan.add<Outcome>().statement = "Nothing measured";
    CHECK(pair_of(plan).outcomes.rows.at(0).words == QStringLiteral("no data"));
}

TEST_CASE("in a narrow place the halves stand below one another, within the height they say",
          "[gui][charts]") {
    const int size = GENERATE(100, 200);
    const test::Look look(ThemeChoice::light, size);
    test::Plan plan;
    outcome(plan, 80);
    judge(plan, "gp_fairness", Rating::concern);
    const ValuePair pair = pair_of(plan);
    CHECK(value_pair_height(pair, px(400)) > value_pair_height(pair, px(900)) * 1.4);
    for (const double width : {px(320), px(900)}) {
        const double height = value_pair_height(pair, width);
        QImage image(static_cast<int>(width) + 30, static_cast<int>(height) + 30, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint_value_pair(painter, {0, 0, width, height}, pair, tokens());
        painter.end();
        bool outside = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x > width + 2 || y > height + 2)
                    outside = outside || qAlpha(image.pixel(x, y)) != 0;
        CHECK_FALSE(outside);
    }
}
