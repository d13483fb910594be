// Who pays and who gains, body by body, and the money raised with citizens: rows and bars made from
// rules/money.h and the co-financing of the project.
#pragma once

#include "model/pathways.h"
#include "ui/charts/bars.h"
#include "ui/link/workspace.h"
#include "ui/views/frame/record_tree.h"

namespace tandem {

// "Every year", "Once", or that nobody said.
QString period_name(CostPeriod period);
std::vector<RecordTree::Column> money_columns();
std::vector<TreeRow> money_rows(const Workspace& workspace);
// "38 % of the yearly benefit falls to another body than the one that pays."; "" without data.
QString money_words(const Workspace& workspace);

// Raised beside expected; the attention colour where nobody wrote who is exempt or that it was checked (E30).
std::vector<Bar> raised_bars(const Workspace& workspace);

}  // namespace tandem
