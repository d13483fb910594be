#include "rules/representation.h"

#include "base/number.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

namespace tandem {

namespace {

// First-time places over the activities that record them, groups of citizens only.
struct FirstTimers {
    std::int64_t activities = 0;
    std::int64_t places = 0;
    std::int64_t first_time = 0;

    void add(const ActivityFact& fact) {
        bool recorded = false;
        for (const Part& part : fact.parts)
            if (part.took_part && part.new_to_this && part.of_citizens) {
                places += *part.took_part;
                first_time += *part.new_to_this;
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
    const Representation all = representation_of(facts.portfolio, facts.groups, facts.project, facts.cycle);
    if (all.places <= 0 || all.population <= 0) {
        found.no_data(all.population <= 0 ? "No group of citizens has a size recorded."
                                          : "No places taken by groups of citizens are recorded.");
        return;
    }
    std::string basis =
        from_count(all.places, "place taken", "places taken") + " by groups of citizens, which may overlap";
    if (all.without_size > 0)
        basis += "; " + counted(all.without_size, "group", "groups") + " without a size left out";
    std::int64_t judged = 0;
    for (const GroupPresence& part : all.groups) {
        const auto ratio = part.ratio();
        if (!ratio || !part.expected)
            continue;
        ++judged;
        if (!part.is_under(facts.limits))
            continue;
        const std::string who = named(part.group->common, part.group->name);
        Said said = *part.of_places > 0
                        ? found.prompt(who + " took " + percent(*part.of_places) +
                                       " of the places over the cycle but are " +
                                       percent(*part.of_population) + " of the people concerned.")
                        : found.attention(who + " are " + percent(*part.of_population) +
                                          " of the people concerned, and none of them took part.");
        said.about(part.group->common, *part.of_places > 0 ? "few" : "none")
            .count("places", "Places taken", part.took_part.number.value_or(0))
            .amount("expected", "Places due by size", part.expected)
            .share("share", "Share of places", part.of_places)
            .share("population", "Share of people", part.of_population)
            .amount("ratio", "Ratio", ratio)
            .from(basis);
    }
    if (found.none())
        found.clear("Every group with a size took part about as much as its size would suggest.")
            .count("groups", "Groups with a size and a count", judged)
            .from(basis);
}

void check_usual_suspects(const Facts& facts, Findings& found) {
    std::array<FirstTimers, 4> phases;
    for (const ActivityFact& fact : facts.activities())
        phases[static_cast<std::size_t>(fact.phase) - 1].add(fact);
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
