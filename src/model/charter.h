// The co-production charter of a project and who has signed it (DOMAIN.md A2).
// Both belong to the project, so they outlive its cycles (A10, scope).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <string>

namespace tandem {

struct Organisation;
struct Group;
struct Person;
struct Charter;

// What the partners promise each other.
struct Charter {
    Common common;
    std::string title;
    std::string commitments;
    std::string committed_by;
    std::string committed_to;
    CatalogueKeys principles;
    PartialDate agreed_on;
    PartialDate review_date;
};

// A signature: an organisation, a group or a person. A person's is never public.
struct SignUp {
    Common common;
    Id<Charter> charter;
    Id<Organisation> organisation;
    Id<Group> group;
    Id<Person> person;
    CatalogueKey role;
    PartialDate date;
};

}  // namespace tandem
