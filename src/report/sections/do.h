// The sections of the Do report (DOMAIN.md D2). Their list, with keys and titles, is in do.cpp.
// Each adds its blocks to a writer and reads only the scope it is given, which may be a public copy.
#pragma once

#include "report/writer.h"

#include <string>

namespace tandem {
struct Development;
}

namespace tandem::doing {

void write_brief_of_do(Writer& out);
void write_timeline(Writer& out);
void write_what_happened(Writer& out);  // the table behind the timeline
void write_services_and_contracts(Writer& out);
void write_monitoring(Writer& out);
void write_development(Writer& out);
// "Under way, past its date": in the table of developments, and in that behind the timeline.
std::string progress_words(const Development& development, PartialDate as_at);
void write_co_delivery(Writer& out);
void write_money_raised(Writer& out);
void write_issues(Writer& out);
void write_early_readings(Writer& out);

}  // namespace tandem::doing
