// Decisions: the log beside "you said – we did", and as lists the decisions, the contributions and the
// actions that follow (design.md picture 23).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

struct ListSpec;

// The list narrowed to one phase, for the tab of that phase's page. `context` ends its watching of changes.
ListSpec decision_list_of(Workspace& workspace, PhaseKind phase, QObject* context);
Page* make_decisions_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
