// Every figure of the two samples says in words what it shows.
#include "catch.h"
#include "document/sample.h"
#include "report/build.h"
#include "support/workbench.h"

namespace {

namespace test = tandem::test;
using tandem::Edition;
using tandem::Figure;
using tandem::PhaseKind;
using tandem::Portfolio;

std::vector<Figure> figures_of(const Portfolio& portfolio, PhaseKind phase, Edition edition) {
    tandem::ReportOptions options;
    options.project = portfolio.all<tandem::Project>().rows().front().common.id;
    for (const tandem::Cycle& cycle : portfolio.all<tandem::Cycle>())
        if (cycle.common.project == options.project && cycle.status == tandem::CycleStatus::open)
            options.cycle = cycle.common.id;
    options.phase = phase;
    options.edition = edition;
    options.as_at = tandem::PartialDate(2026, 11, 21);
    std::vector<Figure> figures;
    for (const tandem::Block& block : tandem::build_report(portfolio, options).blocks)
        if (const auto* figure = std::get_if<Figure>(&block))
            figures.push_back(*figure);
    return figures;
}

}  // namespace

TEST_CASE("no figure of the samples is without a finding and an alternative", "[unit][figures]") {
    for (const char* const name : {"lambeth", "illustrative"}) {
        const Portfolio portfolio = tandem::sample_portfolio(name, test::fixed_clock());
        for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
            for (const Edition edition : {Edition::public_, Edition::board}) {
                INFO(name << ", phase " << static_cast<int>(phase));
                const std::vector<Figure> figures = figures_of(portfolio, phase, edition);
                CHECK_FALSE(figures.empty());
                for (const Figure& figure : figures) {
                    INFO(figure.title);
                    CHECK_FALSE(figure.title.empty());
                    CHECK_FALSE(figure.title.ends_with('.'));
                    CHECK(figure.alternative.ends_with('.'));
                    CHECK_FALSE(figure.caption.empty());
                    CHECK((figure.chart == Figure::Chart::bars) == !figure.bars.empty());
                }
            }
    }
}
