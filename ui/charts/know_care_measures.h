// Lengths of the picture "who knows, who cares", px at 100 %, that its layout and its painter share. Of no
// use to anybody else: what a caller needs stands in know_care.h.
#pragma once

namespace tandem::know_care {

constexpr double gap = 4;                                         // between the fields
constexpr double axis = 24;                                       // room for the words along an axis
constexpr double head_top = 8, head_side = 14, head_bottom = 14;  // round a field's title and handling
constexpr int title_lines = 2, handling_lines = 3;                // at most, in a narrow field
constexpr int usual_handling_lines = 2;
constexpr double key_code = 40;  // of a code in the key, with the space behind it
constexpr int key_lines = 3;     // of a name there

}  // namespace tandem::know_care
