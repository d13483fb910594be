// What stands on a phase's board: its key tasks and co-produced tasks, the activities of the phase and those
// of other phases that serve its tasks, its decisions. Words only; the rules are rules/tasks.h and
// rules/decisions.h.
#pragma once

#include "ui/views/phase/board_card.h"

namespace tandem {

class Workspace;

struct BoardData {
    std::vector<BoardCardData> commissioning;
    std::vector<BoardCardData> procurement;
    std::vector<BoardCardData> co_tasks;
    std::vector<BoardCardData> activities;  // at most `longest`, what is under way first
    std::vector<BoardCardData> decisions;   // newest first, at most `longest`
    int own_activities = 0;                 // of this phase, cancelled ones included
    int linked_activities = 0;              // of other phases
    int decision_count = 0;
    RecordId unshared_task = 0;  // a co-produced task in scope that no activity carries out; 0 = none

    static constexpr std::size_t longest = 10;
};

BoardData board_of(Workspace& workspace, PhaseKind phase);

// The primary Co first, each once.
std::vector<Co> coes_of(const Activity& activity);

// "2012 · macro level · transform"
QString activity_facts(const Workspace& workspace, RecordId activity, PhaseKind shown_in);

}  // namespace tandem
