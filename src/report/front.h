// The top of a report: the stamp of the board edition, the title and the front box (DOMAIN.md D1).
// What stands in the box comes from the phase and its report setting for the edition; no setting says "not
// stated".
#pragma once

#include "report/writer.h"

namespace tandem {

// "Analyse report: what is needed and what there is".
std::string report_title(PhaseKind phase);

// The project's settings for this phase and edition; nullptr when none are recorded.
const ReportSetting* report_setting(const ReportScope& scope);

void write_front(Writer& out);

}  // namespace tandem
