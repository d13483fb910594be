// What the report of the Plan says in words: money that is short, pathways, titles of votes.
#include "catch.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/people.h"
#include "model/services.h"
#include "report/build.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::PartialDate;
using tandem::PhaseKind;

std::string text_of(const test::Plan& plan, PhaseKind phase) {
    return plain_text(build_report(plan.portfolio, {plan.project.value, plan.cycle.value, phase,
                                                    Edition::board, PartialDate(2026, 11, 21)}));
}

bool says(const std::string& report, std::string_view text) {
    return report.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("what a body is short of is told in the same words in every phase", "[unit][report]") {
    test::Plan plan;
    const auto council = test::id_of(plan.add<tandem::Organisation>());
    const auto trust = test::id_of(plan.add<tandem::Organisation>());
    auto& line = plan.add<tandem::CostBenefit>();
    line.payer_organisation = council;
    line.cost = tandem::Money{50000};
    line.receiver_organisation = trust;
    line.benefit = tandem::Money{90000};
    // What the trust pays and the council gains is not recorded, which is not nought.
    for (const PhaseKind phase : {PhaseKind::plan, PhaseKind::review}) {
        const std::string report = text_of(plan, phase);
        CHECK(says(report, "none recorded"));
        CHECK(says(report, "not known"));
        CHECK_FALSE(says(report, "£500 short"));
    }
    auto& back = plan.add<tandem::CostBenefit>();
    back.receiver_organisation = council;
    back.benefit = tandem::Money{10000};
    for (const PhaseKind phase : {PhaseKind::plan, PhaseKind::review}) {
        const std::string report = text_of(plan, phase);
        CHECK(says(report, "£400 short"));
        CHECK_FALSE(says(report, "\u2212£400"));
    }
}

TEST_CASE("the evidence of a pathway is one sentence without stops inside", "[unit][report]") {
    test::Plan plan;
    plan.add<tandem::Evidence>().finding = "People tried it.";
    plan.add<tandem::Evidence>().finding = "Visits are trusted.";
    std::vector<tandem::Id<tandem::Evidence>> both;
    for (const tandem::Evidence& evidence : plan.portfolio.all<tandem::Evidence>())
        both.push_back(test::id_of(evidence));
    auto& pathway = plan.add<tandem::Pathway>();
    pathway.title = "A safe first night";
    pathway.evidence = both;
    const std::string report = text_of(plan, PhaseKind::plan);
    CHECK(says(report, "(E1 People tried it; E2 Visits are trusted)"));
    CHECK(says(report, "No activity and no service is recorded yet for these stages: "));
}

TEST_CASE("a service that ends when it is decommissioned is told once", "[unit][report]") {
    test::Plan plan;
    auto& service = plan.add<tandem::Service>();
    service.start = PartialDate(2018, 10);
    service.end = service.decommissioning_date = PartialDate(2026, 6, 30);
    const std::string report = text_of(plan, PhaseKind::plan);
    CHECK(says(report, "October 2018 to 30 June 2026"));
    CHECK_FALSE(says(report, "stops 30 June 2026"));
    CHECK(says(text_of(plan, PhaseKind::do_), "decommissioned"));
}

TEST_CASE("of decisions only what is missing is named as missing", "[unit][report]") {
    test::Plan plan;
    const auto decide = [&]() -> tandem::Decision& {
        auto& decision = plan.add<tandem::Decision>(PhaseKind::plan);
        decision.level = tandem::Level::macro;
        decision.reasons = "People asked for it.";
        decision.citizen_input = "Two evenings with residents.";
        return decision;
    };
    auto& first = decide();
    CHECK(says(text_of(plan, PhaseKind::plan),
               "One decision is recorded; options and a political confirmation are missing."));
    first.political_by = "Cabinet";
    CHECK(says(text_of(plan, PhaseKind::plan), "One decision is recorded; options are missing."));
    const auto first_id = test::id_of(first);
    plan.add<tandem::DecisionOption>().decision = first_id;
    CHECK(says(text_of(plan, PhaseKind::plan), "One decision is recorded, with reasons, options, citizen"));
    decide();
    CHECK(says(text_of(plan, PhaseKind::plan),
               "Two decisions are recorded; options are missing for one of them and a political confirmation "
               "for one."));
    decide().reasons.clear();
    CHECK(says(text_of(plan, PhaseKind::plan),
               "Three decisions are recorded; reasons are missing for one of them, options for two and a "
               "political confirmation for two."));
}

TEST_CASE("a route that records a share alone is told in the gap, not as without data", "[unit][report]") {
    test::Plan plan;
    tandem::Need& need = plan.add<tandem::Need>();
    need.statement = "A warm home";
    need.judged_gap = 2;
    const tandem::Id<tandem::Need> id{need.common.id};
    tandem::Route& route = plan.add<tandem::Route>();
    route.need = id;
    route.kind = tandem::RouteKind::co_production;
    route.share = 70;
    const std::string report = text_of(plan, PhaseKind::plan);
    CHECK(says(report, "70 %, no number"));
    CHECK(says(report, "30 %"));
}
