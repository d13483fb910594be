// What else goes when a record goes, worked out before anything is changed (ARCHITECTURE.md: no SQL
// cascades).
//
// Doomed: the record and all that is part of it (its owner reference is required), or of its phase or cycle,
// downwards. Unlinked: places in records that stay which named one of the doomed; they are emptied.
#pragma once

#include "edit/draft.h"

#include <string>
#include <utility>
#include <vector>

namespace tandem {

struct Removal {
    std::vector<std::pair<const EntityDef*, RecordId>> doomed;  // the record itself first
    std::vector<Use> unlinked;
};

Removal plan_removal(const Draft& draft, const EntityDef& def, RecordId id);

// Empties one place that names doomed records.
void unlink(Draft& draft, const Use& use, const Removal& removal, Instant now);

// "This holds 4 measurements and 1 finding; they would go too."
std::string dependants_sentence(const Removal& removal);

}  // namespace tandem
