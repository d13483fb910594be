// The page of the pathways to outcomes: a strip of six stages each, editable in place (design.md picture 24).
// N puts an activity or a service on the chosen stage; Delete takes it off; both can be undone.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_pathways_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
