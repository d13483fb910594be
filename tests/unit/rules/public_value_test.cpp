#include "rules/public_value.h"

#include "catch.h"
#include "support/limits.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Direction;
using tandem::GovernanceCheck;
using tandem::Id;
using tandem::Indicator;
using tandem::Measurement;
using tandem::Outcome;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::public_value_of;
using tandem::PublicValue;
using tandem::Rating;

PublicValue value_of(const test::Plan& plan) {
    return public_value_of(plan.portfolio, plan.project, plan.cycle, PartialDate(2026, 11, 21),
                           test::limits_of(plan));
}

Id<Outcome> outcome(test::Plan& plan, std::optional<double> weight) {
    Outcome& made = plan.add<Outcome>();
    made.weight = weight;
    return test::id_of(made);
}

void indicator(test::Plan& plan, Id<Outcome> outcome, double baseline, double target, double latest) {
    Indicator& made = plan.add<Indicator>();
    made.outcomes = {outcome};
    made.direction = Direction::up;
    made.baseline = baseline;
    made.target = target;
    Measurement& reading = plan.add<Measurement>();
    reading.indicator = test::id_of(made);
    reading.date = PartialDate(2026, 6, 1);
    reading.value = latest;
}

void judged(test::Plan& plan, PhaseKind phase, std::string principle, Rating rating) {
    GovernanceCheck& check = plan.add<GovernanceCheck>(phase);
    check.principle.key = std::move(principle);
    check.rating = rating;
}

}  // namespace

TEST_CASE("outcomes are averaged by weight over those with data", "[unit][rules]") {
    test::Plan plan;
    const auto heavy = outcome(plan, 3);
    const auto plain = outcome(plan, {});
    outcome(plan, 5);                     // no indicator: no data, no weight
    indicator(plan, heavy, 0, 100, 50);   // 0.5
    indicator(plan, heavy, 0, 100, 300);  // 3, cut to 1
    indicator(plan, plain, 50, 100, 25);  // moved away: -0.5, cut to 0
    const PublicValue value = value_of(plan);
    REQUIRE(value.outcomes.size() == 3);
    CHECK(*value.outcomes[0].progress == Approx(0.75));  // (0.5 + 1) / 2
    CHECK(*value.outcomes[1].progress == Approx(0));
    CHECK_FALSE(value.outcomes[2].progress);
    CHECK(value.outcomes[0].with_reading == 2);
    CHECK(value.outcomes[0].with_change == 2);
    CHECK(value.outcomes[2].with_change == 0);
    CHECK(*value.achieved == Approx(0.5625));  // (3 x 0.75 + 1 x 0) / 4
    CHECK(*value.share_with_data() == Approx(2.0 / 3));
    CHECK_FALSE(value.honoured);
    CHECK(value.weakest().empty());
    CHECK_FALSE(value.results_ahead());
}

TEST_CASE("an indicator that was to stay counts 1 where it did and 0 where not", "[unit][rules]") {
    test::Plan plan;
    indicator(plan, outcome(plan, {}), 100, 100, 96);  // within 5 %
    CHECK(*value_of(plan).achieved == Approx(1));
    test::Plan worse;
    indicator(worse, outcome(worse, {}), 100, 100, 94);
    CHECK(*value_of(worse).achieved == Approx(0));
}

TEST_CASE("a principle stands at the lowest rating of its rated phases", "[unit][rules]") {
    test::Plan plan;
    judged(plan, PhaseKind::analyse, "gp_fairness", Rating::met);
    judged(plan, PhaseKind::do_, "gp_fairness", Rating::concern);
    judged(plan, PhaseKind::review, "gp_fairness", Rating::not_considered);  // no rating: does not lower it
    judged(plan, PhaseKind::plan, "gp_engagement", Rating::partly);
    const PublicValue value = value_of(plan);
    REQUIRE(value.principles.size() == 6);
    // (0.25 + 0.6 + 4 x 0) / 6 = 0.141666...
    CHECK(*value.honoured == Approx(0.85 / 6));
    const auto weakest = value.weakest();
    REQUIRE(weakest.size() == 4);  // the four that nobody rated
    CHECK(weakest.front()->level == Rating::not_considered);
}

TEST_CASE("results and principles are compared, never merged", "[unit][rules]") {
    test::Plan plan;
    for (const char* key : {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness",
                            "gp_equalities", "gp_sustainability"})
        judged(plan, PhaseKind::review, key, Rating::partly);  // each 0.6, mean 0.6
    const auto only = outcome(plan, {});
    indicator(plan, only, 0, 100, 90);  // 0.9 - 0.6 = 0.3 > 0.25
    CHECK(*value_of(plan).honoured == Approx(0.6));
    CHECK(value_of(plan).results_ahead());
    CHECK_FALSE(value_of(plan).principles_ahead());
    indicator(plan, only, 0, 100, 0);  // mean 0.45: neither
    CHECK_FALSE(value_of(plan).results_ahead());
    indicator(plan, only, 0, 100, 0);  // mean 0.3; 0.6 - 0.3 = 0.3
    CHECK(value_of(plan).principles_ahead());
    CHECK(value_of(plan).weakest().size() == 6);
}

TEST_CASE("principles are ahead also while one of them was not judged, as the insight says",
          "[unit][rules]") {
    test::Plan plan;
    for (const char* key :
         {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness", "gp_equalities"})
        judged(plan, PhaseKind::review, key, Rating::met);  // the sixth counts as 0: 5 / 6
    indicator(plan, outcome(plan, {}), 0, 100, 50);
    CHECK(value_of(plan).principles_ahead());
}

TEST_CASE("where every principle is met there is no weakest one", "[unit][rules]") {
    test::Plan plan;
    for (const char* key : {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness",
                            "gp_equalities", "gp_sustainability"})
        judged(plan, PhaseKind::review, key, Rating::met);
    CHECK(*value_of(plan).honoured == Approx(1));
    CHECK(value_of(plan).weakest().empty());
}
