// The risks of a cycle on the map of likelihood and impact, counted (DOMAIN.md A6, F3 "Risk view").
//
// Only a risk with both scores has a place on the map; the others are counted apart. Benefit is never taken
// off the severity.
#pragma once

#include "rules/risks.h"

#include <vector>

namespace tandem {

struct RiskSpread {
    std::vector<const Risk*> placed;  // the gravest first, those as grave in the order of their making
    int high = 0;
    int medium = 0;
    int low = 0;
    int unscored = 0;
    int with_benefit = 0;  // of those placed: what is gained by taking it is scored
    int citizens = 0;      // of those placed: a service user or the community bears it
};

// Of a phase: those that belong to it or to no phase, which are the ones that its report lists.
RiskSpread spread_of(const Portfolio& portfolio, Id<Cycle> cycle, Id<Phase> phase = {});

}  // namespace tandem
