#include "rules/needs.h"

#include "base/text.h"
#include "model/decisions.h"

#include <algorithm>

namespace tandem {

namespace {

void add(std::optional<double>& sum, std::optional<double> more) {
    if (more)
        sum = sum.value_or(0) + *more;
}

std::optional<double> judged_severity(std::optional<std::int64_t> judged) {
    constexpr double severities[] = {0, 0.15, 0.35, 0.6};
    if (!judged || *judged < 0 || *judged > 3)
        return std::nullopt;
    return severities[*judged];
}

// What each route brings, in the need's unit: nothing at all unless some route has a volume, since shares
// alone say no numbers that anybody has counted.
template <class Take>
void each_volume(const Need& need, Children<Route> routes, const Take& take) {
    if (std::ranges::none_of(routes, [](const Route* route) { return route->volume.has_value(); }))
        return;
    for (const Route* route : routes)
        if (route->volume)
            take(*route, *route->volume);
        else if (route->share && need.required)
            take(*route, *route->share / 100 * *need.required);
}

}  // namespace

Gap gap_of(const Need& need, Children<Route> routes) {
    Gap gap;
    std::optional<double> volumes;
    each_volume(need, routes, [&](const Route&, double volume) { add(volumes, volume); });
    if (need.required && need.current)
        gap.now = *need.required - *need.current;
    if (need.required && volumes)
        gap.planned = *need.required - *volumes;
    const std::optional<double> counted = gap.planned ? gap.planned : gap.now;
    if (counted && *need.required > 0)
        gap.severity = *counted / *need.required;
    else if (!counted)
        gap.severity = judged_severity(need.judged_gap);
    return gap;
}

std::optional<double> share_of(const Need& need, const Route& route) {
    if (route.share)
        return route.share;
    if (!route.volume || !need.required || *need.required <= 0)
        return std::nullopt;
    return *route.volume / *need.required * 100;
}

std::optional<double> RouteShares::total() const {
    std::optional<double> sum;
    for (const auto& share : {behaviour_change, co_production, service})
        add(sum, share);
    return sum;
}

RouteShares shares_of(const Need& need, Children<Route> routes) {
    RouteShares shares;
    for (const Route* route : routes)
        switch (route->kind) {
            case RouteKind::behaviour_change:
                add(shares.behaviour_change, share_of(need, *route));
                break;
            case RouteKind::co_production:
                add(shares.co_production, share_of(need, *route));
                break;
            case RouteKind::service:
                add(shares.service, share_of(need, *route));
                break;
            case RouteKind::none:
                break;
        }
    return shares;
}

std::optional<double> volume_of(const Need& need, Children<Route> routes, RouteKind kind) {
    std::optional<double> sum;
    each_volume(need, routes, [&](const Route& route, double volume) {
        if (route.kind == kind)
            add(sum, volume);
    });
    return sum;
}

std::optional<double> open_share(const Need& need, Children<Route> routes) {
    const Gap gap = gap_of(need, routes);
    if (gap.planned && *need.required > 0)
        return std::max(*gap.planned / *need.required, 0.0);
    const auto total = shares_of(need, routes).total();
    return total ? std::optional(std::max(1 - *total / 100, 0.0)) : std::nullopt;
}

WithoutService met_without_service(const std::vector<const Need*>& needs, const RoutesOfNeeds& routes) {
    WithoutService met;
    double sum = 0;
    for (const Need* need : needs) {
        const RouteShares shares = shares_of(*need, routes.of({need->common.id}));
        if (!shares.total())
            continue;
        ++met.needs;
        sum += (shares.behaviour_change.value_or(0) + shares.co_production.value_or(0)) / 100;
    }
    if (met.needs > 0)
        met.share = sum / met.needs;
    return met;
}

bool is_prioritised_politically(const Portfolio& portfolio, const Need& need) {
    if (!trimmed(need.prioritised_by).empty() && !need.prioritised_on.empty())
        return true;
    const Decision* decision = portfolio.find(need.decision);
    return decision && !trimmed(decision->political_by).empty() && !decision->political_on.empty();
}

std::vector<const Need*> ranked_needs(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::vector<const Need*> needs;
    for (const Need& need : portfolio.all<Need>())
        if (need.cycle == cycle)
            needs.push_back(&need);
    std::stable_sort(needs.begin(), needs.end(), [](const Need* a, const Need* b) {
        if (a->rank.has_value() != b->rank.has_value())
            return a->rank.has_value();
        return a->rank < b->rank;
    });
    return needs;
}

}  // namespace tandem
