#include "base/number.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <unordered_map>

namespace tandem {

namespace {

// A citizen group with a size, and what it took part in over the cycle.
struct Represented {
    const Group* group = nullptr;
    bool in_an_activity = false;
    Count places;

    // A group in an activity without a count: not zero, but not known.
    bool unknown() const { return in_an_activity && !places.number; }
};

struct Representation {
    std::vector<Represented> groups;  // counted
    std::int64_t left_out = 0;        // without a size, or without a count
    double places = 0;
    double people = 0;
};

Representation representation_of(const Facts& facts) {
    std::unordered_map<RecordId, Represented> parts;
    for (const ActivityFact& fact : facts.activities())
        for (const ActivityGroup* part : facts.groups.of({fact.activity->common.id})) {
            Represented& group = parts[part->group.value];
            group.in_an_activity = true;
            group.places.add(part->took_part, part->took_part_precision);
        }
    Representation result;
    for (const Group* group : facts.of_project<Group>()) {
        if (group->side != Side::citizen)
            continue;
        Represented part = parts[group->common.id];
        part.group = group;
        if (group->size.value_or(0) <= 0 || part.unknown()) {
            ++result.left_out;
            continue;
        }
        result.places += static_cast<double>(part.places.number.value_or(0));
        result.people += static_cast<double>(*group->size);
        result.groups.push_back(part);
    }
    return result;
}

// First-time places over the activities that record them, groups of citizens only.
struct FirstTimers {
    std::int64_t activities = 0;
    std::int64_t places = 0;
    std::int64_t first_time = 0;

    void add(const Facts& facts, const Activity& activity) {
        bool recorded = false;
        for (const ActivityGroup* part : facts.groups.of({activity.common.id}))
            if (part->took_part && part->new_to_this && is_citizen_group(facts.portfolio, part->group)) {
                places += *part->took_part;
                first_time += *part->new_to_this;
                recorded = true;
            }
        activities += recorded;
    }
    std::optional<double> share() const {
        return ratio_of(static_cast<double>(first_time), static_cast<double>(places));
    }
};

}  // namespace

void check_missing_people(const Facts& facts, Findings& found) {
    const Representation all = representation_of(facts);
    std::string basis = from_count(static_cast<std::int64_t>(all.places), "place taken", "places taken");
    basis += " by " + counted(static_cast<std::int64_t>(all.groups.size()), "group", "groups") +
             " with a size (groups may overlap)";
    if (all.left_out > 0)
        basis += "; " + counted(all.left_out, "group", "groups") + " without a size or a count left out";
    if (all.places <= 0 || all.people <= 0) {
        found.no_data("No group with a size has places taken recorded.");
        return;
    }
    for (const Represented& part : all.groups) {
        const double population = static_cast<double>(*part.group->size) / all.people;
        const double share = static_cast<double>(part.places.number.value_or(0)) / all.places;
        const double expected = all.places * population;
        if (share / population >= found.limit("low_ratio") || expected < found.limit("least_expected"))
            continue;
        const std::string who = named(part.group->common, part.group->name);
        Said said = share > 0 ? found.prompt(who + " took " + percent(share) + " of the places but are " +
                                             percent(population) + " of the people concerned.")
                              : found.attention(who + " are " + percent(population) +
                                                " of the people concerned, and none of them took part.");
        said.about(part.group->common)
            .count("places", "Places taken", part.places.number.value_or(0))
            .amount("expected", "Places due by size", expected)
            .share("share", "Share of places", share)
            .share("population", "Share of people", population)
            .amount("ratio", "Ratio", share / population)
            .from(basis);
    }
    if (found.none())
        found.clear("Every group with a size took part about as much as its size would suggest.")
            .count("groups", "Groups with a size", static_cast<std::int64_t>(all.groups.size()))
            .from(basis);
}

void check_usual_suspects(const Facts& facts, Findings& found) {
    std::array<FirstTimers, 4> phases;
    for (const ActivityFact& fact : facts.activities())
        phases[static_cast<std::size_t>(fact.phase) - 1].add(facts, *fact.activity);
    for (const PhaseKind phase : all_phases) {
        const FirstTimers& timers = phases[static_cast<std::size_t>(phase) - 1];
        const auto share = timers.share();
        if (!share)
            continue;
        const std::string seen = "In " + label_of(phase) + ", " + percent(*share) +
                                 " of the places were taken by people new to this.";
        const bool few = *share < found.limit("least_new") &&
                         static_cast<double>(timers.activities) >= found.limit("least_activities");
        Said said = few ? found.prompt(seen) : found.clear(seen);
        said.of(phase)
            .count("first_time", "Places taken by people new to this", timers.first_time)
            .count("places", "Places taken", timers.places)
            .share("share", "Share", share)
            .from(from_count(timers.activities, "activity", "activities"));
    }
    if (found.none())
        found.no_data("No group has recorded how many were new to this.");
}

}  // namespace tandem
