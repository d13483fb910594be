// Points of the short report, which has room for three: one of each kind, and strengths first.
#include "catch.h"
#include "document/sample.h"
#include "report/build.h"
#include "support/workbench.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::Portfolio;

// The first words of each point: "Strength. ".
std::vector<std::string> kinds_of_points(const Portfolio& portfolio, Edition edition) {
    tandem::ReportOptions options;
    options.kind = tandem::ReportKind::summary;
    options.project = portfolio.all<tandem::Project>().rows().front().common.id;
    for (const tandem::Cycle& cycle : portfolio.all<tandem::Cycle>())
        if (cycle.common.project == options.project && cycle.status == tandem::CycleStatus::open)
            options.cycle = cycle.common.id;
    options.edition = edition;
    options.as_at = tandem::PartialDate(2026, 11, 21);
    std::vector<std::string> kinds;
    bool is_there = false;
    for (const tandem::Block& block : tandem::build_report(portfolio, options).blocks) {
        if (const auto* heading = std::get_if<tandem::Heading>(&block))
            is_there = heading->text == "Points to consider";
        if (const auto* list = std::get_if<tandem::ListBlock>(&block); list && is_there)
            for (const tandem::Spans& item : list->items)
                kinds.push_back(item.front().text);
    }
    return kinds;
}

}  // namespace

TEST_CASE("the points of the short report stand with strengths first", "[unit][report]") {
    const auto rank = [](const std::string& kind) {
        return kind == "Strength. " ? 0 : kind == "Attention. " ? 1 : 2;
    };
    for (const char* const name : {"lambeth", "illustrative"})
        for (const Edition edition : {Edition::public_, Edition::board}) {
            INFO(name << ", edition " << static_cast<int>(edition));
            const std::vector<std::string> kinds =
                kinds_of_points(tandem::sample_portfolio(name, test::fixed_clock()), edition);
            CHECK(kinds.size() == 3);
            CHECK(std::ranges::is_sorted(kinds, {}, rank));
        }
}
