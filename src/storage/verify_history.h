// Whether the log and the records agree.
//
// Entries follow each other without a gap, their images can be read, the two stacks of undo and redo are what
// the entries make of them, and the newest image of every field of every record is what the tables hold.
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

#include <string>

namespace tandem {

// What is wrong first; "" when nothing is.
std::string look_at_history(Connection& connection, const LoadResult& loaded);

}  // namespace tandem
