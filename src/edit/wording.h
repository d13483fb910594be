// How an edit is named for people: in the Undo menu, the toast and the history.
// Plain text made from row changes alone, without a final full stop.
#pragma once

#include "edit/edit.h"

#include <string>
#include <utility>
#include <vector>

namespace tandem {

// "Add activity L3", "Change start date of L3", "Delete N2 and 4 measurements", "Change 12 activities"
std::string label_for(const std::vector<RowChange>& changes);

// "4 measurements and 1 finding", in the order of the description
std::string counted_kinds(const std::vector<std::pair<const EntityDef*, RecordId>>& records);

// "activity L3", or "group in an activity" for records without a code
std::string name_of(const EntityDef& def, const Common& common);

}  // namespace tandem
