// How people write a decimal number, taken apart: what number.cpp and money.cpp share.
//
// Reads a sign (+, -, or the typographic minus U+2212), a whole part and a fraction after a full stop.
// Thousands may be parted by commas or by blanks (space, no-break, thin, narrow no-break), one kind
// throughout and in groups of three: "1,23" is not read, because elsewhere it means one and 23 hundredths and
// a guess would be wrong by a hundred times.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

struct Digits {
    bool negative = false;
    std::string whole;     // digits only, at least one
    std::string fraction;  // digits only, empty when there is no point
};

// nullopt when the text is anything else. `currency` may stand before or after the sign; empty = none is
// read.
std::optional<Digits> read_digits(std::string_view text, std::string_view currency = {});

// "1,234" from "1234"; digits only.
std::string with_commas(std::string_view whole);

}  // namespace tandem
