#include "rules/risk_bearers.h"

#include "catch.h"
#include "support/make.h"

namespace test = tandem::test;
using tandem::Acceptable;
using tandem::Bearer;

namespace {

tandem::RiskBearer bearer(Bearer who, Acceptable said) {
    tandem::RiskBearer made;
    made.bearer = who;
    made.acceptable = said;
    return made;
}

}  // namespace

TEST_CASE("a risk is as acceptable as to the bearer who finds it least so", "[unit][rules]") {
    const auto yes = bearer(Bearer::provider, Acceptable::yes);
    const auto conditions = bearer(Bearer::service_user, Acceptable::with_conditions);
    const auto silent = bearer(Bearer::community, Acceptable::none);
    const auto no = bearer(Bearer::partner, Acceptable::no);
    const auto nobody = bearer(Bearer::none, Acceptable::no);

    CHECK(tandem::acceptable_to_all({}) == Acceptable::none);
    CHECK(tandem::acceptable_to_all({&nobody}) == Acceptable::none);
    CHECK(tandem::acceptable_to_all({&yes}) == Acceptable::yes);
    CHECK(tandem::acceptable_to_all({&yes, &conditions}) == Acceptable::with_conditions);
    CHECK(tandem::acceptable_to_all({&yes, &silent, &conditions}) == Acceptable::not_asked);
    CHECK(tandem::acceptable_to_all({&silent, &no, &yes}) == Acceptable::no);

    CHECK(tandem::is_borne_by({&yes, &no}, Bearer::partner));
    CHECK_FALSE(tandem::is_borne_by({&yes, &no}, Bearer::commissioner));
}

TEST_CASE("the ladder of a risk holds its own mechanisms by level", "[unit][rules]") {
    test::Plan plan;
    const auto add = [&](tandem::ResilienceLevel level) {
        auto& mechanism = plan.add<tandem::Resilience>();
        mechanism.level = level;
        return test::id_of(mechanism);
    };
    const auto user = add(tandem::ResilienceLevel::user);
    const auto system = add(tandem::ResilienceLevel::system);
    const auto unknown = add(tandem::ResilienceLevel::none);
    add(tandem::ResilienceLevel::provider);  // of no risk
    tandem::Risk risk;
    risk.mechanisms = {user, system, unknown};
    const tandem::Ladder ladder = tandem::ladder_of(plan.portfolio, risk);
    REQUIRE(ladder[0].size() == 1);
    CHECK(ladder[0].front()->common.id == user.value);
    CHECK(ladder[1].empty());
    CHECK(ladder[2].empty());
    REQUIRE(ladder[3].size() == 1);
    CHECK(ladder[3].front()->common.id == system.value);
}
