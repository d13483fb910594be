#include "rules/insights/words.h"

#include "catch.h"

namespace tandem {

TEST_CASE("a record is named by its code and its whole title, or the first of its sentences",
          "[unit][insights]") {
    Common record;
    record.code = "I2";
    CHECK(named(record, "Admissions") == "I2 (Admissions)");
    CHECK(named(record, " ") == "I2");
    CHECK(named(record, "Admissions to in-patient rehabilitation wards, with 100 before the alliance") ==
          "I2 (Admissions to in-patient rehabilitation wards, with 100 before the alliance)");
    const std::string first = "Twelve weeks of enablement at the Clubhouse and then a talk";
    const std::string second = "For members who come from another borough and for whoever cares for them";
    CHECK(named(record, first + ". " + second + '.') == "I2 (" + first + ')');
    CHECK(named(record, "Talk. And tea.") == "I2 (Talk. And tea)");  // what is short stands whole
    const std::string accents(std::string(159, 'x') + "éé");
    CHECK(named(record, accents) == "I2 (" + accents + ')');
    record.code.clear();
    CHECK(named(record, "Admissions") == "Admissions");
}

}  // namespace tandem
