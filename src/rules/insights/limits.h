// The limits at which insights fire: defaults of the program, changed by a project's own `threshold` records.
//
// A default is DOMAIN.md E's number or, where that is silent, Tandem's own (section H: keep them editable).
// Of several records for one limit the newest counts; one without a value leaves the default.
#pragma once

#include "rules/insights/insight.h"

#include <span>

namespace tandem {

struct LimitDef {
    std::string_view insight;  // "E7"
    std::string_view name;     // "low_ratio": what a `threshold` record calls it
    double value;
    std::string_view
        meaning;  // "A group is under-represented below this share of its part of the population"
};

// In the order of the insights.
std::span<const LimitDef> limit_defs();

class Limits {
public:
    Limits(const Portfolio& portfolio, Id<Project> project);

    // A limit that does not exist is a mistake of the program: std::logic_error.
    double value(std::string_view insight, std::string_view name) const;
    std::vector<InsightLimit> of(std::string_view insight) const;

private:
    std::vector<double> values_;  // beside limit_defs()
};

}  // namespace tandem
