// Which sections of a report have nothing to say yet, so that whoever makes it sees so beforehand.
//
// Pure: reads the blocks of a built report. A section without records says one sentence about itself that
// ends in "yet" or goes on from there (report/sections.h), and has nothing else under its heading.
#pragma once

#include "report/blocks.h"

#include <string>
#include <vector>

namespace tandem {

// Their keys, in reading order. Sections that are switched off are not in the report, and not among them.
std::vector<std::string> empty_sections(const Report& report);

}  // namespace tandem
