#include "rules/money_matrix.h"

#include "catch.h"
#include "model/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Amount;
using tandem::CostBenefit;
using tandem::CostPeriod;
using tandem::Group;
using tandem::Id;
using tandem::Money;
using tandem::MoneyMatrix;
using tandem::Organisation;

CostBenefit& line(test::Plan& plan, Id<Organisation> payer, std::int64_t cost, Id<Organisation> receiver,
                  std::int64_t benefit) {
    CostBenefit& made = plan.add<CostBenefit>();
    made.period = CostPeriod::per_year;
    made.payer_organisation = payer;
    made.receiver_organisation = receiver;
    made.cost = Money{cost};
    made.benefit = Money{benefit};
    return made;
}

MoneyMatrix yearly(const test::Plan& plan) {
    return money_matrix_of(plan.portfolio, plan.project, CostPeriod::per_year);
}

}  // namespace

TEST_CASE("each benefit stands where its payer's row meets its receiver's column", "[unit][rules]") {
    test::Plan plan;
    const auto council = test::id_of(plan.add<Organisation>());
    const auto trust = test::id_of(plan.add<Organisation>());
    line(plan, council, 100, trust, 400);
    line(plan, council, 50, trust, 20).sharing_agreement = "Half each.";
    line(plan, council, 30, council, 60);
    line(plan, trust, 10, council, 5);
    line(plan, council, 7, trust, 9).period = CostPeriod::one_off;  // in a matrix of its own
    const MoneyMatrix matrix = yearly(plan);
    REQUIRE(matrix.payers.size() == 2);
    REQUIRE(matrix.receivers.size() == 2);
    CHECK(matrix.parties() == 2);
    CHECK(matrix.cells[0][1].benefit == Money{420});
    CHECK(matrix.cells[0][1].lines == 2);
    CHECK(matrix.cells[0][1].unshared == 1);
    CHECK(matrix.cells[0][0].benefit == Money{60});
    CHECK(matrix.cells[0][0].unshared == 0);  // it stays
    CHECK(matrix.stays(0, 0));
    CHECK_FALSE(matrix.stays(0, 1));
    CHECK(matrix.cells[1][1].lines == 0);
    CHECK(matrix.paid[0] == Money{180});
    CHECK(matrix.brought[0] == Money{480});
    CHECK(matrix.gained[0] == Money{65});
    CHECK(matrix.gained[1] == Money{420});
    CHECK(matrix.all_paid == Money{190});
    CHECK(matrix.all_gained == Money{485});
}

TEST_CASE("citizens have rows and columns too, and a judgement is no sum", "[unit][rules]") {
    test::Plan plan;
    const auto council = test::id_of(plan.add<Organisation>());
    const auto carers = test::id_of(plan.add<Group>());
    CostBenefit& breaks = line(plan, council, 100, {}, 0);
    breaks.benefit.reset();
    breaks.receiver_group = carers;
    breaks.benefit_scale = Amount::medium;
    CostBenefit& company = line(plan, council, 100, {}, 0);
    company.benefit.reset();
    company.receiver_group = carers;
    company.benefit_scale = Amount::high;
    CostBenefit& time = line(plan, {}, 0, council, 30);
    time.cost.reset();
    time.payer_group = carers;
    time.cost_scale = Amount::low;
    const MoneyMatrix matrix = yearly(plan);
    REQUIRE(matrix.payers.size() == 2);
    CHECK(matrix.payers[0].organisation == council);  // bodies first
    CHECK(matrix.payers[1].group == carers);
    REQUIRE(matrix.receivers.size() == 2);
    CHECK_FALSE(matrix.cells[0][1].benefit);
    CHECK(matrix.cells[0][1].judged == Amount::high);
    CHECK(matrix.cells[0][1].unshared == 0);  // a benefit to citizens is no leak
    CHECK_FALSE(matrix.gained[1]);            // empty is not zero
    CHECK_FALSE(matrix.paid[1]);
    CHECK(matrix.paid_judged[1] == Amount::low);
}

TEST_CASE("what names nobody comes last, and a cost without a benefit has a row and no column",
          "[unit][rules]") {
    test::Plan plan;
    const auto council = test::id_of(plan.add<Organisation>());
    line(plan, {}, 0, council, 30).cost.reset();
    line(plan, council, 100, {}, 0).benefit.reset();
    const MoneyMatrix matrix = yearly(plan);
    REQUIRE(matrix.payers.size() == 2);
    CHECK(matrix.payers[0].organisation == council);
    CHECK_FALSE(matrix.payers[1].is_named());
    CHECK(matrix.receivers.size() == 1);
    CHECK(matrix.parties() == 1);
    CHECK(matrix.cells[1][0].benefit == Money{30});
    CHECK_FALSE(matrix.stays(1, 0));
}
