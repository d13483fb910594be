// What a decision in the log has and lacks (DOMAIN.md E29).
//
// Complete = reasons, options considered, citizen input used and, at macro level, political confirmation or
// the safeguards that stand in for it (A10). Absence is named, never scored.
#pragma once

#include "model/decisions.h"
#include "rules/lookup.h"

#include <vector>

namespace tandem {

using OptionsOfDecisions = ByParent<&DecisionOption::decision>;

struct DecisionParts {
    bool reasons = false;
    bool options = false;
    bool citizen_input = false;
    bool political_say = false;  // confirmation or safeguards; true where none is needed

    bool complete() const { return reasons && options && citizen_input && political_say; }
    bool operator==(const DecisionParts&) const = default;
};

// As a log is read: by date, the undated last, those of one date in the order given.
void sort_by_date(std::vector<const Decision*>& decisions);

DecisionParts parts_of(const OptionsOfDecisions& options, const Decision& decision);

}  // namespace tandem
