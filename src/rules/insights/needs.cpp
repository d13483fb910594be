#include "rules/needs.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

bool is_met_by_services_only(Children<Route> routes) {
    const auto counts = [](const Route* route) {
        return route->kind != RouteKind::none && route->share.value_or(1) > 0;
    };
    return std::ranges::any_of(routes, counts) && std::ranges::all_of(routes, [&](const Route* route) {
               return !counts(route) || route->kind == RouteKind::service;
           });
}

bool names_a_strategy(const Portfolio& portfolio, const Route& route) {
    return std::ranges::any_of(route.behaviour_changes, [&](Id<BehaviourChange> id) {
        const BehaviourChange* const change = portfolio.find(id);
        return change && !change->strategies.empty();
    });
}

}  // namespace

void check_unvoiced_demands(const Facts& facts, Findings& found) {
    std::vector<const Demand*> known;
    std::int64_t not_voiced = 0;
    for (const Demand* demand : facts.of_cycle<Demand>())
        if (demand->voiced != Voiced::none) {
            known.push_back(demand);
            not_voiced += demand->voiced == Voiced::not_voiced;
        }
    const auto all = static_cast<std::int64_t>(known.size());
    if (known.empty() || static_cast<double>(all) < found.limit("least_demands")) {
        found.no_data("Too few demands say whether they were voiced openly.")
            .of(PhaseKind::analyse)
            .count("demands", "Demands that say it", all);
        return;
    }
    Said said = not_voiced == 0 ? found.prompt("All " + in_letters(all) +
                                               " demands were voiced openly. Were only the loudest heard?")
                                : found.clear(opening(not_voiced) + " of " + in_letters(all) +
                                              " demands came from people who had not voiced them.");
    said.of(PhaseKind::analyse)
        .count("not_voiced", "Not voiced openly", not_voiced)
        .count("demands", "Demands", all)
        .share("share", "Share", ratio_of(static_cast<double>(not_voiced), static_cast<double>(all)))
        .behind(known)
        .from(from_count(all, "demand", "demands"));
}

void check_political_priority(const Facts& facts, Findings& found) {
    const std::vector<const Need*> needs = ranked_needs(facts.portfolio, facts.cycle);
    const auto all = static_cast<std::int64_t>(needs.size());
    const auto ranked = std::ranges::count_if(needs, [](const Need* need) { return is_priority(*need); });
    if (ranked == 0) {
        const std::string missing =
            all == 0 ? "No need is recorded." : "No need has a rank, so none is a priority need yet.";
        (facts.in_play_from(PhaseKind::analyse) ? found.prompt(missing) : found.no_data(missing))
            .of(PhaseKind::analyse)
            .count("needs", "Needs", all)
            .count("priority", "Priority needs", 0)
            .from(from_count(all, "need", "needs"))
            .suggest("Write down what is needed, and have elected members say what comes first.");
        return;
    }
    std::int64_t prioritised = 0;
    for (const Need* need : needs)
        prioritised += is_prioritised_politically(facts.portfolio, *need);
    for (const Need* need : needs)
        if (is_priority(*need) && !is_prioritised_politically(facts.portfolio, *need))
            found
                .prompt(named(need->common, need->statement) + " is ranked " + grouped(*need->rank) +
                        ", but no dated political decision on it is recorded.")
                .of(PhaseKind::analyse)
                .about(need->common, "not prioritised")
                .count("rank", "Rank", *need->rank)
                .from(from_count(all, "need", "needs") + ", " +
                      (prioritised == 0 ? std::string("none") : in_letters(prioritised)) +
                      " prioritised politically");
    if (found.none())
        found.clear("Every priority need was prioritised politically.")
            .of(PhaseKind::analyse)
            .share("prioritised", "Needs prioritised politically",
                   ratio_of(static_cast<double>(prioritised), static_cast<double>(all)))
            .from(from_count(all, "need", "needs"));
}

void check_gaps(const Facts& facts, Findings& found) {
    if (!facts.in_play_from(PhaseKind::plan)) {
        found.no_data("Plan has not begun.").of(PhaseKind::plan);
        return;
    }
    const RoutesOfNeeds routes(facts.portfolio);
    std::int64_t judged = 0;
    for (const Need* need : ranked_needs(facts.portfolio, facts.cycle)) {
        const Gap gap = gap_of(*need, routes.of({need->common.id}));
        if (!gap.severity)
            continue;
        ++judged;
        if (!is_priority(*need) || static_cast<double>(*need->rank) > found.limit("lowest_rank") ||
            *gap.severity <= found.limit("severity"))
            continue;
        const bool counted = gap.planned || gap.now;
        const std::string how = counted ? percent(*gap.severity) + " of what is required is not yet met" +
                                              (gap.planned ? " by the routes planned." : ".")
                                        : std::string("the gap was judged to be wide.");
        found.prompt("For " + named(need->common, need->statement) + ", " + how)
            .of(PhaseKind::plan)
            .about(need->common, !counted      ? "judged"
                                 : gap.planned ? "planned"
                                               : "now")
            .behind(routes.of({need->common.id}))
            .count("rank", "Rank", *need->rank)
            .amount("gap_now", "Gap now", gap.now)
            .amount("gap_planned", "Gap planned", gap.planned)
            .share("severity", "Share of what is required", gap.severity)
            .from(from_count(static_cast<std::int64_t>(routes.of({need->common.id}).size()), "route",
                             "routes"));
    }
    if (!found.none())
        return;
    if (judged == 0)
        found.no_data("No need has the numbers, or a judgement, that make a gap.").of(PhaseKind::plan);
    else
        found.clear("No priority need has a wide gap.")
            .of(PhaseKind::plan)
            .count("needs", "Needs with a gap known", judged)
            .from(from_count(judged, "need", "needs"));
}

void check_routes(const Facts& facts, Findings& found) {
    if (!facts.in_play_from(PhaseKind::plan)) {
        found.no_data("Plan has not begun.").of(PhaseKind::plan);
        return;
    }
    const RoutesOfNeeds routes(facts.portfolio);
    const std::vector<const Need*> needs = ranked_needs(facts.portfolio, facts.cycle);
    const WithoutService without = met_without_service(needs, routes);
    const auto& share = without.share;
    const std::string basis =
        from_count(static_cast<std::int64_t>(needs.size()), "need", "needs") +
        (share ? "; of the " + in_letters(std::int64_t{without.needs}) + " with shares, " + percent(*share) +
                     " to be met without a commissioned service"
               : std::string());
    for (const Need* need : needs) {
        const auto of_need = routes.of({need->common.id});
        const auto number = static_cast<std::int64_t>(of_need.size());
        if (of_need.empty())
            found.attention("No route is recorded for " + named(need->common, need->statement) + '.')
                .plainly("Nobody has written down yet how this need is to be met: “" +
                         std::string(trimmed(need->statement)) + "”.")
                .of(PhaseKind::plan)
                .about(need->common, "no route")
                .count("routes", "Routes", 0)
                .from(basis)
                .suggest("Ask what people would do themselves or together before buying a service.");
        else if (is_priority(*need) && is_met_by_services_only(of_need))
            found
                .prompt(named(need->common, need->statement) +
                        " is to be met by commissioned services alone.")
                .of(PhaseKind::plan)
                .about(need->common, "services only")
                .behind(of_need)
                .count("routes", "Routes", number)
                .from(basis);
    }
    for (const Route* route : facts.of_cycle<Route>())
        if (route->kind == RouteKind::behaviour_change && !names_a_strategy(facts.portfolio, *route))
            found
                .prompt("Route " + route->common.code +
                        " counts on people acting differently, and names no influence strategy.")
                .of(PhaseKind::plan)
                .about(route->common, "no strategy")
                .count("strategies", "Influence strategies", 0)
                .from(from_count(1, "route", "routes"))
                .suggest("Say how the change is to be encouraged, and keep the target narrow.");
    if (!found.none())
        return;
    if (needs.empty()) {
        found.no_data("No need is recorded.").of(PhaseKind::plan);
        return;
    }
    found
        .clear(share ? percent(*share) + " of what is needed is to be met without a commissioned service."
                     : std::string("Every need has a route."))
        .of(PhaseKind::plan)
        .share("without_service", "Met without a commissioned service", share)
        .from(from_count(static_cast<std::int64_t>(needs.size()), "need", "needs"));
}

}  // namespace tandem
