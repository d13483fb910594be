#include "rules/hours.h"

#include "base/number.h"

#include <algorithm>
#include <cmath>
#include <map>

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

std::string hours_words(double hours) {
    constexpr double exact_enough = 10;
    std::string text = grouped(hours, std::abs(hours) >= exact_enough ? 0 : 1);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
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

bool CycleBurden::is_heavy(const Burden& burden, double times_median) const {
    return median && burden.hours_per_place > times_median * *median;
}

CycleBurden burden_of(const Portfolio& portfolio, Id<Cycle> cycle) {
    const GroupsOfActivities groups(portfolio);
    std::vector<Burden> activities;
    for (const Activity* activity : activities_of_cycle(portfolio, cycle)) {
        const std::optional<double> hours = citizen_hours(groups, *activity);
        const std::int64_t places = places_taken(portfolio, groups, *activity).citizens.number.value_or(0);
        if (hours && places > 0)
            activities.push_back({activity, *hours / static_cast<double>(places)});
    }
    return burden_of(std::move(activities));
}

CycleBurden burden_of(std::vector<Burden> activities, double least_activities) {
    CycleBurden result;
    std::vector<double> all;
    for (const Burden& burden : activities)
        all.push_back(burden.hours_per_place);
    if (!all.empty() && static_cast<double>(all.size()) >= least_activities)
        result.median = median_of(std::move(all));
    result.activities = std::move(activities);
    return result;
}

bool GroupHours::is_unfair(double most) const {
    return group->needs_extra_care && share > most;
}

std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, Id<Cycle> cycle) {
    return hours_by_group(portfolio, GroupsOfActivities(portfolio), cycle);
}

std::vector<GroupHours> hours_by_group(const Portfolio& portfolio, const GroupsOfActivities& groups,
                                       Id<Cycle> cycle) {
    std::map<RecordId, double> hours;
    double sum = 0;
    for (const Activity* activity : activities_of_cycle(portfolio, cycle))
        for (const ActivityGroup* part : groups.of({activity->common.id}))
            if (part->citizen_hours && is_citizen_group(portfolio, part->group)) {
                hours[part->group.value] += *part->citizen_hours;
                sum += *part->citizen_hours;
            }
    std::vector<GroupHours> result;
    if (sum <= 0)
        return result;
    for (const auto& [group, given] : hours)
        result.push_back({portfolio.find(Id<Group>{group}), given, given / sum});
    std::stable_sort(result.begin(), result.end(),
                     [](const GroupHours& a, const GroupHours& b) { return a.hours > b.hours; });
    return result;
}

std::vector<const Activity*> activities_of_cycle(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::vector<const Activity*> found;
    for (const Activity& activity : portfolio.all<Activity>())
        if (activity.status != ActivityStatus::cancelled && cycle_of(portfolio, activity.phase) == cycle)
            found.push_back(&activity);
    return found;
}

}  // namespace tandem
