// How grave a risk is and whose it is (DOMAIN.md A6, E15 to E17).
//
// Severity = likelihood x impact: 1 to 6 low, 8 to 12 medium, 15 to 25 high (products of 1 to 5 take no other
// values). Risk enablement weighs the benefit of taking a risk beside it; the two are never netted off.
#pragma once

#include "model/risks.h"
#include "rules/lookup.h"

#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>

namespace tandem {

using BearersOfRisks = ByParent<&RiskBearer::risk>;

enum class RiskSeverity { low, medium, high };

std::optional<std::int64_t> severity_score(
    const Risk& risk);  // absent unless likelihood and impact are given
RiskSeverity severity_of(std::int64_t score);

// Whether it is recorded whose risk it is.
bool has_bearer(const BearersOfRisks& bearers, const Risk& risk);
// Whether a service user or the community bears it.
bool is_borne_by_citizens(const BearersOfRisks& bearers, const Risk& risk);

// E17: levels (user, community, provider, system) with at least one mechanism for this service or outcome, 0
// to 4.
int resilience_levels(const Portfolio& portfolio, Id<Service> service);
int resilience_levels(const Portfolio& portfolio, Id<Outcome> outcome);

// The same for all services and outcomes at once: the levels each has a mechanism at. Those with none are not
// in it.
using ResilienceByTarget = std::unordered_map<RecordId, std::set<ResilienceLevel>>;
ResilienceByTarget resilience_by_target(const Portfolio& portfolio);

}  // namespace tandem
