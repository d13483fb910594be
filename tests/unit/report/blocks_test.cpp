#include "report/blocks.h"

#include "catch.h"
#include "report/writer.h"
#include "support/limits.h"
#include "support/make.h"

#include <set>
#include <stdexcept>

using tandem::Figure;

TEST_CASE("a figure is read as its title, its alternative and its caption", "[unit][report]") {
    tandem::Report report;
    report.blocks = {Figure{.title = "Most is done", .alternative = "Two bars.", .caption = "From 2 tasks."},
                     Figure{.title = "It rises", .alternative = "A line."}};
    CHECK(plain_text(report) == "Most is done\nTwo bars.\nFrom 2 tasks.\nIt rises\nA line.\n");
}

TEST_CASE("every kind of picture has a name of its own", "[unit][report]") {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(Figure::Chart::bars); ++i)
        names.insert(code_of(static_cast<Figure::Chart>(i)));
    CHECK(names.size() == 14);
    CHECK(names.contains("coverage_matrix"));
    CHECK(names.contains("bars"));
}

TEST_CASE("a figure without words is refused", "[unit][report]") {
    const tandem::test::Plan plan;
    const tandem::ReportScope scope{plan.portfolio,
                                    *plan.portfolio.find(plan.project),
                                    *plan.portfolio.find(plan.cycle),
                                    *plan.portfolio.find(plan.phase(tandem::PhaseKind::plan)),
                                    tandem::test::limits_of(plan),
                                    tandem::Edition::board,
                                    tandem::PartialDate(2026, 11, 21)};
    tandem::Writer out(scope);
    CHECK_THROWS_AS(out.figure({.title = "Most is done"}), std::logic_error);
    CHECK_THROWS_AS(out.figure({.alternative = "Two bars."}), std::logic_error);
    CHECK(out.blocks().empty());
    out.figure({.title = "Most is done", .alternative = "Two bars."});
    CHECK(out.blocks().size() == 1);
}
