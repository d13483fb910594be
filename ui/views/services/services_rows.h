// Services by where they stand, with their contracts underneath, as rows of a tree. Values made from the
// portfolio with rules/services.h and rules/monitoring.h.
#pragma once

#include "ui/link/workspace.h"
#include "ui/views/frame/record_tree.h"

namespace tandem {

std::vector<RecordTree::Column> services_columns();
std::vector<TreeRow> services_rows(Workspace& workspace);
QString services_fact(const Workspace& workspace);  // "5 services, 1 contract"

}  // namespace tandem
