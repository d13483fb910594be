// Commissioned services, in-house or external: the third route to outcomes (DOMAIN.md A4, 0.5).
//
// Which need a service meets is stored on the need's routes; contracts and specifications name their service.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Organisation;
struct Outcome;

enum class ServiceMode { none, in_house, external };
enum class ServicePlan { none, start, carry_on, change, stop };  // what this plan does with it

TANDEM_DECLARE_CHOICES(ServiceMode);
TANDEM_DECLARE_CHOICES(ServicePlan);

struct Service {
    Common common;
    std::string name;
    std::string description;
    ServiceMode mode = ServiceMode::none;
    Sector sector = Sector::none;  // of the provider
    std::vector<Id<Organisation>> providers;
    bool innovative = false;
    std::optional<double> capacity;
    std::string capacity_unit;  // "people a year", "places"
    std::optional<Money> annual_cost;
    PartialDate start;
    PartialDate end;
    PartialDate decommissioning_date;
    ServicePlan in_this_plan = ServicePlan::none;
    std::string why;
    std::vector<Id<Outcome>> outcomes;
};

}  // namespace tandem
