// What there is to work with: assets people bring, resources, money raised with citizens (DOMAIN.md A5).
//
// An asset is in use when it is linked to an activity that is not cancelled; that is derived, not stored.
// Citizens' hours and money stand beside public ones, never priced into them (the citizen input account,
// 3:61, is computed).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Group;
struct Organisation;
struct Activity;
struct Outcome;
struct Service;
struct Resource;

enum class AssetHolder { none, individual, community, public_body, business };
enum class AssetKind { none, skill, time, place, network, knowledge, money, equipment };
enum class Offer { none, doing_now, willing_to_do };
enum class Answer { none, yes, not_now, no };
enum class ResourceKind { none, public_budget, staff, building, citizen_time, citizen_money };
enum class CoFinancingForm { none, charge, fee, crowdfunding, fundraising, tax_rise };

TANDEM_DECLARE_CHOICES(AssetHolder);
TANDEM_DECLARE_CHOICES(AssetKind);
TANDEM_DECLARE_CHOICES(Offer);
TANDEM_DECLARE_CHOICES(Answer);
TANDEM_DECLARE_CHOICES(ResourceKind);
TANDEM_DECLARE_CHOICES(CoFinancingForm);

struct Asset {
    Common common;
    std::string title;
    AssetHolder holder = AssetHolder::none;
    Id<Group> group;
    Id<Organisation> organisation;
    AssetKind kind = AssetKind::none;
    Offer offer = Offer::none;
    std::string description;
    std::string conditions;
    PartialDate offered_on;
    Answer answered = Answer::none;  // whether the offer was accepted
    std::string answer_reason;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Outcome>> outcomes;
    std::vector<Id<Service>> services;
};

// Money is in `money`, everything else in `amount` and its unit; both are per `period` within start to end.
struct Resource {
    Common common;
    std::string title;
    ResourceKind kind = ResourceKind::none;
    std::optional<Money> money;
    std::optional<double> amount;
    std::string unit;
    Period period = Period::none;
    PartialDate start;
    PartialDate end;
    bool committed = false;
    Id<Organisation> organisation;
    Id<Group> group;
    std::vector<Id<Service>> services;
    std::vector<Id<Activity>> activities;
    std::string note;
};

// Extra money agreed with citizens [1:122, 3:50]. Fairness asks for an exemption rule and a check (E30).
struct CoFinancing {
    Common common;
    std::string title;
    CoFinancingForm form = CoFinancingForm::none;
    std::optional<Money> expected;
    std::optional<Money> raised;
    PartialDate start;
    PartialDate end;
    std::string who_pays;
    std::vector<Id<Group>> paying_groups;
    std::string exempt;
    std::string fairness_check;
    Id<Resource> resource;
};

}  // namespace tandem
