#include "rules/co_financing.h"

#include "rules/overdue.h"

namespace tandem {

namespace {

void add(std::optional<Money>& sum, std::optional<Money> more) {
    if (more)
        sum = Money{sum.value_or(Money{}).pence + more->pence};
}

}  // namespace

std::optional<double> share_raised(const CoFinancing& money) {
    if (!money.expected || !money.raised || money.expected->pence <= 0)
        return std::nullopt;
    return static_cast<double>(money.raised->pence) / static_cast<double>(money.expected->pence);
}

bool is_still_due(const CoFinancing& money, PartialDate as_at) {
    const auto share = share_raised(money);
    return share && *share < 1 && !money.end.empty() && !is_over(money.end, as_at);
}

MoneyRaised money_raised_of(const Portfolio& portfolio, Id<Project> project) {
    MoneyRaised sums;
    for (const CoFinancing& money : portfolio.all<CoFinancing>()) {
        if (money.common.project != project.value)
            continue;
        ++sums.ways;
        add(sums.expected, money.expected);
        add(sums.raised, money.raised);
        if (!share_raised(money))
            continue;
        ++sums.comparable;
        sums.comparable_expected.pence += money.expected->pence;
        sums.comparable_raised.pence += money.raised->pence;
        sums.reached += money.raised->pence >= money.expected->pence;
    }
    return sums;
}

}  // namespace tandem
