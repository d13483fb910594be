#include "base/date.h"

#include "catch.h"

using std::string_literals::operator""s;
using tandem::PartialDate;

namespace {

std::string read(std::string_view text) {
    const std::optional<PartialDate> date = PartialDate::parse(text);
    return date ? date->iso() : "not a date";
}

std::string why_not(std::string_view text) {
    std::string why = "read after all";
    if (!PartialDate::parse(text, &why))
        return why;
    return "read after all";
}

const std::string how_to =
    "Write a year, a month and year or a day, such as 2012, April 2015 or 30 April 2015.";

}  // namespace

TEST_CASE("A date is a year, a month or a day", "[unit][base]") {
    CHECK(PartialDate().empty());
    CHECK(PartialDate().iso().empty());
    CHECK(PartialDate().words().empty());

    const PartialDate day(2015, 4, 30);
    CHECK(day.iso() == "2015-04-30");
    CHECK(day.words() == "30 April 2015");
    CHECK(PartialDate(2015, 4).iso() == "2015-04");
    CHECK(PartialDate(2015, 4).words() == "April 2015");
    CHECK(PartialDate(2012).iso() == "2012");
    CHECK(PartialDate(2012).words() == "2012");
    CHECK(PartialDate(2012).month() == 0);
    CHECK(PartialDate(2012).day() == 0);
    CHECK(PartialDate(2015, 4, 3).words() == "3 April 2015");
}

TEST_CASE("The written form of a date is read", "[unit][base]") {
    CHECK(read("2012") == "2012");
    CHECK(read("2015-04") == "2015-04");
    CHECK(read("2015-04-30") == "2015-04-30");
    CHECK(read(" 2015-4-3 ") == "2015-04-03");
    CHECK(read("2015/04/30") == "2015-04-30");
    CHECK(read("1000") == "1000");
    CHECK(read("9999-12-31") == "9999-12-31");
    CHECK(read("2012-02-29") == "2012-02-29");
    CHECK(read("2000-02-29") == "2000-02-29");
}

TEST_CASE("A date is read as people in the UK type it", "[unit][base]") {
    CHECK(read("30/4/2015") == "2015-04-30");
    CHECK(read("30/04/2015") == "2015-04-30");
    CHECK(read("30.4.2015") == "2015-04-30");
    CHECK(read("30-4-2015") == "2015-04-30");
    CHECK(read("30 4 2015") == "2015-04-30");
    CHECK(read("3/4/2015") == "2015-04-03");  // day before month
    CHECK(read("4/2015") == "2015-04");
    CHECK(read("30 April 2015") == "2015-04-30");
    CHECK(read("30 Apr 2015") == "2015-04-30");
    CHECK(read("30-Apr-2015") == "2015-04-30");
    CHECK(read("30 apr. 2015") == "2015-04-30");
    CHECK(read("30th April, 2015") == "2015-04-30");
    CHECK(read("1st SEPT 2015") == "2015-09-01");
    CHECK(read("April 2015") == "2015-04");
    CHECK(read("sept 2015") == "2015-09");
    CHECK(read("30\xC2\xA0"
               "April 2015") == "2015-04-30");
    CHECK(read("\xC2\xA0"
               "April  2015\n") == "2015-04");
}

TEST_CASE("An impossible date is refused with the reason", "[unit][base]") {
    CHECK(why_not("2012-06-31") == "June has 30 days.");
    CHECK(why_not("31 June 2012") == "June has 30 days.");
    CHECK(why_not("31/6/2012") == "June has 30 days.");
    CHECK(why_not("2013-02-29") == "February 2013 has 28 days.");
    CHECK(why_not("1900-02-29") == "February 1900 has 28 days.");
    CHECK(why_not("2012-02-30") == "February 2012 has 29 days.");
    CHECK(why_not("2012-01-32") == "January has 31 days.");
    CHECK(why_not("2012-13") == "Months run from 1 to 12.");
    CHECK(why_not("4/30/2015") == "Months run from 1 to 12.");
    CHECK(why_not("2012-00-01") == "Months run from 1 to 12.");
    CHECK(why_not("2012-04-00") == "Days count from 1.");
    CHECK(why_not("0999") == "Years run from 1000 to 9999.");
    CHECK(why_not("30/4/15") == "Write the year with four digits, such as 2015.");
    CHECK(why_not("30 Apr 15") == "Write the year with four digits, such as 2015.");
    CHECK(why_not("2012/13") == "Write the financial year as two dates, from 2012-04 to 2013-03.");
    CHECK(why_not("1999/00") == "Write the financial year as two dates, from 1999-04 to 2000-03.");
}

TEST_CASE("What is no date at all is refused with an example", "[unit][base]") {
    const std::vector<std::string> texts{
        "",
        " ",
        "soon",
        "12",
        "999",
        "10000",
        "20150430",
        "-2012",
        "+2012",
        "2012-",
        "2012--04",
        "2012-04/30",
        "2012-04-30-1",
        "2012-04-30T10:00",
        "30 Apr",
        "Ap 2015",
        "Aprils 2015",
        "Aprl 2015",
        "30x 4 2015",
        "2015 April",
        "2012/04",
        "30/4/2015/",
        "/4/2015",
        "2012\0"s,
        "\xE2\x91\xA0/4/2015",
        "4 / / 2015",
        std::string(100, '1'),
        "30st",
        "1e3",
        "0x7DC",
        "2012th",
    };
    for (const std::string& text : texts) {
        INFO(text);
        CHECK(why_not(text) == how_to);
    }
    CHECK_FALSE(PartialDate::parse("soon"));  // the reason need not be asked for
}

TEST_CASE("A date spans from its first to its last day", "[unit][base]") {
    CHECK(PartialDate(1970, 1, 1).first_day() == 0);
    CHECK(PartialDate(1970, 1, 1).last_day() == 0);
    CHECK(PartialDate(2000, 3, 1).first_day() == 11017);
    CHECK(PartialDate(1969, 12, 31).first_day() == -1);
    CHECK(PartialDate(1970).first_day() == 0);
    CHECK(PartialDate(1970).last_day() == 364);
    CHECK(PartialDate(1972).last_day() - PartialDate(1972).first_day() == 365);
    CHECK(PartialDate(2012, 2).last_day() == PartialDate(2012, 2, 29).first_day());
    CHECK(PartialDate(2013, 2).first_day() == PartialDate(2013, 2, 1).first_day());
}

TEST_CASE("A day number outside the years is taken for the nearest", "[unit][base]") {
    CHECK(tandem::date_of(std::numeric_limits<tandem::DayNumber>::max()) == PartialDate(9999, 12, 31));
    CHECK(tandem::date_of(std::numeric_limits<tandem::DayNumber>::min()) == PartialDate(1000, 1, 1));
}

TEST_CASE("A period reads as people say it", "[unit][base]") {
    using tandem::period_words;
    CHECK(period_words({}, {}).empty());
    CHECK(period_words(PartialDate(2010), {}) == "from 2010");
    CHECK(period_words({}, PartialDate(2014)) == "by 2014");
    CHECK(period_words(PartialDate(2012), PartialDate(2013)) == "2012 to 2013");
    CHECK(period_words(PartialDate(2015, 4), PartialDate(2016, 6, 30)) == "April 2015 to 30 June 2016");
    CHECK(period_words(PartialDate(2012), PartialDate(2012)) == "2012");
    CHECK(period_words(PartialDate(2024, 11, 12), PartialDate(2024, 11, 26)) == "12 to 26 November 2024");
    CHECK(period_words(PartialDate(2024, 11, 12), PartialDate(2024, 12, 3)) ==
          "12 November to 3 December 2024");
    CHECK(period_words(PartialDate(2015, 4), PartialDate(2015, 6)) == "April to June 2015");
    // A day and a month of one year each keep theirs, and so do the same days of two years.
    CHECK(period_words(PartialDate(2015, 4), PartialDate(2015, 6, 30)) == "April 2015 to 30 June 2015");
    CHECK(period_words(PartialDate(2015, 4), PartialDate(2015, 4, 30)) == "April 2015 to 30 April 2015");
    CHECK(period_words(PartialDate(2015, 4, 1), PartialDate(2016, 4, 1)) == "1 April 2015 to 1 April 2016");
    CHECK(period_words(PartialDate(2015), PartialDate(2015, 6)) == "2015 to June 2015");
}

TEST_CASE("A period ends before it starts only when that is certain", "[unit][base]") {
    using tandem::ends_before_start;
    CHECK(ends_before_start(PartialDate(2013), PartialDate(2012)));
    CHECK(ends_before_start(PartialDate(2012, 4), PartialDate(2012, 3, 31)));
    CHECK(ends_before_start(PartialDate(2012, 4, 2), PartialDate(2012, 4, 1)));
    CHECK_FALSE(ends_before_start(PartialDate(2012, 4, 1), PartialDate(2012, 4, 1)));
    CHECK_FALSE(ends_before_start(PartialDate(2012, 12), PartialDate(2012)));
    CHECK_FALSE(ends_before_start(PartialDate(2012), PartialDate(2012, 1)));
    CHECK_FALSE(ends_before_start(PartialDate(2012), {}));
    CHECK_FALSE(ends_before_start({}, PartialDate(2012)));
}

TEST_CASE("Dates sort by year, month and day, what is not given first", "[unit][base]") {
    CHECK(PartialDate() < PartialDate(1000));
    CHECK(PartialDate(2012) < PartialDate(2012, 1));
    CHECK(PartialDate(2012, 1) < PartialDate(2012, 1, 1));
    CHECK(PartialDate(2012, 12, 31) < PartialDate(2013));
}

TEST_CASE("Every day from 1900 to 2100 is written and read back", "[property][base]") {
    const tandem::DayNumber first = PartialDate(1900).first_day();
    const tandem::DayNumber last = PartialDate(2100).last_day();
    PartialDate expected(1900, 1, 1);
    long wrong = 0;
    for (tandem::DayNumber day = first; day <= last; ++day) {
        const PartialDate date = tandem::date_of(day);
        const bool same = date == expected && date.first_day() == day && date.last_day() == day &&
                          PartialDate::parse(date.iso()) == date && PartialDate::parse(date.words()) == date;
        if (!same)
            ++wrong;
        // The next day, counted the way a wall calendar does it and not by day numbers.
        if (expected.day() < tandem::days_in_month(expected.year(), expected.month()))
            expected = PartialDate(expected.year(), expected.month(), expected.day() + 1);
        else if (expected.month() < 12)
            expected = PartialDate(expected.year(), expected.month() + 1, 1);
        else
            expected = PartialDate(expected.year() + 1, 1, 1);
    }
    CHECK(last - first + 1 == 73414);  // 201 years, 49 of them leap years (not 1900, not 2100)
    CHECK(wrong == 0);
}

TEST_CASE("Every month and year is written and read back and spans its days", "[property][base]") {
    for (int year = 1900; year <= 2100; ++year) {
        int days = 0;
        for (int month = 1; month <= 12; ++month) {
            const PartialDate date(year, month);
            days += date.last_day() - date.first_day() + 1;
            REQUIRE(date.last_day() - date.first_day() + 1 == tandem::days_in_month(year, month));
            REQUIRE(PartialDate::parse(date.iso()) == date);
            REQUIRE(PartialDate::parse(date.words()) == date);
        }
        const PartialDate whole(year);
        REQUIRE(whole.last_day() - whole.first_day() + 1 == days);
        REQUIRE(PartialDate::parse(whole.iso()) == whole);
    }
}
