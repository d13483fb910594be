#include "ui/views/parts/short_dates.h"

#include "catch.h"

using tandem::PartialDate;
using tandem::short_period;

TEST_CASE("periods fit a narrow column and keep what is known of them", "[gui][views]") {
    CHECK(short_period({}, {}).isEmpty());
    CHECK(short_period(PartialDate(2016, 4, 1), {}) == QStringLiteral("from Apr 2016"));
    CHECK(short_period({}, PartialDate(2014)) == QStringLiteral("by 2014"));
    CHECK(short_period(PartialDate(2024, 9, 23), PartialDate(2024, 12, 6)) ==
          QStringLiteral("Sep to Dec 2024"));
    CHECK(short_period(PartialDate(2025, 10, 1), PartialDate(2028, 9, 30)) ==
          QStringLiteral("Oct 2025 to Sep 2028"));
    CHECK(short_period(PartialDate(2024, 9, 2), PartialDate(2024, 9, 30)) == QStringLiteral("Sep 2024"));
    CHECK(short_period(PartialDate(2024), PartialDate(2024, 5)) == QStringLiteral("2024 to May 2024"));
}
