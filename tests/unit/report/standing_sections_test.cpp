// Sections that DOMAIN.md D1 and D2 ask of the reports of all phases, whatever the phase: figures in brief,
// evidence, equality impact, finance, law and procurement, sustainability.
#include "catch.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/documents.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/needs.h"
#include "model/people.h"
#include "model/services.h"
#include "support/figures.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::Asset;
using tandem::Contract;
using tandem::ContractStatus;
using tandem::DarkSideNote;
using tandem::Edition;
using tandem::Evidence;
using tandem::EvidenceKind;
using tandem::GovernanceCheck;
using tandem::Money;
using tandem::Need;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::Service;
using tandem::Specification;

constexpr PhaseKind all[] = {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};

std::string text_of(const test::Plan& plan, PhaseKind phase, Edition edition = Edition::public_) {
    return plain_text(test::report_of(plan, phase, edition));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

Evidence& evidence(test::Plan& plan, std::string finding, EvidenceKind kind) {
    Evidence& made = plan.add<Evidence>();
    made.finding = std::move(finding);
    made.kind = kind;
    return made;
}

void need(test::Plan& plan, std::optional<std::int64_t> rank) {
    Need& made = plan.add<Need>();
    made.statement = "A quiet place";
    made.rank = rank;
}

tandem::Id<Activity> breakfast(test::Plan& plan, std::int64_t places) {
    Activity& made = plan.add<Activity>(PhaseKind::analyse);
    made.title = "Breakfast";
    made.took_part = places;
    return test::id_of(made);
}

}  // namespace

TEST_CASE("the brief of Analyse has three figures, with a summary of the phase and without",
          "[unit][report]") {
    test::Plan plan;
    CHECK(says(text_of(plan, PhaseKind::analyse), "This phase in three numbers:"));
    CHECK(says(text_of(plan, PhaseKind::analyse), "Needs: none is recorded yet."));
    CHECK(says(text_of(plan, PhaseKind::analyse), "Assets: none is recorded yet."));
    CHECK(says(text_of(plan, PhaseKind::analyse), "Places taken: no activity is recorded yet."));
    plan.change(PhaseKind::analyse).summary = "We listened all winter.";
    for (const auto rank : {1, 2})
        need(plan, rank);
    need(plan, {});
    for (const auto offer : {tandem::Offer::willing_to_do, tandem::Offer::doing_now})
        plan.add<Asset>().offer = offer;
    breakfast(plan, 20);
    breakfast(plan, 12);
    const std::string report = text_of(plan, PhaseKind::analyse);
    CHECK(says(report, "We listened all winter."));
    CHECK(says(report, "Needs: 3, two of them ranked."));
    CHECK(says(report, "Assets: 2, one of them on offer."));
    CHECK(says(report, "Places taken: 32, in two activities."));  // 20 + 12
}

TEST_CASE("the brief of a public Analyse says that it counts what is published, and hides a few people",
          "[unit][report]") {
    test::Plan plan;
    breakfast(plan, 3);
    need(plan, 1);
    need(plan, 2);
    plan.add<Need>().common.visibility = tandem::Visibility::partners;
    const std::string report = text_of(plan, PhaseKind::analyse);
    CHECK(says(report, "Needs: 2 published, both ranked."));
    CHECK(says(report, "Places taken: fewer than 5, in one activity."));
    CHECK(says(text_of(plan, PhaseKind::analyse, Edition::board), "Needs: 3, two of them ranked."));
    CHECK(says(text_of(plan, PhaseKind::analyse, Edition::board), "Places taken: 3, in one activity."));
}

TEST_CASE("every piece of evidence stands in the report of its phase", "[unit][report]") {
    test::Plan plan;
    const EvidenceKind kinds[] = {EvidenceKind::none, EvidenceKind::survey, EvidenceKind::law};
    for (const PhaseKind phase : all)
        for (const EvidenceKind kind : kinds)
            evidence(plan,
                     "Told in " + std::string(code_of_choice(phase)) + ' ' +
                         std::to_string(static_cast<int>(kind)),
                     kind)
                .phase = plan.phase(phase);
    for (const PhaseKind phase : all) {
        const std::string report = text_of(plan, phase);
        for (const PhaseKind of : all)
            for (const EvidenceKind kind : kinds) {
                CAPTURE(code_of_choice(phase), code_of_choice(of), static_cast<int>(kind));
                CHECK(says(report, "Told in " + std::string(code_of_choice(of)) + ' ' +
                                       std::to_string(static_cast<int>(kind))) == (phase == of));
            }
    }
    const std::string review = text_of(plan, PhaseKind::review);
    CHECK(says(review, "Evidence that is listed in the report of another phase:"));
    CHECK(says(review, "Analyse: E1, E2, E3."));
    CHECK(says(review, "Plan: E4, E5, E6."));
    CHECK(says(review, "Do: E7, E8, E9."));
}

TEST_CASE("evidence of no phase stands in Analyse and, where it can assess, in the Review",
          "[unit][report]") {
    test::Plan plan;
    evidence(plan, "Two in three feel safe", EvidenceKind::survey);
    evidence(plan, "The Care Act asks for it", EvidenceKind::law);
    const std::string analyse = text_of(plan, PhaseKind::analyse);
    CHECK(says(analyse, "Two in three feel safe"));
    CHECK(says(analyse, "The Care Act asks for it"));
    const std::string review = text_of(plan, PhaseKind::review);
    CHECK(says(review, "Two in three feel safe"));
    CHECK_FALSE(says(review, "The Care Act asks for it"));
    CHECK(says(review, "Analyse: E2."));
    CHECK_FALSE(says(text_of(plan, PhaseKind::plan), "feel safe"));
}

TEST_CASE("what committee papers ask for is in the report of every phase, also where nothing is recorded",
          "[unit][report]") {
    const test::Plan plan;
    for (const PhaseKind phase : all) {
        CAPTURE(code_of_choice(phase));
        const std::string report = text_of(plan, phase);
        CHECK(says(report, "Appendix: equality impact"));
        CHECK(says(report, "Appendix: finance, law and procurement"));
        CHECK(says(report, "Nothing on finance, law or procurement is recorded for this phase yet."));
        CHECK(says(report, "Appendix: environment and sustainability"));
        CHECK(says(report, "No judgement on whether the work will last"));
    }
}

TEST_CASE("finance sums what is recorded and says how much that is", "[unit][report]") {
    test::Plan plan;
    plan.change(breakfast(plan, 20)).public_cost = Money{123450};
    plan.change(breakfast(plan, 20)).public_cost = Money{10000};
    breakfast(plan, 20);
    for (const std::int64_t cost : {200000, 0}) {
        Service& service = plan.add<Service>();
        service.start = PartialDate(2025);
        if (cost > 0)
            service.annual_cost = Money{cost};
    }
    Service& old = plan.add<Service>();
    old.end = PartialDate(2025);
    old.annual_cost = Money{9900};
    const std::string report = text_of(plan, PhaseKind::analyse);
    // 1,234.50 + 100
    CHECK(
        says(report,
             "Public cost of the three activities of this phase, as far as recorded: £1,334.50 (two of three "
             "record one)."));
    CHECK(
        says(report,
             "Cost a year of the two services begun and not recorded as ended by 21 November 2026, as far as "
             "recorded: £2,000 (one of two records one)."));
    const std::string of_plan = text_of(plan, PhaseKind::plan);
    CHECK(says(of_plan, "No activity is recorded for this phase, and so no public cost of one."));
    CHECK(says(of_plan, "No law that bears on the work is recorded for this phase."));
    CHECK(says(of_plan, "No specification, tender or contract is recorded for this project yet."));
    CHECK(says(of_plan,
               "No money raised with citizens, such as a charge, a fee or crowdfunding, is recorded."));
}

TEST_CASE("procurement tells what is issued, what is in force and the dates ahead, never a value",
          "[unit][report]") {
    test::Plan plan;
    for (const auto status : {tandem::SpecificationStatus::issued, tandem::SpecificationStatus::draft})
        plan.add<Specification>().status = status;
    Contract& running = plan.add<Contract>();
    running.title = "Night bus";
    running.status = ContractStatus::running;
    running.value = Money{777700};
    running.review_date = PartialDate(2026, 3, 1);  // gone
    running.break_date = PartialDate(2027, 4, 1);
    running.end = PartialDate(2027, 3);
    running.extended_to = PartialDate(2028, 3);
    plan.add<Contract>().status = ContractStatus::ended;
    Contract& old = plan.add<Contract>();
    old.title = "Alliance";
    old.status = ContractStatus::running;
    old.start = PartialDate(2015, 4);
    const std::string report = text_of(plan, PhaseKind::review);
    CHECK(says(report, "One of two specifications and tenders is issued, from the records published."));
    CHECK(says(
        report,
        "As at 21 November 2026, one contract is in force and one more has begun, with no end recorded."));
    CHECK(says(report, "C3 Alliance: runs from April 2015; no end is recorded."));
    CHECK(says(report, "Dates by which somebody has to decide, or had to:"));
    CHECK(says(report,
               "C1 Night bus: review 1 March 2026, past its date; can be left from 1 April 2027; ends March "
               "2028."));
    CHECK_FALSE(says(report, "7,777"));
    CHECK_FALSE(says(text_of(plan, PhaseKind::review, Edition::board), "7,777"));
}

TEST_CASE("sustainability gathers judgements, evidence and notes of the phase", "[unit][report]") {
    test::Plan plan;
    GovernanceCheck& check = plan.add<GovernanceCheck>(PhaseKind::do_);
    check.principle.key = "gp_sustainability";
    check.rating = tandem::Rating::partly;
    check.evidence = "Money is sure until March";
    GovernanceCheck& other = plan.add<GovernanceCheck>(PhaseKind::do_);
    other.principle.key = "gp_fairness";
    other.evidence = "Lots were drawn";
    DarkSideNote& note = plan.add<DarkSideNote>(PhaseKind::do_);
    note.text = "Twelve people made half of all visits";
    note.principles = {{"gp_sustainability"}};
    note.response = "Two visits a week at most";
    const std::string report = text_of(plan, PhaseKind::do_);
    const std::size_t section = report.find("Appendix: environment and sustainability");
    REQUIRE(section != std::string::npos);
    const std::string there = report.substr(section, report.find("What was left out", section) - section);
    CHECK(says(there, "The Do phase as a whole"));
    CHECK(says(there, "Money is sure until March"));
    CHECK(says(there, "Twelve people made half of all visits. What was done: Two visits a week at most"));
    CHECK_FALSE(says(there, "Lots were drawn"));
    CHECK(says(text_of(plan, PhaseKind::plan), "No judgement on whether the work will last"));
}

TEST_CASE("a report about a whole cycle gathers the sustainability of all phases", "[unit][report]") {
    test::Plan plan;
    for (const PhaseKind phase : {PhaseKind::plan, PhaseKind::review}) {
        GovernanceCheck& check = plan.add<GovernanceCheck>(phase);
        check.principle.key = "gp_sustainability";
        check.rating = tandem::Rating::met;
    }
    tandem::ReportOptions options;
    options.kind = tandem::ReportKind::cycle;
    options.project = plan.project.value;
    options.cycle = plan.cycle.value;
    options.as_at = PartialDate(2026, 11, 21);
    const std::string report = plain_text(build_report(plan.portfolio, options));
    CHECK(says(report, "The Plan phase as a whole"));
    CHECK(says(report, "The Review phase as a whole"));
}
