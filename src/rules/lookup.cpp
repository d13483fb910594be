#include "rules/lookup.h"

namespace tandem {

const Phase* phase_of(const Portfolio& portfolio, Id<Cycle> cycle, PhaseKind kind) {
    for (const Phase& phase : portfolio.all<Phase>())
        if (phase.cycle == cycle && phase.phase == kind)
            return &phase;
    return nullptr;
}

Id<Cycle> cycle_of(const Portfolio& portfolio, Id<Phase> phase) {
    const Phase* found = portfolio.find(phase);
    return found ? found->cycle : Id<Cycle>{};
}

PhaseKind kind_of(const Portfolio& portfolio, Id<Phase> phase) {
    const Phase* found = portfolio.find(phase);
    return found ? found->phase : PhaseKind::none;
}

}  // namespace tandem
