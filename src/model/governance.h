// How it is done: checks on the governance principles, equality impact and the "dark side" of co-production
// (DOMAIN.md A8, A10). Never merged with outcomes in one score (DOMAIN.md 0.6).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <string>
#include <vector>

namespace tandem {

struct Phase;
struct Group;
struct Activity;
struct Service;
struct Organisation;
struct Cycle;
struct Evidence;
struct Decision;

enum class EqualityEffect { none, positive, neutral, negative, unknown };
enum class DarkSideKind { none, unfair_burden, exclusion, pressure, cherry_picking, principle_breach };

TANDEM_DECLARE_CHOICES(EqualityEffect);
TANDEM_DECLARE_CHOICES(DarkSideKind);

// One principle looked at in one phase: of the phase as a whole, or of one activity, service or provider.
struct GovernanceCheck {
    Common common;
    Id<Phase> phase;
    CatalogueKey principle;
    Rating rating = Rating::none;
    std::string evidence;
    PartialDate date;
    std::vector<Id<Group>> judged_by;
    std::string judged_by_note;
    std::string action;
    Id<Activity> activity;
    Id<Service> service;
    Id<Organisation> organisation;
    Id<GovernanceCheck> carried_from;
};

// The effect on people who share a characteristic.
struct EqualityImpact {
    Common common;
    Id<Cycle> cycle;
    CatalogueKey characteristic;
    EqualityEffect effect = EqualityEffect::none;
    std::string who;
    std::string note;
    std::string mitigation;
    std::string owner;
    std::string monitoring;
    AnyId subject;  // a decision, service or option
    std::vector<Id<Evidence>> evidence;
    Id<EqualityImpact> carried_from;
};

// What went, or could go, wrong for people through co-production itself [1:232].
struct DarkSideNote {
    Common common;
    Id<Phase> phase;
    std::string text;
    DarkSideKind kind = DarkSideKind::none;
    CatalogueKeys principles;
    PartialDate date;
    std::string response;
    Id<Activity> activity;
    Id<Decision> decision;
    std::vector<Id<Group>> groups;
    Id<DarkSideNote> carried_from;
};

}  // namespace tandem
