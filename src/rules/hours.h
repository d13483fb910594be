// What people and public bodies put into activities: hours and money, side by side (DOMAIN.md E23, E24, E31).
//
// Citizens' hours are never priced. Hours are those of citizens and of staff as recorded; absent is not 0.
// The burden of an activity is its citizen hours per place taken by a citizen group.
#pragma once

#include "rules/limits.h"
#include "rules/people.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct HoursAccount {
    int activities = 0;
    int with_citizen_hours = 0;  // activities that record them, 0 included
    std::optional<double> citizen;
    std::optional<double> staff;
    std::optional<Money> public_cost;
};

// "6,084.25", "4.6", "9": to the quarter of an hour, else to a tenth; in sentences and in tables alike, so
// that nobody finds one sum written in two ways.
std::string hours_in_figures(double hours);
std::string hours_words(double hours);  // "6,084.25 hours", "1 hour"

HoursAccount hours_of(const GroupsOfActivities& groups, const std::vector<const Activity*>& activities);

// E23: citizens give hours, and neither staff hours nor a public cost is recorded, or both are zero.
bool looks_free(const GroupsOfActivities& groups, const Activity& activity);

// What such an activity says of the public side; an empty field is not a zero: "staff hours and public cost
// are not recorded", "staff hours are zero and public cost is not recorded".
std::string public_side_words(const Activity& activity);

struct Burden {
    const Activity* activity = nullptr;
    double hours_per_place = 0;
    std::int64_t places = 0;  // that the hours were divided by
};

struct CycleBurden {
    std::vector<Burden> activities;  // that record hours and places, in the order of their making
    std::optional<double> median;    // absent with too few of them
    double times_median = 0;         // the limit

    bool is_heavy(const Burden& burden) const;  // more than so many times the median
};

// Hours and places of the same people: of the citizen groups that record both, or, where the activity's own
// total says more hours than its groups, of all who took part and are not of a professional group. Absent
// where those places are not known.
std::optional<Burden> burden_of(Parts parts, const Activity& activity);

CycleBurden burden_of(const Portfolio& portfolio, Id<Cycle> cycle, const Limits& limits);
// activities: those that record hours and places.
CycleBurden burden_of(std::vector<Burden> activities, const Limits& limits);

// How the hours that are recorded by group fall on the citizen groups of the cycle; absent when none are.
struct GroupHours {
    const Group* group = nullptr;
    double hours = 0;
    double share = 0;  // of all hours recorded by citizen group, 0 to 1

    // A group that needs extra care carries more than its share may be.
    bool is_unfair(const Limits& limits) const;
};

// The largest share first; equal shares in the order of the groups' making.
std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, Id<Cycle> cycle);
std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, const GroupsOfActivities& groups,
                                       Id<Cycle> cycle);

// Activities of all phases of the cycle that are not cancelled, in the order of their making.
std::vector<const Activity*> activities_of_cycle(const Portfolio& portfolio, Id<Cycle> cycle);

}  // namespace tandem
