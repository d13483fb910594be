// The code by which people know a record, wherever it is named: on the boards, in chips, lists and reports.
//
// A task of the framework is known by its place there ("a3", "r1"; DOMAIN.md B2), which is the same in every
// project; everything else, and a task of the project's own, by the code it was given ("KT19", "L3"). Files
// and commands go by the given code alone (Common::code).
#pragma once

#include "schema/entity.h"

#include <string>

namespace tandem {

// "" of what has no code. Valid as long as the record.
const std::string& shown_code(const EntityDef& def, const void* record);

}  // namespace tandem
