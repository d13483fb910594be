// Numbers as en-GB writes them, by the core itself: no locale is read or set.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// "11,111"
std::string grouped(std::int64_t number);
// "1,234.5": shortest form that reads back equal when decimals < 0, else rounded half away from zero to that many.
std::string grouped(double number, int decimals = -1);
// Shortest form that reads back equal, for files: "0.1", "12", "1e+30".
std::string shortest(double number);

// Whole number, thousands separators and surrounding blanks allowed; nullopt on anything else or overflow.
std::optional<std::int64_t> read_integer(std::string_view text);
// Decimal number; never NaN or infinite.
std::optional<double> read_number(std::string_view text);

// "no activities", "1 activity", "2 activities"
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

} // namespace tandem
