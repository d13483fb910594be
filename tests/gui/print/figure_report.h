// A report made by hand that holds a figure of every kind of picture, from the records of a written sample.
#pragma once

#include "report/blocks.h"

#include <string>

namespace tandem::test {

// Of the sample's newest cycle, as at 21 November 2026. `name`: "illustrative" or "lambeth". Where the sample
// has no record for a kind, that figure is left out, as a section would.
Report every_figure(const std::string& name);

}  // namespace tandem::test
