// What a commit changed, as views are told it: which records of which kinds, and who did it.
// A value; handed out after file and memory agree, never before (document.h).
#pragma once

#include "edit/edit.h"

#include <cstdint>
#include <vector>

namespace tandem {

// Names the view that made an edit, so that it need not redraw what it already shows; 0 = nobody in
// particular.
using Origin = std::uint64_t;

struct ChangeSet {
    std::vector<RowChange> changes;
    Origin origin = 0;
    bool all = false;  // another process wrote: everything was read again, `changes` is empty
};

}  // namespace tandem
