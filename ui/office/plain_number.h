// Which text of a cell is plainly a number, and how a spreadsheet has to show it so that it reads as before.
// Numbers are en-GB (base/number.h); no locale is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tandem::office {

struct PlainNumber {
    double value = 0;    // a percentage is stored as its part of one: "45 %" is 0.45
    std::string format;  // in a spreadsheet's own language (ECMA-376 part 1, 18.8.31): "#,##0.00"
};

// "12", "-1,234.50", "£1,234.50", "45%" and "45 %"; nullopt for anything else, such as a code ("007"), a
// number with words, one with more digits than a double keeps (15), or wrong groups ("1,23").
std::optional<PlainNumber> plain_number(std::string_view text);

}  // namespace tandem::office
