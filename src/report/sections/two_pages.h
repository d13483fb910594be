// What the two kinds of report that have two pages share: names without codes, and their last part.
//
// Their readers may have nothing else of the project at hand. What is left out for want of room is said, with
// where it can be found.
#pragma once

#include "report/room.h"
#include "report/writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem::two_pages {

// The title of a record without its code, on one line and without full stop; marked where it is illustrative
// and the project is not. Whoever prints it notes the record with Writer::cite.
std::string title_of(const Writer& out, const Common& record, std::string_view title);

// What every report of two pages has above its sections: front matter as ui/print sets it.
void use_front(const Writer& out, Room& room);
void use_heading(Room& room);

// How to take part next, as far as it fits into that room.
std::vector<std::string> have_your_say(Writer& out, Room room);
// Whence this report is, and where there is more.
std::string about_words();

double lines_of(const Room& room, const std::vector<std::string>& paragraphs);

}  // namespace tandem::two_pages
