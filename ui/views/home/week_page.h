// This week: what is overdue or due, readings that are old, contributions that wait for an answer, and below
// what was done today (design.md section 7). Space ticks off, S postpones by a week, Enter opens.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_week_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
