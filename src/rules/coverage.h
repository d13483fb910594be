// The 4 by 4 matrix of phases and Co's, the product's central picture (DOMAIN.md E1 with E0).
//
// Counts activities that are not cancelled and have a citizen group. A cell's status is the furthest of its
// activities, told with how many are that far; an idea is shown but does not fill. A cell marked "not this
// cycle" is out of scope unless something fills it. Empty cells are prompts, not failures.
#pragma once

#include "model/activity.h"
#include "rules/lookup.h"

#include <array>
#include <vector>

namespace tandem {

struct CoverageCell {
    ActivityStatus status = ActivityStatus::none;  // never cancelled
    int activities = 0;
    int furthest = 0;  // of these: those of `status`
    bool marked_off = false;

    bool filled() const { return status >= ActivityStatus::planned && status <= ActivityStatus::done; }
    bool in_scope() const { return !marked_off || filled(); }
};

struct Coverage {
    static constexpr std::size_t size = 4;
    std::array<std::array<CoverageCell, size>, size> cells;  // [phase][co], in the order of the choices

    const CoverageCell& at(PhaseKind phase, Co co) const;
    int filled() const;
    int in_scope() const;
    int filled(PhaseKind phase) const;
    int filled(Co co) const;
};

// All that is recorded in a cell, of which a Coverage counts only part.
struct CellActivities {
    std::vector<const Activity*> all;  // with citizens first, cancelled last; else in the order of making
    int recorded = 0;                  // not cancelled
    int with_citizens = 0;             // of these: what the cell counts
    int cancelled = 0;
};
CellActivities activities_in_cell(const Portfolio& portfolio, Id<Phase> phase, Co co);

Coverage coverage_of(const Portfolio& portfolio, Id<Cycle> cycle);

// The same step by step, for those who have the cycle's co-produced activities at hand.
void count_activity(Coverage& coverage, PhaseKind phase, const Activity& activity);
void count_marks(Coverage& coverage, const Portfolio& portfolio, Id<Cycle> cycle);

}  // namespace tandem
