// The words for how far an outcome has come.
#include "report/level_words.h"
#include "catch.h"

TEST_CASE(
    "a change without a target, and a reading without a baseline, are told as that, not as missing data",
    "[unit][report]") {
    tandem::OutcomeLevel level;
    CHECK(tandem::level_words(level) == "no data");
    level.with_reading = 1;
    CHECK(tandem::level_words(level) == "no baseline");
    level.with_change = 1;
    CHECK(tandem::level_words(level) == "change only");
    level.progress = 0.72;
    CHECK(tandem::level_words(level) == "72 %");
}
