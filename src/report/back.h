// What every report says about itself at its end: what was left out, what it does not cover, terms, sources
// and credit.
#pragma once

#include "report/writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tandem {

// `others`: how many records more are not public, which this report would not print one by one but counts.
void write_about_edition(Writer& out, const std::vector<Withheld>& withheld, std::int64_t others,
                         const std::vector<std::string>& not_covered);

}  // namespace tandem
