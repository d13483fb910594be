// Risks, whose they are, and what holds when the usual path fails (DOMAIN.md A6).
//
// Severity = likelihood x impact, computed by rules/: 1 to 6 low, 8 to 12 medium, 15 to 25 high. A risk may
// be borne by several; whether each accepts it stands with that bearer. A risk has benefits too: taking a
// worthwhile one safely is risk enablement [1:141, 2:38]. Which mechanisms answer a risk is stored on the
// risk.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Cycle;
struct Phase;
struct Group;
struct Organisation;
struct Person;
struct Activity;
struct Outcome;
struct Service;
struct Risk;
struct Resilience;

enum class RiskTrigger { none, service_fails, other };
enum class RiskResponse { none, enable, reduce, avoid, transfer, tolerate };
enum class Bearer { none, service_user, community, provider, commissioner, partner };
enum class Acceptable { none, yes, with_conditions, no, not_asked };
enum class ResilienceLevel { none, user, community, provider, system };

TANDEM_DECLARE_CHOICES(RiskTrigger);
TANDEM_DECLARE_CHOICES(RiskResponse);
TANDEM_DECLARE_CHOICES(Bearer);
TANDEM_DECLARE_CHOICES(Acceptable);
TANDEM_DECLARE_CHOICES(ResilienceLevel);

struct Risk {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;  // optional
    std::string statement;
    RiskTrigger trigger = RiskTrigger::none;
    std::vector<Id<Group>> exposed_groups;  // who is exposed when the service fails
    std::string benefits;                   // of taking it
    std::string disbenefits;
    std::optional<std::int64_t> likelihood;  // 1 to 5
    std::optional<std::int64_t> impact;      // 1 to 5
    std::optional<std::int64_t> benefit;     // 1 to 5
    RiskResponse response = RiskResponse::none;
    std::string conditions;  // on which bearers accept it
    std::string owner;       // a role, never a name
    Id<Person> owner_person;
    PartialDate review_date;
    std::optional<std::int64_t> residual_score;  // likelihood x impact after the response, 1 to 25
    bool taken = false;
    std::string what_was_gained;
    std::string what_happened;
    std::vector<Id<Outcome>> outcomes;
    std::vector<Id<Service>> services;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Resilience>> mechanisms;
    Id<Risk> carried_from;
};

// One bearer of a risk, in general or as a named group or organisation.
struct RiskBearer {
    Common common;
    Id<Risk> risk;
    Bearer bearer = Bearer::none;
    Id<Group> group;
    Id<Organisation> organisation;
    Acceptable acceptable = Acceptable::none;
    std::string asked_how;
};

// A mechanism that holds when the usual path fails: a cafe delivers lunch when the meals provider cannot
// [1:71].
struct Resilience {
    Common common;
    std::string title;
    ResilienceLevel level = ResilienceLevel::none;
    std::string when_it_fails;  // what happens then
    PartialDate tested_on;
    std::optional<Money> cost;
    PartialDate used_on;
    std::string what_happened;
    std::vector<Id<Service>> services;
    std::vector<Id<Outcome>> outcomes;
};

}  // namespace tandem
