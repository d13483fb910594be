// Risks: whose they are, how grave and what is gained as a table and as a map, and the mechanisms that hold
// when the usual path fails (design.md picture 08).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_risks_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
