// What a record must hold to besides its own description: the records it names exist and belong together, no closed cycle
// is touched, nothing leads back to itself, catalogue keys are known, nothing stands twice.
//
// Pure functions over a Draft. Texts are sentences for the person at the field; codes as in CLI.md.
#pragma once

#include "base/issue.h"
#include "edit/draft.h"

namespace tandem {

// Problems of `row` as it shall be, in the draft without it. `changed`: one flag per field; only these are judged.
Issues check_record(const Draft& draft, const EntityDef& def, const Row& row, const std::vector<bool>& changed);

// frozen when the row belongs to a closed cycle.
std::optional<Issue> check_open(const Draft& draft, const EntityDef& def, const Row& row);

} // namespace tandem
