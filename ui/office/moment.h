// The one moment that a document of another program carries: that of its report, never that of the clock.
// A report writes it as "2026-11-21T00:00:00Z" (report/blocks.h).
#pragma once

#include <string_view>

namespace tandem::office {

struct Moment {
    int year = 1980;  // 1980 to 2107: what a zip archive knows
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

// Of "YYYY-MM-DDThh:mm:ssZ"; of anything else the first of January 1980.
Moment moment_of(std::string_view created);

}  // namespace tandem::office
