// The sections of the Review report (DOMAIN.md D2). Their list, with keys and titles, is in review.cpp.
// Each adds its blocks to a writer and reads only the scope it is given, which may be a public copy.
#pragma once

#include "report/writer.h"

namespace tandem::review {

void write_brief_of_review(Writer& out);
void write_outcomes_and_targets(Writer& out);
void write_data_notes(Writer& out);  // on the indicators, with their earlier readings
void write_co_assessment(Writer& out);
void write_performance(Writer& out);
void write_patterns(Writer& out);
void write_public_value(Writer& out);
void write_who_gained_and_paid(Writer& out);
void write_risks_taken(Writer& out);
void write_added_and_cost(Writer& out);
void write_recommissioning(Writer& out);
void write_lessons(Writer& out);
void write_you_said_in_cycle(Writer& out);

}  // namespace tandem::review
