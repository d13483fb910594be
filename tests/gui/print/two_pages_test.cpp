// The core estimates what fits on two pages without knowing a font (report/room.h); here the pages are laid
// out.
#include "catch.h"
#include "document/sample.h"
#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "report/build.h"
#include "support/make.h"
#include "ui/print/page_layout.h"

#include <algorithm>
#include <iterator>

namespace {

namespace test = tandem::test;
using tandem::ReportKind;

// Sentences of so many words, one after the other. The first word of each is one that the summary explains,
// where it has room left.
std::string sentences(int count, int words) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += text.empty() ? "Prevention" : " Prevention";
        for (int word = 1; word < words; ++word)
            text += " together";
        text += '.';
    }
    return text;
}

// Everything recorded that these two kinds print, each text of `count` sentences of `words` words.
test::Plan full_plan(int count, int words) {
    test::Plan plan;
    const std::string text = sentences(count, words);
    const std::string line = sentences(1, words);
    auto& project = plan.change(plan.project);
    project.title = line;
    project.place = "Borough of Eastmere";
    project.purpose = project.have_your_say = text;
    project.contact_role = line;
    project.will_hear = line;
    project.common.illustrative = true;
    for (int i = 0; i < 9; ++i) {
        auto& group = plan.add<tandem::Group>();
        group.name = line;
        group.side = i % 2 == 0 ? tandem::Side::citizen : tandem::Side::professional;
        const auto group_id = test::id_of(group);
        auto& activity = plan.add<tandem::Activity>(tandem::PhaseKind::plan);
        activity.title = line;
        const auto activity_id = test::id_of(activity);
        auto& part = plan.add<tandem::ActivityGroup>();
        part.activity = activity_id;
        part.group = group_id;
        auto& outcome = plan.add<tandem::Outcome>();
        outcome.statement = line;
        auto& decision = plan.add<tandem::Decision>(tandem::PhaseKind::plan);
        decision.title = line;
        decision.reasons = decision.citizen_input = text;
        decision.date = tandem::PartialDate(2026, 5, 1 + i);
        const auto decision_id = test::id_of(decision);
        auto& said = plan.add<tandem::Contribution>();
        said.text = line;
        said.response = i % 2 == 0 ? tandem::Response::done : tandem::Response::cannot;
        said.response_text = text;
        said.group = group_id;
        said.decision = decision_id;
    }
    return plan;
}

int pages_of(const test::Plan& plan, ReportKind kind, tandem::Edition edition) {
    const tandem::Report report =
        tandem::build_report(plan.portfolio, {plan.project.value, plan.cycle.value, tandem::PhaseKind::none,
                                              edition, tandem::PartialDate(2026, 11, 21), kind});
    const double size = tandem::text_size_of(kind, 12);
    return static_cast<int>(tandem::print::lay_out(report, {.body_pt = size}).pages.size());
}

}  // namespace

TEST_CASE("summary and leaflet have two pages at the most, however much is recorded", "[gui][print]") {
    for (const auto& [count, words] : {std::pair(1, 1), std::pair(1, 6), std::pair(2, 12), std::pair(4, 25),
                                       std::pair(40, 8), std::pair(1, 40)}) {
        const test::Plan plan = full_plan(count, words);
        for (const ReportKind kind : {ReportKind::summary, ReportKind::leaflet})
            for (const tandem::Edition edition : {tandem::Edition::public_, tandem::Edition::board}) {
                INFO("sentences " << count << ", words " << words << ", " << tandem::info_of(kind).code << ' '
                                  << tandem::code_of(edition));
                CHECK(pages_of(plan, kind, edition) <= 2);
            }
    }
}

TEST_CASE("the summary of each sample has three outcomes on its two pages, and explains a hard word",
          "[gui][print]") {
    for (const char* name : {"lambeth", "illustrative"}) {
        const tandem::Portfolio portfolio =
            tandem::sample_portfolio(name, tandem::Clock(*tandem::Instant::parse("2026-11-21T10:00:00Z")));
        const auto& project = portfolio.all<tandem::Project>().rows().front();
        const auto& cycle = portfolio.all<tandem::Cycle>().rows().front();
        for (const tandem::Edition edition : {tandem::Edition::public_, tandem::Edition::board}) {
            INFO(name << ' ' << tandem::code_of(edition));
            const tandem::Report report = tandem::build_report(
                portfolio, {project.common.id, cycle.common.id, tandem::PhaseKind::none, edition,
                            tandem::PartialDate(2026, 11, 21), ReportKind::summary});
            CHECK(tandem::print::lay_out(report, {.body_pt = 14}).pages.size() == 2);
            const auto heading = std::ranges::find_if(report.blocks, [](const tandem::Block& block) {
                const auto* found = std::get_if<tandem::Heading>(&block);
                return found && found->id == "outcomes";
            });
            REQUIRE(heading != report.blocks.end());
            const auto* list = std::get_if<tandem::ListBlock>(&*std::next(heading));
            REQUIRE(list);
            CHECK(list->items.size() == 3);
            // Whom it names as experts by experience is told to everybody.
            CHECK(tandem::plain_text(report).find("Expert by experience: A person") != std::string::npos);
        }
    }
}
