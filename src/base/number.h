// Numbers as en-GB writes them, by the core itself: no locale is read or set.
//
// Comma for thousands, full stop for the fraction, hyphen for minus. Zero has no sign. Numbers to print are
// finite.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// "11,111"
std::string grouped(std::int64_t number);
// "1,234.5": shortest form that reads back equal when decimals < 0 (as a power of ten below a millionth and
// from 1e15), else rounded to that many: the shortest form is what is rounded, half away from zero, so 1.005
// becomes 1.01.
std::string grouped(double number, int decimals = -1);
// The shortest form that reads back equal, for files: "0.1", "12", "1e+30".
std::string shortest(double number);

// Whole number, thousands separators (in groups of three) and surrounding blanks allowed; nullopt on anything
// else or overflow.
std::optional<std::int64_t> read_integer(std::string_view text);
// Decimal number, also "1e+30"; never NaN, infinite or -0.
std::optional<double> read_number(std::string_view text);

// "no activities", "1 activity", "2 activities"
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

}  // namespace tandem
