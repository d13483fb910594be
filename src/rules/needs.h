// Needs, the gap between what is required and what there is, and the routes by which they are met (DOMAIN.md
// E10 to E12).
//
// Services are only the third route: needs are met by behaviour change, by co-production, and only then by
// commissioned services (DOMAIN.md 0.5). All numbers are in the need's own unit. Absent stays absent: a gap
// needs the numbers it is made of.
#pragma once

#include "model/needs.h"
#include "rules/lookup.h"

#include <optional>
#include <vector>

namespace tandem {

using RoutesOfNeeds = ByParent<&Route::need>;

struct Gap {
    std::optional<double> now;  // required - current
    std::optional<double>
        planned;  // required - volumes of the routes; negative = surplus; absent when no route has a volume
    std::optional<double>
        severity;  // planned / required, else now / required, else the judged gap 0-3 as 0, 0.15, 0.35, 0.6
};

// E11. A service's volume includes what it provides today, so `current` is not added to the routes. Where
// some routes have a volume and others a share alone, that share of what is required counts as their volume,
// so that the gap is the one that the shares draw.
Gap gap_of(const Need& need, Children<Route> routes);

struct RouteShares {
    std::optional<double>
        behaviour_change;  // per cent of what is required; sums over the routes of that kind
    std::optional<double> co_production;
    std::optional<double> service;

    std::optional<double> total() const;
};

// E12. A route's share: as typed, else its volume as a per cent of what is required.
std::optional<double> share_of(const Need& need, const Route& route);
RouteShares shares_of(const Need& need, Children<Route> routes);
// What the routes of one kind bring, in the need's unit, as gap_of counts it; absent when none of them has a
// volume.
std::optional<double> volume_of(const Need& need, Children<Route> routes, RouteKind kind);
// What no route meets, as a share of what is required, 0 to 1: from the volumes where there are any, else
// what the shares leave of the whole. Absent without either.
std::optional<double> open_share(const Need& need, Children<Route> routes);

// What the plan meets by behaviour change and co-production, of all that is needed: the mean over the needs
// that have shares (DOMAIN.md E0, E12).
struct WithoutService {
    int needs = 0;  // with shares
    std::optional<double> share;
};
WithoutService met_without_service(const std::vector<const Need*>& needs, const RoutesOfNeeds& routes);

// E10. A need with a rank is a priority need; it is prioritised politically when somebody and a date are
// recorded.
inline bool is_priority(const Need& need) {
    return need.rank.has_value();
}
bool is_prioritised_politically(const Portfolio& portfolio, const Need& need);

// Needs of the cycle: by rank, those without one last, each in the order of their making.
std::vector<const Need*> ranked_needs(const Portfolio& portfolio, Id<Cycle> cycle);

}  // namespace tandem
