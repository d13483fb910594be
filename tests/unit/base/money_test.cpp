#include "base/money.h"

#include "catch.h"

#include <limits>
#include <random>

using tandem::Money;

TEST_CASE("Money is printed for files and for people", "[unit][base]") {
    CHECK(Money{0}.plain() == "0.00");
    CHECK(Money{0}.words() == "£0");
    CHECK(Money{123450}.plain() == "1234.50");
    CHECK(Money{123450}.words() == "£1,234.50");
    CHECK(Money{123400}.words() == "£1,234");
    CHECK(Money{1300000000}.words() == "£13,000,000");
    CHECK(Money{5}.plain() == "0.05");
    CHECK(Money{5}.words() == "£0.05");
    CHECK(Money{-5}.plain() == "-0.05");
    CHECK(Money{-123450}.words() == "-£1,234.50");
    CHECK(Money{tandem::money_limit_pence}.words() == "£90,000,000,000,000");
    CHECK(Money{std::numeric_limits<std::int64_t>::min()}.plain() == "-92233720368547758.08");
}

TEST_CASE("Money is read as people write it", "[unit][base]") {
    CHECK(Money::parse("1234.5") == Money{123450});
    CHECK(Money::parse("£1,234.50") == Money{123450});
    CHECK(Money::parse("-20") == Money{-2000});
    CHECK(Money::parse("1 234") == Money{123400});
    CHECK(Money::parse("1\xC2\xA0"
                       "234\xC2\xA0"
                       "567.01") == Money{123456701});
    CHECK(Money::parse("-£20") == Money{-2000});
    CHECK(Money::parse("£-20") == Money{-2000});
    CHECK(Money::parse("\xE2\x88\x92"
                       "20") == Money{-2000});
    CHECK(Money::parse("+20") == Money{2000});
    CHECK(Money::parse(" £20 ") == Money{2000});
    CHECK(Money::parse(".5") == Money{50});
    CHECK(Money::parse("0.05") == Money{5});
    CHECK(Money::parse("-0") == Money{0});
    CHECK(Money::parse("007") == Money{700});
    CHECK(Money::parse("90,000,000,000,000.00") == Money{tandem::money_limit_pence});
    CHECK(Money::parse("-90000000000000") == Money{-tandem::money_limit_pence});
}

TEST_CASE("What is not an amount in whole pence is refused", "[unit][base]") {
    for (const std::string_view text : {"",
                                        " ",
                                        "£",
                                        "-",
                                        "free",
                                        "12p",
                                        "1.234",
                                        "0.005",
                                        "1.500",
                                        "5.",
                                        "1,23",
                                        "12,34.00",
                                        "1234,567",
                                        "1,234 567",
                                        ",123",
                                        "1,,234",
                                        "1.2.3",
                                        "--5",
                                        "-+5",
                                        "££5",
                                        "£-£5",
                                        "£ -",
                                        "1e3",
                                        "0x10",
                                        "inf",
                                        "nan",
                                        "90000000000000.01",
                                        "-90000000000000.01",
                                        "99999999999999999999999999",
                                        "£13m",
                                        "$5",
                                        "1.-5"}) {
        INFO(text);
        CHECK_FALSE(Money::parse(text));
    }
    CHECK_FALSE(Money::parse(std::string(100'000, '9')));
}

TEST_CASE("Any amount is printed and read back", "[property][base]") {
    std::mt19937_64 random(11111);
    constexpr auto limit = static_cast<std::uint64_t>(tandem::money_limit_pence);
    for (int i = 0; i < 20'000; ++i) {
        // All sizes alike: a random number of bits first.
        const std::uint64_t size = (random() >> (random() % 64)) % (limit + 1);
        const Money money{random() % 2 == 0 ? static_cast<std::int64_t>(size)
                                            : -static_cast<std::int64_t>(size)};
        INFO(money.pence);
        REQUIRE(Money::parse(money.plain()) == money);
        REQUIRE(Money::parse(money.words()) == money);
    }
}
