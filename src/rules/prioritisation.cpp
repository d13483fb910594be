#include "rules/prioritisation.h"

#include "rules/budget.h"

#include <algorithm>

namespace tandem {

namespace {

using Number = std::optional<std::int64_t>;

void add(Number& sum, std::int64_t more) {
    sum = sum.value_or(0) + more;
}

std::optional<double> ratio(Number part, Number whole) {
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return static_cast<double>(*part) / static_cast<double>(*whole);
}

std::vector<OptionResult> options_of(const Portfolio& portfolio, const Prioritisation& prioritisation) {
    std::vector<OptionResult> results;
    for (const PrioritisationOption& option : portfolio.all<PrioritisationOption>())
        if (option.prioritisation.value == prioritisation.common.id)
            results.emplace_back().option = &option;
    std::stable_sort(results.begin(), results.end(), [](const OptionResult& a, const OptionResult& b) {
        if (a.option->order.has_value() != b.option->order.has_value())
            return a.option->order.has_value();
        return a.option->order < b.option->order;
    });
    return results;
}

void take_typed_totals(OptionResult& result) {
    const PrioritisationOption& option = *result.option;
    result.votes = option.votes;
    result.voters = option.voters;
    result.first_places = option.first_places;
    result.steps = {option.step_1, option.step_2, option.step_3, option.step_4,
                    option.step_5, option.step_6, option.step_7, option.step_8};
}

void take_mark(OptionResult& result, const BallotMark& mark, PrioritisationMethod method,
               std::int64_t option_count) {
    if (method == PrioritisationMethod::ranking) {
        if (!mark.rank)
            return;
        add(result.votes, std::max<std::int64_t>(0, option_count - *mark.rank));
        if (*mark.rank == 1)
            add(result.first_places, 1);
        add(result.voters, 1);
    } else if (method == PrioritisationMethod::gradients) {
        if (mark.step && *mark.step >= 1 && *mark.step <= 8)
            add(result.steps[static_cast<std::size_t>(*mark.step - 1)], 1);
    } else if (mark.marks.value_or(0) > 0) {
        add(result.votes, *mark.marks);
        add(result.voters, 1);
    }
}

bool is_choice(const BallotMark& mark) {
    return mark.marks.value_or(0) > 0 || mark.rank || mark.step;
}

// From ballots kept singly; false when none were.
bool take_ballots(const Portfolio& portfolio, const Prioritisation& prioritisation,
                  PrioritisationResult& result) {
    const ByParent<&BallotMark::ballot> marks(portfolio);
    std::int64_t all = 0;
    std::int64_t spoilt = 0;
    for (const Ballot& ballot : portfolio.all<Ballot>()) {
        if (ballot.prioritisation.value != prioritisation.common.id)
            continue;
        ++all;
        const auto& given = marks.of({ballot.common.id});
        const auto choices = std::count_if(given.begin(), given.end(),
                                           [](const BallotMark* mark) { return is_choice(*mark); });
        if (ballot.spoilt || choices < prioritisation.min_choices.value_or(0)) {
            ++spoilt;
            continue;
        }
        for (const BallotMark* mark : given)
            for (OptionResult& option : result.options)
                if (option.option->common.id == mark->option.value)
                    take_mark(option, *mark, prioritisation.method,
                              static_cast<std::int64_t>(result.options.size()));
    }
    if (all == 0)
        return false;
    for (OptionResult& option : result.options) {  // with ballots kept, nobody's choice is a count of 0
        option.votes = option.votes.value_or(0);
        option.voters = option.voters.value_or(0);
        if (prioritisation.method == PrioritisationMethod::ranking)
            option.first_places = option.first_places.value_or(0);
    }
    result.ballots = all;
    result.spoilt = spoilt;
    for (OptionResult& option : result.options)
        option.spread = ratio(option.voters.value_or(0), all - spoilt);
    return true;
}

void work_out_gradients(const Prioritisation& prioritisation, OptionResult& option) {
    for (const Number& step : option.steps)
        if (step)
            add(option.stood, *step);
    if (prioritisation.support_step && option.stood) {
        std::int64_t support = 0;
        for (std::size_t i = 0;
             i < option.steps.size() && static_cast<std::int64_t>(i) < *prioritisation.support_step; ++i)
            support += option.steps[i].value_or(0);
        option.support = ratio(support, option.stood);
    }
    if (const Number last = prioritisation.gradient_steps; last && *last >= 1 && *last <= 8)
        option.serious_objections = option.steps[static_cast<std::size_t>(*last - 1)];
}

void score_by_criteria(const Portfolio& portfolio, const Prioritisation& prioritisation,
                       PrioritisationResult& result) {
    struct Sum {
        double weighted = 0;
        double weights = 0;
    };
    const ByParent<&CriterionScore::option> scores(portfolio);
    std::vector<Sum> sums(result.options.size());
    for (const Criterion& criterion : portfolio.all<Criterion>()) {
        if (criterion.prioritisation.value != prioritisation.common.id)
            continue;
        bool scored = false;
        for (std::size_t i = 0; i < result.options.size(); ++i) {
            double total = 0;
            int count = 0;
            for (const CriterionScore* score : scores.of({result.options[i].option->common.id}))
                if (score->score && score->criterion.value == criterion.common.id) {
                    total += *score->score;
                    ++count;
                }
            if (count == 0 || !criterion.weight)
                continue;
            scored = true;
            sums[i].weighted += *criterion.weight * total / count;
            sums[i].weights += *criterion.weight;
        }
        if (!scored)
            result.left_out.push_back(&criterion);
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (sums[i].weights > 0)
            result.options[i].score = sums[i].weighted / sums[i].weights;
}

bool is_better(PrioritisationMethod method, const OptionResult& a, const OptionResult& b) {
    switch (method) {
        case PrioritisationMethod::weighted_criteria:
            return a.score > b.score;
        case PrioritisationMethod::gradients:
            return a.support > b.support;
        default:
            return a.votes > b.votes;  // an absent number comes after all others
    }
}

}  // namespace

PrioritisationResult result_of(const Portfolio& portfolio, const Prioritisation& prioritisation) {
    PrioritisationResult result;
    result.options = options_of(portfolio, prioritisation);
    if (!take_ballots(portfolio, prioritisation, result)) {
        result.ballots = prioritisation.ballots_counted;
        result.spoilt = prioritisation.ballots_spoilt;
        for (OptionResult& option : result.options)
            take_typed_totals(option);
    }
    Number all_votes;
    for (const OptionResult& option : result.options)
        if (option.votes)
            add(all_votes, *option.votes);
    for (OptionResult& option : result.options) {
        option.share = ratio(option.votes, all_votes);
        if (prioritisation.method == PrioritisationMethod::gradients)
            work_out_gradients(prioritisation, option);
    }
    if (prioritisation.method == PrioritisationMethod::weighted_criteria)
        score_by_criteria(portfolio, prioritisation, result);
    std::stable_sort(
        result.options.begin(), result.options.end(),
        [&](const OptionResult& a, const OptionResult& b) { return is_better(prioritisation.method, a, b); });
    if (prioritisation.method == PrioritisationMethod::participatory_budget && prioritisation.budget)
        spend_budget(prioritisation, result);
    return result;
}

}  // namespace tandem
