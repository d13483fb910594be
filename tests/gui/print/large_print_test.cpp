// Large print: for somebody who cannot read anything smaller, tables and pictures are to be read too
// (docs/decisions/0013-room-for-figures.md, 0015-tables-on-their-side.md).
#include "catch.h"
#include "document/sample.h"
#include "figure_report.h"
#include "model/project.h"
#include "pdf_tools.h"
#include "report/build.h"
#include "support/temp_folder.h"
#include "ui/charts/risk_map.h"
#include "ui/kit/paper_look.h"
#include "ui/print/figures/figure_picture.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf.h"
#include "ui/print/type_scale.h"

#include <algorithm>
#include <set>

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

// Points of the smallest letters that the report itself has, and of those in its margins; and whether all of
// them stand on their pages.
struct Smallest {
    double text = 1000, margins = 1000;
    bool within = true;  // their pages
};

Smallest smallest_of(const PageLayout& layout) {
    Smallest smallest;
    for (const Page& page : layout.pages)
        for (const print::Glyphs& text : page.texts) {
            const bool in_margins =
                text.owner == print::artifact::header || text.owner == print::artifact::footer;
            double& size = in_margins ? smallest.margins : smallest.text;
            size = std::min(size, text.run.rawFont().pixelSize() / print::units_per_point);
            const double end = text.at.x() + text.run.positions().back().x();
            smallest.within = smallest.within && end <= print::margin + page.sheet.text_width();
        }
    return smallest;
}

// A table of so many rows, each with a text of so many words in its second column.
Report with_rows(int rows, int words) {
    TableBlock table;
    table.caption = "Rows";
    table.columns = {{"What", TableColumn::Align::left, 1}, {"Why", TableColumn::Align::left, 1}};
    std::string text;
    for (int i = 0; i < words; ++i)
        text += text.empty() ? "because" : " because";
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({Cell{plain("Row")}, Cell{plain(text)}});
    Report report;
    report.title = "Rows";
    report.blocks = {Heading{1, "Rows", "r"}, table};
    return report;
}

// The pages that each row's second cell stands on.
std::vector<std::set<std::size_t>> pages_of_rows(const PageLayout& layout) {
    std::vector<std::set<std::size_t>> found;
    int last = -1;
    for (std::size_t page = 0; page < layout.pages.size(); ++page)
        for (const print::Glyphs& text : layout.pages[page].texts)
            if (text.owner >= 0 &&
                std::string_view(layout.elements[static_cast<std::size_t>(text.owner)].type) == "TD") {
                if (text.owner != last)
                    found.emplace_back();
                last = text.owner;
                found.back().insert(page);
            }
    return found;
}

std::ptrdiff_t repeated_on(const Page& page) {
    return std::ranges::count(page.texts, print::artifact::repeated, &print::Glyphs::owner);
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
                                               {ReportKind::phase, PhaseKind::plan},
                                               {ReportKind::phase, PhaseKind::do_},
                                               {ReportKind::cycle, PhaseKind::none},
                                               {ReportKind::summary, PhaseKind::none},
                                               {ReportKind::leaflet, PhaseKind::none}}));
    const double body_pt = GENERATE(16.0, 18.0);
    const Smallest smallest =
        smallest_of(lay_out(of_sample("illustrative", kind, phase), {.body_pt = body_pt}));
    INFO(info_of(kind).code << ' ' << body_pt);
    CHECK(smallest.text >= 16);
    CHECK(smallest.within);
    CHECK(smallest.margins >= 12);
}

TEST_CASE("in large print the summary has three pages at the most and the leaflet two", "[report][print]") {
    const std::string name = GENERATE("illustrative", "lambeth");
    for (const auto& [kind, most] :
         {std::pair(ReportKind::summary, 3U), std::pair(ReportKind::leaflet, 2U)}) {
        INFO(name << ' ' << info_of(kind).code);
        CHECK(lay_out(of_sample(name, kind, PhaseKind::none), {.body_pt = 18}).pages.size() <= most);
    }
}

TEST_CASE("a row of a table is read on one page, unless it takes most of one", "[report][print]") {
    for (const int words : {40, 70, 100}) {
        const PageLayout layout = lay_out(with_rows(12, words), {.body_pt = 18});
        INFO(words << " words a row");
        REQUIRE(layout.pages.size() > 2);
        for (const std::set<std::size_t>& pages : pages_of_rows(layout))
            CHECK(pages.size() == 1);
    }
}

TEST_CASE("the rest of a row that takes most of a page says whose it is", "[report][print]") {
    const PageLayout layout = lay_out(with_rows(2, 400), {.body_pt = 18});
    const std::vector<std::set<std::size_t>> rows = pages_of_rows(layout);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows.front().size() > 1);
    // The header row, set as one text, and whose row it is.
    CHECK(repeated_on(layout.pages[*rows.front().rbegin()]) == 2);
}

TEST_CASE("a table of one or two rows is turned itself and not its page", "[report][print]") {
    for (const std::size_t rows : {1U, 2U, 3U}) {
        TableBlock table;
        table.caption = "What is planned";
        for (const char* title : {"Recommendation", "Organisation", "Commissioner", "Contribution",
                                  "Understanding", "Measurement"})
            table.columns.push_back({title, TableColumn::Align::left, 1});
        table.rows.assign(rows, std::vector<Cell>(6, Cell{plain("a few words")}));
        Report report;
        report.title = "Turned";
        report.blocks = {Heading{1, "Turned", "t"}, Paragraph{plain("Before it.")}, Heading{2, "It", "i"},
                         table, Paragraph{plain("After it.")}};
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(rows << " rows");
        const bool is_turned =
            std::ranges::any_of(layout.pages, [](const Page& page) { return page.sheet.is_sideways(); });
        CHECK(is_turned == (rows > 2));
        if (is_turned)
            continue;
        CHECK(layout.pages.size() == 1);
        const auto of_type = [&](std::string_view type) {
            return static_cast<std::size_t>(std::ranges::count(
                layout.elements, type,
                [](const print::StructureElement& element) { return std::string_view(element.type); }));
        };
        CHECK(of_type("TD") == 5 * rows);
        CHECK(of_type("TH") == 1 + rows + 5);
        const TempFolder folder;
        write_bytes(folder / "turned.pdf", write_pdf(report, {.body_pt = 18}).bytes.toStdString());
        const Output ua =
            run("python3 " + quoted(std::filesystem::path(TANDEM_SOURCE_DIR) / "tests/tools/pdfua_check.py") +
                " " + quoted(folder / "turned.pdf"));
        INFO(ua.text);
        CHECK(ua.status == 0);
    }
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

TEST_CASE("words that stand instead of a picture do not describe one", "[report][print]") {
    Report report = only_figure(Figure::Chart::value_map);
    auto figure = std::ranges::find_if(
        report.blocks, [](const Block& block) { return std::holds_alternative<Figure>(block); });
    REQUIRE(figure != report.blocks.end());
    std::get<Figure>(*figure).alternative = "A chain from left to right. Needs: warmth. Outcomes: health.";
    const TempFolder folder;
    const auto text_at = [&](double body_pt) {
        write_bytes(folder / "words.pdf", write_pdf(report, {.body_pt = body_pt}).bytes.toStdString());
        return structure_text(folder / "words.pdf");
    };
    CHECK(text_at(12).find("A chain from left to right. Needs: warmth.") != std::string::npos);
    CHECK(text_at(18).find("A chain") == std::string::npos);
    CHECK(text_at(18).find("Needs: warmth. Outcomes: health. From the records") != std::string::npos);
}

}  // namespace tandem::test
