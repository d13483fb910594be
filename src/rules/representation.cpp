#include "rules/representation.h"

#include "rules/hours.h"

namespace tandem {

namespace {

std::unordered_map<RecordId, GroupPresence> parts_in(const Portfolio& portfolio,
                                                     const GroupsOfActivities& links, Id<Cycle> cycle) {
    std::unordered_map<RecordId, GroupPresence> parts;
    for (const Activity* activity : activities_of_cycle(portfolio, cycle))
        for (const Part& one : links.of({activity->common.id})) {
            if (!one.group)
                continue;
            GroupPresence& part = parts[one.group->common.id];
            ++part.activities;
            part.took_part.add(one.took_part, one.precision);
        }
    return parts;
}

Presence presence_of(const GroupPresence& part) {
    if (part.activities == 0)
        return Presence::not_reached;
    if (!part.took_part.number)
        return Presence::no_count;
    return *part.took_part.number > 0 ? Presence::took_part : Presence::none_came;
}

}  // namespace

std::optional<double> GroupPresence::ratio() const {
    if (!of_places || !of_population || *of_population <= 0)
        return std::nullopt;
    return *of_places / *of_population;
}

bool GroupPresence::is_missing(const Limits& limits) const {
    return expected && *expected >= limits.value("E7", "least_expected") && of_places && *of_places <= 0;
}

bool GroupPresence::is_under(const Limits& limits) const {
    const auto share = ratio();
    return share && expected && *expected >= limits.value("E7", "least_expected") &&
           *share < limits.value("E7", "low_ratio");
}

Representation representation_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle) {
    return representation_of(portfolio, GroupsOfActivities(portfolio), project, cycle);
}

Representation representation_of(const Portfolio& portfolio, const GroupsOfActivities& links,
                                 Id<Project> project, Id<Cycle> cycle) {
    auto parts = parts_in(portfolio, links, cycle);
    Representation result;
    for (const Group& group : portfolio.all<Group>()) {
        if (group.common.project != project.value)
            continue;
        GroupPresence part;
        if (const auto found = parts.find(group.common.id); found != parts.end())
            part = found->second;
        part.group = &group;
        part.presence = presence_of(part);
        if (group.side == Side::citizen) {
            result.places += part.took_part.number.value_or(0);
            result.population += group.size.value_or(0);
            result.without_size += group.size ? 0 : 1;
        }
        result.groups.push_back(part);
    }
    const auto places = static_cast<double>(result.places);
    for (GroupPresence& part : result.groups) {
        if (part.group->side != Side::citizen)
            continue;
        if (result.places > 0 && part.presence != Presence::no_count)
            part.of_places = static_cast<double>(part.took_part.number.value_or(0)) / places;
        if (part.group->size && result.population > 0)
            part.of_population =
                static_cast<double>(*part.group->size) / static_cast<double>(result.population);
        if (part.of_population && result.places > 0)
            part.expected = places * *part.of_population;
    }
    return result;
}

bool SharePair::is_under(const Limits& limits) const {
    return expected >= limits.value("E7", "least_expected") &&
           of_places < limits.value("E7", "low_ratio") * of_people;
}

std::vector<SharePair> share_pairs(
    const Portfolio& portfolio, Id<Project> project, Id<Phase> phase,
    const std::function<bool(const Group&, const Count& took_part)>& may_show) {
    std::unordered_map<RecordId, Count> came;
    for (const GroupPart& part : parts_of_groups(portfolio, phase))
        came[part.group->common.id] = part.took_part;
    std::vector<SharePair> pairs;
    double people = 0;
    double places = 0;
    for (const Group& group : portfolio.all<Group>()) {
        if (group.common.project != project.value || group.side != Side::citizen ||
            group.size.value_or(0) <= 0)
            continue;
        const auto found = came.find(group.common.id);
        const Count took_part = found == came.end() ? Count{0, Precision::none} : found->second;
        if (!took_part.number || !may_show(group, took_part))
            continue;
        pairs.push_back({&group, *group.size, *took_part.number});
        people += static_cast<double>(*group.size);
        places += static_cast<double>(*took_part.number);
    }
    if (pairs.size() < 2 || places <= 0)
        return {};
    for (SharePair& pair : pairs) {
        pair.of_people = static_cast<double>(pair.people) / people;
        pair.of_places = static_cast<double>(pair.places) / places;
        pair.expected = places * pair.of_people;
    }
    return pairs;
}

}  // namespace tandem
