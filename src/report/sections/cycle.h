// The sections of the report about a whole cycle (DOMAIN.md D2). Their list, with keys and titles, is in
// cycle.cpp; what a phase's report writes about the whole cycle already is used from there. Each adds its
// blocks to a writer and reads only the scope it is given, which may be a public copy.
#pragma once

#include "report/writer.h"

namespace tandem::cycle {

// What takes part in the cycle is looked at in this order.
inline constexpr PhaseKind phases[] = {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_,
                                       PhaseKind::review};

void write_brief_of_cycle(Writer& out);
// The wheel of the four phases; nothing where the edition has no phase.
void add_wheel(Writer& out, bool small = false);
void write_timeline_of_cycle(Writer& out);
void write_value_chain(Writer& out);
void write_outcomes_of_cycle(Writer& out);
void write_money_of_cycle(Writer& out);
void write_people_and_hours(Writer& out);
void write_decision_log(Writer& out);
void write_next(Writer& out);

// The tables of a phase that the body of the report does not have.
void write_annex(Writer& out, PhaseKind phase);

}  // namespace tandem::cycle
