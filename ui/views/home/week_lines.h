// What is to be done this week as lines to show: "Overdue: ..." with where it belongs and when it was due.
// The list itself is rules/this_week.h.
#pragma once

#include "rules/this_week.h"
#include "ui/views/parts/line_list.h"

namespace tandem {

class Workspace;

ListLine line_of(const Portfolio& portfolio, const WeekItem& item);
// Of the shown project and cycle, today.
const ThisWeek& week_of(const Workspace& workspace);  // until the next change

// Ticks the record off, with today as the day where the record keeps one; tells with an Undo. False when it
// cannot be ticked off here.
bool mark_done(Workspace& workspace, RecordId record);
// A week from today, or from its own day where that is later. False when it has no day to move.
bool postpone(Workspace& workspace, RecordId record);

}  // namespace tandem
