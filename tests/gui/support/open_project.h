// A new project in a file of its own, open for writing, without a window: for tests of models and forms.
//
// The clock stands at 2026-11-21T10:00:00Z. What is told to the person is kept. Records are made as a person
// makes them, one edit each; a refused one throws.
#pragma once

#include "support/temp_folder.h"
#include "ui/link/workspace.h"

#include <QtCore/QStringList>

#include <memory>
#include <string>
#include <vector>

namespace tandem::test {

class OpenProject {
public:
    OpenProject();

    Workspace& workspace() { return *workspace_; }
    const Portfolio& portfolio() const { return workspace_->portfolio(); }
    RecordId phase(PhaseKind kind) const { return workspace_->phase(kind).value; }

    template <class T>
    RecordId add(Workspace::Fields fields) {
        return made(workspace_->create(entity<T>(), fields));
    }
    // In Analyse.
    RecordId add_activity(const char* title);
    template <class T>
    const T& get(RecordId id) const {
        return *portfolio().find(Id<T>{id});
    }
    std::int64_t steps() { return workspace_->document().undo_state().undoable; }

    QStringList told;
    RecordId inspected = 0;  // last asked for

private:
    static RecordId made(const EditOutcome& outcome);

    TempFolder folder_;
    Clock clock_;
    std::unique_ptr<Workspace> workspace_;
};

// Lets timers and reloads run for at least so long.
void settle(int milliseconds = 0);

}  // namespace tandem::test
