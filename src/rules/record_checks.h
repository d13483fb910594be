// Remarks on a record that is stored all the same: warnings, never errors (CLI.md "Errors and exit codes").
//
// Pure functions of the portfolio as it is; the caller says which records were touched. Texts as in design.md
// section 8.
#pragma once

#include "base/issue.h"
#include "model/portfolio.h"
#include "model/references.h"

namespace tandem {

// end_before_start: a pair of fields such as start and end, the last day of the end before the first of the
// start. over_100_percent: the shares of a need's routes add up to more (DOMAIN.md E0, E11).
// no_citizen_group: an activity without one is not co-production yet (DOMAIN.md 0.7).
// sum_over_total: the groups of an activity add up to more than its typed total (DOMAIN.md A10 "People
// counts").
Issues warnings_for(const Portfolio& portfolio, const References& references, const EntityDef& def,
                    RecordId id);

// For all records an edit touched, each remark once. A part's remarks are those of its owner.
Issues warnings_for(const Portfolio& portfolio, const References& references,
                    const std::vector<RowChange>& changes);

}  // namespace tandem
