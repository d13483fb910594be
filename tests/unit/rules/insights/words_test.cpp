#include "rules/insights/words.h"

#include "catch.h"

namespace tandem {

TEST_CASE("a record is named by its code and its title, cut at a clause or between words where that is long",
          "[unit][insights]") {
    Common record;
    record.code = "I2";
    CHECK(named(record, "Admissions") == "I2 (Admissions)");
    CHECK(named(record, " ") == "I2");
    CHECK(named(record, "Admissions to in-patient rehabilitation wards, with 100 before the alliance") ==
          "I2 (Admissions to in-patient rehabilitation wards…)");
    // No blank, comma or dash is left before the ellipsis, and no character is cut in two.
    CHECK(named(record, "Twelve weeks of enablement at the Clubhouse and then a talk - for members") ==
          "I2 (Twelve weeks of enablement at the Clubhouse and then a talk…)");
    const std::string accents(std::string(59, 'x') + "éé");
    CHECK(named(record, accents) == "I2 (" + std::string(59, 'x') + "é…)");
    record.code.clear();
    CHECK(named(record, "Admissions") == "Admissions");
}

}  // namespace tandem
