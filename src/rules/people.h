// Who took part: places taken, by activity and by group (DOMAIN.md A10 "People counts").
//
// One person in two activities counts twice, so the word is places, not people. Total = the larger of the
// typed total and the sum of the groups; shares use the groups only, and what the total has beyond them is
// "not broken down". An absent count is not 0: a sum is absent when nothing in it is recorded.
#pragma once

#include "model/activity.h"
#include "model/people.h"
#include "rules/lookup.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tandem {

// A group in an activity, with what the rules ask again and again of the two records. Copied, because rules
// go from activity to activity, and the records lie in the order of their making: each would be fetched from
// elsewhere in memory.
struct Part {
    const ActivityGroup* link = nullptr;
    const Group* group = nullptr;  // where the record is gone: nullptr
    bool of_citizens = false;      // the group is one of citizens
    Precision precision = Precision::none;
    std::optional<std::int64_t> took_part;
    std::optional<std::int64_t> new_to_this;
    std::optional<double> citizen_hours;
};
using Parts = std::span<const Part>;

// The groups of each activity. Holds pointers into the portfolio: it must not outlive it or a change to it.
class GroupsOfActivities {
public:
    explicit GroupsOfActivities(const Portfolio& portfolio);
    Parts of(Id<Activity> activity) const;  // in the order of their making; valid as long as this

private:
    ByParent<&ActivityGroup::activity> links_;
    std::vector<Part> parts_;  // beside links_.all()
};

struct Count {
    std::optional<std::int64_t> number;
    Precision precision =
        Precision::none;  // of a sum: "about" when any part is, else "at least" when any part is

    void add(std::optional<std::int64_t> more, Precision how);
    bool operator==(const Count&) const = default;
};

struct Places {
    Count total;
    Count by_groups;  // sum of the groups
    Count citizens;   // sum of the citizen groups: the participants of the rules
    std::int64_t not_broken_down =
        0;  // total beyond the groups; 0 when no group has a count and no total is typed

    bool operator==(const Places&) const = default;
};

bool is_citizen_group(const Portfolio& portfolio, Id<Group> group);

// parts: the groups of the activity, for those who looked them up already.
// Not cancelled and with at least one citizen group: counts as co-produced (DOMAIN.md 0.7 and E).
bool is_co_produced(Parts parts, const Activity& activity);
bool is_co_produced(const GroupsOfActivities& groups, const Activity& activity);

Places places_taken(Parts parts, const Activity& activity);
Places places_taken(const GroupsOfActivities& groups, const Activity& activity);
Places places_invited(const GroupsOfActivities& groups, const Activity& activity);

// Hours given by citizens: the larger of the typed total and the sum of the groups, as for people.
std::optional<double> citizen_hours(Parts parts, const Activity& activity);
std::optional<double> citizen_hours(const GroupsOfActivities& groups, const Activity& activity);

// One group over the activities of a phase that are not cancelled.
struct GroupPart {
    const Group* group = nullptr;
    int activities = 0;
    Count invited;
    Count took_part;
    Count new_to_this;
    std::optional<double> citizen_hours;
};

// Groups with at least one activity in the phase, in the order of their making.
std::vector<GroupPart> parts_of_groups(const Portfolio& portfolio, Id<Phase> phase);

// Activities of the phase that are not cancelled, in the order of their making.
std::vector<const Activity*> activities_of(const Portfolio& portfolio, Id<Phase> phase);

}  // namespace tandem
