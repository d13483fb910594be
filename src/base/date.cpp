#include "base/date.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace tandem {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

DayNumber day_number(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return static_cast<DayNumber>(std::chrono::sys_days{date}.time_since_epoch().count());
}

// `number` with leading zeros up to `width`; never negative here.
std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace

std::string_view month_name(int month) {
    return month_names.at(static_cast<std::size_t>(month) - 1);
}

std::string PartialDate::iso() const {
    if (empty())
        return {};
    std::string out = padded(year(), 4);
    if (month() != 0)
        out += "-" + padded(month(), 2);
    if (day() != 0)
        out += "-" + padded(day(), 2);
    return out;
}

std::string PartialDate::words() const {
    if (empty())
        return {};
    std::string out;
    if (day() != 0)
        out += std::to_string(day()) + " ";
    if (month() != 0)
        out.append(month_name(month())).append(" ");
    return out + std::to_string(year());
}

DayNumber PartialDate::first_day() const {
    return day_number(year(), std::max(month(), 1), std::max(day(), 1));
}

DayNumber PartialDate::last_day() const {
    const int last_month = month() == 0 ? 12 : month();
    return day_number(year(), last_month, day() == 0 ? days_in_month(year(), last_month) : day());
}

PartialDate date_of(DayNumber day) {
    static const DayNumber earliest = day_number(1000, 1, 1);
    static const DayNumber latest = day_number(9999, 12, 31);
    const std::chrono::sys_days days{std::chrono::days{std::clamp(day, earliest, latest)}};
    const std::chrono::year_month_day date{days};
    return PartialDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                       static_cast<int>(static_cast<unsigned>(date.day())));
}

int days_in_month(int year, int month) {
    const std::chrono::year_month_day_last last{
        std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::last};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string period_words(PartialDate from, PartialDate to) {
    if (from.empty() && to.empty())
        return {};
    if (to.empty())
        return "from " + from.words();
    if (from.empty())
        return "by " + to.words();
    if (from == to)
        return from.words();
    // What both ends share is said once, at the end: "12 to 26 November 2024", "April to June 2015".
    std::string start = from.words();
    const bool same_year = from.year() == to.year() && from.month() != 0 && to.month() != 0;
    if (same_year && from.month() == to.month() && from.day() != 0 && to.day() != 0)
        start = std::to_string(from.day());
    else if (same_year && from.month() != to.month() && (from.day() != 0) == (to.day() != 0))
        start.resize(start.size() - std::string_view(" 2024").size());
    return start + " to " + to.words();
}

bool ends_before_start(PartialDate from, PartialDate to) {
    return !from.empty() && !to.empty() && to.last_day() < from.first_day();
}

}  // namespace tandem
