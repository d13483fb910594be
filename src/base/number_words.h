// Small whole numbers in letters, for sentences that people read aloud: "three", "ten", and "11" from there
// on. UK English; no locale. Tables, captions and units keep figures (base/number.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tandem {

// "no", "one" to "ten", then "11" and "1,200"; a negative number stays in figures.
std::string in_letters(std::int64_t number);
// "no activities", "one activity", "two activities", "11 activities"
std::string counted_in_letters(std::int64_t number, std::string_view one, std::string_view many);

}  // namespace tandem
