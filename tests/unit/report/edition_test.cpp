// What the two editions of a report say about the same records: planted words and numbers must be in the
// board's and never in the public one's, and the public one must list exactly what it left out.
#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/marks.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/risks.h"
#include "report/build.h"
#include "support/make.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Action;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Contract;
using tandem::Demand;
using tandem::Edition;
using tandem::Group;
using tandem::Person;
using tandem::PhaseKind;
using tandem::Report;
using tandem::ReportSetting;
using tandem::Risk;
using tandem::Side;
using tandem::Visibility;
using tandem::Withheld;

Report report_of(const test::Plan& plan, PhaseKind phase, Edition edition) {
    return tandem::build_report(plan.portfolio, {plan.project.value, plan.cycle.value, phase, edition,
                                                 tandem::PartialDate(2026, 11, 21)});
}

bool says(const Report& report, std::string_view text) {
    return tandem::plain_text(report).find(text) != std::string::npos;
}

bool lists(const Report& report, const Withheld& entry) {
    return std::ranges::find(report.withheld, entry) != report.withheld.end();
}

void take_part(test::Plan& plan, tandem::Id<Activity> activity, std::string name, std::int64_t places) {
    auto& group = plan.add<Group>();
    group.name = std::move(name);
    group.side = Side::citizen;
    const auto id = test::id_of(group);
    auto& part = plan.add<ActivityGroup>();
    part.activity = activity;
    part.group = id;
    part.took_part = places;
}

}  // namespace

TEST_CASE("what is not public is in the board's edition only, and is listed", "[unit][report]") {
    test::Plan plan;
    auto& quiet = plan.add<Demand>();
    quiet.statement = "Plantedquiet";
    quiet.common.visibility = Visibility::confidential;
    plan.add<Demand>().statement = "Plantedloud";
    auto& person = plan.add<Person>();
    person.name = "Petra Planted";
    const auto person_id = test::id_of(person);
    auto& action = plan.add<Action>(PhaseKind::analyse);
    action.text = "Ask Petra Planted again";
    action.owner = "Analyst";
    action.owner_person = person_id;

    const Report board = report_of(plan, PhaseKind::analyse, Edition::board);
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    for (const std::string_view word : {"Plantedquiet", "Petra Planted"}) {
        CHECK(says(board, word));
        CHECK_FALSE(says(shown, word));
    }
    CHECK(says(board, "Plantedloud"));
    CHECK(says(shown, "Plantedloud"));
    CHECK(says(shown, "Ask a named person again"));
    CHECK(says(board, "Not for publication"));
    CHECK(says(board, "This edition holds records that are for partners only or confidential"));
    CHECK(says(shown, "Not marked as public: demand (W1)."));
    CHECK_FALSE(says(shown, "Not for publication"));
    // The count is of what the reader sees.
    CHECK(says(board, "Two demands and no needs are recorded"));
    CHECK(says(shown, "One published demand and no needs are recorded"));
    CHECK(board.withheld.empty());
    CHECK(shown.withheld == std::vector<Withheld>{{"demand", "W1", "visibility"},
                                                  {"name of a person", "T1", "name"},
                                                  {"name of a person", "T1", "never_public"}});
}

TEST_CASE("the records that figures are painted from are those of the edition", "[unit][report]") {
    test::Plan plan;
    auto& quiet = plan.add<Demand>();
    quiet.statement = "Plantedquiet";
    quiet.common.visibility = Visibility::confidential;
    const auto quiet_id = test::id_of(quiet);
    auto& loud = plan.add<Demand>();
    loud.statement = "Plantedloud";
    const auto loud_id = test::id_of(loud);

    const Report board = report_of(plan, PhaseKind::analyse, Edition::board);
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    REQUIRE((board.source && shown.source));
    CHECK(board.source->find(quiet_id) != nullptr);
    CHECK(shown.source->find(quiet_id) == nullptr);
    CHECK(shown.source->find(loud_id) != nullptr);
    CHECK(shown.project_id == plan.project.value);
    CHECK(shown.cycle_id == plan.cycle.value);
    CHECK(shown.as_at == tandem::PartialDate(2026, 11, 21));
}

TEST_CASE("records are attached to the board's reports in full, and the front says so", "[unit][report]") {
    const test::Plan plan;
    const auto with_records = [&](tandem::ReportKind kind, Edition edition) {
        return tandem::build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::analyse,
                                                     edition, tandem::PartialDate(2026, 11, 21), kind, true});
    };
    using tandem::ReportKind;
    for (const ReportKind kind : {ReportKind::phase, ReportKind::cycle}) {
        CHECK(says(with_records(kind, Edition::board), "Attached"));
        CHECK_THROWS_AS(with_records(kind, Edition::public_), tandem::Error);
    }
    for (const ReportKind kind : {ReportKind::summary, ReportKind::leaflet})
        for (const Edition edition : {Edition::public_, Edition::board})
            CHECK_THROWS_AS(with_records(kind, edition), tandem::Error);
    CHECK_FALSE(says(report_of(plan, PhaseKind::analyse, Edition::board), "Attached"));
}

TEST_CASE("contract values are in the board's Plan report only", "[unit][report]") {
    test::Plan plan;
    auto& contract = plan.add<Contract>();
    contract.title = "Night calls";
    contract.value = tandem::Money{9'876'500};
    CHECK(says(report_of(plan, PhaseKind::plan, Edition::board), "£98,765"));
    const Report shown = report_of(plan, PhaseKind::plan, Edition::public_);
    CHECK(says(shown, "Never published: contract value (C1 Night calls)."));
    CHECK_FALSE(says(shown, "98,765"));
    CHECK(shown.withheld == std::vector<Withheld>{{"contract value", "C1", "never_public"}});
    // The Analyse report prints no contract in any edition, so it has none to withhold.
    CHECK(report_of(plan, PhaseKind::analyse, Edition::public_).withheld.empty());
}

TEST_CASE("small numbers of people are hidden with what would tell them", "[unit][report]") {
    test::Plan plan;
    auto& activity = plan.add<Activity>(PhaseKind::analyse);
    activity.title = "Breakfasts";
    activity.status = tandem::ActivityStatus::done;
    const auto id = test::id_of(activity);
    take_part(plan, id, "Carers", 3);
    take_part(plan, id, "Residents", 17);
    take_part(plan, id, "Students", 40);

    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK(says(shown, "fewer than 5"));
    CHECK(says(shown, "not shown"));
    CHECK_FALSE(says(shown, "\n17\n"));
    CHECK(says(shown, "\n60\n"));  // 3 + 17 + 40
    CHECK(lists(shown, {"places taken", "G1", "small_number"}));
    CHECK(lists(shown, {"places taken", "G2", "small_number"}));
    CHECK_FALSE(lists(shown, {"places taken", "G3", "small_number"}));
    const Report board = report_of(plan, PhaseKind::analyse, Edition::board);
    CHECK(says(board, "\n17\n"));
    CHECK_FALSE(says(board, "fewer than 5"));
}

TEST_CASE("a group's part in an activity can be held back on its own", "[unit][report]") {
    test::Plan plan;
    const auto id = test::id_of(plan.add<Activity>(PhaseKind::analyse));
    take_part(plan, id, "Carers", 10);
    take_part(plan, id, "Residents", 20);
    for (const ActivityGroup& part : plan.portfolio.all<ActivityGroup>())
        if (part.took_part == 20)
            plan.change(test::id_of(part)).common.visibility = Visibility::partners;
    CHECK(says(report_of(plan, PhaseKind::analyse, Edition::board), "Residents"));
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK_FALSE(says(shown, "Residents"));
    CHECK(shown.withheld == std::vector<Withheld>{{"group in an activity", "L1", "visibility"}});
}

TEST_CASE("a section switched off is named at the end", "[unit][report]") {
    test::Plan plan;
    auto& setting = plan.add<ReportSetting>(PhaseKind::analyse);
    setting.edition = Edition::public_;
    setting.purpose = tandem::ReportPurpose::decision;
    setting.ask = "Agree the three outcomes";
    setting.sections_off = "governance, assets";
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK_FALSE(says(shown, "No asset is recorded"));
    CHECK(says(shown, "What this report does not cover"));
    CHECK(says(shown, "Governance check"));
    CHECK(says(shown, "What we ask you to decide"));
    CHECK(says(shown, "Agree the three outcomes"));
    // The setting is one of the public edition.
    CHECK(says(report_of(plan, PhaseKind::analyse, Edition::board), "No asset is recorded"));
}

TEST_CASE("the same portfolio gives the same report", "[unit][report]") {
    test::Plan plan;
    plan.add<Demand>().statement = "A bench";
    plan.add<Risk>(PhaseKind::plan).statement = "Rain";
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan}) {
        const Report once = report_of(plan, phase, Edition::public_);
        const Report again = report_of(plan, phase, Edition::public_);
        CHECK(once.blocks == again.blocks);
        CHECK(once.withheld == again.withheld);
    }
}

TEST_CASE("a record of invented fact is marked beside its name, and its source stands below",
          "[unit][report]") {
    test::Plan plan;
    auto& demand = plan.add<Demand>();
    demand.statement = "A bench";
    demand.common.illustrative = true;
    demand.common.source = "Walk of 3 May";
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK(says(shown, "W1 A bench (illustrative)"));
    CHECK(says(shown, "Source: Walk of 3 May."));
    bool emphasised = false;
    for (const tandem::Block& block : shown.blocks)
        if (const auto* paragraph =
                std::get_if<tandem::Paragraph>(&block))  // one demand: a sentence, no table
            for (const tandem::Span& span : paragraph->spans)
                emphasised = emphasised ||
                             (span.text == "illustrative" && span.style == tandem::Span::Style::emphasis);
    CHECK(emphasised);
}

TEST_CASE("a project that is invented as a whole says so once and on every page", "[unit][report]") {
    test::Plan plan;
    plan.change(plan.project).common.illustrative = true;
    plan.change(plan.project).title = "Harbour";
    auto& demand = plan.add<Demand>();
    demand.statement = "A bench";
    demand.common.illustrative = true;
    const Report shown = report_of(plan, PhaseKind::analyse, Edition::public_);
    CHECK(shown.project == "Harbour (illustrative)");  // what every page's header prints
    CHECK(says(shown, "Illustrative. This project and every record in it are made up"));
    CHECK_FALSE(says(shown, "A bench (illustrative)"));
}

TEST_CASE("a public edition does not call unrecorded what it leaves out", "[unit][report]") {
    test::Plan plan;
    CHECK(says(report_of(plan, PhaseKind::plan, Edition::public_),
               "No outcome is recorded for this project yet."));
    plan.add<tandem::Outcome>().common.visibility = Visibility::partners;
    const Report left_out = report_of(plan, PhaseKind::plan, Edition::public_);
    CHECK(says(left_out, "No outcome is published for this project yet."));
    CHECK_FALSE(says(left_out, "No outcome is recorded"));
    CHECK(says(left_out, "No charter is recorded for this project yet."));  // there is none
}

TEST_CASE("a point to consider does not say that nothing is recorded of a kind that an edition leaves out",
          "[unit][report]") {
    test::Plan plan;
    plan.change(PhaseKind::analyse).status = tandem::PhaseStatus::complete;
    REQUIRE(says(report_of(plan, PhaseKind::analyse, Edition::public_), "No need is recorded."));
    plan.add<tandem::Need>().common.visibility = Visibility::partners;
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan}) {
        const Report left_out = report_of(plan, phase, Edition::public_);
        CHECK_FALSE(says(left_out, "No need is recorded"));
        CHECK_FALSE(says(left_out, "No need and no route to meet one is recorded"));
    }
    CHECK(says(report_of(plan, PhaseKind::analyse, Edition::public_), "No need is published."));
}
