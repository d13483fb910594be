// Builds the report of one phase from the records of one project.
//
// A pure function: the same portfolio and options give the same blocks; "today" is options.as_at. The public
// edition is made from a filtered copy (report/public_copy.h). Its list `withheld` is exact: what the board
// edition prints of the same phase and this one does not, and every count that is masked.
#pragma once

#include "report/blocks.h"
#include "report/scope.h"

namespace tandem {

struct ReportOptions {
    RecordId project = 0;
    RecordId cycle = 0;
    PhaseKind phase = PhaseKind::none;
    Edition edition = Edition::public_;
    PartialDate as_at;  // a full day
};

// Throws Error(usage) when there is no such project, cycle or phase, or when they are not public and the
// edition is.
Report build_report(const Portfolio& portfolio, const ReportOptions& options);

}  // namespace tandem
