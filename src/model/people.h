// Who is concerned: organisations, stakeholder groups and, only where wanted, persons (DOMAIN.md A3, B7, D1).
//
// Groups are the unit of every count and finding; nothing requires a person. Persons and contact routes are
// never public. The know x care quadrant is derived by rules/, never stored. The flag for people at risk of
// harm reads "needs extra care" on screen (A10).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>

namespace tandem {

struct Organisation;
struct Group;

enum class Side { none, citizen, professional, political, provider, business };

TANDEM_DECLARE_CHOICES(Side);

struct Organisation {
    Common common;
    std::string name;
    Sector sector = Sector::none;
    std::string agency_type;  // council, NHS, police, housing ...
    bool commissioner = false;
    bool provider = false;
};

// People seen together. Groups may overlap, so sizes do not add up to a population.
struct Group {
    Common common;
    std::string name;
    Side side = Side::none;
    CatalogueKey type;
    std::optional<std::int64_t> size;  // estimate of the people in it
    Precision size_precision = Precision::none;
    LowHigh knows = LowHigh::none;
    LowHigh cares = LowHigh::none;
    bool seldom_heard = false;
    bool needs_extra_care = false;
    LowHigh motivation = LowHigh::none;
    LowHigh ability = LowHigh::none;
    LowHigh willingness = LowHigh::none;
    LowHigh voice_confidence = LowHigh::none;
    std::string support_needed;
    CatalogueKeys characteristics;  // protected characteristics and local choices reached by it
    std::string contact_route;      // never public
};

// A person, by display name or initials. Confidential at birth; no field of it is ever public.
struct Person {
    Common common;
    std::string name;
    CatalogueKey role;
    Id<Group> group;
    Id<Organisation> organisation;
};

}  // namespace tandem
