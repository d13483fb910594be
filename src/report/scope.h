// What one edition of one report is made from: the records it may see and the phase it is about. A report
// about a whole cycle has a phase without an id, of PhaseKind::none, so that what belongs to no phase in
// particular belongs to it.
//
// The portfolio is a copy of one project, filtered for the edition (report/public_copy.h), so code here never
// asks again what may be shown. References, not owned; they live as long as the building of the report.
#pragma once

#include "base/date.h"
#include "model/marks.h"
#include "model/portfolio.h"
#include "model/project.h"
#include "rules/limits.h"

namespace tandem {

struct ReportScope {
    const Portfolio& portfolio;
    const Project& project;
    const Cycle& cycle;
    const Phase& phase;
    Limits limits;  // the project's, for every rule that judges
    Edition edition = Edition::public_;
    PartialDate as_at;  // a full day: the only "today"

    bool board() const { return edition == Edition::board; }
    Id<Project> project_id() const { return {project.common.id}; }
    Id<Cycle> cycle_id() const { return {cycle.common.id}; }
    Id<Phase> phase_id() const { return {phase.common.id}; }
};

}  // namespace tandem
