// Large print: for somebody who cannot read anything smaller, tables and pictures are to be read too
// (docs/decisions/0013-room-for-figures.md).
#include "catch.h"
#include "document/sample.h"
#include "figure_report.h"
#include "model/project.h"
#include "report/build.h"
#include "ui/charts/risk_map.h"
#include "ui/kit/paper_look.h"
#include "ui/print/figures/figure_picture.h"
#include "ui/print/page_layout.h"
#include "ui/print/type_scale.h"

#include <algorithm>

namespace tandem::test {
namespace {

using print::lay_out;
using print::Page;
using print::PageLayout;

Report of_sample(const std::string& name, ReportKind kind, PhaseKind phase) {
    const Portfolio portfolio = sample_portfolio(name, Clock(*Instant::parse("2026-11-21T10:00:00Z")));
    return build_report(portfolio, {portfolio.all<Project>().rows().front().common.id,
                                    portfolio.all<Cycle>().rows().front().common.id, phase, Edition::board,
                                    PartialDate(2026, 11, 21), kind});
}

// Points of the smallest letters that the report itself has, and of those in its margins.
struct Smallest {
    double text = 1000, margins = 1000;
};

Smallest smallest_of(const PageLayout& layout) {
    Smallest smallest;
    for (const Page& page : layout.pages)
        for (const print::Glyphs& text : page.texts) {
            const bool in_margins =
                text.owner == print::artifact::header || text.owner == print::artifact::footer;
            double& size = in_margins ? smallest.margins : smallest.text;
            size = std::min(size, text.run.rawFont().pixelSize() / print::units_per_point);
        }
    return smallest;
}

Report only_figure(Figure::Chart chart) {
    Report report = every_figure("illustrative");
    std::erase_if(report.blocks, [chart](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block);
        return std::holds_alternative<Heading>(block) ? std::get<Heading>(block).level > 1
                                                      : figure == nullptr || figure->chart != chart;
    });
    return report;
}

}  // namespace

TEST_CASE("in large print no letter of a report is smaller than 16 points, nor 12 in its margins",
          "[report][print]") {
    const auto [kind, phase] =
        GENERATE(table<ReportKind, PhaseKind>({{ReportKind::phase, PhaseKind::analyse},
                                               {ReportKind::phase, PhaseKind::review},
                                               {ReportKind::cycle, PhaseKind::none},
                                               {ReportKind::summary, PhaseKind::none},
                                               {ReportKind::leaflet, PhaseKind::none}}));
    const double body_pt = GENERATE(16.0, 18.0);
    const Smallest smallest =
        smallest_of(lay_out(of_sample("illustrative", kind, phase), {.body_pt = body_pt}));
    INFO(info_of(kind).code << ' ' << body_pt);
    CHECK(smallest.text >= 16);
    CHECK(smallest.margins >= 12);
}

TEST_CASE("the marks of a risk map have their height in large print", "[report][print]") {
    Report report = only_figure(Figure::Chart::risk_map);
    const int lines = GENERATE(0, 8, 14, 20);
    report.blocks.insert(report.blocks.begin() + 1, static_cast<std::size_t>(lines),
                         Paragraph{plain("One line before.")});
    const PageLayout layout = lay_out(report, {.body_pt = 18});
    const std::vector<RiskPoint> points = risk_points_of(*report.source, Id<Cycle>{report.cycle_id}, {});
    REQUIRE_FALSE(points.empty());
    int seen = 0;
    for (const Page& page : layout.pages)
        for (const print::PagePicture& picture : page.pictures) {
            const PaperLook paper;
            const RiskMapLayout map = risk_map_layout(points, QRectF({0, 0}, picture.picture->size));
            const double points_per_px =
                picture.area.width() / picture.picture->size.width() / print::units_per_point;
            for (const QRectF& mark : map.marks)
                if (!mark.isEmpty())
                    CHECK(mark.height() * points_per_px >= 28);  // two letters of 14 points
            ++seen;
        }
    CHECK(seen == 1);
}

}  // namespace tandem::test
