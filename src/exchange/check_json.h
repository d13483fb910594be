// The answer of `check --json` (CLI.md "check"): what the 33 insights say of one cycle, one row per subject.
//
// {"as_at", "project", "cycle", "insights": [...]}; a row names its insight, state, severity, phase, subject,
// sentence, numbers (null = no data), basis, records, limits and, where it is set aside, why and when.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"
#include "rules/insights/insight.h"

#include <string>
#include <vector>

namespace tandem {

// "attention", "prompt" or "strength".
std::string_view code_for(Insight::Kind kind);

// Of the rows of `phase` only, or of all with none. In one line, without the line feed.
std::string check_json(const Portfolio& portfolio, const Project& project, const Cycle& cycle,
                       PartialDate as_at, PhaseKind phase, const std::vector<InsightResult>& results);

}  // namespace tandem
