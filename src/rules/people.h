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
#include <vector>

namespace tandem {

using GroupsOfActivities = ByParent<&ActivityGroup::activity>;

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
bool is_co_produced(const Portfolio& portfolio, Children<ActivityGroup> parts, const Activity& activity);
bool is_co_produced(const Portfolio& portfolio, const GroupsOfActivities& groups, const Activity& activity);

Places places_taken(const Portfolio& portfolio, Children<ActivityGroup> parts, const Activity& activity);
Places places_taken(const Portfolio& portfolio, const GroupsOfActivities& groups, const Activity& activity);
Places places_invited(const Portfolio& portfolio, const GroupsOfActivities& groups, const Activity& activity);

// Hours given by citizens: the larger of the typed total and the sum of the groups, as for people.
std::optional<double> citizen_hours(Children<ActivityGroup> parts, const Activity& activity);
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
