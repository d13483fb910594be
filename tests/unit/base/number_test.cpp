#include "base/number.h"

#include "catch.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using tandem::grouped;
using tandem::read_integer;
using tandem::read_number;
using tandem::shortest;

TEST_CASE("Whole numbers are grouped by thousands", "[unit][base]") {
    CHECK(grouped(std::int64_t{0}) == "0");
    CHECK(grouped(std::int64_t{999}) == "999");
    CHECK(grouped(std::int64_t{1000}) == "1,000");
    CHECK(grouped(std::int64_t{11111}) == "11,111");
    CHECK(grouped(std::int64_t{-999}) == "-999");
    CHECK(grouped(std::int64_t{-1234567}) == "-1,234,567");
    CHECK(grouped(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("Decimal numbers print in the shortest form or to given places", "[unit][base]") {
    CHECK(grouped(1234.5) == "1,234.5");
    CHECK(grouped(0.1) == "0.1");
    CHECK(grouped(12.0) == "12");
    CHECK(grouped(-0.0) == "0");
    CHECK(grouped(999999999999999.0) == "999,999,999,999,999");
    CHECK(grouped(1e30) == "1e+30");
    CHECK(grouped(1e-7) == "1e-07");
    CHECK(grouped(0.000001) == "0.000001");

    CHECK(grouped(1234.5, 2) == "1,234.50");
    CHECK(grouped(12.0, 1) == "12.0");
    CHECK(grouped(0.5, 0) == "1");
    CHECK(grouped(-0.5, 0) == "-1");
    CHECK(grouped(2.5, 0) == "3");
    CHECK(grouped(0.125, 2) == "0.13");
    CHECK(grouped(-0.125, 2) == "-0.13");
    CHECK(grouped(1.005, 2) == "1.01");
    CHECK(grouped(1.0049, 2) == "1.00");
    CHECK(grouped(999.95, 1) == "1,000.0");
    CHECK(grouped(9.999, 2) == "10.00");
    CHECK(grouped(-0.001, 2) == "0.00");
    CHECK(grouped(1e15, 1) == "1,000,000,000,000,000.0");
    CHECK(grouped(1e-300, 3) == "0.000");
}

TEST_CASE("The shortest form is for files", "[unit][base]") {
    CHECK(shortest(0.1) == "0.1");
    CHECK(shortest(12) == "12");
    CHECK(shortest(1e30) == "1e+30");
    CHECK(shortest(-0.0) == "0");
    CHECK(shortest(-2.25) == "-2.25");
}

TEST_CASE("Whole numbers are read as people write them", "[unit][base]") {
    CHECK(read_integer("11,111") == 11111);
    CHECK(read_integer(" 11 111 ") == 11111);
    CHECK(read_integer("1\xE2\x80\xAF"
                       "234") == 1234);
    CHECK(read_integer("-5") == -5);
    CHECK(read_integer("\xE2\x88\x92"
                       "5") == -5);
    CHECK(read_integer("+5") == 5);
    CHECK(read_integer("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    CHECK(read_integer("-9,223,372,036,854,775,808") == std::numeric_limits<std::int64_t>::min());
    for (const std::string_view text : {"",
                                        " ",
                                        "-",
                                        "1.0",
                                        "1.",
                                        "1,23",
                                        "1,2345",
                                        "1234,567",
                                        ",1",
                                        "1,",
                                        "1,234 567",
                                        "- 5",
                                        "1e3",
                                        "0x1",
                                        "five",
                                        "5 people",
                                        "9223372036854775808",
                                        "-9223372036854775809",
                                        "\xC2",
                                        "\xEF\xBC\x95"}) {
        INFO(text);
        CHECK_FALSE(read_integer(text));
    }
}

TEST_CASE("Decimal numbers are read as people write them", "[unit][base]") {
    CHECK(read_number("1,234.5") == 1234.5);
    CHECK(read_number("1 234.5") == 1234.5);
    CHECK(read_number("-.5") == -0.5);
    CHECK(read_number("+12") == 12.0);
    CHECK(read_number("1e+30") == 1e30);
    CHECK(read_number(" 2.5E-3 ") == 0.0025);
    for (const std::string_view text :
         {"",      ".",        "-",    "5.",     "1,23",  "1.2.3",  "1.234,5", "inf",
          "-inf",  "infinity", "nan",  "nan(1)", "NaN",   "1e",     "e5",      "1e5.5",
          "1e5e5", "1 e5",     "1e 5", "1e400",  "0x1p3", "1e-400", "12 %",    "1_000"}) {
        INFO(text);
        CHECK_FALSE(read_number(text));
    }
    CHECK_FALSE(read_number(std::string(400, '9')));
    REQUIRE(read_number("-0"));
    CHECK_FALSE(std::signbit(*read_number("-0")));
}

TEST_CASE("A count reads as a phrase", "[unit][base]") {
    CHECK(tandem::counted(0, "activity", "activities") == "no activities");
    CHECK(tandem::counted(1, "activity", "activities") == "1 activity");
    CHECK(tandem::counted(2, "activity", "activities") == "2 activities");
    CHECK(tandem::counted(11111, "activity", "activities") == "11,111 activities");
}

TEST_CASE("Any whole number is printed and read back", "[property][base]") {
    std::mt19937_64 random(18);
    for (int i = 0; i < 20'000; ++i) {
        const std::uint64_t bits = random() >> (random() % 64);
        const auto number = static_cast<std::int64_t>(random() % 2 == 0 ? bits : 0 - bits);
        INFO(number);
        REQUIRE(read_integer(grouped(number)) == number);
        REQUIRE(read_integer(std::to_string(number)) == number);
    }
}

TEST_CASE("Any finite number is printed and read back equal", "[property][base]") {
    std::mt19937_64 random(21);
    for (int i = 0; i < 20'000; ++i) {
        const std::uint64_t bits = random();
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        if (!std::isfinite(number) || (number != 0 && !std::isnormal(number)))
            continue;
        INFO(shortest(number));
        REQUIRE(read_number(shortest(number)) == number);
        REQUIRE(read_number(grouped(number)) == number);

        const double everyday = static_cast<double>(bits % 2'000'000'000) / 1000 - 1'000'000;
        REQUIRE(read_number(grouped(everyday)) == everyday);
        const std::optional<double> rounded = read_number(grouped(everyday, 2));
        REQUIRE(rounded);
        REQUIRE(std::fabs(*rounded - everyday) < 0.005 + 1e-9);
    }
}
