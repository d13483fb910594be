// The map tab of Risks: likelihood by impact, seen through one side's eyes, and beside it the chosen risk:
// what is gained, possible harm, whose it is, who catches it.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_risk_map_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
