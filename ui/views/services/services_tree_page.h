// Services by where they stand with their contracts, and at the right the chosen one: what it works towards,
// who provides it and how it is monitored together with citizens (picture 26). M adds a meeting.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_services_tree_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
