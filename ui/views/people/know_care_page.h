// The first tab of People: the know x care plot, and beside it the chosen group, what is known of it and how
// to go about it.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_know_care_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
