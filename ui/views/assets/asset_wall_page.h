// The wall tab of Assets: the wall at the left; at the right the offers that wait and where the chosen asset
// could help. U uses it in an activity, found or made in place.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_asset_wall_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
