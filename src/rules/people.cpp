#include "rules/people.h"

#include <algorithm>

namespace tandem {

namespace {

using Number = std::optional<std::int64_t>;

Places places(Parts parts, Number typed, Precision how, Number ActivityGroup::*number,
              Precision ActivityGroup::*precision) {
    Places result;
    for (const Part& part : parts) {
        result.by_groups.add(part.link->*number, part.link->*precision);
        if (part.of_citizens)
            result.citizens.add(part.link->*number, part.link->*precision);
    }
    result.total = result.by_groups;
    if (typed && *typed >= result.by_groups.number.value_or(0)) {
        result.total = {typed, how};
        result.not_broken_down = *typed - result.by_groups.number.value_or(0);
    }
    return result;
}

void add_hours(std::optional<double>& sum, std::optional<double> more) {
    if (more)
        sum = sum.value_or(0) + *more;
}

}  // namespace

void Count::add(std::optional<std::int64_t> more, Precision how) {
    if (!more)
        return;
    number = number.value_or(0) + *more;
    if (how == Precision::about || precision == Precision::about)
        precision = Precision::about;
    else if (how == Precision::at_least)
        precision = Precision::at_least;
}

GroupsOfActivities::GroupsOfActivities(const Portfolio& portfolio) : links_(portfolio) {
    parts_.reserve(links_.all().size());
    for (const ActivityGroup* link : links_.all()) {
        const Group* const group = portfolio.find(link->group);
        parts_.push_back({link, group, group && group->side == Side::citizen, link->took_part_precision,
                          link->took_part, link->new_to_this, link->citizen_hours});
    }
}

Parts GroupsOfActivities::of(Id<Activity> activity) const {
    const auto links = links_.of(activity);
    if (links.empty())
        return {};
    const auto first = static_cast<std::size_t>(links.data() - links_.all().data());
    return Parts(parts_).subspan(first, links.size());
}

bool is_citizen_group(const Portfolio& portfolio, Id<Group> group) {
    const Group* found = portfolio.find(group);
    return found && found->side == Side::citizen;
}

bool is_co_produced(Parts parts, const Activity& activity) {
    return activity.status != ActivityStatus::cancelled && std::ranges::any_of(parts, &Part::of_citizens);
}

bool is_co_produced(const GroupsOfActivities& groups, const Activity& activity) {
    return is_co_produced(groups.of({activity.common.id}), activity);
}

Places places_taken(Parts parts, const Activity& activity) {
    return places(parts, activity.took_part, activity.took_part_precision, &ActivityGroup::took_part,
                  &ActivityGroup::took_part_precision);
}

Places places_taken(const GroupsOfActivities& groups, const Activity& activity) {
    return places_taken(groups.of({activity.common.id}), activity);
}

Places places_invited(const GroupsOfActivities& groups, const Activity& activity) {
    return places(groups.of({activity.common.id}), activity.invited, activity.invited_precision,
                  &ActivityGroup::invited, &ActivityGroup::invited_precision);
}

std::optional<double> citizen_hours(Parts parts, const Activity& activity) {
    std::optional<double> sum;
    for (const Part& part : parts)
        add_hours(sum, part.citizen_hours);
    if (!activity.citizen_hours)
        return sum;
    return std::max(*activity.citizen_hours, sum.value_or(0));
}

std::optional<double> citizen_hours(const GroupsOfActivities& groups, const Activity& activity) {
    return citizen_hours(groups.of({activity.common.id}), activity);
}

std::vector<const Activity*> activities_of(const Portfolio& portfolio, Id<Phase> phase) {
    std::vector<const Activity*> found;
    for (const Activity& activity : portfolio.all<Activity>())
        if (activity.phase == phase && activity.status != ActivityStatus::cancelled)
            found.push_back(&activity);
    return found;
}

std::vector<GroupPart> parts_of_groups(const Portfolio& portfolio, Id<Phase> phase) {
    const GroupsOfActivities groups(portfolio);
    std::unordered_map<RecordId, GroupPart> parts;
    for (const Activity* activity : activities_of(portfolio, phase))
        for (const Part& one : groups.of({activity->common.id})) {
            GroupPart& part = parts[one.link->group.value];
            ++part.activities;
            part.invited.add(one.link->invited, one.link->invited_precision);
            part.took_part.add(one.took_part, one.precision);
            part.new_to_this.add(one.new_to_this, Precision::none);
            add_hours(part.citizen_hours, one.citizen_hours);
        }
    std::vector<GroupPart> result;
    for (const Group& group : portfolio.all<Group>())
        if (const auto found = parts.find(group.common.id); found != parts.end()) {
            result.push_back(found->second);
            result.back().group = &group;
        }
    return result;
}

}  // namespace tandem
