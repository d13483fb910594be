#include "rules/money.h"

#include "catch.h"
#include "model/people.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::CostBenefit;
using tandem::CostPeriod;
using tandem::Id;
using tandem::Money;
using tandem::money_accounts;
using tandem::MoneyAccount;
using tandem::Organisation;

Id<Organisation> body(test::Plan& plan) {
    return test::id_of(plan.add<Organisation>());
}

CostBenefit& line(test::Plan& plan, CostPeriod period, Id<Organisation> payer, std::int64_t cost_in_pounds,
                  Id<Organisation> receiver, std::int64_t benefit_in_pounds) {
    CostBenefit& made = plan.add<CostBenefit>();
    made.period = period;
    made.payer_organisation = payer;
    made.receiver_organisation = receiver;
    if (cost_in_pounds > 0)
        made.cost = Money{cost_in_pounds * 100};
    if (benefit_in_pounds > 0)
        made.benefit = Money{benefit_in_pounds * 100};
    return made;
}

}  // namespace

TEST_CASE("what falls to other bodies than the payer is told from what comes back", "[unit][rules]") {
    test::Plan plan;
    const auto council = body(plan);
    const auto police = body(plan);
    line(plan, CostPeriod::per_year, council, 400, council, 100);
    line(plan, CostPeriod::per_year, council, 100, police, 300);
    const auto accounts = money_accounts(plan.portfolio, plan.project);
    REQUIRE(accounts.size() == 1);
    const MoneyAccount& account = accounts.front();
    // Benefit 100 + 300 = 400, of which 300 elsewhere: 75 %.
    CHECK(account.benefit == Money{40000});
    CHECK(account.elsewhere == Money{30000});
    CHECK(*account.leak() == Approx(0.75));
    REQUIRE(account.bodies.size() == 2);
    CHECK(account.bodies[0].net() == Money{-40000});  // 100 - (400 + 100)
    CHECK(account.bodies[1].net() == Money{30000});
    CHECK_FALSE(account.bodies[1].cost);  // nothing recorded is not 0
    CHECK(account.asks_for_sharing(test::limits_of(plan)));
}

TEST_CASE("a sharing agreement over all that falls elsewhere ends the question", "[unit][rules]") {
    test::Plan plan;
    const auto council = body(plan);
    const auto police = body(plan);
    line(plan, CostPeriod::per_year, council, 100, police, 300).sharing_agreement = "Half each from 2027";
    CHECK_FALSE(money_accounts(plan.portfolio, plan.project).front().asks_for_sharing(test::limits_of(plan)));
    line(plan, CostPeriod::per_year, council, 0, police, 50);  // this one is not covered
    CHECK(money_accounts(plan.portfolio, plan.project).front().asks_for_sharing(test::limits_of(plan)));
}

TEST_CASE("yearly and one-off sums stand apart, and benefits to citizens are no leak", "[unit][rules]") {
    test::Plan plan;
    const auto council = body(plan);
    line(plan, CostPeriod::one_off, council, 70, {}, 0);
    line(plan, CostPeriod::per_year, council, 30, council, 40);
    CostBenefit& to_citizens = line(plan, CostPeriod::per_year, council, 0, {}, 500);
    to_citizens.receiver_group = test::id_of(plan.add<tandem::Group>());
    const auto accounts = money_accounts(plan.portfolio, plan.project);
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0].period == CostPeriod::per_year);
    CHECK(accounts[0].benefit == Money{4000});
    CHECK(*accounts[0].leak() == 0);
    CHECK(accounts[1].period == CostPeriod::one_off);
    CHECK(accounts[1].bodies.front().cost == Money{7000});
    CHECK_FALSE(accounts[1].leak());
    CHECK_FALSE(accounts[1].asks_for_sharing(test::limits_of(plan)));
}

TEST_CASE("a benefit without a paying body is its receiver's, and no leak", "[unit][rules]") {
    test::Plan plan;
    const auto police = body(plan);
    line(plan, CostPeriod::none, {}, 0, police, 10);
    const auto accounts = money_accounts(plan.portfolio, plan.project);
    REQUIRE(accounts.size() == 1);
    CHECK(accounts.front().bodies.front().benefit == Money{1000});
    CHECK_FALSE(accounts.front().leak());
    CHECK(money_accounts(test::Plan().portfolio, plan.project).empty());
}
