// How wide the columns of a table are in a document. Only a word processor knows its font, so letters are
// counted, not measured; how the width is shared out is the printed table's own way (print/column_widths.h).
#pragma once

#include "report/blocks.h"

#include <vector>

namespace tandem::office {

// The share of the width (0 to 1) of each column, all together 1. A word stays whole where there is room.
std::vector<double> column_shares(const TableBlock& table);

}  // namespace tandem::office
