#include "report/sections/plan.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/people.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/shared.h"
#include "rules/needs.h"

#include <algorithm>

namespace tandem::plan {

namespace {

std::string share_words(std::optional<double> per_cent) {
    return per_cent ? percent_words(*per_cent / 100) : std::string(no_data);
}

// A judged gap has no share: it is a judgement, printed as such.
// From the numbers of the gap, else what the shares of the routes leave.
std::string share_missing(const Need& need, const Gap& gap, Children<Route> ways) {
    if (gap.severity && (gap.planned || gap.now))
        return percent_words(*gap.severity);
    const auto open = open_share(need, ways);
    return open ? percent_words(*open) : std::string(no_data);
}

// In the need’s unit; of a route that records a share alone: "70 %, no number".
std::string brought_words(const Need& need, Children<Route> ways, RouteKind kind) {
    if (std::ranges::none_of(ways, [kind](const Route* route) { return route->kind == kind; }))
        return "no route";
    if (const auto volume = volume_of(need, ways, kind))
        return in_words(volume);
    const RouteShares shares = shares_of(need, ways);
    const std::optional<double>& share = kind == RouteKind::behaviour_change ? shares.behaviour_change
                                         : kind == RouteKind::co_production  ? shares.co_production
                                                                             : shares.service;
    return share ? percent_words(*share / 100) + ", no number" : std::string(no_data);
}

Spans means_of(Writer& out, const Route& route) {
    Spans means;
    for (const Spans& some : {out.mentions(route.behaviour_changes), out.mentions(route.activities),
                              out.mentions(route.services)}) {
        if (!means.empty() && !some.empty())
            means.push_back({"; "});
        means.insert(means.end(), some.begin(), some.end());
    }
    return means;
}

void write_without_service(Writer& out, const RoutesOfNeeds& routes) {
    const WithoutService met =
        met_without_service(ranked_needs(out.portfolio(), out.scope().cycle_id()), routes);
    if (!met.share)
        return;
    out.say("Without a commissioned service, " + percent_words(*met.share) +
            " of what is needed is planned to be met: the mean over " +
            counted_in_letters(std::int64_t{met.needs}, "need", "needs") + " with shares" +
            std::string(out.from_published()) + '.');
}

void write_behaviour_changes(Writer& out) {
    TableMaker table(
        "Behaviour changes hoped for",
        "Each row is a behaviour: whose it is, how it is encouraged, and what "
        "effect on demand is expected and when.",
        {text_column("Behaviour", 2.6), text_column("Whose", 1.6), text_column("How it is encouraged", 2),
         text_column("Expected effect", 2), text_column("Owner", 1.3)});
    for (const BehaviourChange& change : out.portfolio().all<BehaviourChange>()) {
        std::vector<std::string> strategies;
        for (const CatalogueKey& key : change.strategies)
            strategies.push_back(lower_first(label_for(out.portfolio(), "influence_strategies", key)));
        std::string how = join_and(strategies);
        if (const std::string message = clause(change.message); !message.empty())
            how += (how.empty() ? "the message: " : "; the message: ") + message;
        std::string effect = one_line(change.demand_effect);
        if (change.horizon != Horizon::none)
            effect += (effect.empty() ? "" : ", ") + lower_first(in_words(change.horizon));
        Spans whose = plain(one_line(change.who));
        if (text_of(whose).empty())
            whose = out.mentions(change.groups);
        table.row({out.name(change), std::move(whose), plain(std::move(how)), plain(std::move(effect)),
                   plain(owner_words(out, change.common, change.owner, change.owner_person))});
    }
    out.later(std::move(table), 1);
}

// Of the needs with a rank, the first ones: the tables have all of them. Whose numbers make no picture is
// named.
void place_route_bars(Writer& out, const RoutesOfNeeds& routes) {
    constexpr int most_bars = 6;
    int placed = 0;
    std::int64_t more = 0;
    std::vector<std::string> without;
    for (const Need* need : ranked_needs(out.portfolio(), out.scope().cycle_id())) {
        if (!is_priority(*need))
            continue;
        std::optional<Figure> figure = route_figure(out, *need, routes);
        if (!figure)
            without.push_back(need->common.code);
        else if (placed == most_bars)
            ++more;
        else
            placed += place(out, std::move(figure));
    }
    std::vector<std::string> words;
    if (more > 0)
        words.push_back(upper_first(counted_in_letters(more, "need", "needs")) + " of lower rank " +
                        (more == 1 ? "is" : "are") + " in the tables alone.");
    if (placed > 0 && !without.empty())
        words.push_back("Without numbers for a picture: " + join_and(without) + '.');
    if (!words.empty())
        out.say(join(words, " "));
}

}  // namespace

void write_gap(Writer& out) {
    const RoutesOfNeeds routes(out.portfolio());
    TableMaker now("The gap now",
                   "Each row is a need: what is required, what there is, and what is missing now.",
                   {text_column("Need", 3.4), number_column("Required", 1.3), number_column("Now", 1.3),
                    number_column("Missing now", 1.3)});
    TableMaker planned("The gap with what is planned",
                       "Each row is a need: what each route would bring, what would still be "
                       "missing, and that as a share of what is required.",
                       {text_column("Need", 3), number_column("Behaviour change", 1.3),
                        number_column("Co-production", 1.3), number_column("Services", 1.3),
                        number_column("Still missing", 1.3), number_column("Share missing", 1.2)});
    bool any_surplus = false;
    for (const Need* need : ranked_needs(out.portfolio(), out.scope().cycle_id())) {
        const auto& ways = routes.of({need->common.id});
        const Gap gap = gap_of(*need, ways);
        any_surplus = any_surplus || gap.now.value_or(0) < 0 || gap.planned.value_or(0) < 0;
        if (!gap.now && !gap.planned && !gap.severity)
            continue;
        std::string missing = in_words(gap.now);
        if (!gap.now && need->judged_gap)
            missing = "judged " + grouped(*need->judged_gap) + " of 3";
        now.row({name_with_unit(out, *need), plain(in_words(need->required)), plain(in_words(need->current)),
                 plain(std::move(missing))});
        const auto brought = [&](RouteKind kind) { return plain(brought_words(*need, ways, kind)); };
        planned.row({name_with_unit(out, *need), brought(RouteKind::behaviour_change),
                     brought(RouteKind::co_production), brought(RouteKind::service),
                     plain(in_words(gap.planned)), plain(share_missing(*need, gap, ways))});
    }
    if (now.empty()) {
        out.say("What is required and what there is has not been compared for any need yet.");
        return;
    }
    out.later(std::move(now));
    place_route_bars(out, routes);
    out.say(std::string("A service’s figure includes what it provides today.") +
            (any_surplus ? " A minus sign means more than is required." : ""));
    out.table(std::move(planned));
}

void write_routes(Writer& out) {
    const RoutesOfNeeds routes(out.portfolio());
    TableMaker table(
        "Routes by which each need will be met",
        "Each row is a route: its kind and the need it meets, its share of what is required and how sure "
        "that is, and what carries it.",
        {text_column("Route", 1.9), text_column("Share", 1), text_column("What carries it", 4)});
    std::vector<std::string> without;
    for (const Need* need : ranked_needs(out.portfolio(), out.scope().cycle_id())) {
        const auto& ways = routes.of({need->common.id});
        if (ways.empty())
            without.push_back(need->common.code);
        for (const Route* route : ways) {
            out.cite_in_row(route->common);
            Spans name = plain(route->common.code + ' ' + in_words(route->kind) + " for " +
                               out.codes(std::vector{route->need}));
            if (out.marks_illustrative(route->common))
                name.insert(name.end(), {Span{" ("}, Span{"illustrative", Span::Style::emphasis}, Span{")"}});
            std::string share = share_words(share_of(*need, *route));
            if (route->confidence != Confidence::none)
                share += ", " + lower_first(in_words(route->confidence));
            Spans means = means_of(out, *route);
            if (const std::string note = one_line(route->note); !note.empty())
                means.push_back({(means.empty() ? "" : ". ") + note});
            table.row({std::move(name), plain(std::move(share)), std::move(means)});
        }
    }
    if (!out.later(std::move(table)))
        out.say("No route to meet a need is recorded for this cycle yet.");
    else
        write_without_service(out, routes);
    if (!without.empty())
        out.say("No route is recorded for: " + join_and(without) + '.');
    write_behaviour_changes(out);
}

}  // namespace tandem::plan
