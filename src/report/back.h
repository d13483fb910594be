// What every report says about itself at its end: what was left out, what it does not cover, terms, sources
// and credit.
#pragma once

#include "report/writer.h"

#include <string>
#include <vector>

namespace tandem {

void write_about_edition(Writer& out, const std::vector<Withheld>& withheld,
                         const std::vector<std::string>& not_covered);

}  // namespace tandem
