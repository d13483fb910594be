// What people said and what became of it: the "you said - we did" record (DOMAIN.md A2).
//
// One contribution has one answer. It counts as answered when a response is recorded; the two dates give the
// time taken.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <string>

namespace tandem {

struct Cycle;
struct Group;
struct Activity;
struct Decision;
struct Action;
struct Contribution;

enum class Response { none, done, will_do, part, cannot };

TANDEM_DECLARE_CHOICES(Response);

struct Contribution {
    Common common;
    Id<Cycle> cycle;
    std::string text;
    Id<Group> group;
    Id<Activity> activity;
    PartialDate date;
    Response response = Response::none;
    std::string response_text;  // what was or will be done, or why it cannot be
    PartialDate responded_on;
    Id<Decision> decision;
    Id<Action> action;
    Id<Contribution> carried_from;  // the contribution of the cycle before that this one goes on from
};

}  // namespace tandem
