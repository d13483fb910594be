// The things that must hold whatever an edit says: nobody refers to nothing, memory is what the file holds,
// and every code is its own. Pure functions; Document asks them before each commit and on `verify`.
#pragma once

#include "model/code_index.h"
#include "model/references.h"
#include "storage/store.h"
#include "storage/stored_value.h"

#include <functional>
#include <vector>

namespace tandem {

// Whether, after these changes, every reference in them leads to a record of the right kind and nothing that
// stays names what goes. The index of references is asked for only when something goes.
bool keeps_references_whole(const Portfolio& portfolio, const std::vector<RowChange>& changes,
                            const std::function<const References&()>& references);

// Whether a file would hold so few records after these changes that it can be opened again.
bool keeps_within_limit(std::size_t records, const std::vector<RowChange>& changes,
                        std::size_t limit = record_limit);

// "memory": the same records on both sides, value for value.
VerifyCheck compare_portfolios(const Portfolio& memory, const Portfolio& file);

// "codes": each unique in its project, with its kind's prefix and below its counter.
VerifyCheck check_codes(const Portfolio& portfolio, const Counters& counters);

}  // namespace tandem
