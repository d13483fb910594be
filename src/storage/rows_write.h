// Carries out row changes in a transaction that the caller has begun: only what differs is written.
//
// Each `before` must be exactly what the file holds, else Error(conflict). A value that could not be read
// again is refused with Error(too_big or usage) before anything of its row is written.
#pragma once

#include "model/portfolio.h"
#include "storage/connection.h"

#include <vector>

namespace tandem {

void write_changes(Connection& connection, const std::vector<RowChange>& changes);

// A row that is known to be new (a file being made).
void insert_row(Connection& connection, const EntityDef& def, const Row& row);

}  // namespace tandem
