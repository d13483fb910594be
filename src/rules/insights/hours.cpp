#include "rules/hours.h"

#include "base/number.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <cmath>

namespace tandem {

void check_not_free(const Facts& facts, Findings& found) {
    std::int64_t with_hours = 0;
    for (const ActivityFact& fact : facts.activities()) {
        const Activity& activity = *fact.activity;
        if (!fact.co_produced || fact.hours.value_or(0) <= 0)
            continue;
        ++with_hours;
        if (!looks_free(facts.groups, activity))
            continue;
        found
            .prompt("In " + named(activity.common, activity.title) + ", citizens gave " +
                    hours_words(*fact.hours) + "; " + public_side_words(activity) + '.')
            .of(fact.phase)
            .about(activity.common, public_side_words(activity))
            .amount("citizen_hours", "Citizens’ hours", fact.hours)
            .amount("staff_hours", "Staff hours", activity.staff_hours)
            .money("public_cost", "Public cost", activity.public_cost)
            .from(from_count(1, "activity", "activities"));
    }
    if (!found.none())
        return;
    if (with_hours == 0)
        found.no_data("No activity records hours given by citizens.");
    else
        found.clear("Every activity with citizens’ hours records what it took from the public side.")
            .count("with_hours", "Activities with citizens’ hours", with_hours)
            .from(from_count(with_hours, "activity", "activities"));
}

void check_citizen_input(const Facts& facts, Findings& found) {
    std::optional<double> citizen;
    std::optional<double> staff;
    std::int64_t counted_in = 0;
    for (const ActivityFact& fact : facts.activities()) {
        if (fact.activity->staff_hours)
            staff = staff.value_or(0) + *fact.activity->staff_hours;
        if (!fact.hours)
            continue;
        citizen = citizen.value_or(0) + *fact.hours;
        ++counted_in;
    }
    const auto finish = [&](Said said) {
        said.amount("citizen_hours", "Citizens’ hours", citizen)
            .amount("staff_hours", "Staff hours", staff)
            .from(from_count(counted_in, "activity with citizens’ hours", "activities with citizens’ hours"));
        if (const double rate = found.limit("pounds_an_hour"); rate > 0 && citizen)
            said.money("worth", "Worth of citizens’ hours",
                       Money{static_cast<std::int64_t>(std::llround(*citizen * rate * 100))});
    };
    if (!citizen)
        finish(found.no_data("No hours given by citizens are recorded."));
    else if (*citizen <= 0)
        finish(found.clear("The hours given by citizens are recorded as zero."));
    else if (staff)
        finish(found
                   .strength("Citizens gave " + hours_words(*citizen) + " in this cycle, beside " +
                             hours_words(*staff) + " of staff.")
                   .plainly("Citizens gave " + hours_words(*citizen) + " in this cycle, and staff " +
                            hours_in_figures(*staff) + '.'));
    else
        finish(found.strength("Citizens gave " + hours_words(*citizen) +
                              " in this cycle, beside staff hours that are not recorded."));
}

void check_burden(const Facts& facts, Findings& found) {
    std::vector<Burden> recorded;
    for (const ActivityFact& fact : facts.activities())
        if (const auto one = burden_of(fact.parts, *fact.activity))
            recorded.push_back(*one);
    const CycleBurden burden = burden_of(std::move(recorded), facts.limits);
    const auto measured = static_cast<std::int64_t>(burden.activities.size());
    for (const Burden& one : burden.activities)
        if (burden.is_heavy(one)) {
            const auto places =
                places_taken(facts.groups.of({one.activity->common.id}), *one.activity).citizens.number;
            found
                .prompt(
                    named(one.activity->common, one.activity->title) + " asked for " +
                    hours_words(one.hours_per_place) + " for each citizen place with hours on record" +
                    ", where " + hours_words(*burden.median) + " is usual in this cycle." +
                    (places && *places > one.places ? " Not all of its places have hours on record." : ""))
                .of(facts.kind_of(one.activity->phase))
                .about(one.activity->common, "heavy")
                .amount("hours_per_place", "Hours per place", one.hours_per_place)
                .amount("median", "Median of the cycle", burden.median)
                .from(from_count(measured, "activity", "activities"));
        }
    const std::vector<GroupHours> groups = hours_by_group(facts.portfolio, facts.groups, facts.cycle);
    for (const GroupHours& group : groups)
        if (group.is_unfair(facts.limits))
            found
                .prompt(named(group.group->common, group.group->name) + ", who need extra care, gave " +
                        percent(group.share) + " of the hours recorded by group.")
                .about(group.group->common, "unfair")
                .amount("hours", "Hours given", group.hours)
                .share("share", "Share", group.share)
                .from(from_count(static_cast<std::int64_t>(groups.size()), "group", "groups"))
                .suggest("Ask whether it is too much for them, and what support they want.");
    if (!found.none())
        return;
    const auto top = groups.empty() ? std::nullopt : std::optional(groups.front().share);
    if (!burden.median && groups.empty())
        found.no_data("Too few activities record both citizens’ hours and places taken.");
    else
        found.clear("No activity and no group carries much more than the others.")
            .amount("median", "Hours per place, median", burden.median)
            .share("top_group", "Share of the group that gave most", top)
            .from(from_count(measured, "activity", "activities"));
}

}  // namespace tandem
