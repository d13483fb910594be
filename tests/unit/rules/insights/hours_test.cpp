#include "looked_at.h"

#include "catch.h"
#include "model/marks.h"

namespace tandem::test {
namespace {

using Catch::Detail::Approx;

Id<Activity> with_hours(Plan& plan, Id<Group> group, std::int64_t places, std::optional<double> hours) {
    const auto id = activity(plan, PhaseKind::do_, Co::co_delivery);
    join(plan, id, group, places, {}, hours);
    return id;
}

}  // namespace

TEST_CASE("E23 reminds that citizens' time is not free", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    const auto id = with_hours(plan, group, 5, 40);
    SECTION("fires without staff hours and cost, and says not recorded or zero") {
        const LookedAt looked(plan);
        CHECK(looked.only("E23").sentence ==
              "In L1 (Breakfasts), citizens gave 40 hours; staff hours and public cost are not recorded.");
        CHECK(looked.only("E23").numbers[1].words == "no data");
        // An empty field is not a zero: of one that is recorded and one that is not, each is said.
        plan.change(id).staff_hours = 0;
        CHECK(contains(LookedAt(plan).only("E23").sentence,
                       "; staff hours are zero and public cost is not recorded."));
        plan.change(id).public_cost = Money{0};
        CHECK(contains(LookedAt(plan).only("E23").sentence, "; staff hours and public cost are zero."));
        plan.change(id).staff_hours = {};
        CHECK(contains(LookedAt(plan).only("E23").sentence,
                       "; staff hours are not recorded and public cost is zero."));
    }
    SECTION("does not fire with staff hours") {
        plan.change(id).staff_hours = 3;
        CHECK(LookedAt(plan).state("E23") == InsightState::clear);
    }
    SECTION("has no data without hours of citizens") {
        Plan other;
        activity(other, PhaseKind::do_, Co::co_delivery, citizens(other));
        CHECK(LookedAt(other).state("E23") == InsightState::no_data);
    }
}

TEST_CASE("E24 shows what citizens put in", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    SECTION("is a strength beside what staff put in, and never priced by itself") {
        plan.change(with_hours(plan, group, 5, 40)).staff_hours = 6;
        with_hours(plan, group, 5, 12.5);
        const LookedAt looked(plan);
        CHECK(looked.only("E24").kind == Insight::Kind::strength);
        CHECK(looked.only("E24").sentence ==
              "Citizens gave 52.5 hours in this cycle, beside 6 hours of staff.");
        CHECK(looked.only("E24").plain == "Citizens gave 52.5 hours in this cycle, and staff 6.");
        CHECK(looked.only("E24").numbers.size() == 2);
        CHECK(looked.only("E24").basis == "from 2 activities with citizens’ hours");
    }
    SECTION("is priced where a project sets a rate") {
        with_hours(plan, group, 5, 40);
        Threshold& rate = plan.add<Threshold>();
        rate.insight = "E24";
        rate.name = "pounds_an_hour";
        rate.value = 12.5;
        CHECK(number(LookedAt(plan).only("E24"), "worth") == 500.0);  // 40 * 12.50
    }
    SECTION("does not fire for zero hours") {
        with_hours(plan, group, 5, 0);
        CHECK(LookedAt(plan).state("E24") == InsightState::clear);
    }
    SECTION("has no data where none are recorded") {
        with_hours(plan, group, 5, {});
        CHECK(LookedAt(plan).state("E24") == InsightState::no_data);
    }
}

TEST_CASE("E31 looks out for those who carry too much", "[unit][insights]") {
    Plan plan;
    const auto group = citizens(plan);
    SECTION("fires above twice the median of four activities") {
        with_hours(plan, group, 10, 10);                     // 1 hour a place
        with_hours(plan, group, 10, 20);                     // 2
        with_hours(plan, group, 10, 20);                     // 2
        const auto heavy = with_hours(plan, group, 10, 50);  // 5; median of 1, 2, 2, 5 = 2, twice = 4
        const LookedAt looked(plan);
        CHECK(looked.only("E31").subject == heavy.value);
        CHECK(number(looked.only("E31"), "hours_per_place") == 5.0);
        CHECK(number(looked.only("E31"), "median") == 2.0);
        CHECK_FALSE(contains(looked.only("E31").sentence, "Not all"));
        join(plan, heavy, citizens(plan, "Neighbours"), 30);  // of whom no hours are known
        CHECK(contains(LookedAt(plan).only("E31").sentence,
                       "where 2 hours is usual in this cycle. Not all of its places have hours on record."));
    }
    SECTION("fires for a group that needs extra care and gives more than 40 %") {
        const auto frail = citizens(plan, "People after hospital");
        plan.change(frail).needs_extra_care = true;
        with_hours(plan, group, 10, 55);
        with_hours(plan, frail, 10, 45);
        const LookedAt looked(plan);
        CHECK(looked.only("E31").subject == frail.value);
        CHECK(number(looked.only("E31"), "share") == Approx(0.45));
        CHECK_FALSE(contains(looked.only("E31").sentence, "vulnerable"));
    }
    SECTION("divides the hours of all by the places of all") {
        for (int i = 0; i < 3; ++i)
            with_hours(plan, group, 10, 20);  // 2 hours a place
        const auto typed = activity(plan, PhaseKind::do_, Co::co_delivery, group, 5);
        plan.change(typed).took_part = 30;
        plan.change(typed).citizen_hours = 60;  // 60 / 30 = 2, not 60 / 5 = 12
        CHECK(LookedAt(plan).state("E31") == InsightState::clear);
        plan.change(typed).citizen_hours = 150;  // 5 > twice the median of 2
        CHECK(number(LookedAt(plan).only("E31"), "hours_per_place") == 5.0);
    }
    SECTION("does not fire at 40 %, nor at twice the median") {
        const auto frail = citizens(plan, "People after hospital");
        plan.change(frail).needs_extra_care = true;
        with_hours(plan, group, 10, 20);
        with_hours(plan, group, 10, 20);
        with_hours(plan, group, 10, 20);
        with_hours(plan, frail, 10, 40);  // 40 of 100; 4 hours a place = twice the median of 2
        CHECK(LookedAt(plan).state("E31") == InsightState::clear);
    }
    SECTION("has no data where nothing is recorded") {
        with_hours(plan, group, 10, {});
        CHECK(LookedAt(plan).state("E31") == InsightState::no_data);
    }
}

}  // namespace tandem::test
