#include "rules/money.h"

#include "model/people.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

void add(std::optional<Money>& sum, Money more) {
    sum = Money{sum.value_or(Money{}).pence + more.pence};
}

MoneyAccount account_of(const Portfolio& portfolio, Id<Project> project, CostPeriod period) {
    MoneyAccount account;
    account.period = period;
    std::map<RecordId, BodyBalance> balances;
    for (const CostBenefit& line : portfolio.all<CostBenefit>()) {
        if (line.common.project != project.value || line.period != period)
            continue;
        if (line.cost && line.payer_organisation)
            add(balances[line.payer_organisation.value].cost, *line.cost);
        if (!line.benefit || !line.receiver_organisation)
            continue;
        add(balances[line.receiver_organisation.value].benefit, *line.benefit);
        if (!line.payer_organisation)
            continue;
        account.benefit.pence += line.benefit->pence;
        if (line.payer_organisation == line.receiver_organisation)
            continue;
        account.elsewhere.pence += line.benefit->pence;
        if (line.sharing_agreement.empty())
            account.elsewhere_unshared.pence += line.benefit->pence;
    }
    for (auto& [id, balance] : balances) {
        balance.organisation = {id};
        account.bodies.push_back(balance);
    }
    return account;
}

}  // namespace

std::optional<Money> BodyBalance::net() const {
    if (!cost && !benefit)
        return std::nullopt;
    return Money{benefit.value_or(Money{}).pence - cost.value_or(Money{}).pence};
}

std::optional<double> MoneyAccount::leak() const {
    if (benefit.pence <= 0)
        return std::nullopt;
    return static_cast<double>(elsewhere.pence) / static_cast<double>(benefit.pence);
}

bool MoneyAccount::asks_for_sharing(const Limits& limits) const {
    const auto out_of_pocket = [](const BodyBalance& body) {
        return body.cost && body.net().value_or(Money{}).pence < 0;
    };
    const auto gains = [](const BodyBalance& body) { return body.net().value_or(Money{}).pence > 0; };
    const bool uneven = std::any_of(bodies.begin(), bodies.end(), out_of_pocket) &&
                        std::any_of(bodies.begin(), bodies.end(), gains);
    return elsewhere_unshared.pence > 0 &&
           (uneven || leak().value_or(0) > limits.value("E22", "most_elsewhere"));
}

std::vector<MoneyAccount> money_accounts(const Portfolio& portfolio, Id<Project> project) {
    std::vector<MoneyAccount> accounts;
    for (const CostPeriod period : {CostPeriod::per_year, CostPeriod::one_off, CostPeriod::none})
        if (MoneyAccount account = account_of(portfolio, project, period); !account.bodies.empty())
            accounts.push_back(std::move(account));
    return accounts;
}

}  // namespace tandem
