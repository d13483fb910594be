#include "rules/risk_spread.h"

#include <algorithm>

namespace tandem {

RiskSpread spread_of(const Portfolio& portfolio, Id<Cycle> cycle, Id<Phase> phase) {
    RiskSpread spread;
    const BearersOfRisks bearers(portfolio);
    for (const Risk& risk : portfolio.all<Risk>()) {
        if (risk.cycle != cycle || (phase && risk.phase && risk.phase != phase))
            continue;
        const auto score = severity_score(risk);
        if (!score) {
            ++spread.unscored;
            continue;
        }
        spread.placed.push_back(&risk);
        switch (severity_of(*score)) {
            case RiskSeverity::high:
                ++spread.high;
                break;
            case RiskSeverity::medium:
                ++spread.medium;
                break;
            case RiskSeverity::low:
                ++spread.low;
                break;
        }
        spread.with_benefit += risk.benefit.has_value();
        spread.citizens += is_borne_by_citizens(bearers, risk);
    }
    std::ranges::stable_sort(spread.placed, std::ranges::greater{},
                             [](const Risk* risk) { return *severity_score(*risk); });
    return spread;
}

}  // namespace tandem
