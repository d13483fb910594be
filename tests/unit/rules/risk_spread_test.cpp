#include "rules/risk_spread.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Risk;

Risk& risk(test::Plan& plan, std::int64_t likelihood, std::int64_t impact) {
    Risk& made = plan.add<Risk>();
    made.likelihood = likelihood;
    made.impact = impact;
    return made;
}

}  // namespace

TEST_CASE("scored risks are counted by how grave they are, the gravest first", "[unit][rules]") {
    test::Plan plan;
    risk(plan, 2, 3);                                 // R1: 6, low
    risk(plan, 3, 4).benefit = 4;                     // R2: 12, medium
    const auto high = test::id_of(risk(plan, 5, 3));  // R3: 15, high
    plan.add<Risk>().likelihood = 5;                  // R4: no impact, no place
    risk(plan, 4, 3).benefit = 2;                     // R5: 12, medium
    auto& bearer = plan.add<tandem::RiskBearer>();
    bearer.risk = high;
    bearer.bearer = tandem::Bearer::community;
    const auto spread = tandem::spread_of(plan.portfolio, plan.cycle);
    std::string order;
    for (const Risk* one : spread.placed)
        order += one->common.code;
    CHECK(order == "R3R2R5R1");
    CHECK(spread.high == 1);
    CHECK(spread.medium == 2);
    CHECK(spread.low == 1);
    CHECK(spread.unscored == 1);
    CHECK(spread.with_benefit == 2);
    CHECK(spread.citizens == 1);
}

TEST_CASE("on the map of a phase stand its own risks and those of no phase", "[unit][rules]") {
    test::Plan plan;
    risk(plan, 2, 3);
    risk(plan, 3, 4).phase = plan.phase(tandem::PhaseKind::analyse);
    risk(plan, 5, 3).phase = plan.phase(tandem::PhaseKind::do_);
    CHECK(tandem::spread_of(plan.portfolio, plan.cycle).placed.size() == 3);
    const auto spread = tandem::spread_of(plan.portfolio, plan.cycle, plan.phase(tandem::PhaseKind::analyse));
    CHECK(spread.placed.size() == 2);
    CHECK(spread.high == 0);
}

TEST_CASE("risks of another cycle are not on this cycle's map", "[unit][rules]") {
    test::Plan plan;
    risk(plan, 2, 3);
    const auto spread = tandem::spread_of(plan.portfolio, tandem::Id<tandem::Cycle>{plan.cycle.value + 99});
    CHECK(spread.placed.empty());
    CHECK(spread.unscored == 0);
}
