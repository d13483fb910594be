#include "rules/record_checks.h"

#include "model/activity.h"
#include "model/needs.h"
#include "model/people.h"

#include <set>
#include <string>

namespace tandem {

namespace {

// The pairs of date fields that make a period, by their keys; a kind that has both is judged.
constexpr std::pair<std::string_view, std::string_view> periods[] = {
    {"start", "end"},
    {"planned_start", "planned_end"},
    {"actual_start", "actual_end"},
    {"baseline_date", "target_date"},
};

PartialDate date_in(const EntityDef& def, const void* record, std::string_view key) {
    const FieldDef* field = def.find(key);
    if (!field || field->kind != Kind::Date)
        return {};
    const Value value = field->get(record);
    const auto* date = std::get_if<PartialDate>(&value);
    return date ? *date : PartialDate{};
}

void check_periods(const EntityDef& def, const void* record, RecordId id, Issues& issues) {
    for (const auto& [from, to] : periods)
        if (ends_before_start(date_in(def, record, from), date_in(def, record, to)))
            issues.push_back(warning_issue(
                "end_before_start", "The end is before the start. Change one of them.", std::string(to), id));
}

// Adds up one optional count over the groups; nothing recorded is no sum.
std::optional<std::int64_t> sum(const std::vector<const ActivityGroup*>& groups,
                                std::optional<std::int64_t> ActivityGroup::*count) {
    std::optional<std::int64_t> total;
    for (const ActivityGroup* group : groups)
        if (group->*count)
            total = total.value_or(0) + *(group->*count);
    return total;
}

void check_activity(const Portfolio& portfolio, const References& references, const Activity& activity,
                    Issues& issues) {
    const RecordId id = activity.common.id;
    const auto groups = references.records<ActivityGroup>(portfolio, id);
    bool citizens = false;
    for (const ActivityGroup* link : groups)
        if (const Group* group = portfolio.find(link->group))
            citizens = citizens || group->side == Side::citizen;
    if (!citizens)
        issues.push_back(warning_issue(
            "no_citizen_group", "No citizen group is linked, so this does not count as co-production yet.",
            {}, id));

    const auto compare = [&](std::optional<std::int64_t> total,
                             std::optional<std::int64_t> ActivityGroup::*count, const char* field) {
        const auto of_groups = sum(groups, count);
        if (total && of_groups && *of_groups > *total)
            issues.push_back(warning_issue("sum_over_total",
                                           "The groups add up to " + std::to_string(*of_groups) +
                                               ", more than the total of " + std::to_string(*total) + ".",
                                           field, id));
    };
    compare(activity.invited, &ActivityGroup::invited, "invited");
    compare(activity.took_part, &ActivityGroup::took_part, "took_part");
    compare(activity.new_to_this, &ActivityGroup::new_to_this, "new_to_this");
}

void check_need(const Portfolio& portfolio, const References& references, const Need& need, Issues& issues) {
    double shares = 0;
    for (const Route* route : references.records<Route>(portfolio, need.common.id))
        if (route->need.value == need.common.id)
            shares += route->share.value_or(0);
    if (shares > 100.0)
        issues.push_back(warning_issue("over_100_percent",
                                       "The shares of this need’s routes add up to more than 100 %.", {},
                                       need.common.id));
}

}  // namespace

Issues warnings_for(const Portfolio& portfolio, const References& references, const EntityDef& def,
                    RecordId id) {
    Issues issues;
    const void* record = portfolio.table(def).find(id);
    if (!record)
        return issues;
    check_periods(def, record, id, issues);
    if (&def == &entity<Activity>())
        check_activity(portfolio, references, *static_cast<const Activity*>(record), issues);
    if (&def == &entity<Need>())
        check_need(portfolio, references, *static_cast<const Need*>(record), issues);
    for (Issue& issue : issues)
        issue.entity = std::string(def.key);
    return issues;
}

Issues warnings_for(const Portfolio& portfolio, const References& references,
                    const std::vector<RowChange>& changes) {
    Issues issues;
    std::set<RecordId> judged;
    const auto judge = [&](const EntityDef& def, RecordId id) {
        if (!judged.insert(id).second)
            return;
        Issues more = warnings_for(portfolio, references, def, id);
        issues.insert(issues.end(), more.begin(), more.end());
    };
    for (const RowChange& change : changes) {
        if (!change.after)
            continue;
        judge(*change.entity, change.id);
        const FieldDef* owner =
            change.entity->owner.empty() ? nullptr : change.entity->find(change.entity->owner);
        if (!owner || !owner->to)
            continue;
        for_each_target(change.after->values[*change.entity->index_of(owner->key)],
                        [&](RecordId target) { judge(owner->to(), target); });
    }
    return issues;
}

}  // namespace tandem
