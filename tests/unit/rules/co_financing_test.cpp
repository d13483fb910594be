#include "rules/co_financing.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::CoFinancing;
using tandem::Money;

CoFinancing& way(test::Plan& plan, std::optional<Money> expected, std::optional<Money> raised) {
    CoFinancing& made = plan.add<CoFinancing>();
    made.expected = expected;
    made.raised = raised;
    return made;
}

}  // namespace

TEST_CASE("the share raised needs both sums and something expected", "[unit][rules]") {
    test::Plan plan;
    CHECK(tandem::share_raised(way(plan, Money{20000}, Money{5000})) == 0.25);
    CHECK_FALSE(tandem::share_raised(way(plan, Money{20000}, std::nullopt)));
    CHECK_FALSE(tandem::share_raised(way(plan, Money{0}, Money{100})));
}

TEST_CASE("sums are of what is recorded, and compared only over the ways that have both", "[unit][rules]") {
    test::Plan plan;
    way(plan, Money{10000}, Money{12000});
    way(plan, Money{30000}, Money{0});
    way(plan, Money{5000}, std::nullopt);
    way(plan, std::nullopt, std::nullopt);
    const auto sums = tandem::money_raised_of(plan.portfolio, plan.project);
    CHECK(sums.ways == 4);
    CHECK(sums.expected == Money{45000});  // 10,000 + 30,000 + 5,000
    CHECK(sums.raised == Money{12000});
    CHECK(sums.comparable == 2);
    CHECK(sums.comparable_expected == Money{40000});
    CHECK(sums.comparable_raised == Money{12000});
    CHECK(sums.reached == 1);
}

TEST_CASE("without any sum there is no sum, rather than nought", "[unit][rules]") {
    test::Plan plan;
    way(plan, std::nullopt, std::nullopt);
    const auto sums = tandem::money_raised_of(plan.portfolio, plan.project);
    CHECK_FALSE(sums.expected);
    CHECK_FALSE(sums.raised);
    CHECK(sums.comparable == 0);
}
