// The sections of the Analyse report (DOMAIN.md D2). Their list, with keys and titles, is in analyse.cpp.
// Each adds its blocks to a writer and reads only the scope it is given, which may be a public copy.
#pragma once

#include "report/writer.h"

namespace tandem::analyse {

void write_people(Writer& out);
void write_demands_and_needs(Writer& out);
void write_assets(Writer& out);
void write_provision(Writer& out);
void write_joint_risks(Writer& out);
void write_draft_outcomes(Writer& out);
void write_opportunities(Writer& out);

}  // namespace tandem::analyse
