// Outcomes: the tree of outcomes and indicators, each outcome with its chart and line of sight, and the lists
// of indicators and readings.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_outcomes_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
