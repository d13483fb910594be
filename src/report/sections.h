// The sections of each kind of report (DOMAIN.md D2), as data.
//
// A section = one function in report/sections/ and its line in the list of its phase or kind. It writes what
// its records say, or one honest sentence about itself when there are none. Keys are stable: report settings
// keep them ("sections off").
#pragma once

#include "model/choices.h"
#include "report/writer.h"

#include <span>
#include <string_view>

namespace tandem {

// A report has three depths (DOMAIN.md D1): what everybody reads, before the contents list; the findings; and
// the tables of the appendix, behind all else. The first section of a report stands before the contents list
// in any case.
enum class Depth { findings, first_page, appendix };

struct Section {
    std::string_view key;    // unique in its report
    std::string_view title;  // the heading; in the appendix "Appendix: " stands before it
    void (*write)(Writer&);
    Depth depth = Depth::findings;
};

using Sections = std::span<const Section>;

Sections analyse_sections();
Sections plan_sections();
Sections do_sections();
Sections review_sections();

// Of the reports about a whole cycle. Their writers' scope is of no phase (report/scope.h).
Sections cycle_sections();
Sections summary_sections();
Sections leaflet_sections();

// The sections of a phase, then those that stand at the end of every report in full.
Sections sections_of(PhaseKind phase);
Sections back_sections();

}  // namespace tandem
