#include "ui/office/plain_number.h"

#include "catch.h"

namespace tandem::test {

using office::plain_number;

TEST_CASE("What is plainly a number becomes one and looks as before", "[gui][office]") {
    struct Case {
        const char* text;
        double value;
        const char* format;
    };
    for (const Case& one : {
             Case{"0", 0, "0"},
             Case{"12", 12, "0"},
             Case{"-12.5", -12.5, "0.0"},
             Case{"2016", 2016, "0"},
             Case{"11,111", 11111, "#,##0"},
             Case{"-1,234,567.80", -1234567.8, "#,##0.00"},
             Case{"\u00a35", 5, "\"\u00a3\"0"},
             Case{"-\u00a31,234.50", -1234.5, "\"\u00a3\"#,##0.00"},
             Case{"45%", 0.45, "0%"},
             Case{"12.5 %", 0.125, "0.0 %"},
             Case{"999999999999999", 999999999999999, "0"},
         }) {
        INFO(one.text);
        const auto number = plain_number(one.text);
        REQUIRE(number);
        CHECK(number->value == one.value);
        CHECK(number->format == one.format);
    }
}

TEST_CASE("What is not plainly a number stays text", "[gui][office]") {
    for (const char* text : {"",       "-",
                             ".",      "\u00a3",
                             "%",      "no data",
                             "007",    "00",
                             "1,23",   "12,345,67",
                             ",123",   "1.",
                             ".5",     "1.2.3",
                             "3 of 7", "12 hours",
                             "+3",     "--3",
                             "1e5",    "\u00a345%",
                             "0x10",   " 12",
                             "12 ",    "1234567890123456",
                             "=1",     "fewer than 5",
                             "\u0663"}) {
        INFO(text);
        CHECK_FALSE(plain_number(text));
    }
}

}  // namespace tandem::test
