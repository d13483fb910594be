#include "rules/risks.h"

#include "catch.h"
#include "model/services.h"
#include "support/make.h"

namespace test = tandem::test;
using tandem::RiskSeverity;

TEST_CASE("severity is likelihood times impact, in three bands", "[unit][rules]") {
    tandem::Risk risk;
    risk.likelihood = 3;
    CHECK_FALSE(tandem::severity_score(risk));  // an absent impact is not 0
    risk.impact = 4;
    CHECK(tandem::severity_score(risk) == 12);
    CHECK(tandem::severity_of(1) == RiskSeverity::low);
    CHECK(tandem::severity_of(6) == RiskSeverity::low);
    CHECK(tandem::severity_of(8) == RiskSeverity::medium);
    CHECK(tandem::severity_of(12) == RiskSeverity::medium);
    CHECK(tandem::severity_of(15) == RiskSeverity::high);
    CHECK(tandem::severity_of(25) == RiskSeverity::high);
}

TEST_CASE("whose risk it is comes from its bearers", "[unit][rules]") {
    test::Plan plan;
    const auto id = test::id_of(plan.add<tandem::Risk>());
    const auto& risk = *plan.portfolio.find(id);
    plan.add<tandem::RiskBearer>().risk = id;  // does not say who
    CHECK_FALSE(tandem::has_bearer(tandem::BearersOfRisks(plan.portfolio), risk));
    auto& provider = plan.add<tandem::RiskBearer>();
    provider.risk = id;
    provider.bearer = tandem::Bearer::provider;
    CHECK(tandem::has_bearer(tandem::BearersOfRisks(plan.portfolio), risk));
    CHECK_FALSE(tandem::is_borne_by_citizens(tandem::BearersOfRisks(plan.portfolio), risk));
    auto& user = plan.add<tandem::RiskBearer>();
    user.risk = id;
    user.bearer = tandem::Bearer::service_user;
    CHECK(tandem::is_borne_by_citizens(tandem::BearersOfRisks(plan.portfolio), risk));
}

TEST_CASE("the resilience ladder counts levels, not mechanisms", "[unit][rules]") {
    test::Plan plan;
    const auto service = test::id_of(plan.add<tandem::Service>());
    const auto other = test::id_of(plan.add<tandem::Service>());
    for (const auto level : {tandem::ResilienceLevel::user, tandem::ResilienceLevel::user,
                             tandem::ResilienceLevel::system, tandem::ResilienceLevel::none}) {
        auto& mechanism = plan.add<tandem::Resilience>();
        mechanism.level = level;
        mechanism.services = {service};
    }
    CHECK(tandem::resilience_levels(plan.portfolio, service) == 2);
    CHECK(tandem::resilience_levels(plan.portfolio, other) == 0);
}
