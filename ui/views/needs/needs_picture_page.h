// The picture of needs and demands with its head and its sums: M makes a need of the chosen demand, V marks
// it voiced or not, drag puts it behind a need, Ctrl+arrows change a rank. One tab of the page "needs".
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_needs_picture_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
