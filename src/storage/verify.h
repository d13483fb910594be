// The checks behind `verify`: everything that can be found wrong in a file without knowing what an edit
// means.
//
// Each check says in one sentence what is wrong first. Nothing is changed. Checks: quick_check (pages),
// foreign_keys (every reference names a record), schema (objects, numbers, values, ids), history (see
// verify_history.h).
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

#include <filesystem>
#include <vector>

namespace tandem {

std::vector<VerifyCheck> verify_file(Connection& connection, const std::filesystem::path& path);

}  // namespace tandem
