// Dates as people know them: a year, a month of a year, or a full day (DOMAIN.md A10).
//
// PartialDate is a value; a default one is empty ("not recorded"). Written "2012", "2015-04", "2015-04-30".
// Years 1000 to 9999, proleptic Gregorian calendar. Nothing here knows what day it is: today is always an
// argument.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// Days since 1970-01-01; negative before.
using DayNumber = std::int32_t;

class PartialDate {
public:
    constexpr PartialDate() = default;
    // 0 for month or day = not given. The caller gives parts that make a date; use parse() for anything
    // typed.
    constexpr explicit PartialDate(int year, int month = 0, int day = 0)
        : packed_(static_cast<std::uint32_t>(year) * 10000U + static_cast<std::uint32_t>(month) * 100U +
                  static_cast<std::uint32_t>(day)) {}

    // Reads the written form and what people in the UK type: "30/4/2015", "4/2015", "30 April 2015", "Apr
    // 2015". nullopt when the text is not a date; why_not then says in one sentence what is wrong ("June has
    // 30 days.").
    static std::optional<PartialDate> parse(std::string_view text, std::string* why_not = nullptr);

    constexpr bool empty() const { return packed_ == 0; }
    constexpr int year() const { return static_cast<int>(packed_ / 10000U); }
    constexpr int month() const { return static_cast<int>(packed_ / 100U % 100U); }  // 0 = not given
    constexpr int day() const { return static_cast<int>(packed_ % 100U); }           // 0 = not given

    // "2012", "2015-04", "2015-04-30"; "" when empty.
    std::string iso() const;
    // "2012", "April 2015", "30 April 2015"; "" when empty.
    std::string words() const;

    // The first and the last day the date can mean; not to be called on an empty date.
    DayNumber first_day() const;
    DayNumber last_day() const;

    // Orders by year, month, day with "not given" first; for sorting and equality only, not for "before".
    constexpr auto operator<=>(const PartialDate&) const = default;

private:
    std::uint32_t packed_ = 0;  // yyyymmdd
};

// A full day from a day number; one outside the years 1000 to 9999 gives the nearest day within.
PartialDate date_of(DayNumber day);
int days_in_month(int year, int month);
// "April"; months count from 1.
std::string_view month_name(int month);

// "from 2010", "by 2014", "2012 to 2013", "April 2015 to 30 June 2016", "12 to 26 November 2024"; "2012" when
// both are the same; "" when both are empty.
std::string period_words(PartialDate from, PartialDate to);

// True when the end is certainly before the start (the last day of the end lies before the first day of the
// start).
bool ends_before_start(PartialDate from, PartialDate to);

// A moment in seconds since 1970-01-01T00:00:00Z, without leap seconds; 0 = none. One outside the years 1000
// to 9999 (a damaged file can hold any number) is taken for the nearest moment within.
struct Instant {
    std::int64_t seconds = 0;

    auto operator<=>(const Instant&) const = default;

    // "2026-11-21T10:00:00Z"; "" when none.
    std::string iso() const;
    // Reads exactly that form.
    static std::optional<Instant> parse(std::string_view text);
    DayNumber day() const;
};

}  // namespace tandem
