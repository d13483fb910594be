// How many contracts are in force, in the words that a brief, the strip of time and procurement share: one
// without an end on record is never said to be in force (rules/monitoring.h).
#pragma once

#include "model/documents.h"
#include "report/writer.h"

#include <string>

namespace tandem {

// "no contract is in force", "three contracts are in force and one more has begun, with no end recorded", and
// of published ones where the edition lacks some.
std::string contracts_that_run(const Writer& out);

// Of a contract that has begun: "runs from April 2015; no end is recorded". "" where an end ahead is
// recorded.
std::string open_end_words(const Contract& contract, PartialDate as_at);

// "running", "planned"; "recorded as running, no end recorded".
std::string state_words(const Contract& contract, PartialDate as_at);

}  // namespace tandem
