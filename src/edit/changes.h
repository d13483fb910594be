// Arithmetic on lists of changes: putting several edits together into the one that has the same effect.
// For undoing a step of several commits and for going back to a restore point. Knows no file.
#pragma once

#include "edit/edit.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace tandem {

// Gathers changes in the order in which they happened; a record appears once, as it was before the first and
// after the last. What ends as it began is left out.
//
// Of an update only the values that differ are believed: the log keeps no others, and fills both rows up from
// the present (Store::images). Where no change of the list touches a value, the present one stays on both
// sides.
class NetChanges {
public:
    void add(std::vector<RowChange> changes);
    std::vector<RowChange> take();

private:
    struct Net {
        RowChange change;
        std::vector<bool> settled;  // per value: what it was before the first change is known
    };

    static void merge(Net& net, RowChange&& next);

    std::vector<Net> net_;
    std::unordered_map<RecordId, std::size_t> position_;
};

}  // namespace tandem
