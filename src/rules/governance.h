// How each governance principle was judged (DOMAIN.md E18).
//
// The latest check of a principle in a phase counts; of several on that date the lowest. A level is the
// lowest rating, never a mean: one principle must not buy off another (DOMAIN.md 0.6). A principle without a
// judgement is "not considered".
#pragma once

#include "model/governance.h"
#include "rules/lookup.h"

#include <string>
#include <vector>

namespace tandem {

struct Principle {
    std::string key;
    std::string label;
};

// The framework's principles, then the project's own.
std::vector<Principle> principles_of(const Portfolio& portfolio, Id<Project> project);

struct PrincipleLevel {
    Principle principle;
    const GovernanceCheck* check = nullptr;  // the one that counts; nullptr = no judgement recorded

    Rating rating() const {
        return check && check->rating != Rating::none ? check->rating : Rating::not_considered;
    }
};

std::vector<PrincipleLevel> principle_levels(const Portfolio& portfolio, Id<Project> project,
                                             Id<Phase> phase);

// How many principles have a judgement better than "not considered" in at least one phase of the cycle.
int principles_considered(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle);

}  // namespace tandem
