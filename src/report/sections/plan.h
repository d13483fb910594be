// The sections of the Plan report (DOMAIN.md D2). Their list, with keys and titles, is in plan.cpp.
// Each adds its blocks to a writer and reads only the scope it is given, which may be a public copy.
#pragma once

#include "report/writer.h"

namespace tandem::plan {

void write_outcomes_and_votes(Writer& out);
void write_gap(Writer& out);
void write_routes(Writer& out);
void write_pathways(Writer& out);
void write_services(Writer& out);
void write_criteria(Writer& out);
void write_documents(Writer& out);
void write_money(Writer& out);
void write_enablement(Writer& out);
void write_charter(Writer& out);

}  // namespace tandem::plan
