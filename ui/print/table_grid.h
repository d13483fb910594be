// The columns of a table on its page: how wide each is, and whether the page is turned for them
// (docs/decisions/0015-tables-on-their-side.md). Used by table_layout.cpp only; places no row.
#pragma once

#include "report/blocks.h"
#include "ui/print/block_layout.h"
#include "ui/print/line_breaker.h"

#include <cstddef>
#include <vector>

namespace tandem::print {

// The layout of one table: where its columns stand and how much air its cells have.
struct Grid {
    std::vector<double> x;
    std::vector<double> widths;
    std::vector<Align> aligns;
    double width = 0;    // of all
    double side = 0;     // between columns; the outer sides have none of it
    double upright = 0;  // above and below the text of a row
    double tallest = 0;  // a row taller than this is split
};

// A table of no more rows that has no room upright is turned itself: its rows become columns.
constexpr std::size_t most_turned_rows = 2;

// Whether a table has room upright: no word of it is broken, and where print is large its columns have room
// for a few words, or for hardly less and its texts are short.
bool has_room_upright(const LayoutContext& context, const TableBlock& table);

// Turns the pages where the table's words would have to be broken upright, or in large print where columns
// would have room for hardly more than a word. One that stands upright goes on a page that
// is turned already where all of it has room there.
Grid grid_of(LayoutContext& context, const TableBlock& table);

}  // namespace tandem::print
