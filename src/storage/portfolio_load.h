// Everything in the file, in memory: all tables, all links, every reference looked up.
//
// One short read transaction, so that a second opener never sees half of a writer's commit.
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

namespace tandem {

// Throws Error(damaged) naming table and id for the first row that cannot be vouched for; Error(too_big)
// above record_limit records.
LoadResult load_everything(Connection& connection);

}  // namespace tandem
