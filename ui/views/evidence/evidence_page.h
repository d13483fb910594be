// Evidence by kind and intensity with the share made with citizens, and what a Review concluded from it: what
// worked, what did not, and what goes into the next cycle.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_evidence_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
