// Decisions: the log beside "you said – we did", and as lists the decisions, the contributions and the
// actions that follow (design.md picture 23).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_decisions_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
