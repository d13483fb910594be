// What is said where no single contribution of a citizen is on record: whoever reads "nothing" beside a
// decision that names what citizens gave believes one of the two.
#pragma once

#include "report/writer.h"

#include <string>
#include <string_view>

namespace tandem {

// "No citizen’s own words are recorded here yet."; the same in a report and in the leaflet.
std::string no_own_words(const Writer& out);

// Of a report with no contribution: where decisions record what citizens gave, that none of their own words
// are, and where the rest is told; else `nothing`, put as none_in_edition() puts it.
std::string no_contribution(const Writer& out, std::string_view nothing);

}  // namespace tandem
