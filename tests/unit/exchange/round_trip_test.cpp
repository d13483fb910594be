#include "edit/large_project.h"
#include "exchange/export_json.h"
#include "exchange/import_json.h"
#include "unit/exchange/plan.h"

#include <cstdint>
#include <string>

using tandem::testing::Plan;

namespace {

// Two projects with records of every kind, filled at random.
struct RandomPlan : Plan {
    explicit RandomPlan(std::uint64_t seed) {
        for (int number = 1; number <= 2; ++number) {
            tandem::EditBuilder made = builder();
            tandem::LargeProject wanted;
            wanted.number = number;
            wanted.activities = 60;
            wanted.seed = seed * 10 + static_cast<std::uint64_t>(number);
            tandem::add_large_project(made, wanted);
            carry_out(made.take());
        }
    }
};

}  // namespace

TEST_CASE("export and import of every kind of record gives the same bytes", "[property][exchange]") {
    const auto seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    const RandomPlan plan(static_cast<std::uint64_t>(seed));
    const std::string text = tandem::export_text(plan.portfolio);
    const auto file = tandem::import_to_new(text);
    INFO(tandem::import_json_answer(file.report, 0).substr(0, 2000));
    CHECK(file.report.skipped.empty());
    CHECK(file.report.renamed.empty());
    CHECK(file.report.created == plan.portfolio.record_count());
    CHECK((tandem::export_text(file.portfolio) == text));
    CHECK((file.counters == plan.counters));
}

TEST_CASE("a project moves to another file and to a copy of itself whole", "[property][exchange]") {
    const auto seed = GENERATE(range(1, 5));
    INFO("seed " << seed);
    const RandomPlan source(static_cast<std::uint64_t>(seed));
    const tandem::RecordId second = source.codes.find(0, "P2").id;
    const std::string text = tandem::export_text(source.portfolio, second);

    Plan other;
    auto moved = tandem::import_into(text, other.context(), false);
    CHECK(moved.report.skipped.empty());
    CHECK(moved.report.renamed.empty());
    other.carry_out(moved.edit);
    CHECK((tandem::export_text(other.portfolio, second) == text));

    auto copied = tandem::import_into(text, other.context(), true);
    INFO(tandem::import_json_answer(copied.report, 0).substr(0, 2000));
    CHECK(copied.report.skipped.empty());
    CHECK(copied.report.renamed.size() == 1);  // the project's own code
    const std::size_t before = other.portfolio.record_count();
    other.carry_out(copied.edit);
    CHECK(other.portfolio.record_count() == 2 * before);
    // Every record of the copy still fits its description and finds what it names.
    const auto again = tandem::import_to_new(tandem::export_text(other.portfolio));
    CHECK(again.report.skipped.empty());

    // Taken back, the file is as it was.
    auto back = copied.edit;
    back.changes = tandem::inverse(copied.edit.changes);
    back.raised.clear();
    other.carry_out(back);
    CHECK((tandem::export_text(other.portfolio, second) == text));
}
