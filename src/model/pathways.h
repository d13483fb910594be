// How outcomes come about and who pays and gains on the way (DOMAIN.md A8, A10; the stages are those of B5).
//
// Whether a stage has citizen voice and citizen action follows from its activities and is not stored.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Outcome;
struct Evidence;
struct Activity;
struct Service;
struct Organisation;
struct Group;
struct Pathway;

enum class PathwayEvidence { none, assumed, some, strong };  // of the pathway
enum class Amount { none, low, medium, high };               // for when no sum of money is known
enum class CostPeriod { none, one_off, per_year };
enum class Cashable { none, cashable, not_cashable };
enum class Recoupable { none, yes, partly, no };
enum class BenefitSeen { none, yes, partly, no };

TANDEM_DECLARE_CHOICES(PathwayEvidence);
TANDEM_DECLARE_CHOICES(Amount);
TANDEM_DECLARE_CHOICES(CostPeriod);
TANDEM_DECLARE_CHOICES(Cashable);
TANDEM_DECLARE_CHOICES(Recoupable);
TANDEM_DECLARE_CHOICES(BenefitSeen);

// The way to one outcome, told as stages and steps.
struct Pathway {
    Common common;
    std::string title;
    Id<Outcome> outcome;
    std::string steps;
    PathwayEvidence evidence_strength = PathwayEvidence::none;
    std::vector<Id<Evidence>> evidence;
};

// One stage of a pathway with what happens in it.
struct PathwayStage {
    Common common;
    Id<Pathway> pathway;
    CatalogueKey stage;
    std::optional<std::int64_t> order;
    std::string note;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Service>> services;
};

// Who bears a cost and who gets the benefit. Each side is an organisation or a group; a sum or, unknown, a
// rough amount.
struct CostBenefit {
    Common common;
    std::string text;
    Id<Pathway> pathway;
    CostPeriod period = CostPeriod::none;
    Id<Organisation> payer_organisation;
    Id<Group> payer_group;
    std::optional<Money> cost;
    Amount cost_scale = Amount::none;
    Id<Organisation> receiver_organisation;
    Id<Group> receiver_group;
    std::optional<Money> benefit;
    Amount benefit_scale = Amount::none;
    Cashable cashable = Cashable::none;
    Recoupable recoupable = Recoupable::none;
    std::string sharing_agreement;
};

// A benefit of co-production that the project wants, and whether it was seen (DOMAIN.md B6).
struct StakeholderBenefit {
    Common common;
    CatalogueKey benefit;
    Id<Group> group;
    bool wanted_most = false;
    BenefitSeen seen = BenefitSeen::none;
    std::string evidence_note;
    std::vector<Id<Evidence>> evidence;
};

}  // namespace tandem
