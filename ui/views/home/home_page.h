// Home: where the cycle stands at a glance (mockups 02 and 30). The wheel, the coverage matrix, what is due
// this week and points to consider; in an empty project three things to begin with instead of what is due.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_home_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
