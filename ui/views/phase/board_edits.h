// What a person does on a board or in the matrix, each as one undo step: making an activity of an approach,
// linking it to a task, moving it to another phase or Co, turning its status, leaving a task or a cell out of
// this cycle with a reason.
//
// All tell what they did (with Undo) or why not, and return false when nothing was done.
#pragma once

#include "model/choices.h"
#include "ui/link/workspace.h"

#include <optional>
#include <vector>

namespace tandem {

// An approach to offer: of the catalogue, or the project's own entry.
struct Approach {
    QString key;
    QString label;
    QString help;
    QString group_size;  // in words; may be empty
    Co co = Co::none;
    Mechanism mechanism = Mechanism::none;
    std::vector<PhaseKind> phases;  // where it is usual; empty = anywhere
};

// The catalogue's in its order, same-as entries merged, then the project's own. none = any.
std::vector<Approach> approaches_for(const Workspace& workspace, PhaseKind phase, Co co);
std::optional<Approach> approach_by_key(const Workspace& workspace, const QString& key);

// Title, approach, Co, mechanism and phase filled in, as an idea; linked to the task when there is one (its
// phase wins). With co, that Co instead of the approach's own. 0 when it could not be made.
RecordId add_activity_of(Workspace& workspace, const Approach& approach, PhaseKind phase, RecordId task = 0,
                         Co co = Co::none);
bool link_to_task(Workspace& workspace, RecordId activity, RecordId task);
bool move_to_phase(Workspace& workspace, RecordId activity, PhaseKind phase);
// One step, for a drag from one cell of the matrix to another.
bool move_to_cell(Workspace& workspace, RecordId activity, PhaseKind phase, Co co);

// Task: not started, under way, done, not started ...; activity: idea, planned, under way, done, idea ...
bool turn_status(Workspace& workspace, RecordId record);
bool set_status(Workspace& workspace, RecordId record, std::string_view code);

bool leave_out_task(Workspace& workspace, RecordId task, const QString& reason);
bool bring_back_task(Workspace& workspace, RecordId task);
// A mark on the cell, or a new reason on the one that is there.
bool leave_out_cell(Workspace& workspace, PhaseKind phase, Co co, const QString& reason);
bool bring_back_cell(Workspace& workspace, PhaseKind phase, Co co);

}  // namespace tandem
