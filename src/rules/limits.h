// The limits by which the rules judge: defaults of the program, changed by a project's own `threshold`
// records.
//
// One Limits is made of a project's records and handed to every rule that judges, whoever asks: an insight, a
// section of a report or a page of the window. So no rule has a limit of its own to fall back on. A default
// is DOMAIN.md E's number or, where that is silent, Tandem's own (section H: keep them editable). Of several
// records for one limit the newest counts; one without a value leaves what was.
#pragma once

#include "base/id.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <span>
#include <string_view>
#include <vector>

namespace tandem {

struct InsightLimit;  // rules/insights/insight.h

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
    // The project's record that counts; an empty id where the default holds.
    Id<Threshold> own(std::string_view insight, std::string_view name) const;
    std::vector<InsightLimit> of(std::string_view insight) const;

private:
    struct Limit {
        double value = 0;
        Id<Threshold> own;
    };

    const Limit& find(std::string_view insight, std::string_view name) const;

    std::vector<Limit> limits_;  // beside limit_defs()
};

}  // namespace tandem
