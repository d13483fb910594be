// The 33 insights in order: key, title, why it matters, what to do, and the function that looks.
// Adding one = one function and one entry in table.cpp (docs/adding-things.md).
#pragma once

#include "rules/insights/findings.h"

#include <span>

namespace tandem {

std::span<const InsightDef> insight_defs();

}  // namespace tandem
