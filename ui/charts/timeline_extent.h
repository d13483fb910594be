// The room that one item of the timeline takes in its row: its mark, its symbols and its words. Shared by the
// layout, which keeps rows apart, and the painter. Lengths are px at the text size in use.
#pragma once

#include "ui/charts/timeline.h"

namespace tandem {

constexpr double timeline_head = 112;       // of the lanes, px at 100 %
constexpr double longest_time_label = 600;  // px at 100 %
constexpr double beside_time_mark = 16;     // round the words beside a mark, px at 100 %
constexpr double between_time_symbols = 3;  // px at 100 %

double time_symbol_size();
// An activity of several Co's has the mark of each.
std::size_t symbols_of(const TimeItem& item);
double symbols_width(std::size_t symbols);
// How many of them a bar of a width has room for; the others stand beside it, before the words.
std::size_t symbols_inside(const TimeItem& item, double width);
// Good enough to keep words apart, and quick for 50,000 of them.
double label_room(const TimeItem& item);

// What a row gives to an item: its mark and its words. Those stand in the bar, or to its right, or to the
// left where the right is full, and are cut where none of the three has room for all of them.
struct TimeExtent {
    double from, until;
    enum class Words { inside, right, left } words;
    double room;  // for words beside the mark
};

// left and right: of the mark; limit: the end of the picture.
TimeExtent extent_of(const TimeItem& item, double left, double right, double limit);

}  // namespace tandem
