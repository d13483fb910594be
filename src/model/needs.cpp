#include "model/needs.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Voiced>() {
    static constexpr Choice list[] = {
        {"yes", label("Voiced", "Voiced")},
        {"not_voiced", label("Voiced", "Not voiced")},
    };
    return list;
}

template <>
ChoiceList choices_of<NeedLevel>() {
    static constexpr Choice list[] = {
        {"individual", label("NeedLevel", "Individual")},
        {"population", label("NeedLevel", "Population")},
    };
    return list;
}

template <>
ChoiceList choices_of<RouteKind>() {
    static constexpr Choice list[] = {
        {"behaviour_change", label("RouteKind", "Behaviour change")},
        {"co_production", label("RouteKind", "Co-production")},
        {"service", label("RouteKind", "Commissioned service")},
    };
    return list;
}

template <>
ChoiceList choices_of<Horizon>() {
    static constexpr Choice list[] = {
        {"short", label("Horizon", "Short term")},
        {"medium", label("Horizon", "Medium term")},
        {"long", label("Horizon", "Long term")},
    };
    return list;
}

template <>
const EntityDef& entity<Demand>() {
    static const EntityDef def = define<Demand>(
        {.key = "demand",
         .label = label("Demand", "Demand"),
         .plural = label("Demand", "Demands"),
         .prefix = "W",
         .scope = Scope::cycle,
         .title = "statement"},
        {
            field<&Demand::cycle>("cycle", label("Demand", "Cycle"), {.required = true}),
            field<&Demand::statement>("statement", label("Demand", "Statement"), {.required = true}),
            field<&Demand::expressed_by>("expressed_by", label("Demand", "Expressed by")),
            field<&Demand::voiced>("voiced", label("Demand", "Expressed openly"),
                                   {.help = "Not voiced means captured through outreach."}),
            field<&Demand::volume>("volume", label("Demand", "Volume"), {.min = 0}),
            field<&Demand::unit>("unit", label("Demand", "Unit")),
            field<&Demand::date>("date", label("Demand", "Date")),
            field<&Demand::carried_from>("carried_from", label("Demand", "Carried over from"),
                                         {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<Need>() {
    static const EntityDef def = define<Need>(
        {.key = "need",
         .label = label("Need", "Need"),
         .plural = label("Need", "Needs"),
         .prefix = "N",
         .scope = Scope::cycle,
         .title = "statement"},
        {
            field<&Need::cycle>("cycle", label("Need", "Cycle"), {.required = true}),
            field<&Need::statement>("statement", label("Need", "Statement"), {.required = true}),
            field<&Need::level>("level", label("Need", "Level")),
            field<&Need::population>("population", label("Need", "Population")),
            field<&Need::groups>("groups", label("Need", "Groups")),
            field<&Need::people>("people", label("Need", "People"), {.unit = "people", .min = 0}),
            field<&Need::people_precision>("people_precision", label("Need", "The number is")),
            field<&Need::demands>("demands", label("Need", "Demands behind it"), {.group = "Links"}),
            field<&Need::rank>("rank", label("Need", "Priority rank"), {.group = "Prioritised", .min = 1}),
            field<&Need::prioritised_by>(
                "prioritised_by", label("Need", "Prioritised by"),
                {.group = "Prioritised", .help = "The body or role that decided it politically."}),
            field<&Need::prioritised_on>("prioritised_on", label("Need", "Prioritised on"),
                                         {.group = "Prioritised"}),
            field<&Need::decision>("decision", label("Need", "Political decision"), {.group = "Prioritised"}),
            field<&Need::unit>("unit", label("Need", "Unit"), {.group = "Provision"}),
            field<&Need::current>("current", label("Need", "Current provision"),
                                  {.group = "Provision", .min = 0}),
            field<&Need::required>("required", label("Need", "Required provision"),
                                   {.group = "Provision", .min = 0}),
            field<&Need::judged_gap>("judged_gap", label("Need", "Judged gap"),
                                     {.group = "Provision",
                                      .min = 0,
                                      .max = 3,
                                      .help = "0 none to 3 large, for when there are no numbers."}),
            field<&Need::provision_note>("provision_note", Kind::Text, label("Need", "About provision"),
                                         {.group = "Provision"}),
            field<&Need::outcomes>("outcomes", label("Need", "Outcomes"), {.group = "Links"}),
            field<&Need::carried_from>("carried_from", label("Need", "Carried over from"),
                                       {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<Route>() {
    static const EntityDef def = define<Route>(
        {.key = "route",
         .label = label("Route", "Route"),
         .plural = label("Route", "Routes"),
         .prefix = "RT",
         .scope = Scope::cycle,
         .title = "kind",
         .owner = "need"},
        {
            field<&Route::cycle>("cycle", label("Route", "Cycle"), {.required = true}),
            field<&Route::need>("need", label("Route", "Need"), {.required = true}),
            field<&Route::kind>("kind", label("Route", "Route"), {.required = true}),
            field<&Route::share>("share", Kind::Percent, label("Route", "Share of need"),
                                 {.group = "How much", .unit = "%", .min = 0, .max = 100}),
            field<&Route::volume>("volume", label("Route", "Volume"),
                                  {.group = "How much", .min = 0, .help = "In the unit of the need."}),
            field<&Route::confidence>("confidence", label("Route", "Confidence"), {.group = "How much"}),
            field<&Route::note>("note", Kind::Text, label("Route", "Note")),
            field<&Route::behaviour_changes>("behaviour_changes", label("Route", "Behaviour changes"),
                                             {.group = "Links"}),
            field<&Route::activities>("activities", label("Route", "Activities"), {.group = "Links"}),
            field<&Route::services>("services", label("Route", "Services"), {.group = "Links"}),
            field<&Route::outcomes>("outcomes", label("Route", "Outcomes"), {.group = "Links"}),
            field<&Route::carried_from>("carried_from", label("Route", "Carried over from"),
                                        {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<BehaviourChange>() {
    static const EntityDef def = define<BehaviourChange>(
        {.key = "behaviour_change",
         .label = label("BehaviourChange", "Behaviour change"),
         .plural = label("BehaviourChange", "Behaviour changes"),
         .prefix = "B",
         .scope = Scope::project,
         .title = "behaviour"},
        {
            field<&BehaviourChange::behaviour>("behaviour", label("BehaviourChange", "Behaviour"),
                                               {.required = true}),
            field<&BehaviourChange::who>(
                "who", label("BehaviourChange", "Who"),
                {.help = "Be narrow: people commit to few things that matter to them."}),
            field<&BehaviourChange::groups>("groups", label("BehaviourChange", "Target groups")),
            field<&BehaviourChange::strategies>("strategies",
                                                label("BehaviourChange", "Influence strategies"),
                                                {.catalogue = "influence_strategies"}),
            field<&BehaviourChange::message>("message", Kind::Text, label("BehaviourChange", "Message")),
            field<&BehaviourChange::owner>("owner", label("BehaviourChange", "Owner (role)")),
            field<&BehaviourChange::owner_person>("owner_person", label("BehaviourChange", "Owner (person)"),
                                                  {.publish = Publish::never_public}),
            field<&BehaviourChange::demand_effect>("demand_effect", Kind::Text,
                                                   label("BehaviourChange", "Expected effect on demand")),
            field<&BehaviourChange::horizon>("horizon", label("BehaviourChange", "Horizon")),
            field<&BehaviourChange::activities>("activities", label("BehaviourChange", "Activities"),
                                                {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
