#include "base/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace tandem {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::int64_t earliest = -30'610'224'000;  // 1000-01-01T00:00:00Z
constexpr std::int64_t latest = 253'402'300'799;    // 9999-12-31T23:59:59Z

std::int64_t within_years(std::int64_t seconds) {
    return std::clamp(seconds, earliest, latest);
}

// Whole days since 1970, downwards also before it.
std::int64_t days_of(std::int64_t seconds) {
    return seconds / seconds_a_day - (seconds % seconds_a_day < 0 ? 1 : 0);
}

void append_two_digits(std::string& out, std::int64_t number) {
    out.push_back(static_cast<char>('0' + number / 10));
    out.push_back(static_cast<char>('0' + number % 10));
}

// The number in two digits at `at`, up to `highest`.
std::optional<int> two_digits(std::string_view text, std::size_t at, int highest) {
    int number = 0;
    const char* const first = text.data() + at;
    const auto [end, problem] = std::from_chars(first, first + 2, number);
    if (problem != std::errc{} || end != first + 2 || number < 0 || number > highest)
        return std::nullopt;
    return number;
}

}  // namespace

std::string Instant::iso() const {
    if (seconds == 0)
        return {};
    const std::int64_t bounded = within_years(seconds);
    const std::int64_t in_day = bounded - days_of(bounded) * seconds_a_day;
    std::string out = date_of(day()).iso();
    out.push_back('T');
    append_two_digits(out, in_day / 3600);
    out.push_back(':');
    append_two_digits(out, in_day / 60 % 60);
    out.push_back(':');
    append_two_digits(out, in_day % 60);
    out.push_back('Z');
    return out;
}

std::optional<Instant> Instant::parse(std::string_view text) {
    constexpr std::string_view pattern = "dddd-dd-ddTdd:dd:ddZ";
    if (text.size() != pattern.size())
        return std::nullopt;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !digit : text[i] != pattern[i])
            return std::nullopt;
    }
    const std::optional<PartialDate> date = PartialDate::parse(text.substr(0, 10));
    const std::optional<int> hour = two_digits(text, 11, 23);
    const std::optional<int> minute = two_digits(text, 14, 59);
    const std::optional<int> second = two_digits(text, 17, 59);
    if (!date || !hour || !minute || !second)
        return std::nullopt;
    const std::int64_t in_day = std::int64_t{*hour} * 3600 + std::int64_t{*minute} * 60 + *second;
    return Instant{std::int64_t{date->first_day()} * seconds_a_day + in_day};
}

DayNumber Instant::day() const {
    return static_cast<DayNumber>(days_of(within_years(seconds)));
}

}  // namespace tandem
