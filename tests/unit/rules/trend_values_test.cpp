#include "rules/trend_values.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Id;
using tandem::Indicator;
using tandem::PartialDate;

const PartialDate day(2026, 11, 21);

void read(test::Plan& plan, Id<Indicator> indicator, PartialDate date, double value) {
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = indicator;
    reading.date = date;
    reading.value = value;
}

std::vector<double> values_of(const test::Plan& plan, Id<Indicator> indicator) {
    std::vector<double> values;
    for (const auto& value : tandem::trend_values(tandem::ReadingsOfIndicators(plan.portfolio),
                                                  *plan.portfolio.find(indicator), day))
        values.push_back(value.value);
    return values;
}

}  // namespace

TEST_CASE("a trend is the baseline and the readings with a date, in order", "[unit][rules]") {
    test::Plan plan;
    auto& indicator = plan.add<Indicator>();
    indicator.baseline = 40;
    indicator.baseline_date = PartialDate(2025);
    const auto id = test::id_of(indicator);
    read(plan, id, PartialDate(2026, 6), 60);
    read(plan, id, PartialDate(2025, 9), 50);
    read(plan, id, PartialDate(2027), 99);  // after the as-at day
    read(plan, id, PartialDate(), 70);      // no place on the axis of time
    CHECK(values_of(plan, id) == std::vector<double>{40, 50, 60});
}

TEST_CASE("a baseline that is the first reading too is there once", "[unit][rules]") {
    test::Plan plan;
    auto& indicator = plan.add<Indicator>();
    indicator.baseline = 40;
    indicator.baseline_date = PartialDate(2025, 1);
    const auto id = test::id_of(indicator);
    read(plan, id, PartialDate(2025, 1), 40);
    read(plan, id, PartialDate(2026, 1), 45);
    CHECK(values_of(plan, id) == std::vector<double>{40, 45});
}

TEST_CASE("a baseline without a date stands first; without any date all stand side by side",
          "[unit][rules]") {
    test::Plan plan;
    auto& indicator = plan.add<Indicator>();
    indicator.baseline = 100;
    const auto id = test::id_of(indicator);
    read(plan, id, PartialDate(2014), 20);
    CHECK(values_of(plan, id) == std::vector<double>{100, 20});
    const auto undated = test::id_of(plan.add<Indicator>());
    read(plan, undated, PartialDate(), 3);
    read(plan, undated, PartialDate(), 5);
    CHECK(values_of(plan, undated) == std::vector<double>{3, 5});
}

TEST_CASE("an indicator without readings has no trend", "[unit][rules]") {
    test::Plan plan;
    auto& indicator = plan.add<Indicator>();
    indicator.baseline = 100;
    CHECK(values_of(plan, test::id_of(indicator)).empty());
}

TEST_CASE("the numbers of an indicator are written with the decimals of the most exact of them",
          "[unit][rules]") {
    test::Plan plan;
    tandem::Indicator& made = plan.add<Indicator>();
    made.baseline = 4.6;
    made.target = 2;
    const auto wait = test::id_of(made);
    read(plan, wait, PartialDate(2026, 3), 3);
    const auto visits = test::id_of(plan.add<Indicator>());
    read(plan, visits, PartialDate(2026, 3), 120);
    read(plan, visits, PartialDate(2026, 6), 1.0 / 3);
    const auto whole = test::id_of(plan.add<Indicator>());
    const auto decimals = tandem::decimals_of_series(plan.portfolio);
    CHECK(decimals.at(wait.value) == 1);
    CHECK(decimals.at(visits.value) == 3);
    CHECK(decimals.at(whole.value) == 0);
}
