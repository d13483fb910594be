// What can go from a closed cycle into the next one, and what is proposed for it (DOMAIN.md 0.1 "Cycle", F1,
// design.md section 8 "Cycle closed").
//
// Records of a cycle or its phases that are not part of another one; the framework's own tasks start anew in
// each cycle and are left out, and so is what a new cycle judges afresh (governance checks, matrix marks,
// report settings). Proposed: findings, promises and questions that are still open, actions not done, needs,
// work under way or planned. Project records live on by themselves.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <vector>

namespace tandem {

struct CarryItem {
    RecordId record = 0;
    bool proposed = false;
};

struct CarryKind {
    const EntityDef* entity = nullptr;
    std::vector<CarryItem> items;  // in the order of their making
};

// Kinds without a record are left out; in the order of entities().
std::vector<CarryKind> carry_over_choices(const Portfolio& portfolio, Id<Cycle> cycle);

}  // namespace tandem
