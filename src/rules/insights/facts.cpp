#include "rules/insights/facts.h"

#include "model/decisions.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/prioritisation.h"
#include "model/risks.h"
#include "model/sessions.h"

#include <algorithm>

namespace tandem {

namespace {

std::size_t place(PhaseKind kind) {
    return static_cast<std::size_t>(kind) - 1;
}

}  // namespace

Facts::Facts(const InsightScope& scope)
    : portfolio(scope.portfolio),
      project(scope.project),
      cycle(scope.cycle),
      as_at(scope.as_at),
      closing(scope.closing),
      limits(scope.portfolio, scope.project),
      groups(scope.portfolio) {
    for (const PhaseKind kind : all_phases)
        phases_[place(kind)] = phase_of(portfolio, cycle, kind);
    gather_activities();
    note_phases<GovernanceCheck>();
    note_phases<DarkSideNote>();
    note_phases<Evidence>();
    note_phases<Decision>();
    note_phases<Action>();
    note_phases<Finding>();
    note_phases<Prioritisation>();
    note_phases<Session>();
    note_phases<Risk>();
    // Records of the cycle that are the work of one phase (DOMAIN.md D2).
    note_kind<Demand>(PhaseKind::analyse);
    note_kind<Need>(PhaseKind::analyse);
    note_kind<Route>(PhaseKind::plan);
    note_kind<Development>(PhaseKind::do_);
    note_kind<Finding>(PhaseKind::review);
}

template <class T>
void Facts::note_phases() {
    for (const T& record : portfolio.all<T>())
        if (const PhaseKind kind = record.phase ? kind_of(record.phase) : PhaseKind::none;
            kind != PhaseKind::none)
            holds_[place(kind)] = true;
}

template <class T>
void Facts::note_kind(PhaseKind kind) {
    const auto& records = portfolio.all<T>();
    if (std::any_of(records.begin(), records.end(), [&](const T& record) { return record.cycle == cycle; }))
        holds_[place(kind)] = true;
}

void Facts::gather_activities() {
    for (const Activity& activity : portfolio.all<Activity>()) {
        const PhaseKind kind = kind_of(activity.phase);
        if (kind == PhaseKind::none)
            continue;
        holds_[place(kind)] = true;
        if (activity.status == ActivityStatus::cancelled)
            continue;
        ActivityFact fact;
        fact.activity = &activity;
        fact.phase = kind;
        fact.parts = groups.of({activity.common.id});
        fact.co_produced = is_co_produced(fact.parts, activity);
        fact.hours = citizen_hours(fact.parts, activity);
        if (fact.co_produced) {
            ++co_produced_;
            count_activity(coverage_, kind, activity);
            tasks_with_citizens_.insert(tasks_with_citizens_.end(), activity.key_tasks.begin(),
                                        activity.key_tasks.end());
        }
        activities_.push_back(fact);
    }
    count_marks(coverage_, portfolio, cycle);
    std::sort(tasks_with_citizens_.begin(), tasks_with_citizens_.end());
}

const Phase* Facts::phase(PhaseKind kind) const {
    return kind == PhaseKind::none ? nullptr : phases_[place(kind)];
}

PhaseStatus Facts::status(PhaseKind kind) const {
    const Phase* const found = phase(kind);
    return found ? found->status : PhaseStatus::none;
}

PhaseKind Facts::kind_of(Id<Phase> id) const {
    for (const PhaseKind kind : all_phases)
        if (const Phase* const found = phase(kind); found && found->common.id == id.value)
            return kind;
    return PhaseKind::none;
}

bool Facts::begun(PhaseKind kind) const {
    return status(kind) == PhaseStatus::under_way || complete(kind);
}

bool Facts::complete(PhaseKind kind) const {
    return phase(kind) && (status(kind) == PhaseStatus::complete || kind == closing);
}

bool Facts::in_play(PhaseKind kind) const {
    return begun(kind) || (phase(kind) && holds_[place(kind)]);
}

bool Facts::in_play_from(PhaseKind kind) const {
    return std::any_of(all_phases.begin(), all_phases.end(),
                       [&](PhaseKind later) { return later >= kind && in_play(later); });
}

}  // namespace tandem
