// Closing a phase: what is still open, each line leading to its place, and one lesson (mockup 29). It never
// blocks, and a closed phase can be opened again.
#pragma once

#include "model/choices.h"
#include "ui/link/place.h"

class QWidget;

namespace tandem {

class Workspace;

enum class CloseAnswer {
    kept,    // nothing was changed
    closed,  // the phase is complete, in one undo step with its lesson
};

// Asks, and closes the phase when that is the answer. A line that was pressed is gone to.
CloseAnswer run_close_phase(Workspace& workspace, PhaseKind phase, QWidget* over);

// "Under way" from today on, unless a day is recorded; one undo step.
bool start_phase(Workspace& workspace, PhaseKind phase);

// Back to "under way", as one undo step.
bool open_phase_again(Workspace& workspace, PhaseKind phase);

}  // namespace tandem
