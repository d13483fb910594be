#include "base/number.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/cycle.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"
#include "rules/hours.h"

#include <algorithm>
#include <utility>

namespace tandem::cycle {

namespace {

template <class T>
bool names(const std::vector<Id<T>>& ids, RecordId record) {
    return std::ranges::any_of(ids, [record](Id<T> id) { return id.value == record; });
}

template <class T>
void add_once(std::vector<Id<T>>& to, Id<T> id) {
    if (id && !names(to, id.value))
        to.push_back(id);
}

// What is recorded as working towards one outcome, by itself or on the route of a need.
struct Ways {
    std::vector<Id<Need>> needs;
    std::vector<Id<BehaviourChange>> changes;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Service>> services;

    // A need is what they work on: it reaches no outcome by itself.
    bool reach_it() const { return !changes.empty() || !activities.empty() || !services.empty(); }
};

Ways ways_to(const Writer& out, RecordId outcome) {
    Ways ways;
    for (const Need* need : of_cycle<Need>(out.scope()))
        if (names(need->outcomes, outcome))
            add_once(ways.needs, Id<Need>{need->common.id});
    for (const Route* route : of_cycle<Route>(out.scope())) {
        if (!names(route->outcomes, outcome))
            continue;
        add_once(ways.needs, route->need);
        for (const Id<BehaviourChange> change : route->behaviour_changes)
            add_once(ways.changes, change);
        for (const Id<Activity> activity : route->activities)
            add_once(ways.activities, activity);
        for (const Id<Service> service : route->services)
            add_once(ways.services, service);
    }
    for (const Activity* activity : activities_of_cycle(out.portfolio(), out.scope().cycle_id()))
        if (names(activity->outcomes, outcome))
            add_once(ways.activities, Id<Activity>{activity->common.id});
    for (const Service& service : out.portfolio().all<Service>())
        if (names(service.outcomes, outcome))
            add_once(ways.services, Id<Service>{service.common.id});
    // By their codes: in the order of the routes nobody finds one again.
    std::ranges::sort(ways.needs, {}, &Id<Need>::value);
    std::ranges::sort(ways.changes, {}, &Id<BehaviourChange>::value);
    std::ranges::sort(ways.activities, {}, &Id<Activity>::value);
    std::ranges::sort(ways.services, {}, &Id<Service>::value);
    return ways;
}

std::string value_words(const Outcome& outcome) {
    std::vector<std::string> words;
    for (const ValueType type : outcome.value_types)
        words.push_back(lower_first(in_words(type)));
    return upper_first(join_and(words));
}

// The picture shows sizes of needs and readings: not where one of them is hidden.
bool may_be_shown(const Writer& out) {
    for (const Need* need : of_cycle<Need>(out.scope()))
        if (is_masked({need->people, need->people_precision}, out.scope().edition))
            return false;
    return !is_any_reading_withheld(out);
}

// "a, b or c"
std::string any_of(std::vector<std::string> kinds) {
    const std::string last = std::move(kinds.back());
    kinds.pop_back();
    return kinds.empty() ? last : join(kinds, ", ") + " or " + last;
}

// "All three outcomes have activities that work towards them": of which kinds those are that do. Of several
// kinds an outcome has one at least, not each.
std::string finding_of(const std::vector<Ways>& ways) {
    const auto all = static_cast<std::int64_t>(ways.size());
    const std::int64_t reached = std::ranges::count_if(ways, &Ways::reach_it);
    std::vector<std::string> kinds;
    const auto add_where = [&](auto list, const char* kind) {
        if (std::ranges::any_of(ways, [list](const Ways& of) { return !(of.*list).empty(); }))
            kinds.emplace_back(kind);
    };
    add_where(&Ways::activities, "activities");
    add_where(&Ways::services, "services");
    add_where(&Ways::changes, "changes of behaviour");
    if (kinds.empty())
        return part_of(0, all, "outcome has", "outcomes has") +
               " anything recorded yet that works towards it";
    return part_of(reached, all, "outcome has", reached == 1 ? "outcomes has" : "outcomes have") + ' ' +
           any_of(kinds) + " that work towards " + (reached == 1 ? "it" : "them");
}

// "Activities: L7 Design panel; L9 Going-home lab." by name: a reader of this report has no list of the
// codes.
template <class T>
void add_named(Writer& out, Spans& to, const char* label, const std::vector<Id<T>>& ids) {
    if (ids.empty())
        return;
    to.push_back({(to.empty() ? "" : ". ") + std::string(label) + ": ", Span::Style::strong});
    const Spans named = out.mentions(ids);
    to.insert(to.end(), named.begin(), named.end());
}

Spans or_none(Spans named) {
    return named.empty() ? plain("none recorded") : named;
}

Spans or_none(std::string codes) {
    return plain(codes.empty() ? "none recorded" : std::move(codes));
}

Spans what_works_towards_it(Writer& out, const Ways& ways) {
    Spans named;
    add_named(out, named, "Behaviour change", ways.changes);
    add_named(out, named, "Activities", ways.activities);
    add_named(out, named, "Services", ways.services);
    return or_none(std::move(named));
}

// "O1 Recover and stay well. Value: user value"
Spans with_value(Writer& out, const Outcome& outcome) {
    Spans spans = out.name(outcome);
    if (const std::string value = value_words(outcome); !value.empty())
        spans.push_back({(text_of(spans).ends_with('.') ? " Value: " : ". Value: ") + lower_first(value)});
    return spans;
}

constexpr const char* caption_of_table = "What works towards each outcome";
constexpr const char* summary_of_table =
    "Each row is an outcome: the value it brings, the needs behind it, and the behaviour changes, activities "
    "and services that work towards it.";

TableMaker by_name(Writer& out, const std::vector<const Outcome*>& outcomes, const std::vector<Ways>& ways) {
    TableMaker table(
        caption_of_table, summary_of_table,
        {text_column("Outcome", 2), text_column("Needs", 1.9), text_column("What works towards it", 5)});
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        table.row({with_value(out, *outcomes[i]), or_none(out.mentions(ways[i].needs)),
                   what_works_towards_it(out, ways[i])});
    return table;
}

TableMaker by_code(Writer& out, const std::vector<const Outcome*>& outcomes, const std::vector<Ways>& ways) {
    TableMaker table(
        caption_of_table, summary_of_table,
        {text_column("Outcome", 3), text_column("Value", 1.6), text_column("Needs", 1),
         text_column("Behaviour change", 1.3), text_column("Activities", 1.3), text_column("Services", 1.2)});
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        table.row({out.name(*outcomes[i]), plain(value_words(*outcomes[i])),
                   or_none(out.codes(ways[i].needs)), or_none(out.codes(ways[i].changes)),
                   or_none(out.codes(ways[i].activities)), or_none(out.codes(ways[i].services))});
    return table;
}

// "Activities: L12 Visits; L13 Walks. " of all outcomes: who does not see the pictures, as in large print,
// has the names here that the table gives by code.
template <class T>
std::string named_in_words(Writer& out, const char* label, const std::vector<Ways>& ways,
                           std::vector<Id<T>> Ways::*kind) {
    std::vector<Id<T>> all;
    for (const Ways& of_outcome : ways)
        for (const Id<T> id : of_outcome.*kind)
            add_once(all, id);
    std::ranges::sort(all, {}, &Id<T>::value);
    const std::string named = text_of(out.mentions(all));
    return named.empty() ? "" : std::string(label) + ": " + clause(named) + ". ";
}

// Of all outcomes, those that are on no route: each once.
template <class T>
std::vector<Id<T>> off_routes(const Writer& out, const std::vector<Ways>& ways,
                              std::vector<Id<T>> Ways::*kind, std::vector<Id<T>> Route::*on_route) {
    std::vector<Id<T>> off;
    const std::vector<const Route*> routes = of_cycle<Route>(out.scope());
    for (const Ways& of_outcome : ways)
        for (const Id<T> id : of_outcome.*kind)
            if (std::ranges::none_of(routes,
                                     [&](const Route* route) { return names(route->*on_route, id.value); }))
                add_once(off, id);
    std::ranges::sort(off, {}, &Id<T>::value);
    return off;
}

// The picture names what goes by way of a route, and the table has only its codes: the names of the rest.
void say_names_of_others(Writer& out, const std::vector<Ways>& ways) {
    Spans named;
    add_named(out, named, "Activities", off_routes(out, ways, &Ways::activities, &Route::activities));
    add_named(out, named, "Services", off_routes(out, ways, &Ways::services, &Route::services));
    if (named.empty())
        return;
    named.insert(named.begin(), {"Not part of any recorded route. "});
    named.push_back({"."});
    out.say(std::move(named), Paragraph::Role::small);
}

void add_picture(Writer& out, const std::vector<Ways>& ways) {
    const auto outcomes = static_cast<std::int64_t>(ways.size());
    const auto needs = static_cast<std::int64_t>(of_cycle<Need>(out.scope()).size());
    Figure figure;
    figure.chart = Figure::Chart::value_map;
    figure.title = finding_of(ways);
    // The picture goes by way of the routes: where there are none, it shows nothing of what the title counts.
    const bool has_routes = !of_cycle<Route>(out.scope()).empty();
    if (!has_routes)
        figure.title += "; no route to them is recorded";
    figure.alternative =
        "The value chain from left to right: demands, needs, the three routes of behaviour "
        "change, co-production and commissioned services, outcomes, and the value they "
        "bring, with governance principles above and resilience below. ";
    const std::string named =  // without routes the table has the names
        has_routes ? named_in_words(out, "Behaviour change", ways, &Ways::changes) +
                         named_in_words(out, "Activities", ways, &Ways::activities) +
                         named_in_words(out, "Services", ways, &Ways::services)
                   : "";
    figure.alternative += named.empty() ? "The table below names what works towards each outcome."
                                        : "These work towards the outcomes. " + named +
                                              "The table below says towards which of them.";
    const bool is_whole = has_routes &&
                          off_routes(out, ways, &Ways::activities, &Route::activities).empty() &&
                          off_routes(out, ways, &Ways::services, &Route::services).empty();
    figure.caption =
        std::string(is_whole ? "" : "Links to outcomes are drawn only where a route is recorded. ") +
        "From " + counted(needs, "need", "needs") + " and " + counted(outcomes, "outcome", "outcomes") +
        std::string(out.from_published()) + '.';
    out.figure(std::move(figure));
}

}  // namespace

void write_value_chain(Writer& out) {
    const std::vector<const Outcome*> outcomes = outcomes_by_rank(out.portfolio());
    if (outcomes.empty()) {
        out.say("No outcome is recorded for this project yet, so there is no chain of value to show.");
        return;
    }
    std::vector<Ways> ways;
    for (const Outcome* outcome : outcomes)
        ways.push_back(ways_to(out, outcome->common.id));
    const bool is_shown = may_be_shown(out);
    if (is_shown)
        add_picture(out, ways);
    else
        out.say("The picture of the value chain is left out of this edition: " +
                std::string(is_any_reading_withheld(out) ? "it would show a reading that is not published"
                                                         : "it would show a number that is hidden here") +
                ". The table names what works towards each outcome.");
    // Where no picture names what goes by way of a route, a code tells a reader nothing.
    if (!is_shown || of_cycle<Route>(out.scope()).empty()) {
        out.table(by_name(out, outcomes, ways));
        return;
    }
    out.table(by_code(out, outcomes, ways));
    say_names_of_others(out, ways);
}

}  // namespace tandem::cycle
