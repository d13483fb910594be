// What tests ask of a report that is laid out on pages: what stands on which of them, and how far down it
// goes.
//
// An element is named by its number in the layout; only what the report itself says counts, not what stands
// in the margins or is repeated.
#pragma once

#include "report/blocks.h"
#include "ui/print/page_layout.h"
#include "ui/print/type_scale.h"

#include <set>
#include <string_view>

namespace tandem::test {

// Where the words of a page begin, and how much of the page is theirs.
inline constexpr double body_top = 20 * print::units_per_mm;
double body_of(const print::Page& page);

// How far down its page the report's own words and pictures go.
double lowest(const print::Page& page);

bool is_on(const print::Page& page, int element);
// The elements of one type ("TD") that have text on a page.
std::set<int> elements_on(const print::PageLayout& layout, const print::Page& page, std::string_view type);
int page_of(const print::PageLayout& layout, int element);  // -1 where it has no text
int page_of_picture(const print::PageLayout& layout);       // of the first; -1 without one

// A figure of so many bars, all alike.
Figure bars(int count);

}  // namespace tandem::test
