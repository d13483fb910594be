#include "looked_at.h"

#include "catch.h"
#include "model/assets.h"
#include "model/pathways.h"
#include "model/tasks.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

constexpr std::int64_t pounds = 100;

Id<Organisation> body(Plan& plan, std::string name) {
    Organisation& made = plan.add<Organisation>();
    made.name = std::move(name);
    return id_of(made);
}

CostBenefit& line(Plan& plan, Id<Organisation> payer, Id<Organisation> receiver, std::int64_t cost,
                  std::int64_t benefit) {
    CostBenefit& made = plan.add<CostBenefit>();
    made.period = CostPeriod::per_year;
    made.payer_organisation = payer;
    made.receiver_organisation = receiver;
    made.cost = Money{cost * pounds};
    made.benefit = Money{benefit * pounds};
    return made;
}

}  // namespace

TEST_CASE("E22 sees benefits that fall elsewhere", "[unit][insights]") {
    Plan plan;
    const auto council = body(plan, "Council");
    const auto police = body(plan, "Police");
    SECTION("fires above 30 % without a sharing agreement") {
        line(plan, council, council, 500, 600);
        line(plan, council, police, 100, 400).benefit_scale = Amount::none;
        line(plan, council, {}, 0, 0).benefit.reset();
        // 400 of 1,000 fall to the police. Council: 600 - 600 = 0; police: 400.
        const LookedAt looked(plan);
        CHECK(looked.state("E22") == InsightState::fires);
        CHECK(number(looked.only("E22"), "leak") == Approx(0.4));
        CHECK(number(looked.only("E22"), "unshared") == 400.0);
        CHECK(looked.only("E22").basis == "from 3 lines");
    }
    SECTION("fires when one is out of pocket while another gains") {
        line(plan, council, council, 900, 800);
        line(plan, council, police, 0, 200);  // 20 %; council 800 - 900 = -100, police 200
        CHECK(contains(LookedAt(plan).only("E22").sentence, "OR1 (Council) pays £100 more than it gains."));
    }
    SECTION("does not fire with an agreement, or for benefits to citizens") {
        line(plan, council, council, 500, 600);
        line(plan, council, police, 100, 400).sharing_agreement = "Half each from 2027";
        CostBenefit& to_citizens = line(plan, council, {}, 0, 900);
        to_citizens.receiver_group = citizens(plan);
        const LookedAt looked(plan);
        CHECK(looked.state("E22") == InsightState::clear);
        CHECK(number(looked.only("E22"), "leak") == Approx(0.4));
    }
    SECTION("has no data without sums, and guesses none") {
        CostBenefit& judged = line(plan, council, police, 0, 0);
        judged.cost.reset();
        judged.benefit.reset();
        judged.benefit_scale = Amount::high;
        CHECK(LookedAt(plan).state("E22") == InsightState::no_data);
    }
}

TEST_CASE("E30 asks about co-financing and its fairness", "[unit][insights]") {
    Plan plan;
    begin(plan, PhaseKind::do_);
    SECTION("names what is missing when there is none") {
        CHECK(contains(LookedAt(plan).only("E30").sentence, "No co-financing is recorded."));
        CHECK(LookedAt(plan).state("E30") == InsightState::fires);
    }
    SECTION("fires for a charge without an exemption or a check") {
        CoFinancing& charge = plan.add<CoFinancing>();
        charge.title = "Lunch";
        charge.form = CoFinancingForm::charge;
        charge.exempt = "People on benefits";
        const LookedAt looked(plan);
        CHECK(looked.only("E30").sentence == "F1 (Lunch) does not record a fairness check.");
        CHECK(number(looked.only("E30"), "missing") == 1.0);
    }
    SECTION("does not fire for a fair fee, or for crowdfunding") {
        CoFinancing& fee = plan.add<CoFinancing>();
        fee.form = CoFinancingForm::fee;
        fee.exempt = "Under 18";
        fee.fairness_check = "Asked 40 who do not come";
        plan.add<CoFinancing>().form = CoFinancingForm::crowdfunding;
        CHECK(LookedAt(plan).state("E30") == InsightState::clear);
    }
    SECTION("has no data when its task is not this cycle, or before Do") {
        CoTask& task = plan.add<CoTask>(PhaseKind::do_);
        task.key.key = "jd3";
        task.out_of_scope = true;
        CHECK(LookedAt(plan).state("E30") == InsightState::no_data);
        Plan other;
        CHECK(LookedAt(other).state("E30") == InsightState::no_data);
    }
}

}  // namespace tandem::test
