// What stands in the strip of time, in words: its marks for the caption, its ideas and plans for who hears
// it.
//
// Says of a mark only what the picture has one of (ui/charts/timeline.h paints it).
#pragma once

#include "report/writer.h"

#include <string>

namespace tandem {

// "Letter in a mark: L co-delivery; house: service; dotted line: begun, no end recorded. "
std::string timeline_marks_words(const Writer& out);
// " Ideas or plans so far: L22 Night rota; C5 Night sitting." or "".
std::string ideas_and_plans_words(const Writer& out);

}  // namespace tandem
