// Points to consider: all that the records say about the plan, strengths first, then by phase; at the right
// why, the numbers, what it rests on and what could be done, and setting it aside with a reason that is kept
// (mockup 28). They are prompts, not marks.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_points_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
