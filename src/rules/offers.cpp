#include "rules/offers.h"

#include "rules/lookup.h"

#include <algorithm>
#include <unordered_set>

namespace tandem {

std::vector<const Activity*> uses_of(const Portfolio& portfolio, const Asset& asset) {
    std::vector<const Activity*> uses;
    for (const Id<Activity> id : asset.activities)
        if (const Activity* activity = portfolio.find(id);
            activity != nullptr && activity->status != ActivityStatus::cancelled)
            uses.push_back(activity);
    return uses;
}

bool is_in_use(const Portfolio& portfolio, const Asset& asset) {
    return !uses_of(portfolio, asset).empty();
}

bool is_waiting(const Portfolio& portfolio, const Asset& asset) {
    return asset.offer == Offer::willing_to_do && asset.answered != Answer::not_now &&
           asset.answered != Answer::no && !is_in_use(portfolio, asset);
}

std::optional<Wait> wait_of(const Asset& asset, PartialDate as_at) {
    const bool dated = !asset.offered_on.empty();
    const DayNumber since = dated ? asset.offered_on.last_day() : asset.common.created.day();
    const DayNumber now = as_at.first_day();
    if (since > now)
        return std::nullopt;
    return Wait{now - since, dated && asset.offered_on.day() == 0};
}

std::vector<WaitingOffer> waiting_offers(const Portfolio& portfolio, Id<Project> project, PartialDate as_at) {
    std::vector<WaitingOffer> offers;
    for (const Asset& asset : portfolio.all<Asset>())
        if (asset.common.project == project.value && is_waiting(portfolio, asset))
            offers.push_back({&asset, wait_of(asset, as_at)});
    std::stable_sort(offers.begin(), offers.end(), [](const WaitingOffer& a, const WaitingOffer& b) {
        return (a.wait ? a.wait->days : -1) > (b.wait ? b.wait->days : -1);
    });
    return offers;
}

std::vector<Chance> chances_of(const Portfolio& portfolio, Id<Cycle> cycle, const Asset& asset) {
    std::unordered_set<RecordId> with_the_group;
    if (asset.group)
        for (const ActivityGroup& part : portfolio.all<ActivityGroup>())
            if (part.group == asset.group)
                with_the_group.insert(part.activity.value);
    std::vector<Chance> chances;
    for (const Activity& activity : portfolio.all<Activity>()) {
        const bool open = activity.status == ActivityStatus::idea ||
                          activity.status == ActivityStatus::planned ||
                          activity.status == ActivityStatus::under_way;
        if (!open)
            continue;
        const Id<Activity> id{activity.common.id};
        Chance chance{&activity};
        chance.same_group = with_the_group.contains(id.value);
        chance.same_outcome = std::any_of(asset.outcomes.begin(), asset.outcomes.end(), [&](auto outcome) {
            return std::find(activity.outcomes.begin(), activity.outcomes.end(), outcome) !=
                   activity.outcomes.end();
        });
        const bool used =
            std::find(asset.activities.begin(), asset.activities.end(), id) != asset.activities.end();
        if ((chance.same_group || chance.same_outcome) && !used &&
            cycle_of(portfolio, activity.phase) == cycle)
            chances.push_back(chance);
    }
    std::stable_sort(chances.begin(), chances.end(), [](const Chance& a, const Chance& b) {
        return a.same_group + a.same_outcome > b.same_group + b.same_outcome;
    });
    return chances;
}

}  // namespace tandem
