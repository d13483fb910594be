// Builds a report (report/kinds.h) from the records of one project.
//
// A pure function: the same portfolio and options give the same blocks; "today" is options.as_at. The public
// edition is made from a filtered copy (report/public_copy.h). Its list `withheld` is exact: what the board
// edition of the same report prints and this one does not, and every count that is masked. Rows that a
// shortened table leaves to the phase reports do not count as printed, though it names their sources.
#pragma once

#include "report/blocks.h"
#include "report/kinds.h"
#include "report/scope.h"

namespace tandem {

struct ReportOptions {
    RecordId project = 0;
    RecordId cycle = 0;
    PhaseKind phase = PhaseKind::none;  // of a kind that is about one phase; else it is not looked at
    Edition edition = Edition::public_;
    PartialDate as_at;  // a full day
    ReportKind kind = ReportKind::phase;
    // That the records will be attached to its PDF: the front says so, since they say more than the pages.
    // Of the board edition and a kind that is in full only.
    bool attaches_records = false;
};

// Throws Error(usage) when records are to be attached to what may not have them, when there is no such
// project, cycle or phase, or when they are not public and the edition is. A phase that is not public is left
// out of the public edition of a report about its cycle.
Report build_report(const Portfolio& portfolio, const ReportOptions& options);

}  // namespace tandem
