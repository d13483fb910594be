// How wide the columns of a table are. Pure arithmetic over lengths, in units (type_scale.h); knows no text,
// no font and no page.
#pragma once

#include <vector>

namespace tandem::print {

// Shares the width out by weight, but gives no column less than it needs while there is room. Widths add up
// to `width`. weights and needed: one per column; weights above 0.
std::vector<double> column_widths(const std::vector<double>& weights, const std::vector<double>& needed,
                                  double width);

// A text as far as its breaking into lines goes: its words, and parts of words that end in a hyphen, with the
// room each takes and the blank behind it.
struct Piece {
    double width = 0;
    double blank = 0;
};
using Pieces = std::vector<Piece>;

// How many lines the text takes; a piece wider than the column counts as one line.
int lines_of(const Pieces& text, double width);

// Moves width from column to column until the rows are about as low as they can be, and returns the widths.
//
// start: widths to begin with; their sum stays. needed: no column becomes narrower than this because of a
// move. rows: the text of each cell, as many in each row as there are columns; a few dozen rows stand well
// for many. step: the least that is moved.
std::vector<double> fitted_widths(std::vector<double> start, const std::vector<double>& needed,
                                  const std::vector<std::vector<Pieces>>& rows, double step);

}  // namespace tandem::print
