#include "rules/hours.h"

#include "base/number.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tandem {

namespace {

template <class T>
void add(std::optional<T>& sum, std::optional<T> more) {
    if (more)
        sum = sum.value_or(T{}) + *more;
}

double median_of(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

}  // namespace

std::string hours_in_figures(double hours) {
    // Quarters of an hour are recorded as such; the rest are means.
    if (hours * 4 == std::floor(hours * 4))
        return grouped(hours);
    std::string text = grouped(hours, 1);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string hours_words(double hours) {
    const std::string text = hours_in_figures(hours);
    return text + (text == "1" ? " hour" : " hours");
}

HoursAccount hours_of(const GroupsOfActivities& groups, const std::vector<const Activity*>& activities) {
    HoursAccount account;
    for (const Activity* activity : activities) {
        ++account.activities;
        const std::optional<double> hours = citizen_hours(groups, *activity);
        account.with_citizen_hours += hours.has_value();
        add(account.citizen, hours);
        add(account.staff, activity->staff_hours);
        if (activity->public_cost)
            account.public_cost =
                Money{account.public_cost.value_or(Money{}).pence + activity->public_cost->pence};
    }
    return account;
}

bool looks_free(const GroupsOfActivities& groups, const Activity& activity) {
    return activity.status != ActivityStatus::cancelled && citizen_hours(groups, activity).value_or(0) > 0 &&
           activity.staff_hours.value_or(0) <= 0 && activity.public_cost.value_or(Money{}).pence <= 0;
}

std::string public_side_words(const Activity& activity) {
    const auto words = [](bool recorded) { return recorded ? "zero" : "not recorded"; };
    const bool hours = activity.staff_hours.has_value();
    const bool cost = activity.public_cost.has_value();
    if (hours == cost)
        return std::string("staff hours and public cost are ") + words(hours);
    return std::string("staff hours are ") + words(hours) + " and public cost is " + words(cost);
}

std::optional<Burden> burden_of(Parts parts, const Activity& activity) {
    double hours = 0;         // of the citizen groups that record both
    std::int64_t places = 0;  // theirs
    std::optional<double> by_groups;
    std::int64_t of_others = 0;
    bool citizens_counted = true;
    bool others_counted = true;
    for (const Part& part : parts) {
        add(by_groups, part.citizen_hours);
        if (!part.of_citizens) {
            others_counted = others_counted && part.took_part;
            of_others += part.took_part.value_or(0);
            continue;
        }
        citizens_counted = citizens_counted && part.took_part;
        if (part.citizen_hours && part.took_part) {
            hours += *part.citizen_hours;
            places += *part.took_part;
        }
    }
    if (activity.citizen_hours && *activity.citizen_hours > by_groups.value_or(-1)) {
        // Where a total is typed, what it has beyond the groups is citizens' unless others came uncounted.
        if (activity.took_part ? !others_counted : !citizens_counted)
            return std::nullopt;
        hours = *activity.citizen_hours;
        places = places_taken(parts, activity).total.number.value_or(0) - of_others;
    }
    if (places <= 0)
        return std::nullopt;
    return Burden{&activity, hours / static_cast<double>(places), places};
}

bool CycleBurden::is_heavy(const Burden& burden) const {
    return median && burden.hours_per_place > times_median * *median;
}

CycleBurden burden_of(const Portfolio& portfolio, Id<Cycle> cycle, const Limits& limits) {
    const GroupsOfActivities groups(portfolio);
    std::vector<Burden> activities;
    for (const Activity* activity : activities_of_cycle(portfolio, cycle))
        if (const auto burden = burden_of(groups.of({activity->common.id}), *activity))
            activities.push_back(*burden);
    return burden_of(std::move(activities), limits);
}

CycleBurden burden_of(std::vector<Burden> activities, const Limits& limits) {
    CycleBurden result;
    result.times_median = limits.value("E31", "times_median");
    std::vector<double> all;
    for (const Burden& burden : activities)
        all.push_back(burden.hours_per_place);
    if (!all.empty() && static_cast<double>(all.size()) >= limits.value("E31", "least_activities"))
        result.median = median_of(std::move(all));
    result.activities = std::move(activities);
    return result;
}

bool GroupHours::is_unfair(const Limits& limits) const {
    return group->needs_extra_care && share > limits.value("E31", "most_of_one_group");
}

std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, Id<Cycle> cycle) {
    return hours_by_group(portfolio, GroupsOfActivities(portfolio), cycle);
}

std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, const GroupsOfActivities& groups,
                                       Id<Cycle> cycle) {
    std::unordered_map<RecordId, double> hours;
    double sum = 0;
    for (const Activity* activity : activities_of_cycle(portfolio, cycle))
        for (const Part& part : groups.of({activity->common.id}))
            if (part.citizen_hours && part.of_citizens) {
                hours[part.group->common.id] += *part.citizen_hours;
                sum += *part.citizen_hours;
            }
    std::vector<GroupHours> result;
    if (sum <= 0)
        return result;
    for (const Group& group : portfolio.all<Group>())
        if (const auto given = hours.find(group.common.id); given != hours.end())
            result.push_back({&group, given->second, given->second / sum});
    std::stable_sort(result.begin(), result.end(),
                     [](const GroupHours& a, const GroupHours& b) { return a.hours > b.hours; });
    return result;
}

std::vector<const Activity*> activities_of_cycle(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::vector<Id<Phase>> phases;
    for (const Phase& phase : portfolio.all<Phase>())
        if (phase.cycle == cycle)
            phases.push_back({phase.common.id});
    std::vector<const Activity*> found;
    for (const Activity& activity : portfolio.all<Activity>())
        if (activity.status != ActivityStatus::cancelled &&
            std::ranges::find(phases, activity.phase) != phases.end())
            found.push_back(&activity);
    return found;
}

}  // namespace tandem
