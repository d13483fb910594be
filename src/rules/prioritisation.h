// What came out of a prioritisation, by its method (DOMAIN.md E, "Prioritisation arithmetic").
//
// From the ballots where they were kept singly, else from the typed totals of the options. A ballot with
// fewer choices than the minimum is spoilt. Dots: sum and share of all dots, spread = voters / valid ballots.
// Ranking of n options: rank r gives n - r, unranked 0. Weighted criteria: sum of weight x mean score / sum
// of weights, over the criteria that have both. Gradients: counts per step, share at support or better,
// serious objections = the last step, never a mean. Participatory budget: votes falling, funded while the
// cost fits what is left; cost 0 always, cost missing never. Money in pence.
#pragma once

#include "model/prioritisation.h"
#include "rules/lookup.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

enum class Funding {
    not_asked,  // no budget was spent in this way
    funded,
    does_not_fit,
    no_cost,  // the cost is missing
    waits,    // a tie that decides who is funded and is voted on again, or money held for one
};

struct OptionResult {
    const PrioritisationOption* option = nullptr;
    std::optional<std::int64_t> votes;  // dots, votes or ranking points
    std::optional<double> share;        // votes / all votes, 0 to 1
    std::optional<std::int64_t> voters;
    std::optional<double> spread;  // voters / valid ballots, 0 to 1; only where ballots were kept
    std::optional<std::int64_t> first_places;
    std::optional<double> score;                       // weighted criteria
    std::array<std::optional<std::int64_t>, 8> steps;  // gradients: who stood at each step
    std::optional<std::int64_t> stood;                 // sum of the steps
    std::optional<double> support;                     // 0 to 1
    std::optional<std::int64_t> serious_objections;
    Funding funding = Funding::not_asked;
};

struct PrioritisationResult {
    std::vector<OptionResult> options;  // best first; ties and methods without an order as they were put
    std::optional<std::int64_t> ballots;
    std::optional<std::int64_t> spoilt;
    std::optional<Money> unspent;            // participatory budget
    bool tie_decides = false;                // the order within a tie changes who is funded
    std::vector<const Criterion*> left_out;  // criteria without a weight or without any score
};

PrioritisationResult result_of(const Portfolio& portfolio, const Prioritisation& prioritisation);

}  // namespace tandem
