// What the 33 insights look at, gathered once for a project and a cycle: the indexes and counts that several
// of them need, so that none walks a table per record.
//
// Holds pointers into the portfolio: it must not outlive it or a change to it.
#pragma once

#include "model/activity.h"
#include "rules/coverage.h"
#include "rules/insights/insight.h"
#include "rules/limits.h"
#include "rules/lookup.h"
#include "rules/people.h"

#include <array>

namespace tandem {

inline constexpr std::array all_phases = {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_,
                                          PhaseKind::review};

// An activity of the cycle that is not cancelled.
struct ActivityFact {
    const Activity* activity = nullptr;
    PhaseKind phase = PhaseKind::none;
    Parts parts;
    bool co_produced = false;
    std::optional<double> hours;  // of citizens
};

class Facts {
public:
    explicit Facts(const InsightScope& scope);

    const Portfolio& portfolio;
    const Id<Project> project;
    const Id<Cycle> cycle;
    const PartialDate as_at;
    const PhaseKind closing;
    const Limits limits;
    const GroupsOfActivities groups;

    const Phase* phase(PhaseKind kind) const;  // nullptr when the cycle has none, and for `none`
    PhaseStatus status(PhaseKind kind) const;
    PhaseKind kind_of(Id<Phase> phase) const;  // none when it is not one of this cycle
    bool begun(PhaseKind kind) const;          // under way, complete, or about to be closed
    bool complete(PhaseKind kind) const;       // or about to be closed
    bool in_play(PhaseKind kind) const;        // begun, or holds a record of its own
    bool in_play_from(PhaseKind kind) const;   // it or a later phase is in play
    bool any_in_play() const { return in_play_from(PhaseKind::analyse); }

    const std::vector<ActivityFact>& activities() const { return activities_; }
    const Coverage& coverage() const { return coverage_; }
    // The key tasks that a co-produced activity of the cycle serves, sorted.
    const std::vector<Id<KeyTask>>& tasks_with_citizens() const { return tasks_with_citizens_; }
    std::size_t co_produced() const { return co_produced_; }

    // In the order of their making.
    template <class T>
    std::vector<const T*> of_project() const {
        std::vector<const T*> found;
        for (const T& record : portfolio.all<T>())
            if (record.common.project == project.value)
                found.push_back(&record);
        return found;
    }
    template <class T>
    std::vector<const T*> of_cycle() const {
        std::vector<const T*> found;
        for (const T& record : portfolio.all<T>())
            if (record.cycle == cycle)
                found.push_back(&record);
        return found;
    }

private:
    template <class T>
    void note_phases();
    template <class T>
    void note_kind(PhaseKind kind);
    void gather_activities();

    std::array<const Phase*, 4> phases_{};
    std::array<bool, 4> holds_{};
    std::vector<ActivityFact> activities_;
    Coverage coverage_;
    std::vector<Id<KeyTask>> tasks_with_citizens_;
    std::size_t co_produced_ = 0;
};

}  // namespace tandem
