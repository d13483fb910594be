// Who was there and who was missing: each citizen group's share of the places taken beside its share of the
// population (DOMAIN.md E7 with E0).
//
// Population = the sizes of the citizen groups that have one, added up; groups may overlap, so the share is a
// pointer, not a measure. Places are those taken by citizen groups in the cycle's activities that are not
// cancelled. A group in no activity took no place; one that is in some, but without a count, is "no data".
// Groups without a size are listed and not judged.
#pragma once

#include "rules/limits.h"
#include "rules/people.h"

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

// How a group's part in the cycle is known.
enum class Presence {
    took_part,    // a count above 0 is recorded
    no_count,     // linked to activities, but how many came is not recorded
    none_came,    // counts are recorded and say 0
    not_reached,  // in no activity
};

struct GroupPresence {
    const Group* group = nullptr;
    int activities = 0;
    Count took_part;
    Presence presence = Presence::not_reached;
    std::optional<double> of_places;  // 0 to 1; absent while no place is recorded or this group has no data
    std::optional<double>
        of_population;  // 0 to 1; absent without a size, and for groups that are not citizens

    // Places the group would have taken by its share of the population.
    std::optional<double> expected;
    std::optional<double> ratio() const;  // of_places / of_population
    // Nobody of a group of which five or more were to be expected.
    bool is_missing(const Limits& limits) const;
    // Clearly fewer than its share, where five or more were to be expected.
    bool is_under(const Limits& limits) const;
};

struct Representation {
    std::vector<GroupPresence> groups;  // of the project, all sides, in the order of their making
    std::int64_t places = 0;            // taken by citizen groups
    std::int64_t population = 0;        // sum of the sizes
    int without_size = 0;               // citizen groups
};

Representation representation_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle);
Representation representation_of(const Portfolio& portfolio, const GroupsOfActivities& links,
                                 Id<Project> project, Id<Cycle> cycle);

// One citizen group in a picture of a phase: its share of the people and of the places, among those shown.
struct SharePair {
    const Group* group = nullptr;
    std::int64_t people = 0;
    std::int64_t places = 0;
    double of_people = 0;  // 0 to 1
    double of_places = 0;  // 0 to 1
    double expected = 0;   // places it would have taken by its share of the people

    // Clearly fewer places than its share of the people, where five or more were to be expected.
    bool is_under(const Limits& limits) const;
};

// The citizen groups with a size of which it is known how many took part in the phase: a group in none of its
// activities took no place, one without a count is left out, and so is one that `may_show` refuses, whose
// numbers are then in no sum. Empty unless two groups or more are left, with a place among them.
std::vector<SharePair> share_pairs(const Portfolio& portfolio, Id<Project> project, Id<Phase> phase,
                                   const std::function<bool(const Group&, const Count& took_part)>& may_show);

}  // namespace tandem
