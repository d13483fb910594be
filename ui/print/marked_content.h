// Markers: how a page painted by Qt remembers where the content of each element begins.
//
// A marker is a line of one unit drawn far off the page; its x is its number. Qt writes it as "-1000042
// -77777 m",
// "-1000042 -77776 l", "S", which mark_content() finds in the page's stream and turns into marked-content
// operators. Markers are painted with numbers that count up from 0 through the document; one that is missing
// or out of order means that tags would be wrong, so it is an error and never passed over.
#pragma once

#include <QtCore/QLineF>

#include <functional>
#include <string>
#include <string_view>

namespace tandem::print {

QLineF marker_line(int number);

// The stream of one page with every marker replaced by the end of the piece before and what `open(number)`
// returns, such as
// "/P <</MCID 3>> BDC". `next` is the number expected first; afterwards the number after the last one found.
// Throws tandem::Error (io) on a marker out of order or inside a graphics state that is already in use.
std::string mark_content(std::string_view stream, int& next, const std::function<std::string(int)>& open);

// Throws the same error: for callers that count.
[[noreturn]] void fail_on_markers();

}  // namespace tandem::print
