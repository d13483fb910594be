#include "looked_at.h"

#include "catch.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "model/services.h"

namespace tandem::test {
namespace {

Id<Risk> risk(Plan& plan, Bearer bearer, Acceptable acceptable = Acceptable::none) {
    Risk& made = plan.add<Risk>();
    made.statement = "A fall on the way";
    made.benefits = "Getting out";
    const Id<Risk> id = id_of(made);
    if (bearer != Bearer::none) {
        RiskBearer& part = plan.add<RiskBearer>();
        part.risk = id;
        part.bearer = bearer;
        part.acceptable = acceptable;
    }
    return id;
}

}  // namespace

TEST_CASE("E15 asks whose risks they are", "[unit][insights]") {
    Plan plan;
    SECTION("names what is missing when no risk has a bearer") {
        begin(plan, PhaseKind::analyse);
        CHECK(LookedAt(plan).only("E15").sentence ==
              "No risk is recorded, so nothing says whose risk it is.");
        CHECK(LookedAt(plan).only("E15").kind == Insight::Kind::prompt);
        risk(plan, Bearer::none);
        CHECK(LookedAt(plan).state("E15") == InsightState::fires);
        CHECK(LookedAt(plan).only("E15").sentence == "No risk on record says whose risk it is.");
    }
    SECTION("fires when only the commissioner's and the provider's are recorded") {
        risk(plan, Bearer::commissioner);
        risk(plan, Bearer::commissioner);
        risk(plan, Bearer::provider);
        const LookedAt looked(plan);
        CHECK(looked.only("E15").kind == Insight::Kind::attention);
        CHECK(number(looked.only("E15"), "commissioner") == Catch::Detail::Approx(2.0 / 3));
        CHECK(number(looked.only("E15"), "service_user") == 0.0);
        CHECK(looked.only("E15").basis == "from 3 risks");
    }
    SECTION("fires for a risk that does not say what could be gained") {
        risk(plan, Bearer::community);
        const auto bare = risk(plan, Bearer::service_user);
        plan.change(bare).benefits = " ";
        CHECK(LookedAt(plan).only("E15").subject == bare.value);
    }
    SECTION("does not fire when a service user bears one of them") {
        risk(plan, Bearer::commissioner);
        risk(plan, Bearer::service_user);
        CHECK(LookedAt(plan).state("E15") == InsightState::clear);
    }
    SECTION("has no data before anything has begun") {
        CHECK(LookedAt(plan).state("E15") == InsightState::no_data);
    }
}

TEST_CASE("E16 asks whether those who bear a risk accepted it, and what would hold", "[unit][insights]") {
    Plan plan;
    SECTION("fires for an accepted risk with nothing to hold it") {
        const auto id = risk(plan, Bearer::service_user, Acceptable::with_conditions);
        const LookedAt looked(plan);
        CHECK(looked.only("E16").kind == Insight::Kind::attention);
        CHECK(looked.only("E16").subject == id.value);
        CHECK(contains(looked.only("E16").sentence, "was accepted by the citizens who bear it"));
        RiskBearer& neighbours = plan.add<RiskBearer>();
        neighbours.risk = id;
        neighbours.bearer = Bearer::community;  // not asked yet
        CHECK(contains(LookedAt(plan).only("E16").sentence,
                       "was accepted by some of the citizens who bear it"));
    }
    SECTION("fires for a refused risk that is to be enabled all the same") {
        const auto id = risk(plan, Bearer::community, Acceptable::no);
        plan.change(id).response = RiskResponse::enable;
        CHECK(contains(LookedAt(plan).only("E16").sentence, "was not acceptable"));
    }
    SECTION("does not fire with a mechanism, or for a refused risk that is avoided") {
        const auto held = risk(plan, Bearer::service_user, Acceptable::yes);
        plan.change(held).mechanisms = {id_of(plan.add<Resilience>())};
        const auto refused = risk(plan, Bearer::community, Acceptable::no);
        plan.change(refused).response = RiskResponse::avoid;
        risk(plan, Bearer::community, Acceptable::not_asked);
        const LookedAt looked(plan);
        CHECK(looked.state("E16") == InsightState::clear);
        CHECK(number(looked.only("E16"), "borne") == 3.0);
        CHECK(number(looked.only("E16"), "asked") == 2.0);
    }
    SECTION("has no data when citizens bear none") {
        risk(plan, Bearer::commissioner, Acceptable::yes);
        CHECK(LookedAt(plan).state("E16") == InsightState::no_data);
    }
}

TEST_CASE("E17 counts the levels that would hold", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::plan);
    const auto outcome = id_of(plan.add<Outcome>());
    plan.change(outcome).rank = 1;
    const auto holds = [&](ResilienceLevel level) {
        Resilience& made = plan.add<Resilience>();
        made.level = level;
        made.outcomes = {outcome};
    };
    SECTION("names what is missing when there is no mechanism at all") {
        const LookedAt looked(plan);
        CHECK(looked.state("E17") == InsightState::fires);
        CHECK(contains(looked.only("E17").sentence, "No resilience mechanism is recorded"));
        CHECK(looked.only("E17").subject == 0);
    }
    SECTION("fires with one level, and for a service that a risk names") {
        holds(ResilienceLevel::user);
        holds(ResilienceLevel::user);  // the same level twice is one level
        const auto service = id_of(plan.add<Service>());
        plan.add<Service>();  // named by no risk: not looked at
        plan.change(risk(plan, Bearer::community)).services = {service};
        const LookedAt looked(plan);
        CHECK(number(looked.about("E17", outcome.value), "levels") == 1.0);
        CHECK(number(looked.about("E17", service.value), "levels") == 0.0);
        CHECK(contains(looked.about("E17", outcome.value).sentence,
                       "If the usual path failed, only one level would hold up O1"));
        CHECK(contains(looked.about("E17", service.value).sentence, "nothing on record would hold up S1"));
        CHECK(looked.result("E17").rows.size() == 2);
        plan.change(service).end = PartialDate(2020, 1, 1);  // what is over needs nothing to hold it up
        CHECK(LookedAt(plan).result("E17").rows.size() == 1);
    }
    SECTION("does not fire with two levels") {
        holds(ResilienceLevel::user);
        holds(ResilienceLevel::system);
        CHECK(LookedAt(plan).state("E17") == InsightState::clear);
    }
    SECTION("has no data when nothing is at stake, or before Plan") {
        plan.change(outcome).rank = {};
        CHECK(LookedAt(plan).state("E17") == InsightState::no_data);
        plan.change(outcome).rank = 1;
        begin(plan, PhaseKind::plan, PhaseStatus::not_started);
        CHECK(LookedAt(plan).state("E17") == InsightState::no_data);
    }
}

}  // namespace tandem::test
