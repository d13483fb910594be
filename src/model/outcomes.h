// What should change for people, and how we would know: priority outcomes, indicators, measurements
// (DOMAIN.md A4).
//
// An indicator belongs to outcomes or to a service. Its baseline, target and measurements are in its unit.
// Without a target only the change is shown; progress is computed by rules/ (E20), never stored. Each
// measurement keeps its own source (Common::source), so that accounts which differ are not mixed.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Demand;
struct Service;
struct Outcome;
struct Indicator;

enum class DemandEffect { none, up, same, down };
enum class Direction { none, up, down };  // which way is better

TANDEM_DECLARE_CHOICES(DemandEffect);
TANDEM_DECLARE_CHOICES(Direction);

struct Outcome {
    Common common;
    std::string statement;
    std::string description;
    std::vector<ValueType> value_types;
    std::string agreed_by;
    PartialDate agreed_on;
    std::optional<std::int64_t> rank;                 // 1 = first
    std::optional<double> weight;                     // in the public value pair (E21); empty counts as 1
    DemandEffect demand_effect = DemandEffect::none;  // feedback on future demand [2:36]
    std::string demand_effect_note;
    std::vector<Id<Demand>> affected_demands;
};

struct Indicator {
    Common common;
    std::string name;
    std::vector<Id<Outcome>> outcomes;
    Id<Service> service;
    std::string unit;
    Direction direction = Direction::none;
    std::optional<double> baseline;
    PartialDate baseline_date;
    std::optional<double> target;
    PartialDate target_date;
    Period frequency = Period::none;
    std::string data_source;
    bool citizen_chosen = false;
    std::string limits;  // what it does not show
    std::string data_note;
};

struct Measurement {
    Common common;
    Id<Indicator> indicator;
    PartialDate date;
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::string note;
};

}  // namespace tandem
