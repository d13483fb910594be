// What the report on Analyse says of demands and outcomes, whatever of them is recorded.
#include "catch.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "model/tasks.h"
#include "report/build.h"
#include "support/make.h"

#include <string>
#include <string_view>
#include <vector>

namespace {

using tandem::Demand;
using tandem::Edition;
using tandem::Indicator;
using tandem::Outcome;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::Voiced;
namespace test = tandem::test;

std::string text_of_analyse(const test::Plan& plan) {
    return plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::analyse,
                                                    Edition::board, PartialDate(2026, 11, 21)}));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("of demands is said what is recorded of their being voiced, and no more", "[unit][report]") {
    test::Plan plan;
    const auto first = test::id_of(plan.add<Demand>());
    CHECK(says(text_of_analyse(plan), "Whether the one demand was voiced openly is not recorded."));
    const auto second = test::id_of(plan.add<Demand>());
    CHECK(says(text_of_analyse(plan), "Whether any of the two demands was voiced openly is not recorded."));
    plan.change(first).voiced = Voiced::yes;
    CHECK(says(text_of_analyse(plan),
               "One of two demands was voiced openly; of the others it is not recorded."));
    plan.change(second).voiced = Voiced::yes;
    CHECK(says(text_of_analyse(plan), "Both demands were voiced openly."));
    plan.change(second).voiced = Voiced::not_voiced;
    CHECK(says(text_of_analyse(plan),
               "One of two demands was not voiced openly but found by going out to people."));
}

TEST_CASE("a group whose size the picture does not tell is among what was left out", "[unit][report]") {
    test::Plan plan;
    for (const std::int64_t size : {4, 40}) {
        tandem::Group& group = plan.add<tandem::Group>();
        group.knows = group.cares = tandem::LowHigh::high;
        group.size = size;
    }
    const auto withheld = [&](Edition edition) {
        return build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::analyse,
                                             edition, PartialDate(2026, 11, 21)})
            .withheld;
    };
    CHECK(withheld(Edition::public_) ==
          std::vector<tandem::Withheld>{{"size of the group", "G1", "small_number"}});
    CHECK(withheld(Edition::board).empty());
}

TEST_CASE("one outcome comes about, two come about", "[unit][report]") {
    test::Plan plan;
    plan.add<Outcome>().statement = "Feel safe at night";
    CHECK(says(text_of_analyse(plan), "one outcome and no indicator to tell whether it comes about."));
    plan.add<Outcome>().statement = "Sleep at night";
    plan.add<Indicator>().name = "Hours asleep";
    CHECK(says(text_of_analyse(plan), "two outcomes and one indicator to tell whether they come about."));
}

TEST_CASE("a list of all tasks says that it is one, after how many of them have citizens", "[unit][report]") {
    test::Plan plan;
    for (int i = 0; i < 2; ++i) {
        auto& task = plan.add<tandem::KeyTask>(PhaseKind::analyse);
        task.key.key = i == 0 ? "a1" : "a2";
        task.strand = tandem::Strand::commissioning;
    }
    const std::string report = text_of_analyse(plan);
    const std::size_t share = report.find("an activity with citizens");
    REQUIRE(share != std::string::npos);
    const std::size_t all = report.find("All tasks of this phase:");
    REQUIRE(all != std::string::npos);
    CHECK(share < all);
    CHECK(all < report.find("Commissioning tasks: "));
}

TEST_CASE("services are listed that have begun by the day of the report, whatever this plan does with them",
          "[unit][report]") {
    test::Plan plan;
    const auto service = [&](const char* name, PartialDate start, PartialDate end) {
        tandem::Service& made = plan.add<tandem::Service>();
        made.name = name;
        made.in_this_plan = tandem::ServicePlan::start;
        made.start = start;
        made.end = end;
    };
    service("Visits", PartialDate(2025, 9), {});
    service("Walks", PartialDate(2027), {});
    service("Meals", {}, {});
    service("Calls", PartialDate(2024), PartialDate(2026, 6));
    const std::string report = text_of_analyse(plan);
    const std::size_t table = report.find("Services begun and not recorded as ended");
    REQUIRE(table != std::string::npos);
    const std::string rows = report.substr(table, report.find("Each row is a provider", table) - table);
    CHECK(says(rows, "Visits"));
    CHECK_FALSE(says(rows, "Walks"));
    CHECK_FALSE(says(rows, "Meals"));
    CHECK_FALSE(says(rows, "Calls"));
}
