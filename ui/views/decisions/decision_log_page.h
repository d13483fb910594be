// The first tab of Decisions: the log of cards at the left, "you said – we did" at the right. D records a
// decision, A answers, Enter opens.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_decision_log_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
