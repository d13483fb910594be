// From demands to the ways of meeting them: demands, needs, routes, behaviour change (DOMAIN.md A4, 0.5).
//
// Demands become needs when elected members recognise and prioritise them. A need is met by up to three
// routes - behaviour change, co-production and only then commissioned services - and the first two lead to
// outcomes directly, so a route names its outcomes. Volumes of a need and of its routes are in the need's
// unit; a service's volume includes what it provides today. Gaps are computed by rules/, never stored, except
// the one judged without numbers.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Cycle;
struct Group;
struct Person;
struct Activity;
struct Service;
struct Outcome;
struct Decision;
struct Demand;
struct Need;
struct Route;
struct BehaviourChange;

enum class Voiced { none, yes, not_voiced };
enum class NeedLevel { none, individual, population };
enum class RouteKind { none, behaviour_change, co_production, service };
enum class Horizon { none, short_term, medium_term, long_term };

TANDEM_DECLARE_CHOICES(Voiced);
TANDEM_DECLARE_CHOICES(NeedLevel);
TANDEM_DECLARE_CHOICES(RouteKind);
TANDEM_DECLARE_CHOICES(Horizon);

struct Demand {
    Common common;
    Id<Cycle> cycle;
    std::string statement;
    std::vector<Id<Group>> expressed_by;
    Voiced voiced = Voiced::none;  // not voiced = captured through outreach [2:20]
    std::optional<double> volume;
    std::string unit;  // of the volume
    PartialDate date;
    Id<Demand> carried_from;
};

struct Need {
    Common common;
    Id<Cycle> cycle;
    std::string statement;
    NeedLevel level = NeedLevel::none;
    std::string population;  // who has it, in words
    std::vector<Id<Group>> groups;
    std::optional<std::int64_t> people;
    Precision people_precision = Precision::none;
    std::vector<Id<Demand>> demands;   // it stands behind these
    std::optional<std::int64_t> rank;  // 1 = first; a need with a rank is a priority need
    std::string prioritised_by;        // body or role that prioritised it politically
    PartialDate prioritised_on;
    Id<Decision> decision;
    std::string unit;  // of current, required and the volumes of its routes
    std::optional<double> current;
    std::optional<double> required;
    std::optional<std::int64_t> judged_gap;  // 0 none to 3 large, for when there are no numbers
    std::string provision_note;
    std::vector<Id<Outcome>> outcomes;
    Id<Need> carried_from;
};

// One way of meeting a need: a share of what is required, or a volume in the need's unit.
struct Route {
    Common common;
    Id<Cycle> cycle;
    Id<Need> need;
    RouteKind kind = RouteKind::none;
    std::optional<double> share;  // per cent of what is required
    std::optional<double> volume;
    Confidence confidence = Confidence::none;
    std::string note;
    std::vector<Id<BehaviourChange>> behaviour_changes;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Service>> services;
    std::vector<Id<Outcome>> outcomes;
    Id<Route> carried_from;
};

// Citizens acting differently, and how that is encouraged. Target narrowly [2:26].
struct BehaviourChange {
    Common common;
    std::string behaviour;
    std::string who;
    std::vector<Id<Group>> groups;
    CatalogueKeys strategies;  // influence strategies
    std::string message;
    std::string owner;  // a role, never a name
    Id<Person> owner_person;
    std::string demand_effect;  // expected effect on demand
    Horizon horizon = Horizon::none;
    std::vector<Id<Activity>> activities;
};

}  // namespace tandem
