// The copy of the records that the pictures of a public edition are painted from.
//
// A picture names a group with its size and a reading with its value. Small counts of people are printed as
// "fewer than 5" in words, and are not there at all in a picture: they are taken out of this copy, so that no
// painter has to know about editions. Everything else is as in the public copy (report/public_copy.h).
#pragma once

#include "model/portfolio.h"

namespace tandem {

// Group sizes of 1 to 4 are left empty; readings and baselines of so few lose their value and their date.
Portfolio drawable_copy(const Portfolio& published);

}  // namespace tandem
