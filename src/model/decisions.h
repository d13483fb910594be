// What was decided, among which options and by whom, and what is to be done (DOMAIN.md A3 "Political
// decision", A8).
//
// The answer to a contribution stands on the contribution, which names its decision; nothing here names
// contributions.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <string>
#include <vector>

namespace tandem {

struct Cycle;
struct Phase;
struct Group;
struct Activity;
struct Prioritisation;
struct Evidence;
struct Need;
struct Outcome;
struct Service;
struct Contract;
struct Specification;
struct Risk;
struct Person;
struct Meeting;
struct Session;
struct GovernanceCheck;
struct Decision;

// One entry of the decision log. A later decision supersedes it; it is never overwritten.
struct Decision {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;
    std::string title;
    std::string detail;
    PartialDate date;
    Level level = Level::none;
    std::string decided_by;
    std::string reasons;
    std::string citizen_input;
    PartialDate review_date;
    std::string political_by;
    PartialDate political_on;
    std::string safeguards;
    Id<Decision> supersedes;
    std::vector<Id<Group>> groups;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Prioritisation>> prioritisations;
    std::vector<Id<Evidence>> evidence;
    std::vector<Id<Need>> needs;
    std::vector<Id<Outcome>> outcomes;
    std::vector<Id<Service>> services;
    std::vector<Id<Contract>> contracts;
    std::vector<Id<Specification>> specifications;
    std::vector<Id<Risk>> risks;
    Id<Decision> carried_from;
};

// One of the ways that were open, doing nothing included.
struct DecisionOption {
    Common common;
    Id<Decision> decision;
    std::string text;
    bool do_nothing = false;
    std::string benefits;
    std::string costs;
    std::string risks;
    bool chosen = false;
    std::string why;
};

// What someone will do by a date.
struct Action {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;
    std::string text;
    std::string owner;
    Id<Person> owner_person;
    PartialDate due;
    bool done = false;
    PartialDate done_on;
    std::string note;
    Id<Decision> decision;
    Id<Risk> risk;
    Id<Meeting> meeting;
    Id<Session> session;
    Id<GovernanceCheck> governance_check;
    Id<Action> carried_from;
};

}  // namespace tandem
