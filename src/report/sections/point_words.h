// A point to consider in the words of an edition: what a public one leaves out is on record, so its points do
// not say that none is (DOMAIN.md D1).
#pragma once

#include "report/writer.h"

#include <string>

namespace tandem {

// "No need is recorded.", and where the edition lacks some needs "No need is published."
std::string point_in_edition(const Writer& out, std::string sentence);

}  // namespace tandem
