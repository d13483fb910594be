// Working with providers: contract monitoring meetings and provider development (DOMAIN.md A7).
// A meeting belongs to the project; provider development belongs to its cycle and is frozen with it (A10).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Contract;
struct Service;
struct Group;
struct Activity;
struct Cycle;
struct Organisation;

// A contract monitoring meeting, about a contract or, for in-house work, about a service.
struct Meeting {
    Common common;
    Id<Contract> contract;
    Id<Service> service;
    PartialDate date;
    std::optional<std::int64_t> citizen_representatives;  // 0 = none came; absent = not recorded
    std::optional<std::int64_t> present;
    std::string findings;
    std::string provider_actions;
    PartialDate due;
    std::vector<Id<Group>> groups;
    std::vector<Id<Activity>> activities;
};

// Help for a provider to build its relations with users and communities and to mobilise citizen inputs.
struct Development {
    Common common;
    Id<Cycle> cycle;
    std::string text;
    Id<Organisation> provider;
    bool builds_relations = false;
    bool mobilises_inputs = false;
    Progress status = Progress::none;
    std::string owner;
    PartialDate start;
    PartialDate due;
    std::string result;
    std::vector<Id<Service>> services;
    std::vector<Id<Activity>> activities;
    Id<Development> carried_from;
};

}  // namespace tandem
