#include "base/number_words.h"

#include "catch.h"

using tandem::counted_in_letters;
using tandem::in_letters;

TEST_CASE("Numbers up to ten are said in letters", "[unit][base]") {
    CHECK(in_letters(0) == "no");
    CHECK(in_letters(1) == "one");
    CHECK(in_letters(7) == "seven");
    CHECK(in_letters(10) == "ten");
    CHECK(in_letters(11) == "11");
    CHECK(in_letters(1200) == "1,200");
    CHECK(in_letters(-1) == "-1");
}

TEST_CASE("Counts take the form of the noun that their number asks for", "[unit][base]") {
    CHECK(counted_in_letters(0, "activity", "activities") == "no activities");
    CHECK(counted_in_letters(1, "activity", "activities") == "one activity");
    CHECK(counted_in_letters(2, "activity", "activities") == "two activities");
    CHECK(counted_in_letters(11, "activity", "activities") == "11 activities");
}
