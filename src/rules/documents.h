// Which specifications, tenders and contracts have been issued (DOMAIN.md E26): the insight and the report of
// Plan count the same ones.
#pragma once

#include "base/date.h"
#include "model/documents.h"

namespace tandem {

bool is_issued(const Specification& specification);
// Let and begun, over or not; by its start where it has no status.
bool is_issued(const Contract& contract, PartialDate as_at);

}  // namespace tandem
