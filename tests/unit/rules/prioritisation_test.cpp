#include "rules/prioritisation.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using Catch::Detail::Approx;
using tandem::Ballot;
using tandem::BallotMark;
using tandem::Funding;
using tandem::Money;
using tandem::Prioritisation;
using tandem::PrioritisationMethod;
using tandem::PrioritisationOption;
using tandem::PrioritisationResult;
using tandem::TieRule;

struct Vote {
    test::Plan plan;
    tandem::Id<Prioritisation> id = test::id_of(plan.add<Prioritisation>());

    explicit Vote(PrioritisationMethod method) { plan.change(id).method = method; }

    tandem::Id<PrioritisationOption> option(std::optional<std::int64_t> votes = {},
                                            std::optional<Money> cost = {}) {
        auto& made = plan.add<PrioritisationOption>();
        made.prioritisation = id;
        made.votes = votes;
        made.cost = cost;
        return test::id_of(made);
    }
    tandem::Id<Ballot> ballot() {
        auto& made = plan.add<Ballot>();
        made.prioritisation = id;
        return test::id_of(made);
    }
    BallotMark& mark(tandem::Id<Ballot> on, tandem::Id<PrioritisationOption> option) {
        auto& made = plan.add<BallotMark>();
        made.ballot = on;
        made.option = option;
        return made;
    }
    PrioritisationResult result() const {
        return tandem::result_of(plan.portfolio, *plan.portfolio.find(id));
    }
};

std::string order_of(const PrioritisationResult& result) {
    std::string order;
    for (const auto& option : result.options)
        order += option.option->common.code + ' ';
    return order;
}

std::vector<Funding> funding_of(const PrioritisationResult& result) {
    std::vector<Funding> all;
    for (const auto& option : result.options)
        all.push_back(option.funding);
    return all;
}

}  // namespace

TEST_CASE("dots are summed with their share, and spread only where ballots were kept", "[unit][rules]") {
    Vote typed(PrioritisationMethod::dots);
    typed.option(10);
    typed.option(30);
    const auto result = typed.result();
    CHECK(order_of(result) == "VO2 VO1 ");
    CHECK(result.options[0].share == Approx(0.75));  // 30 of 40
    CHECK_FALSE(result.options[0].spread);

    Vote kept(PrioritisationMethod::dots);
    kept.plan.change(kept.id).min_choices = 2;
    const auto bench = kept.option(99);  // the typed total gives way to the ballots
    const auto bin = kept.option();
    for (int i = 0; i < 2; ++i) {
        const auto ballot = kept.ballot();
        kept.mark(ballot, bench).marks = 2;
        kept.mark(ballot, bin).marks = 1;
    }
    kept.mark(kept.ballot(), bench).marks = 3;  // one choice of two: spoilt
    const auto counted = kept.result();
    CHECK(counted.ballots == 3);
    CHECK(counted.spoilt == 1);
    CHECK(counted.options[0].votes == 4);
    CHECK(counted.options[0].spread == 1.0);  // 2 voters of 2 valid ballots
    CHECK(counted.options[0].share == Approx(4.0 / 6));
}

TEST_CASE("a rank of n options earns n minus the rank", "[unit][rules]") {
    Vote vote(PrioritisationMethod::ranking);
    const auto a = vote.option();
    const auto b = vote.option();
    const auto c = vote.option();
    const auto first = vote.ballot();
    vote.mark(first, a).rank = 1;  // 3 - 1 = 2
    vote.mark(first, b).rank = 2;  // 1
    const auto second = vote.ballot();
    vote.mark(second, b).rank = 1;  // 2
    const auto result = vote.result();
    CHECK(order_of(result) == "VO2 VO1 VO3 ");
    CHECK(result.options[0].votes == 3);
    CHECK(result.options[0].first_places == 1);
    CHECK(result.options[2].option->common.id == c.value);
    CHECK(result.options[2].votes == 0);  // unranked
}

TEST_CASE("weighted criteria leave out what has no weight or no score, and name it", "[unit][rules]") {
    Vote vote(PrioritisationMethod::weighted_criteria);
    const auto option = vote.option();
    const auto criterion = [&](std::optional<double> weight, std::vector<double> scores) {
        auto& made = vote.plan.add<tandem::Criterion>();
        made.prioritisation = vote.id;
        made.weight = weight;
        const auto id = test::id_of(made);
        for (const double score : scores) {
            auto& given = vote.plan.add<tandem::CriterionScore>();
            given.option = option;
            given.criterion = id;
            given.score = score;
        }
    };
    criterion(3, {4, 5});          // mean 4.5
    criterion(1, {2});             // 2
    criterion(2, {});              // no score
    criterion(std::nullopt, {5});  // no weight
    const auto result = vote.result();
    CHECK(result.options[0].score == Approx((3 * 4.5 + 1 * 2) / 4));
    CHECK(result.left_out.size() == 2);
}

TEST_CASE("gradients give counts, the share at support or better and serious objections", "[unit][rules]") {
    Vote vote(PrioritisationMethod::gradients);
    vote.plan.change(vote.id).gradient_steps = 5;
    vote.plan.change(vote.id).support_step = 2;
    auto& option = vote.plan.change(vote.option());
    option.step_1 = 6;
    option.step_2 = 3;
    option.step_4 = 2;
    option.step_5 = 1;
    const auto result = vote.result();
    CHECK(result.options[0].stood == 12);
    CHECK(result.options[0].support == Approx(0.75));  // 9 of 12
    CHECK(result.options[0].serious_objections == 1);
}

TEST_CASE("a budget is spent from the top; what does not fit is skipped", "[unit][rules]") {
    Vote vote(PrioritisationMethod::participatory_budget);
    vote.plan.change(vote.id).budget = Money{10'000};
    vote.option(50, Money{6'000});
    vote.option(40, Money{5'000});  // 4,000 left: does not fit
    vote.option(30);                // no cost
    vote.option(20, Money{4'000});  // fits exactly
    vote.option(10, Money{0});      // always
    const auto result = vote.result();
    CHECK(funding_of(result) == std::vector{Funding::funded, Funding::does_not_fit, Funding::no_cost,
                                            Funding::funded, Funding::funded});
    CHECK(result.unspent == Money{0});
    CHECK_FALSE(result.tie_decides);
}

TEST_CASE("a tie matters only where its order changes who is funded", "[unit][rules]") {
    Vote vote(PrioritisationMethod::participatory_budget);
    vote.plan.change(vote.id).budget = Money{10'000};
    vote.option(9, Money{4'000});
    vote.option(9, Money{6'000});  // both fit
    CHECK_FALSE(vote.result().tie_decides);
    CHECK(vote.result().unspent == Money{0});
    vote.plan.change(vote.id).budget = Money{9'000};  // now one of them only
    vote.option(3, Money{1'000});
    CHECK(vote.result().tie_decides);

    SECTION("without a rule, or with a re-vote, both wait and the money is held") {
        CHECK(funding_of(vote.result()) == std::vector{Funding::waits, Funding::waits, Funding::waits});
        vote.plan.change(vote.id).tie_rule = TieRule::revote;
        CHECK(vote.result().unspent == Money{9'000});
    }
    SECTION("cheaper first") {
        vote.plan.change(vote.id).tie_rule = TieRule::cheaper_first;
        CHECK(order_of(vote.result()) == "VO1 VO2 VO3 ");
        CHECK(funding_of(vote.result()) ==
              std::vector{Funding::funded, Funding::does_not_fit, Funding::funded});
        CHECK(vote.result().unspent == Money{4'000});  // 9,000 - 4,000 - 1,000
    }
    SECTION("the drawn order") {
        vote.plan.change(vote.id).tie_rule = TieRule::draw;
        for (const auto& option : vote.plan.portfolio.all<PrioritisationOption>())
            vote.plan.change(test::id_of(option)).draw_order = option.common.code == "VO2" ? 1 : 2;
        CHECK(order_of(vote.result()) == "VO2 VO1 VO3 ");
        CHECK(vote.result().unspent == Money{2'000});  // 9,000 - 6,000 - 1,000
    }
}
