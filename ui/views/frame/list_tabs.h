// Lists as tabs of a page, and T as the way from a picture to the lists behind it and back.
// Keeps which list was shown last; knows nothing of their records.
#pragma once

#include "ui/kit/icons.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/tabbed_page.h"

namespace tandem {

// A list with the row of tabs above its filter line.
Page* make_list_tab(Workspace& workspace, ListSpec spec, QWidget* bar, QWidget* parent);

// T goes from the first tab, the picture, to the second, its table, and from any other back to the first.
TabbedPage* make_tabs_with_table_key(Workspace& workspace, const QString& name, std::vector<PageTab> tabs,
                                     QWidget* parent);

}  // namespace tandem
