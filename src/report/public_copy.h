// The part of a portfolio that an edition may see: the public one is built from this copy and nothing else.
//
// A filter before the report, not inside it, so that every count, finding and sentence is made from what the
// reader sees (DOMAIN.md D1). Stays: the records of one project that are marked public and whose owners and
// required references stay. Goes: everything else, all persons, every field described as never public,
// references to what went. The limits that the project judges by stay whatever their mark. A recorded
// person's name in any text is replaced by the person's role, or by "a named person".
#pragma once

#include "model/portfolio.h"
#include "report/blocks.h"

#include <string>
#include <vector>

namespace tandem {

// One thing that the copy left out.
struct Omission {
    enum class Kind { record, field, name };

    Kind kind = Kind::record;
    RecordId record = 0;
    std::string
        original;  // kind name: the text as it was; kind field: its value as the board reads it, or ""
    Withheld entry;
};

struct PublicCopy {
    Portfolio portfolio;
    std::vector<Omission> omissions;  // in the order of kinds and ids
};

// Throws Error(usage) when the project itself is not public.
PublicCopy public_copy(const Portfolio& portfolio, RecordId project);

// All records of one project, as they are: what the board edition sees.
Portfolio project_copy(const Portfolio& portfolio, RecordId project);

}  // namespace tandem
