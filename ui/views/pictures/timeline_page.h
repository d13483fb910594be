// The page of the timeline: what happened and is to happen, by phase, from years down to weeks (design.md
// picture 25). What has no date waits in a tray below until one is known.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_timeline_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
