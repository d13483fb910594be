// A number that stands for the content of a set of records, whatever their order.
//
// Written when a file is made; `verify` takes the whole log back in memory and compares, so that a value
// changed by hand is found even in a record that no edit ever touched. It finds accidents; it is no
// signature. Stable for ever: absent values and unset flags do not count, so that a field added later changes
// nothing.
#pragma once

#include "schema/entity.h"

#include <cstdint>

namespace tandem {

// Of one record; a set's digest is the sum.
std::uint64_t digest_of(const EntityDef& def, const Row& row);

}  // namespace tandem
