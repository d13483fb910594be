// What people type for a date, read into its parts: the other half of date.cpp.
//
// The text is reduced to a shape, "2015-04-30" to "Y-n-n" and "30 Apr 2015" to "n w Y", and the shape says
// which part is which. Day before month, as in the UK; a form that could mean two things is not read.
#include "base/date.h"
#include "base/text.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <utility>

namespace tandem {

namespace {

constexpr std::string_view how_to =
    "Write a year, a month and year or a day, such as 2012, April 2015 or 30 April 2015.";
constexpr std::string_view four_digits = "Write the year with four digits, such as 2015.";
constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest = 40;  // "30th September, 2015" has 20

struct Shape {
    std::string_view text;
    std::string_view order;  // which part is the year, the month and the day
};

constexpr std::array<Shape, 15> shapes{{
    {"Y", "y"},
    {"Y-n", "ym"},
    {"Y-n-n", "ymd"},
    {"Y/n/n", "ymd"},
    {"Y.n.n", "ymd"},
    {"n/Y", "my"},
    {"n-Y", "my"},
    {"n.Y", "my"},
    {"n Y", "my"},
    {"n/n/Y", "dmy"},
    {"n-n-Y", "dmy"},
    {"n.n.Y", "dmy"},
    {"n n Y", "dmy"},
    {"w Y", "my"},
    {"n w Y", "dmy"},
}};

// The same dates with the century left out.
constexpr std::array<std::string_view, 6> shapes_without_century{"n/n/n", "n-n-n", "n.n.n",
                                                                 "n n n", "w n",   "n w n"};

struct Reading {
    std::string shape;
    std::array<int, 3> numbers{};  // a word counts as the number of its month
    std::size_t count = 0;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_mark(char c) {
    return c == ' ' || c == '-' || c == '/' || c == '.' || c == ',';
}

std::string_view take(std::string_view& text, bool (*wanted)(char)) {
    std::size_t count = 0;
    while (count < text.size() && wanted(text[count]))
        ++count;
    const std::string_view taken = text.substr(0, count);
    text.remove_prefix(count);
    return taken;
}

// 1 to 12 from a month's name or its first three letters or more; 0 when it is none.
int month_from(std::string_view word) {
    if (word.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        if (starts_with_ignoring_case(month_name(month), word))
            return month;
    return 0;
}

// The one mark that a run of blanks with at most one other mark stands for; '\0' for anything else.
char mark_of(std::string_view run) {
    char mark = ' ';
    for (const char c : run) {
        if (c == ' ')
            continue;
        if (mark != ' ')
            return '\0';
        mark = c;
    }
    return mark;
}

bool take_number(std::string_view& text, Reading& reading) {
    const std::string_view digits = take(text, is_digit);
    if (digits.size() != 4 && digits.size() > 2)
        return false;
    std::from_chars(digits.data(), digits.data() + digits.size(), reading.numbers.at(reading.count));
    reading.shape.push_back(digits.size() == 4 ? 'Y' : 'n');
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (digits.size() == 4 || !starts_with_ignoring_case(text, ending))
            continue;
        if (text.size() > ending.size() && !is_mark(text[ending.size()]))
            continue;
        text.remove_prefix(ending.size());
        break;
    }
    return true;
}

bool take_month(std::string_view& text, Reading& reading) {
    const int month = month_from(take(text, is_letter));
    reading.numbers.at(reading.count) = month;
    reading.shape.push_back('w');
    return month != 0;
}

std::optional<Reading> read(std::string_view typed) {
    typed = trimmed(typed);
    if (typed.empty() || typed.size() > longest)
        return std::nullopt;
    // Word processors and our own reports keep a date on one line with no-break spaces.
    std::string plain(typed);
    for (std::size_t at = 0; (at = plain.find(no_break_space, at)) != std::string::npos;)
        plain.replace(at, no_break_space.size(), " ");

    std::string_view text = plain;
    Reading reading;
    for (;;) {
        const bool taken = is_digit(text.front()) ? take_number(text, reading) : take_month(text, reading);
        if (!taken)
            return std::nullopt;
        ++reading.count;
        if (text.empty())
            return reading;

        char mark = mark_of(take(text, is_mark));
        if (mark == '\0' || text.empty() || reading.count == reading.numbers.size())
            return std::nullopt;
        // Beside a month's name it does not matter what parts it: "30-Apr-2015", "30 Apr. 2015".
        if (reading.shape.back() == 'w' || is_letter(text.front()))
            mark = ' ';
        reading.shape.push_back(mark);
    }
}

// What is wrong with parts that stand in the right places; empty when they make a date. 0 = part not given.
std::string problem_of(int year, std::optional<int> month, std::optional<int> day) {
    if (year < 1000)
        return "Years run from 1000 to 9999.";
    if (month && (*month < 1 || *month > 12))
        return "Months run from 1 to 12.";
    if (!day || !month)
        return {};
    if (*day < 1)
        return "Days count from 1.";
    const int days = days_in_month(year, *month);
    if (*day <= days)
        return {};
    std::string text(month_name(*month));
    if (*month == 2)
        text += " " + std::to_string(year);
    return text + " has " + std::to_string(days) + " days.";
}

// Why a shape that is not in the list was not read.
std::string why_not_read(const Reading& reading) {
    for (const std::string_view shape : shapes_without_century)
        if (reading.shape == shape)
            return std::string(four_digits);
    const int year = reading.numbers[0];
    if (reading.shape == "Y/n" && reading.numbers[1] == (year + 1) % 100 && year >= 1000 && year < 9999)
        return "Write the financial year as two dates, from " + std::to_string(year) + "-04 to " +
               std::to_string(year + 1) + "-03.";
    return std::string(how_to);
}

std::optional<PartialDate> refuse(std::string* why_not, std::string why) {
    if (why_not != nullptr)
        *why_not = std::move(why);
    return std::nullopt;
}

}  // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text, std::string* why_not) {
    const std::optional<Reading> reading = read(text);
    if (!reading)
        return refuse(why_not, std::string(how_to));
    for (const Shape& shape : shapes) {
        if (reading->shape != shape.text)
            continue;
        const auto part = [&](char name) -> std::optional<int> {
            const std::size_t at = shape.order.find(name);
            return at == std::string_view::npos ? std::nullopt : std::optional(reading->numbers.at(at));
        };
        const int year = part('y').value_or(0);
        const std::optional<int> month = part('m');
        const std::optional<int> day = part('d');
        std::string problem = problem_of(year, month, day);
        if (!problem.empty())
            return refuse(why_not, std::move(problem));
        return PartialDate(year, month.value_or(0), day.value_or(0));
    }
    return refuse(why_not, why_not_read(*reading));
}

}  // namespace tandem
