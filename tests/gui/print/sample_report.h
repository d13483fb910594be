// Reports made by hand for the print tests: one with every kind of block, one of many rows, one of hostile
// text.
#pragma once

#include "report/blocks.h"

#include <cstddef>

namespace tandem::test {

Report every_block(Edition edition = Edition::public_);
// One table of six columns after a heading.
Report long_table(std::size_t rows);
// Markup, control characters, letters no font has, scripts from right to left, words without end.
Report hostile_text();

}  // namespace tandem::test
