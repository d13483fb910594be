// The page of the public value map: what people ask for, which needs that makes, how they are met, what comes
// of it (design.md picture 06).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_map_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
