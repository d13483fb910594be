#include "catch.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/people.h"
#include "model/risks.h"
#include "model/services.h"
#include "report/build.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Contribution;
using tandem::Edition;
using tandem::GovernanceCheck;
using tandem::Indicator;
using tandem::Measurement;
using tandem::Outcome;
using tandem::PartialDate;
using tandem::PhaseKind;

std::string text_of_review(const test::Plan& plan, Edition edition = Edition::public_) {
    return plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::review,
                                                    edition, PartialDate(2026, 11, 21)}));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

// An indicator of a new outcome with a baseline of 40 and one reading.
Indicator& indicator(test::Plan& plan, std::string unit, double latest) {
    Outcome& outcome = plan.add<Outcome>();
    outcome.statement = "Feel safe at night";
    Indicator& made = plan.add<Indicator>();
    made.outcomes = {test::id_of(outcome)};
    made.name = "Feeling safe";
    made.unit = std::move(unit);
    made.direction = tandem::Direction::up;
    made.baseline = 40;
    made.baseline_date = PartialDate(2025, 1, 1);
    Measurement& reading = plan.add<Measurement>();
    reading.indicator = test::id_of(made);
    reading.date = PartialDate(2026, 7, 2);
    reading.value = latest;
    return made;
}

}  // namespace

TEST_CASE("every section of an empty Review report says what is not there", "[unit][report]") {
    const std::string report = text_of_review(test::Plan());
    CHECK(says(report, "No indicator is recorded for this project, so no change can be shown."));
    CHECK(says(report, "No activity with citizens is recorded for the Review yet."));
    CHECK(says(report, "No survey, complaint pattern, inspection"));
    CHECK(says(report, "no data: no principle has a recorded judgement in this cycle"));
    CHECK(says(report, "No cost or benefit is recorded by body yet"));
    CHECK(says(report, "No risk is recorded for this cycle, so what was risked and gained is not known."));
    CHECK(says(report, "No service is recorded for this project, so there is none to continue"));
    CHECK(says(report, "No finding is recorded for this cycle yet."));
    CHECK(says(report, "No contribution from citizens is recorded for this cycle yet."));
}

TEST_CASE("without a target only the change is shown", "[unit][report]") {
    test::Plan plan;
    indicator(plan, "%", 76);
    const std::string report = text_of_review(plan);
    CHECK(says(report, "No target is set, so only the change is shown."));
    CHECK(says(report, "up by 36 percentage points, which is better"));  // 76 - 40
    CHECK(says(report, "No indicator has a target"));
}

TEST_CASE("with a target and its dates the progress is told beside what was expected", "[unit][report]") {
    test::Plan plan;
    Indicator& made = indicator(plan, "points", 70);
    made.target = 80;
    made.target_date = PartialDate(2027, 12, 31);
    // (70 - 40) / (80 - 40) = 75 %; 1 January 2025 to 2 July 2026 is 547 of 1,094 days: 50 %.
    const std::string report = text_of_review(plan);
    CHECK(says(report, "75 % of the way to the target, 50 % expected by then: on track"));
    CHECK_FALSE(says(report, "only the change is shown"));
}

TEST_CASE("a reading of fewer than 5 people takes its change along in the public edition", "[unit][report]") {
    test::Plan plan;
    Indicator& made = indicator(plan, "people", 3);
    made.target = 80;
    const std::string report = text_of_review(plan);
    CHECK(says(report, "fewer than 5"));
    CHECK_FALSE(says(report, "37"));  // 40 - 3
    CHECK(says(report, "not shown"));
    CHECK(says(text_of_review(plan, Edition::board), "down by 37 people"));
}

TEST_CASE("a change in few people is told with how few they are, and counts as neither better nor worse",
          "[unit][report]") {
    test::Plan plan;
    indicator(plan, "%", 57);
    Measurement& reading = plan.change(test::id_of(*plan.portfolio.all<Measurement>().begin()));
    reading.numerator = 8;
    reading.denominator = 14;
    for (const Edition edition : {Edition::public_, Edition::board}) {
        const std::string report = text_of_review(plan, edition);
        CHECK(says(report, "up by 17 percentage points; 8 of 14, too few to tell a change"));
        CHECK(says(report, "none for the worse; of one it cannot be told, because few people were counted."));
        CHECK_FALSE(says(report, "which is better"));
    }
    // 13 of 14 tells of one person: a public edition has neither the reading nor what is made of it.
    reading.numerator = 13;
    CHECK_FALSE(says(text_of_review(plan), "13 of 14"));
    CHECK_FALSE(says(text_of_review(plan), "up by 17"));
    CHECK(says(text_of_review(plan, Edition::board), "13 of 14"));
}

TEST_CASE("outcomes and principles stand side by side and the weakest principle is named", "[unit][report]") {
    test::Plan plan;
    indicator(plan, "points", 60).target = 80;  // half way
    for (const char* key : {"gp_engagement", "gp_transparency", "gp_accountability", "gp_fairness",
                            "gp_equalities", "gp_sustainability"}) {
        GovernanceCheck& check = plan.add<GovernanceCheck>(PhaseKind::review);
        check.principle.key = key;
        check.rating = std::string_view(key) == "gp_fairness" ? tandem::Rating::concern : tandem::Rating::met;
    }
    const std::string report = text_of_review(plan);
    CHECK(says(report, "50 % of the way to the targets, by weight, from 1 of 1 outcome with data"));
    CHECK(says(report, "88 % of the way from none considered to all met"));  // (5 x 1 + 0.25) / 6
    CHECK(says(report, "Fairness and due process (concern)"));
    CHECK(says(report, "Principles are ahead of results."));  // 0.875 - 0.5 = 0.375
}

TEST_CASE("the whole cycle's contributions are in the Review, answered or not", "[unit][report]") {
    test::Plan plan;
    const auto activity = test::id_of(plan.add<tandem::Activity>(PhaseKind::analyse));
    Contribution& first = plan.add<Contribution>();
    first.text = "Light the path";
    first.activity = activity;
    first.date = PartialDate(2026, 1, 1);
    first.response = tandem::Response::done;
    first.response_text = "Lamps since May";
    first.responded_on = PartialDate(2026, 1, 31);
    plan.add<Contribution>().text = "Move the bench";
    const std::string report = text_of_review(plan);
    CHECK(says(report, "One of two contributions has an answer"));
    CHECK(says(report, "came within 30 days."));
    CHECK(says(report, "Light the path"));
    CHECK(says(report, "Done: Lamps since May"));
    CHECK(says(report, "no answer yet"));
}

TEST_CASE("the Review tells its own choice of a service beside the Plan's", "[unit][report]") {
    test::Plan plan;
    tandem::Service& service = plan.add<tandem::Service>();
    service.name = "Night bus";
    service.in_this_plan = tandem::ServicePlan::start;
    service.start = PartialDate(2026, 1);
    const auto bus = test::id_of(service);
    tandem::Service& tea_room = plan.add<tandem::Service>();
    tea_room.name = "Tea room";
    const auto room = test::id_of(tea_room);
    tandem::Finding& finding = plan.add<tandem::Finding>(PhaseKind::review);
    finding.title = "Empty after midnight";
    finding.next_cycle = "Change: run it until one.";
    finding.change = tandem::ChangeSize::incremental;
    finding.subject = {bus.value};
    tandem::Decision& decision = plan.add<tandem::Decision>(PhaseKind::review);
    decision.title = "Keep the bus";
    decision.date = PartialDate(2026, 10, 28);
    decision.services = {bus};
    tandem::Decision& earlier = plan.add<tandem::Decision>(PhaseKind::do_);
    earlier.title = "Close the tea room";
    earlier.services = {bus, room};
    const std::string report = text_of_review(plan);
    CHECK(says(report, "Decided in the Review"));
    CHECK(says(report, "none in the Review; in other phases: D2"));
    CHECK_FALSE(says(report, "D1 Keep the bus, 28 October 2026; in other phases"));
    CHECK(says(report, "One of two services has a finding or a decision of the Review"));
    CHECK(says(report, "Not yet: S2."));
    CHECK(says(report, "Change: run it until one (FI1, incremental change)."));
    CHECK(says(report, "D1 Keep the bus, 28 October 2026"));
    CHECK(says(report, "start; no end recorded"));
}

TEST_CASE("a reading that is hidden is in no count of what got better", "[unit][report]") {
    test::Plan plan;
    indicator(plan, "%", 76);
    indicator(plan, "%", 50);
    indicator(plan, "people", 44).baseline = 3;
    const std::string report = text_of_review(plan);
    CHECK(says(report, "Both indicators that can be shown changed for the better since the start."));
    CHECK(says(text_of_review(plan, Edition::board),
               "All three indicators changed for the better since the start."));
}

TEST_CASE("a start that counts people itself is judged by its own number, whatever the readings are",
          "[unit][report]") {
    test::Plan plan;
    Indicator& made = indicator(plan, "people", 40);
    made.baseline = 60;
    Measurement& few = plan.add<Measurement>();
    few.indicator = test::id_of(made);
    few.date = PartialDate(2026, 10, 1);
    few.value = 3;
    CHECK(says(text_of_review(plan), "60 people (1 January 2025)"));
    plan.change(test::id_of(made)).baseline = 4;
    CHECK(says(text_of_review(plan), "fewer than 5 (1 January 2025)"));
}

TEST_CASE("a start that is a share of fewer people than may be shown is hidden like a reading",
          "[unit][report]") {
    test::Plan plan;
    Indicator& made = indicator(plan, "%", 57);
    made.baseline = 29;
    const auto id = test::id_of(made);
    Measurement& few = plan.change(test::id_of(*plan.portfolio.all<Measurement>().begin()));
    few.numerator = 4;
    few.denominator = 7;
    const auto public_report = [&](PhaseKind phase) {
        return tandem::build_report(plan.portfolio, {plan.project.value, plan.cycle.value, phase,
                                                     Edition::public_, PartialDate(2026, 11, 21)});
    };
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const tandem::Report report = public_report(phase);
        INFO(tandem::plain_text(report));
        CHECK_FALSE(says(tandem::plain_text(report), "29"));
        CHECK_FALSE(report.source->find(id)->baseline);
    }
    CHECK(says(text_of_review(plan), "not shown (fewer than 5 people, 1 January 2025)"));
    CHECK(says(text_of_review(plan, Edition::board), "29 % (1 January 2025)"));

    // The reading that the start repeats knows its people: 20 of 70.
    Measurement& first = plan.add<Measurement>();
    first.indicator = id;
    first.date = PartialDate(2025, 1, 1);
    first.value = 29;
    first.numerator = 20;
    first.denominator = 70;
    CHECK(says(text_of_review(plan), "29 % (1 January 2025)"));
}

TEST_CASE("no more is said of all where some of the kind were left out", "[unit][report]") {
    test::Plan plan;
    Contribution& open = plan.add<Contribution>();
    open.text = "Light the path";
    open.response = tandem::Response::done;
    Contribution& closed = plan.add<Contribution>();
    closed.text = "Move the bench";
    closed.common.visibility = tandem::Visibility::partners;
    CHECK(says(text_of_review(plan), "The one published contribution has an answer"));
    CHECK(says(text_of_review(plan, Edition::board), "One of two contributions has an answer"));
}

TEST_CASE("an answer names no decision that is older than what was said", "[unit][report]") {
    test::Plan plan;
    tandem::Decision& decision = plan.add<tandem::Decision>(PhaseKind::plan);
    decision.title = "Keep the bus";
    decision.date = PartialDate(2025, 4, 15);
    Contribution& said = plan.add<Contribution>();
    said.text = "The ballots came late";
    said.date = PartialDate(2025, 5, 24);
    said.response = tandem::Response::done;
    said.decision = test::id_of(decision);
    const auto id = test::id_of(said);
    CHECK_FALSE(says(text_of_review(plan), "see D1"));
    plan.change(id).date = PartialDate(2025, 4);  // may have been before
    CHECK(says(text_of_review(plan), "see D1"));
}

TEST_CASE("the numbers of an indicator have the same decimals", "[unit][report]") {
    test::Plan plan;
    const auto id = test::id_of(indicator(plan, "days", 37.5));
    plan.change(id).direction = tandem::Direction::down;
    const std::string report = text_of_review(plan);
    CHECK(says(report, "40.0 days (1 January 2025)"));
    CHECK(says(report, "down by 2.5 days"));
}

TEST_CASE("that no use or test is recorded is not told as that there was none", "[unit][report]") {
    test::Plan plan;
    plan.add<tandem::Resilience>().title = "A second key";
    plan.add<tandem::Resilience>().title = "A neighbour to ring";
    const std::string report = text_of_review(plan, Edition::board);
    CHECK(says(report, "Neither of the two resilience mechanisms is recorded as used."));
    CHECK_FALSE(says(report, "was used"));
    const std::string text =
        plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::plan,
                                                 Edition::board, PartialDate(2026, 11, 21)}));
    CHECK_FALSE(says(text, "not tested"));
}

TEST_CASE("evidence that is there is not denied because nobody marked it as made with citizens",
          "[unit][report]") {
    test::Plan plan;
    CHECK(says(text_of_review(plan), "because no evidence is recorded for the Review yet."));
    tandem::Evidence& survey = plan.add<tandem::Evidence>(PhaseKind::review);
    survey.finding = "76 % felt valued";
    survey.kind = tandem::EvidenceKind::survey;
    const std::string report = text_of_review(plan);
    CHECK(says(report, "because no evidence is marked as made with them. What else complaints"));
    CHECK(says(report, "76 % felt valued"));
    CHECK_FALSE(says(report, "(0 %)"));
}

TEST_CASE("a finding says what goes on, and then how large a change that is", "[unit][report]") {
    test::Plan plan;
    tandem::Finding& finding = plan.add<tandem::Finding>();
    finding.change = tandem::ChangeSize::radical;
    finding.next_cycle = "Stop: keep no spare beds.";
    CHECK(says(text_of_review(plan), "Stop: keep no spare beds (radical change)."));
}

TEST_CASE("an indicator that cannot be compared is told apart from one that has not changed",
          "[unit][report]") {
    test::Plan plan;
    indicator(plan, "%", 76);
    indicator(plan, "%", 40);
    indicator(plan, "%", 50).baseline.reset();
    const std::string report = text_of_review(plan);
    CHECK(
        says(report,
             "one changed for the better since the start and none for the worse; one has not changed; of one "
             "it cannot be said, because a figure or a direction is missing."));
}

TEST_CASE("a reading of years ago is not told as now", "[unit][report]") {
    test::Plan plan;
    indicator(plan, "%", 76);
    CHECK(says(text_of_review(plan), ", now 76 % (2 July 2026); better."));
    for (const Measurement& reading : plan.portfolio.all<Measurement>())
        plan.change(test::id_of(reading)).date = PartialDate(2014, 3);
    CHECK(says(text_of_review(plan), ", last measured 76 % (March 2014); better."));
    for (const Measurement& reading : plan.portfolio.all<Measurement>())
        plan.change(test::id_of(reading)).date = PartialDate{};
    CHECK(says(text_of_review(plan), ", last measured 76 % (no date); better."));
}

TEST_CASE("a target that is over is judged by the reading of its date, and the latest is told as such",
          "[unit][report]") {
    test::Plan plan;
    Indicator& safe = indicator(plan, "%", 70);
    safe.target = 80;
    safe.target_date = PartialDate(2026, 7, 2);
    Measurement& late = plan.add<Measurement>();
    late.indicator = test::id_of(safe);
    late.date = PartialDate(2026, 10, 31);
    late.value = 74;
    late.note = "Provisional.";
    const std::string report = text_of_review(plan);
    CHECK(says(report, "75 % of the way to the target by 2 July 2026: missed; 85 % by the latest reading"));
    CHECK(says(report, "On the latest reading: Provisional."));
    CHECK(says(report, "missed its target of 2 July 2026, with 75 % of the way to it"));
}

TEST_CASE("an activity that asked much says of which places, and of few citizens not by how much",
          "[unit][report]") {
    test::Plan plan;
    const auto group_of = [&](const char* name) {
        tandem::Group& group = plan.add<tandem::Group>();
        group.name = name;
        group.side = tandem::Side::citizen;
        return test::id_of(group);
    };
    const auto neighbours = group_of("Neighbours");
    const auto visited = group_of("Visited");
    const auto act = [&](const char* title, std::int64_t places, double hours) {
        tandem::Activity& made = plan.add<tandem::Activity>(PhaseKind::do_);
        made.title = title;
        const auto activity = test::id_of(made);
        auto& part = plan.add<tandem::ActivityGroup>();
        part.activity = activity;
        part.group = neighbours;
        part.took_part = places;
        part.citizen_hours = hours;
        return activity;
    };
    act("Walks", 20, 20);
    act("Talks", 20, 20);
    act("Suppers", 20, 20);
    const auto visits = act("Visits", 10, 200);
    act("Panel", 4, 200);
    auto& others = plan.add<tandem::ActivityGroup>();
    others.activity = visits;
    others.group = visited;
    others.took_part = 300;
    const std::string report = text_of_review(plan);
    CHECK(says(report,
               "L4 Visits: 20.0 hours for each citizen place with hours on record; other citizens’ "
               "places in it have none"));
    CHECK(says(report, "L5 Panel: not shown, as fewer than 5 of its places were citizens’"));
}
