// Coverage: the matrix large, with voice and action by phase and what stands out, and for the chosen cell its
// activities and the approaches that would fit (mockup 05). H leaves a cell out of this cycle, with a reason;
// T shows the same as a table.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_coverage_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
