// The reports about a whole cycle: what they hold, what they leave to the reports of the phases, and that the
// public ones hide what those hide.
#include "base/number_words.h"
#include "catch.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "model/tasks.h"
#include "report/build.h"
#include "report/sections.h"
#include "report/words.h"
#include "support/cycle_report.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Block;
using tandem::Contribution;
using tandem::Decision;
using tandem::Edition;
using tandem::Figure;
using tandem::Group;
using tandem::Heading;
using tandem::PhaseKind;
using tandem::Report;
using tandem::ReportKind;
using tandem::Response;
using tandem::Side;
using tandem::Visibility;

using test::position;
using test::report_of;
using test::say_things;
using test::says;

constexpr ReportKind about_the_cycle[] = {ReportKind::cycle, ReportKind::summary, ReportKind::leaflet};

}  // namespace

TEST_CASE("reports about an empty cycle say honestly that it is empty", "[unit][report]") {
    const test::Plan plan;
    const Report cycle = report_of(plan, ReportKind::cycle);
    CHECK(says(cycle, "No activity is recorded for this cycle yet."));
    CHECK(says(cycle, "No decision is recorded for this cycle yet."));
    CHECK(cycle.phase == "Whole cycle report");
    CHECK(says(report_of(plan, ReportKind::summary), "No decision is written down yet."));
    CHECK(says(report_of(plan, ReportKind::leaflet),
               "Nothing is written down yet of what people said and what became of it."));
}

TEST_CASE("the cycle's report has the wheel in full size with a caption, the summary a small one",
          "[unit][report]") {
    test::Plan plan;
    const auto wheel_of = [&](ReportKind kind) {
        Figure found;
        for (const Block& block : report_of(plan, kind).blocks)
            if (const auto* figure = std::get_if<Figure>(&block))
                if (figure->chart == Figure::Chart::cycle_wheel)
                    found = *figure;
        return found;
    };
    const Figure full = wheel_of(ReportKind::cycle);
    CHECK_FALSE(full.title.empty());
    CHECK_FALSE(full.small);
    // Rings that are empty are not to contradict a phase that is complete.
    const std::string_view empty = "The rings are empty because no state of a key task is recorded.";
    CHECK(full.caption.starts_with(empty));
    CHECK(wheel_of(ReportKind::summary).small);
    CHECK(wheel_of(ReportKind::summary).caption.starts_with(empty));
    auto& task = plan.add<tandem::KeyTask>(PhaseKind::analyse);
    task.strand = tandem::Strand::commissioning;
    task.status = tandem::Progress::done;
    CHECK(wheel_of(ReportKind::cycle)
              .caption.starts_with("The ring of a phase fills as its key tasks are done."));
}

TEST_CASE("what the cycle's strip of time draws has its row, contracts too", "[unit][report]") {
    test::Plan plan;
    tandem::Contract& contract = plan.add<tandem::Contract>();
    contract.title = "Night bus";
    contract.start = tandem::PartialDate(2025);
    plan.add<Activity>(PhaseKind::plan).start = tandem::PartialDate(2024);
    const Report report = report_of(plan, ReportKind::cycle, Edition::board);
    CHECK(says(report, "Activities, services, contracts and decisions, the latest first"));
    CHECK(says(report, "C1 Night bus"));
}

TEST_CASE("headings of every kind never skip a level and their ids are unique", "[unit][report]") {
    test::Plan plan;
    plan.add<Activity>(PhaseKind::plan).title = "Meeting";
    for (const ReportKind kind : about_the_cycle) {
        std::vector<std::string> ids;
        int level = 0;
        for (const Block& block : report_of(plan, kind, Edition::board).blocks)
            if (const auto* heading = std::get_if<Heading>(&block)) {
                CHECK(heading->level <= level + 1);
                level = heading->level;
                CHECK(std::ranges::find(ids, heading->id) == ids.end());
                ids.push_back(heading->id);
            }
        CHECK(ids.size() >= 3);
    }
}

TEST_CASE("decisions of all phases stand in the log of the cycle, in the order of their dates",
          "[unit][report]") {
    test::Plan plan;
    auto& late = plan.add<Decision>(PhaseKind::do_);
    late.title = "Second step";
    late.date = tandem::PartialDate(2026, 3, 1);
    auto& early = plan.add<Decision>(PhaseKind::analyse);
    early.title = "First step";
    early.date = tandem::PartialDate(2025, 3, 1);
    const Report report = report_of(plan, ReportKind::cycle);
    REQUIRE(says(report, "First step"));
    const std::string text = tandem::plain_text(report);
    const std::size_t log = text.find("What was decided and why");
    REQUIRE(log != std::string::npos);
    CHECK(text.find("First step", log) < text.find("Second step", log));
}

TEST_CASE("the log of the cycle is whole, each decision with its choice, those without a date last",
          "[unit][report]") {
    test::Plan plan;
    plan.add<Decision>(PhaseKind::plan).title = "Step without a date";
    for (int i = 0; i < 11; ++i) {
        auto& decision = plan.add<Decision>(PhaseKind::plan);
        decision.title = "Step number " + std::to_string(i);
        decision.date = tandem::PartialDate(2026 - i, 3, 1);
        const auto id = test::id_of(decision);
        for (int way = 0; way < 3; ++way) {
            auto& option = plan.add<tandem::DecisionOption>();
            option.decision = id;
            option.text = "Way " + std::to_string(way) + " of " + std::to_string(i);
            option.chosen = way == 2;
        }
    }
    const Report report = report_of(plan, ReportKind::cycle);
    const auto table_called = [&](std::string_view caption) {
        for (const Block& block : report.blocks)
            if (const auto* table = std::get_if<tandem::TableBlock>(&block))
                if (table->caption == caption)
                    return *table;
        return tandem::TableBlock();
    };
    const auto log = table_called("What was decided and why");
    REQUIRE(log.rows.size() == 12);
    CHECK(tandem::text_of(log.rows.front()[0].spans) == "D12 Step number 10");
    CHECK(tandem::text_of(log.rows[10][0].spans) == "D2 Step number 0");
    CHECK(tandem::text_of(log.rows.back()[0].spans) == "D1 Step without a date");
    const auto choices = table_called("What was chosen, and what else was considered");
    REQUIRE(choices.rows.size() == 11);
    CHECK(tandem::text_of(choices.rows.front()[1].spans) == "Way 2 of 10");
    CHECK(tandem::text_of(choices.rows.front()[2].spans) == "Way 0 of 10; Way 1 of 10");
    CHECK(says(report, "No options are recorded for D1."));
}

TEST_CASE("the title of the value chain claims no kind of work for an outcome that has another",
          "[unit][report]") {
    test::Plan plan;
    const auto served = test::id_of(plan.add<tandem::Outcome>());
    const auto acted_on = test::id_of(plan.add<tandem::Outcome>());
    Activity& activity = plan.add<Activity>(PhaseKind::do_);
    activity.title = "Street walks";
    activity.outcomes = {acted_on};
    plan.add<tandem::Service>().outcomes = {served};
    const std::string report = plain_text(report_of(plan, ReportKind::cycle, Edition::board));
    CHECK(report.find("Both outcomes have activities or services that work towards them; no route to them is "
                      "recorded") != std::string::npos);
    CHECK(report.find("Links to outcomes are drawn only where a route is recorded. From ") !=
          std::string::npos);
    CHECK(report.find("Activities: L1 Street walks") != std::string::npos);
    plan.add<tandem::Route>().outcomes = {served};
    // By code then; who does not see the picture has the names in its words.
    const Report drawn = report_of(plan, ReportKind::cycle, Edition::board);
    CHECK(std::ranges::any_of(drawn.blocks, [](const Block& block) {
        const auto* figure = std::get_if<tandem::Figure>(&block);
        return figure && figure->alternative.find("Activities: L1 Street walks. ") != std::string::npos;
    }));
    // What the picture does not draw stands by name below the table.
    CHECK(says(drawn, "Not part of any recorded route. Activities: L1 Street walks. Services: S1"));
    auto& route = plan.add<tandem::Route>();
    route.outcomes = {acted_on};
    route.activities = {test::id_of(*plan.portfolio.all<Activity>().begin())};
    const Report on_route = report_of(plan, ReportKind::cycle, Edition::board);
    CHECK(says(on_route, "Not part of any recorded route. Services: S1"));
}

TEST_CASE("a long table of the cycle is shortened and says so, but not for one or two rows",
          "[unit][report]") {
    test::Plan plan;
    say_things(plan, 7);
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle), "of 7 rows"));
    CHECK(says(report_of(plan, ReportKind::cycle), "Thing number 6"));
    say_things(plan, 1);
    const Report report = report_of(plan, ReportKind::cycle);
    CHECK(says(report, "First 5 of 8 rows; the others are in the reports of the phases."));
    CHECK(says(report, "Thing number 4"));
    CHECK_FALSE(says(report, "Thing number 5"));
}

TEST_CASE("what a shortened table leaves out is not listed as withheld", "[unit][report]") {
    test::Plan plan;
    say_things(plan, 12);
    std::vector<std::string> codes;
    for (const tandem::Contribution& said : plan.portfolio.all<tandem::Contribution>()) {
        plan.change(test::id_of(said)).common.visibility = Visibility::partners;
        codes.push_back(said.common.code);
    }
    const Report board = report_of(plan, ReportKind::cycle, Edition::board);
    const Report shown = report_of(plan, ReportKind::cycle);
    const std::string text = tandem::plain_text(board);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const bool printed = tandem::find_words(text, codes[i]) != std::string::npos;
        CHECK(printed == (i < 5));  // of tables of a cycle's report the first five rows
        const tandem::Withheld entry{"contribution", codes[i], "visibility"};
        CHECK((std::ranges::find(shown.withheld, entry) != shown.withheld.end()) == printed);
    }
    // The report of the phase prints all of them.
    const Report phase =
        tandem::build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::review,
                                              Edition::public_, tandem::PartialDate(2026, 11, 21)});
    CHECK(std::ranges::count(phase.withheld, "contribution", &tandem::Withheld::what) == 12);
}

TEST_CASE("a small number hidden in a phase cannot be worked out from the report of the cycle",
          "[unit][report]") {
    test::Plan plan;
    auto& group = plan.add<Group>();
    group.name = "Carers";
    group.side = Side::citizen;
    const auto group_id = test::id_of(group);
    for (const auto& [phase, places] : {std::pair(PhaseKind::analyse, 3), std::pair(PhaseKind::plan, 44)}) {
        auto& activity = plan.add<Activity>(phase);
        activity.title = "Meeting";
        const auto activity_id = test::id_of(activity);
        auto& part = plan.add<ActivityGroup>();
        part.activity = activity_id;
        part.group = group_id;
        part.took_part = places;
    }
    const Report shown = report_of(plan, ReportKind::cycle);
    CHECK(says(shown, "fewer than 5"));
    CHECK_FALSE(says(shown, "47"));  // the sum, from which the 3 could be worked out
    CHECK(std::ranges::count(shown.withheld, "small_number", &tandem::Withheld::reason) > 0);
}

TEST_CASE("what is not public is in no kind of public report, and is listed where the board reads it",
          "[unit][report]") {
    test::Plan plan;
    auto& decision = plan.add<Decision>(PhaseKind::plan);
    decision.title = "Plantedquiet";
    decision.citizen_input = "Plantedinput";
    decision.common.visibility = Visibility::confidential;
    auto& said = plan.add<Contribution>();
    said.text = "Plantedvoice";
    said.response = Response::cannot;
    said.common.visibility = Visibility::partners;
    for (const ReportKind kind : about_the_cycle) {
        const Report board = report_of(plan, kind, Edition::board);
        const Report shown = report_of(plan, kind);
        CHECK(says(board, "Plantedquiet"));
        for (const std::string_view word : {"Plantedquiet", "Plantedinput", "Plantedvoice"})
            CHECK_FALSE(says(shown, word));
        CHECK(board.withheld.empty());
        CHECK(std::ranges::count(shown.withheld, decision.common.code, &tandem::Withheld::record) == 1);
    }
}

TEST_CASE("the leaflet tells each thread from what was said to what became of it, refusals early",
          "[unit][report]") {
    test::Plan plan;
    auto& group = plan.add<Group>();
    group.name = "Residents";
    const auto group_id = test::id_of(group);
    auto& decision = plan.add<Decision>(PhaseKind::plan);
    decision.title = "Open on Fridays";
    decision.reasons = "Fridays are the worst.";
    const auto decision_id = test::id_of(decision);
    auto& action = plan.add<tandem::Action>(PhaseKind::do_);
    action.text = "Find a driver";
    action.due = tandem::PartialDate(2027, 2, 3);
    const auto action_id = test::id_of(action);
    const auto say = [&](std::string text, Response response, std::string answer) -> Contribution& {
        auto& said = plan.add<Contribution>();
        said.text = std::move(text);
        said.response = response;
        said.response_text = std::move(answer);
        return said;
    };
    for (int i = 0; i < 2; ++i) {
        auto& said = say("Give us Fridays " + std::to_string(i), Response::done, "The bus runs.");
        said.group = group_id;
        said.decision = decision_id;
        said.action = action_id;
    }
    say("Let us choose our worker", Response::cannot, "There are too few workers.");
    say("Answer me", Response::none, "");

    const Report report = report_of(plan, ReportKind::leaflet);
    CHECK(says(report, "You said (Residents)"));
    CHECK(says(report, "“Give us Fridays 0”"));
    CHECK(says(report, "Open on Fridays. Why: Fridays are the worst."));
    CHECK(says(report, "Find a driver. To be done by 3 February 2027."));
    CHECK(says(report, "There are too few workers."));
    CHECK(position(report, "Let us choose") < position(report, "Give us Fridays 1"));
    CHECK_FALSE(says(report, "Answer me"));
    CHECK(says(report, "still waits for an answer."));
}

TEST_CASE("what the leaflet has no room for is counted as what it is", "[unit][report]") {
    test::Plan plan;
    const std::string text =
        "Somebody should ring on the day before and say who comes, because nobody knows it.";
    for (int i = 0; i < 12; ++i) {
        auto& said = plan.add<Contribution>();
        said.text = said.response_text = text;
        said.response = Response::done;
    }
    for (int i = 0; i < 5; ++i) {
        auto& decision = plan.add<Decision>(PhaseKind::plan);
        decision.title = "Ring on the day before";
        decision.citizen_input = text;
    }
    plan.add<Decision>(PhaseKind::plan).title =
        "Nobody was asked about this one, and it is in the report all the same";
    const Report report = report_of(plan, ReportKind::leaflet);
    const auto boxes = [&](std::string_view title) {
        return std::ranges::count_if(report.blocks, [&](const Block& block) {
            const auto* box = std::get_if<tandem::Callout>(&block);
            return box && box->title.starts_with(title);
        });
    };
    REQUIRE(boxes("You said") > 1);
    REQUIRE(boxes("You said") < 11);
    REQUIRE(boxes("You gave") < 4);
    CHECK(says(report,
               tandem::upper_first(
                   tandem::counted_in_letters(12 - boxes("You said"), "more answer", "more answers")) +
                   " and " +
                   tandem::counted_in_letters(6 - boxes("You gave"), "more decision", "more decisions") +
                   " are in the full reports"));
}

TEST_CASE("nothing in the report of a cycle leads to a list that is not there", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::review).status = tandem::PhaseStatus::under_way;
    auto& indicator = plan.add<tandem::Indicator>();
    indicator.name = "Visits";
    indicator.baseline = 10;
    const auto indicator_id = test::id_of(indicator);
    auto& reading = plan.add<tandem::Measurement>();
    reading.indicator = indicator_id;
    reading.value = 30;
    reading.date = tandem::PartialDate(2026, 1, 1);
    const Report report = report_of(plan, ReportKind::cycle, Edition::board);
    CHECK(says(report, "Annex: Review"));
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        const auto* paragraph = std::get_if<tandem::Paragraph>(&report.blocks[i]);
        if (!paragraph || !tandem::text_of(paragraph->spans).ends_with(':'))
            continue;
        INFO(tandem::text_of(paragraph->spans));
        REQUIRE(i + 1 < report.blocks.size());
        CHECK(std::holds_alternative<tandem::ListBlock>(report.blocks[i + 1]));
    }
}

TEST_CASE("the summary has three outcomes at the most, those with a change first", "[unit][report]") {
    test::Plan plan;
    for (int i = 1; i <= 5; ++i) {
        auto& outcome = plan.add<tandem::Outcome>();
        outcome.statement = "Outcome number " + std::to_string(i);
        outcome.rank = i;
        const auto outcome_id = test::id_of(outcome);
        if (i != 4)
            continue;
        auto& indicator = plan.add<tandem::Indicator>();
        indicator.name = "Visits";
        indicator.outcomes = {outcome_id};
        indicator.baseline = 10;
        indicator.direction = tandem::Direction::up;
        const auto indicator_id = test::id_of(indicator);
        auto& reading = plan.add<tandem::Measurement>();
        reading.indicator = indicator_id;
        reading.value = 30;
        reading.date = tandem::PartialDate(2026, 1, 1);
    }
    const Report report = report_of(plan, ReportKind::summary);
    CHECK(position(report, "Outcome number 4") < position(report, "Outcome number 1"));
    CHECK(says(report, "first 10, now 30 (1 January 2026): better."));
    CHECK(says(report, "Outcome number 2"));
    CHECK_FALSE(says(report, "Outcome number 3"));
    CHECK_FALSE(says(report, "Outcome number 5"));
}

TEST_CASE("no sentence of a public edition claims all for the part that is published", "[unit][report]") {
    test::Plan plan;
    auto& shown = plan.add<Decision>(PhaseKind::plan);
    shown.citizen_input = "Fridays are the worst.";
    plan.add<Decision>(PhaseKind::plan).common.visibility = Visibility::partners;
    auto& answered = plan.add<Contribution>();
    answered.text = answered.response_text = "The bus";
    answered.response = Response::done;
    auto& waiting = plan.add<Contribution>();
    waiting.text = "The path";
    waiting.common.visibility = Visibility::partners;
    auto& group = plan.add<Group>();
    group.side = Side::citizen;
    const auto group_id = test::id_of(group);
    const auto meeting = test::id_of(plan.add<Activity>(PhaseKind::plan));
    auto& part = plan.add<ActivityGroup>();
    part.activity = meeting;
    part.group = group_id;
    plan.add<Activity>(PhaseKind::plan).common.visibility = Visibility::partners;

    const Report cycle = report_of(plan, ReportKind::cycle);
    CHECK(says(cycle, "One published activity is recorded for this cycle, with citizens."));
    CHECK(says(cycle, "One published decision is recorded, linked to what citizens gave."));
    CHECK(
        says(report_of(plan, ReportKind::cycle, Edition::board), "Two decisions are recorded, one of them"));
    const Report leaflet = report_of(plan, ReportKind::leaflet);
    CHECK(says(leaflet, "We can show one view that we have noted. The one published view has an answer."));
    CHECK(says(report_of(plan, ReportKind::leaflet, Edition::board), "We have noted two views."));
    CHECK(
        says(report_of(plan, ReportKind::summary), "Citizens have a part in one of one published activity."));
    constexpr std::string_view words = "Every number and finding here is from the records published.";
    for (const ReportKind kind : about_the_cycle) {
        CHECK(position(report_of(plan, kind), std::string(words)) <
              position(report_of(plan, kind),
                       std::string(tandem::info_of(kind).sections(PhaseKind::none)[0].title)));
        CHECK(says(report_of(plan, kind), words));
        CHECK_FALSE(says(report_of(plan, kind, Edition::board), words));
    }
}

TEST_CASE("a decision with options, none of them to do nothing, is named", "[unit][report]") {
    test::Plan plan;
    for (const bool nothing : {true, false}) {
        auto& decision = plan.add<Decision>(PhaseKind::plan);
        decision.title = "Step";
        const auto id = test::id_of(decision);
        auto& option = plan.add<tandem::DecisionOption>();
        option.decision = id;
        option.text = "Way";
        option.do_nothing = nothing;
    }
    CHECK(says(report_of(plan, ReportKind::cycle), "No option of doing nothing is recorded for D2."));
}

TEST_CASE("a value chain that may not be drawn says so", "[unit][report]") {
    test::Plan plan;
    plan.add<tandem::Outcome>().statement = "Feel safe";
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle), "The picture of the value chain is left out"));
    auto& need = plan.add<tandem::Need>();
    need.people = 3;
    CHECK(says(report_of(plan, ReportKind::cycle),
               "The picture of the value chain is left out of this edition"));
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle, Edition::board),
                     "The picture of the value chain is left out"));
}

TEST_CASE("a phase that nobody has summed up is not said to hold nothing", "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::plan).summary = "Residents chose three needs.";
    const Report report = report_of(plan, ReportKind::cycle);
    CHECK(says(report, "What its records show is in the annex “Review”."));
    CHECK(says(report, "Residents chose three needs."));
    plan.change(PhaseKind::plan).summary.clear();
    CHECK_FALSE(says(report_of(plan, ReportKind::cycle),
                     "What its records show is in the annex"));  // said once for all
}

TEST_CASE("the codes of evidence in the picture of the principles stand by name below it", "[unit][report]") {
    test::Plan plan;
    for (const PhaseKind phase : {PhaseKind::plan, PhaseKind::do_}) {
        auto& check = plan.add<tandem::GovernanceCheck>(phase);
        check.principle.key = "gp_sustainability";
        check.rating = tandem::Rating::met;
    }
    auto& evidence = plan.add<tandem::Evidence>(PhaseKind::do_);
    evidence.finding = "The visits go on";
    evidence.principles = {{"gp_sustainability"}};
    CHECK(says(report_of(plan, ReportKind::cycle), "Evidence for how the principles were judged:"));
    CHECK(says(report_of(plan, ReportKind::cycle), "E1 The visits go on"));
}
