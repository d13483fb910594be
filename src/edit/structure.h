// Edits that make the frame itself: a project with its first cycle, the framework's tasks, the next cycle.
//
// They only add steps to an EditBuilder; the caller takes the edit. All throw std::logic_error on a broken
// catalogue only; problems of what was asked for come back as Issues.
#pragma once

#include "base/issue.h"
#include "edit/builder.h"

#include <string>
#include <utility>
#include <vector>

namespace tandem {

struct NewProject {
    std::string title;
    std::string place;
    PartialDate start;
    bool with_tasks = true;  // all key and co-produced tasks of the four phases; false = blank
};

// Names given to what was made, by catalogue key: "analyse" ... "review", "a1" ... "r4", "ja1" ... "jr2".
using FrameworkNames = std::vector<std::pair<std::string, RecordId>>;

// A project, its cycle 1 (open) and four phases. id = the project.
StepResult add_project(EditBuilder& builder, const NewProject& wanted);

// The four phases of a cycle and, when wanted, their key tasks and co-produced tasks.
StepResult add_framework(EditBuilder& builder, RecordId cycle, bool with_tasks,
                         FrameworkNames* names = nullptr);

struct NextCycle {
    std::string trigger;  // what set off the recommissioning
    PartialDate start;
    std::vector<RecordId> carry;  // cycle and phase records of the open cycle, chosen one by one
    PartialDate closed_on;        // end of the cycle that is closed
};

// Closes the project's open cycle, which is frozen from then on, and starts the next one. Carried-over items
// are new records with `carried_from`, in the phase of the same name; what is part of a carried item comes
// along; references to what stays behind are dropped. id = the new cycle.
StepResult start_next_cycle(EditBuilder& builder, RecordId project, const NextCycle& wanted);

}  // namespace tandem
