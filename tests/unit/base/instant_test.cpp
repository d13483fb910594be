#include "base/date.h"

#include "catch.h"

#include <cstdint>
#include <limits>
#include <random>

using tandem::Instant;

TEST_CASE("A moment is written in seconds of universal time", "[unit][base]") {
    CHECK(Instant{}.iso().empty());
    CHECK(Instant{1577836800}.iso() == "2020-01-01T00:00:00Z");
    CHECK(Instant{1795255200}.iso() == "2026-11-21T10:00:00Z");
    CHECK(Instant{951868799}.iso() == "2000-02-29T23:59:59Z");
    CHECK(Instant{-1}.iso() == "1969-12-31T23:59:59Z");
    CHECK(Instant{-1}.day() == -1);
    CHECK(Instant{-86400}.day() == -1);
    CHECK(Instant{-86401}.day() == -2);
    CHECK(Instant{86399}.day() == 0);
}

TEST_CASE("Only the written form of a moment is read", "[unit][base]") {
    CHECK(Instant::parse("2026-11-21T10:00:00Z") == Instant{1795255200});
    CHECK(Instant::parse("1969-12-31T23:59:59Z") == Instant{-1});
    for (const std::string_view text :
         {"", "2026-11-21", "2026-11-21T10:00Z", "2026-11-21T10:00:00", "2026-11-21T10:00:00+00:00",
          "2026-11-21 10:00:00Z", "2026-11-21t10:00:00z", "2026-11-31T10:00:00Z", "2026-13-21T10:00:00Z",
          "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:00:60Z", "2026-11-21T-1:00:00Z",
          "0026-11-21T10:00:00Z", " 2026-11-21T10:00:00Z", "2026/11/21T10:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(Instant::parse(text));
    }
}

TEST_CASE("A moment beyond the years of the calendar is taken for the nearest within", "[unit][base]") {
    CHECK(Instant{std::numeric_limits<std::int64_t>::max()}.iso() == "9999-12-31T23:59:59Z");
    CHECK(Instant{std::numeric_limits<std::int64_t>::min()}.iso() == "1000-01-01T00:00:00Z");
    CHECK(tandem::date_of(Instant{std::numeric_limits<std::int64_t>::max()}.day()).year() == 9999);
}

TEST_CASE("Any moment of the calendar is written and read back", "[property][base]") {
    std::mt19937_64 random(20120630);
    constexpr std::int64_t first = -30'610'224'000;
    constexpr std::uint64_t span = 253'402'300'799 + 30'610'224'000;
    for (int i = 0; i < 20'000; ++i) {
        const Instant moment{first + static_cast<std::int64_t>(random() % (span + 1))};
        if (moment.seconds == 0)
            continue;
        INFO(moment.seconds);
        REQUIRE(Instant::parse(moment.iso()) == moment);
        REQUIRE(moment.iso().substr(0, 10) == tandem::date_of(moment.day()).iso());
    }
}
