// What citizens and public bodies put in, side by side; the money raised with citizens and whether that is
// fair; who bears the costs and who gains (DOMAIN.md A5, E22 to E24, E30). Hours are never turned into money.
// One tab of the page "resources".
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_money_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
