#include "rules/balance.h"

#include "rules/people.h"

namespace tandem {

VoiceAction CycleBalance::cycle() const {
    VoiceAction sum;
    for (const VoiceAction& phase : phases) {
        sum.voice += phase.voice;
        sum.action += phase.action;
    }
    return sum;
}

CycleBalance balance_of(const Portfolio& portfolio, Id<Cycle> cycle) {
    CycleBalance balance;
    const GroupsOfActivities groups(portfolio);
    for (const Activity& activity : portfolio.all<Activity>()) {
        const Phase* phase = portfolio.find(activity.phase);
        if (!phase || phase->cycle != cycle || phase->phase == PhaseKind::none ||
            !is_co_produced(groups, activity))
            continue;
        count_activity(balance, phase->phase, activity);
    }
    return balance;
}

void count_activity(CycleBalance& balance, PhaseKind phase, const Activity& activity) {
    VoiceAction& counts = balance.phases[static_cast<std::size_t>(phase) - 1];
    counts.voice += activity.mechanism == Mechanism::voice || activity.mechanism == Mechanism::both;
    counts.action += activity.mechanism == Mechanism::action || activity.mechanism == Mechanism::both;
}

}  // namespace tandem
