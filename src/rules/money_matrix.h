// Who pays for whose benefit: the costs and benefits of one period as a matrix of payers and receivers
// (DOMAIN.md A8, D2 "agency benefit matrix"; docs/decisions/0018).
//
// A line names one payer and one receiver, so its benefit has one cell; what a payer pays may bring several
// benefits, so a cost stands at the edge of its row and is never divided over cells. Sums are in pence; a
// benefit that is only judged (low, medium, high) is no sum and stands as a judgement. Bodies and groups of
// citizens alike have rows and columns, bodies first, each in the order of their making; what names nobody
// comes last.
#pragma once

#include "base/money.h"
#include "model/pathways.h"
#include "model/portfolio.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tandem {

// A body or a group; neither = nobody is named.
struct MoneyParty {
    Id<Organisation> organisation;
    Id<Group> group;

    bool is_named() const { return organisation || group; }
    bool operator==(const MoneyParty&) const = default;
};

struct MoneyCell {
    std::optional<Money> benefit;
    Amount judged = Amount::none;  // the highest judgement of lines without a sum
    int lines = 0;
    int unshared = 0;  // of them to another body than the paying one, without a sharing agreement
};

struct MoneyMatrix {
    CostPeriod period = CostPeriod::none;
    std::vector<MoneyParty> payers;     // rows
    std::vector<MoneyParty> receivers;  // columns
    std::vector<std::vector<MoneyCell>> cells;
    std::vector<std::optional<Money>> paid;     // by each payer
    std::vector<Amount> paid_judged;            // the highest judgement of costs without a sum
    std::vector<std::optional<Money>> brought;  // by each payer, to whomever
    std::vector<std::optional<Money>> gained;   // by each receiver
    std::optional<Money> all_paid, all_gained;

    // More than one party and more than one cell: less is said in a line.
    bool makes_a_picture() const { return parties() > 1 && payers.size() * receivers.size() > 1; }
    // Who is named as payer or receiver, each once.
    std::size_t parties() const;
    // Payer and receiver are the same.
    bool stays(std::size_t row, std::size_t column) const;
};

MoneyMatrix money_matrix_of(const Portfolio& portfolio, Id<Project> project, CostPeriod period);

}  // namespace tandem
