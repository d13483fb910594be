// Starting the next cycle: what set it off, when, and which items go along, chosen one by one in a tree by
// kind. One undo step (edit/structure.h start_next_cycle, rules/carry_over.h).
#pragma once

class QWidget;

namespace tandem {

class Workspace;

// True when a new cycle was started; it is shown then.
bool run_next_cycle(Workspace& workspace, QWidget* over);

}  // namespace tandem
