#include "looked_at.h"

#include "catch.h"
#include "model/contribution.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

}  // namespace

TEST_CASE("E28 asks for an answer to everybody", "[unit][insights]") {
    Plan plan;
    const auto breakfast = activity(plan, PhaseKind::analyse, Co::co_design, citizens(plan));
    const auto say = [&](PartialDate on, PartialDate answered) {
        Contribution& made = plan.add<Contribution>();
        made.activity = breakfast;
        made.date = on;
        made.responded_on = answered;
        made.response = answered.empty() ? Response::none : Response::done;
        return id_of(made);
    };
    SECTION("fires for one that waits more than 60 days") {
        const auto waiting = say(PartialDate(2026, 9, 21), {});  // 61 days
        say(PartialDate(2026, 9, 1), PartialDate(2026, 9, 11));
        const LookedAt looked(plan);
        CHECK(looked.only("E28").sentence ==
              "In Analyse, one contribution has waited more than 60 days for an answer.");
        CHECK(looked.only("E28").records == std::vector<RecordId>{waiting.value});
        CHECK(number(looked.only("E28"), "share") == 0.5);
        CHECK(number(looked.only("E28"), "median_days") == 10.0);
    }
    SECTION("fires for an answer that took more than 60 days") {
        say(PartialDate(2026, 1, 1), PartialDate(2026, 3, 3));  // 61 days
        CHECK(contains(LookedAt(plan).only("E28").sentence, "answered after more than 60 days"));
    }
    SECTION("fires below 80 % when the phase is complete") {
        for (int i = 0; i < 3; ++i)
            say(PartialDate(2026, 11, 1), PartialDate(2026, 11, 5));
        say(PartialDate(2026, 11, 1), {});  // 3 of 4
        CHECK(LookedAt(plan).state("E28") == InsightState::clear);
        begin(plan, PhaseKind::analyse, PhaseStatus::complete);
        CHECK(LookedAt(plan).only("E28").sentence == "In Analyse, 75 % of the contributions have an answer.");
        say(PartialDate(2026, 11, 1), PartialDate(2026, 11, 5));  // 4 of 5
        CHECK(LookedAt(plan).state("E28") == InsightState::clear);
    }
    SECTION("does not fire at 60 days, nor where a date is missing") {
        say(PartialDate(2026, 9, 22), {});
        say({}, {});
        CHECK(LookedAt(plan).state("E28") == InsightState::clear);
    }
    SECTION("has no data when nobody said anything") {
        CHECK(LookedAt(plan).state("E28") == InsightState::no_data);
    }
}

}  // namespace tandem::test
