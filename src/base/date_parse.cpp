// What people type for a date, read into its parts: the other half of date.cpp.

#include "base/date.h"
#include "base/text.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <vector>

namespace tandem {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January", "February", "March",     "April",   "May",      "June",
                                                       "July",    "August",   "September", "October", "November", "December"};
constexpr std::string_view how_to =
    "Write a year, a month and year or a day, such as 2012, 2015-04 or 2015-04-30.";
constexpr std::string_view blanks_and_marks = " -/.,";

struct Token {
    std::string_view text;
    bool is_number = false;
    std::string separator; // what stands before it: one mark, or a blank, or nothing for the first
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view take_while(std::string_view& text, bool (*wanted)(char)) {
    std::size_t count = 0;
    while (count < text.size() && wanted(text[count])) ++count;
    const std::string_view taken = text.substr(0, count);
    text.remove_prefix(count);
    return taken;
}

} // namespace
} // namespace tandem
