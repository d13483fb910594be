#include "rules/small_numbers.h"

#include "catch.h"

namespace tandem {

TEST_CASE("a reading of few people says that it tells no change", "[unit][rules]") {
    Measurement reading;
    CHECK(too_few_words(reading).empty());  // nothing is known of how many
    reading.denominator = 7;
    CHECK(too_few_words(reading) == "of 7, too few to tell a change");
    reading.numerator = 4;
    CHECK(too_few_words(reading) == "4 of 7, too few to tell a change");
    reading.denominator = fewest_people_for_a_change;
    CHECK_FALSE(rests_on_few(reading));
    reading.denominator = 0;
    CHECK_FALSE(rests_on_few(reading));
}

}  // namespace tandem
