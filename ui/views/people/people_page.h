// People: who knows and who cares, the groups as a table, who was missing, organisations, and persons where a
// project wants them (design.md pictures 07 and 31).
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_people_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
