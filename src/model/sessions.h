// Workshops: the session, its timed agenda and the tally of who came (DOMAIN.md A8, F2).
//
// The tally counts people by group, never by name. It fills ActivityGroup on request and is never added to
// it.
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
struct Person;
struct Activity;
struct Prioritisation;
struct Decision;
struct Group;
struct Session;

// One workshop.
struct Session {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;
    std::string title;
    PartialDate date;
    std::string place;
    std::string purpose;
    std::string facilitator;
    Id<Person> facilitator_person;
    std::string outputs;
    std::string parking_lot;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Prioritisation>> prioritisations;
    std::vector<Id<Decision>> decisions;
    Id<Session> carried_from;
};

// A timed part of the agenda.
struct AgendaBlock {
    Common common;
    Id<Session> session;
    std::optional<std::int64_t> order;
    std::string title;
    std::optional<double> minutes;
    CatalogueKey method;
    std::string view;  // word of the view that the room sees, such as "wheel"
    bool essential = false;
    std::string note;
};

// How many of a group were there.
struct SessionGroup {
    Common common;
    Id<Session> session;
    Id<Group> group;
    std::optional<std::int64_t> invited;
    Precision invited_precision = Precision::none;
    std::optional<std::int64_t> took_part;
    Precision took_part_precision = Precision::none;
    std::optional<std::int64_t> new_to_this;
};

}  // namespace tandem
