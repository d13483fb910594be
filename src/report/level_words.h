// How far an outcome has come, in the words of the picture of public value, of what is said instead of it and
// of the table behind it (DOMAIN.md E20, E21).
#pragma once

#include "rules/public_value.h"

#include <string>

namespace tandem {

// "72 %"; "change only" where there is a change and no target to measure it by; "no baseline" where there is
// a reading and nothing that it changed from; else "no data".
std::string level_words(const OutcomeLevel& level);

}  // namespace tandem
