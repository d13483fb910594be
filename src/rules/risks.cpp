#include "rules/risks.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

template <class T>
int levels_for(const Portfolio& portfolio, Id<T> target, std::vector<Id<T>> Resilience::*targets) {
    std::set<ResilienceLevel> levels;
    for (const Resilience& mechanism : portfolio.all<Resilience>()) {
        const auto& list = mechanism.*targets;
        if (mechanism.level != ResilienceLevel::none &&
            std::find(list.begin(), list.end(), target) != list.end())
            levels.insert(mechanism.level);
    }
    return static_cast<int>(levels.size());
}

}  // namespace

std::optional<std::int64_t> severity_score(const Risk& risk) {
    if (!risk.likelihood || !risk.impact)
        return std::nullopt;
    return *risk.likelihood * *risk.impact;
}

RiskSeverity severity_of(std::int64_t score) {
    if (score <= 6)
        return RiskSeverity::low;
    return score <= 12 ? RiskSeverity::medium : RiskSeverity::high;
}

bool has_bearer(const BearersOfRisks& bearers, const Risk& risk) {
    const auto& all = bearers.of({risk.common.id});
    return std::any_of(all.begin(), all.end(),
                       [](const RiskBearer* bearer) { return bearer->bearer != Bearer::none; });
}

bool is_borne_by_citizens(const BearersOfRisks& bearers, const Risk& risk) {
    const auto& all = bearers.of({risk.common.id});
    return std::any_of(all.begin(), all.end(), [](const RiskBearer* bearer) {
        return bearer->bearer == Bearer::service_user || bearer->bearer == Bearer::community;
    });
}

int resilience_levels(const Portfolio& portfolio, Id<Service> service) {
    return levels_for(portfolio, service, &Resilience::services);
}

int resilience_levels(const Portfolio& portfolio, Id<Outcome> outcome) {
    return levels_for(portfolio, outcome, &Resilience::outcomes);
}

ResilienceByTarget resilience_by_target(const Portfolio& portfolio) {
    ResilienceByTarget levels;
    for (const Resilience& mechanism : portfolio.all<Resilience>()) {
        if (mechanism.level == ResilienceLevel::none)
            continue;
        for (const Id<Service> service : mechanism.services)
            levels[service.value].insert(mechanism.level);
        for (const Id<Outcome> outcome : mechanism.outcomes)
            levels[outcome.value].insert(mechanism.level);
    }
    return levels;
}

}  // namespace tandem
