#include "rules/risk_bearers.h"

#include <algorithm>

namespace tandem {

bool is_borne_by(Children<RiskBearer> bearers, Bearer bearer) {
    return std::any_of(bearers.begin(), bearers.end(),
                       [&](const RiskBearer* one) { return one->bearer == bearer; });
}

Acceptable acceptable_to_all(Children<RiskBearer> bearers) {
    // From the least acceptable.
    constexpr std::array order{Acceptable::no, Acceptable::not_asked, Acceptable::with_conditions,
                               Acceptable::yes};
    for (const Acceptable answer : order)
        for (const RiskBearer* bearer : bearers) {
            const Acceptable said =
                bearer->acceptable == Acceptable::none ? Acceptable::not_asked : bearer->acceptable;
            if (bearer->bearer != Bearer::none && said == answer)
                return answer;
        }
    return Acceptable::none;
}

Ladder ladder_of(const Portfolio& portfolio, const Risk& risk) {
    Ladder ladder;
    for (const Id<Resilience> id : risk.mechanisms)
        if (const Resilience* mechanism = portfolio.find(id);
            mechanism != nullptr && mechanism->level != ResilienceLevel::none)
            ladder[static_cast<std::size_t>(mechanism->level) - 1].push_back(mechanism);
    return ladder;
}

}  // namespace tandem
