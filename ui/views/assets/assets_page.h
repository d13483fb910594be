// Assets: the wall of what people do now and would be willing to do, the same as a table, and the resources
// and co-financing beside them (design.md picture 21).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_assets_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
