// Who bears the costs and who gets the benefits, body by body (DOMAIN.md E22).
//
// Counts organisations only, in pence; yearly and one-off sums stand apart and are never added. A benefit to
// a group of citizens is listed, it is no "leak"; neither is one that has no paying organisation, or one
// that is only judged (low, medium, high): nothing is guessed. A line with a payer and no receiver is a cost,
// the other way round it is a benefit of its receiver.
#pragma once

#include "base/money.h"
#include "model/pathways.h"
#include "model/portfolio.h"
#include "rules/limits.h"

#include <optional>
#include <vector>

namespace tandem {

struct BodyBalance {
    Id<Organisation> organisation;
    std::optional<Money> cost;  // absent is not 0
    std::optional<Money> benefit;

    // benefit - cost; absent when neither is recorded.
    std::optional<Money> net() const;
};

struct MoneyAccount {
    CostPeriod period = CostPeriod::none;  // none = not stated
    std::vector<BodyBalance> bodies;       // in the order of the organisations' making
    Money benefit;                         // to organisations, of lines that name a paying organisation
    Money elsewhere;                       // of these to another organisation than the payer
    Money elsewhere_unshared;              // of these without a sharing agreement

    // elsewhere / benefit, 0 to 1; absent when no such benefit is recorded.
    std::optional<double> leak() const;
    // More than may be falls elsewhere, or one body is out of pocket while another gains, and not all of
    // what falls elsewhere has a sharing agreement.
    bool asks_for_sharing(const Limits& limits) const;
};

// One account for each period that has a sum: per year, one-off, not stated.
std::vector<MoneyAccount> money_accounts(const Portfolio& portfolio, Id<Project> project);

}  // namespace tandem
