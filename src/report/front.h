// The top of a report: the stamp of the board edition, the title and the front box (DOMAIN.md D1).
// What stands in the box comes from the phase and its report setting for the edition; no setting says "not
// stated". A whole cycle's report has no setting of its own: what it asks for, who prepared it and its
// version are those of its Review. The kinds of two pages have no box but one line.
#pragma once

#include "report/kinds.h"
#include "report/writer.h"

namespace tandem {

// "Analyse report: what is needed and what there is".
std::string report_title(ReportKind kind, PhaseKind phase);

// The project's settings for this phase and edition, or the Review's where the report is about a whole cycle;
// nullptr when none are recorded.
const ReportSetting* report_setting(const ReportScope& scope);

// What every public edition says above its sections, so that nobody takes a count or a finding of what may be
// published for one of all (DOMAIN.md D1).
inline constexpr std::string_view public_words =
    "Every number and finding here is from the records published.";

// attaches_records: the box says that the file holds more than its pages.
void write_front(Writer& out, ReportKind kind, bool attaches_records = false);

}  // namespace tandem
