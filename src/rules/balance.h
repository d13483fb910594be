// Citizen voice and citizen action, counted side by side (DOMAIN.md E2 with E0).
//
// Counts co-produced activities (not cancelled, with a citizen group) by their own mechanism; "both" counts
// in each, one without a mechanism in neither. The balance differs from phase to phase and 50/50 is never
// asked for.
#pragma once

#include "model/activity.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <array>

namespace tandem {

struct VoiceAction {
    int voice = 0;
    int action = 0;

    bool operator==(const VoiceAction&) const = default;
};

struct CycleBalance {
    std::array<VoiceAction, 4> phases;  // in the order of the cycle

    const VoiceAction& of(PhaseKind phase) const { return phases[static_cast<std::size_t>(phase) - 1]; }
    VoiceAction cycle() const;
};

CycleBalance balance_of(const Portfolio& portfolio, Id<Cycle> cycle);

// The same step by step, for those who have the cycle's co-produced activities at hand.
void count_activity(CycleBalance& balance, PhaseKind phase, const Activity& activity);

}  // namespace tandem
