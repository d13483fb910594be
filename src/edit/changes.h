// Arithmetic on lists of changes: putting several edits together into the one that has the same effect.
// For undoing a step of several commits and for going back to a restore point.
#pragma once

#include "edit/edit.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace tandem {

// Gathers changes in the order in which they happened; a record appears once, as it was before the first and after the
// last. What ends as it began is left out.
class NetChanges {
public:
    void add(std::vector<RowChange> changes);
    std::vector<RowChange> take();

private:
    std::vector<RowChange> net_;
    std::unordered_map<RecordId, std::size_t> position_;
};

} // namespace tandem
