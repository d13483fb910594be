#include "ui/print/page_layout.h"

#include "catch.h"
#include "laid_pages.h"
#include "sample_report.h"
#include "ui/print/column_widths.h"
#include "ui/print/page_painter.h"
#include "ui/print/type_scale.h"

#include <QtGui/QImage>
#include <QtGui/QRawFont>

#include <algorithm>
#include <numeric>
#include <set>

namespace tandem::test {
namespace {

using print::Glyphs;
using print::lay_out;
using print::Page;
using print::PageLayout;

Report headings_among(std::size_t filling_lines) {
    Report report = long_table(0);
    report.blocks.pop_back();
    for (std::size_t i = 0; i < filling_lines; ++i)
        report.blocks.push_back(Paragraph{plain("One line.")});
    report.blocks.push_back(Heading{2, "A heading", "a"});
    report.blocks.push_back(Heading{3, "Another below it", "b"});
    report.blocks.push_back(std::get<TableBlock>(long_table(5).blocks.back()));
    return report;
}

}  // namespace

TEST_CASE("every page stays within its margins", "[report][print]") {
    for (const double body_pt : {12.0, 18.0}) {
        const PageLayout layout = lay_out(every_block(), {.body_pt = body_pt});
        CHECK(layout.pages.size() >= 5);
        for (const Page& page : layout.pages) {
            CHECK(lowest(page) < page.sheet.height - print::margin);
            for (const print::Box& box : page.boxes) {
                CHECK(box.area.left() >= print::margin - 1);
                CHECK(box.area.right() <= page.sheet.width - print::margin + 1);
            }
        }
    }
}

TEST_CASE("a table's header row comes again on each of its pages, as an artifact", "[report][print]") {
    const PageLayout layout = lay_out(long_table(200), {});
    REQUIRE(layout.pages.size() > 3);
    CHECK_FALSE(is_on(layout.pages.front(), print::artifact::repeated));
    for (std::size_t i = 1; i < layout.pages.size(); ++i)
        CHECK(is_on(layout.pages[i], print::artifact::repeated));
    const auto heads = std::count_if(layout.elements.begin(), layout.elements.end(), [](const auto& element) {
        return element.scope == print::Scope::column;
    });
    CHECK(heads == 6);
}

TEST_CASE("no row is split between pages", "[report][print]") {
    const PageLayout layout = lay_out(long_table(200), {});
    std::set<int> seen;
    for (const Page& page : layout.pages)
        for (const int cell : elements_on(layout, page, "TD"))
            CHECK(seen.insert(cell).second);
    CHECK(seen.size() == 200 * 5);
}

TEST_CASE("headings, caption, header row and first row stand on one page wherever they fall",
          "[report][print]") {
    for (std::size_t lines = 20; lines < 50; ++lines) {
        const PageLayout layout = lay_out(headings_among(lines), {});
        const int page = layout.headings[1].page;
        INFO(lines << " lines before");
        CHECK(layout.headings[2].page == page);
        const Page& on = layout.pages[static_cast<std::size_t>(page)];
        CHECK(elements_on(layout, on, "Caption").size() == 1);
        CHECK_FALSE(elements_on(layout, on, "TD").empty());
    }
}

TEST_CASE("a remark stands on one page, and the ground of a long list ends above the foot",
          "[report][print]") {
    const auto remark_after = [](std::size_t lines, const Callout& remark) {
        Report report = long_table(0);
        report.blocks.pop_back();
        for (std::size_t i = 0; i < lines; ++i)
            report.blocks.push_back(Paragraph{plain("One line.")});
        report.blocks.push_back(remark);
        return report;
    };
    const Callout remark{Callout::Kind::note, "You said", {}, {}};
    Callout thread = remark;
    for (int i = 0; i < 6; ++i)
        thread.paragraphs.push_back(
            plain("A sentence that is said in a remark, and a few words more than that."));
    Callout list = remark;
    for (int i = 0; i < 60; ++i)
        list.items.push_back(plain("One thing among many."));
    for (std::size_t lines = 15; lines < 45; ++lines)
        for (const double body_pt : {12.0, 18.0}) {
            INFO(lines << " lines before, " << body_pt << " pt");
            const PageLayout whole = lay_out(remark_after(lines, thread), {.body_pt = body_pt});
            const auto last = static_cast<int>(whole.elements.size()) - 1;
            const auto first = last - 6;  // title and paragraphs
            for (const Page& page : whole.pages)
                CHECK(is_on(page, first) == is_on(page, last));
            const PageLayout torn = lay_out(remark_after(lines, list), {.body_pt = body_pt});
            CHECK(torn.pages.size() > 1);
            for (const Page& page : torn.pages)
                for (const print::Box& box : page.boxes)
                    if (box.fill == print::colour::ground)
                        CHECK(box.area.bottom() <= page.sheet.height - 20 * print::units_per_mm + 1);
        }
}

TEST_CASE("words of a narrow column are not broken while there is room", "[report][print]") {
    Report report;
    TableBlock table;
    table.columns = {{"How many", TableColumn::Align::left, 0.1},
                     {"Who", TableColumn::Align::left, 9},
                     {"Effect", TableColumn::Align::left, 0.1}};
    for (const char* effect : {"Positive", "Unknown", "MMMMMMMM", "\u00fcbermorgen"})
        table.rows.push_back(
            {Cell{plain("many")}, Cell{plain(std::string(300, 'w') + " and more")}, Cell{plain(effect)}});
    report.blocks = {Heading{1, "T", "t"}, table};
    const PageLayout layout = lay_out(report, {});
    int broken = 0;
    for (const Page& page : layout.pages)
        for (const Glyphs& text : page.texts)
            broken += text.is_apart ? 1 : 0;
    // Only the 300 letters, which no column has room for.
    const auto lines_of_long_word = broken / 4;
    CHECK(lines_of_long_word >= 4);
    CHECK(lines_of_long_word <= 8);
    CHECK(broken == lines_of_long_word * 4);
}

TEST_CASE("heading levels are mended where a report skips them", "[report][print]") {
    Report report;
    report.blocks = {Heading{3, "a", "a"}, Heading{3, "b", "b"}, Heading{9, "c", "c"}, Heading{0, "d", "d"}};
    const PageLayout layout = lay_out(report, {});
    std::vector<int> levels;
    for (const print::HeadingPlace& heading : layout.headings)
        levels.push_back(heading.level);
    CHECK(levels == std::vector<int>{1, 2, 3, 1});
}

TEST_CASE("large print makes text larger and pages more", "[report][print]") {
    const auto pages = [](double body_pt) {
        return lay_out(every_block(), {.body_pt = body_pt}).pages.size();
    };
    CHECK(pages(12) < pages(16));
    CHECK(pages(16) <= pages(18));
    CHECK(pages(18) < pages(24));
    CHECK(pages(1) == pages(8));
    CHECK(pages(500) == pages(36));
}

TEST_CASE("a page can be painted on an image, for the preview", "[report][print]") {
    const PageLayout layout = lay_out(every_block(), {});
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / print::page_width, image.height() / print::page_height);
    print::paint_page(painter, layout.pages.front());
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    CHECK(dark > 2000);
    CHECK(dark < 60000);
}

TEST_CASE("columns share the width by weight, but none is narrower than it needs while there is room",
          "[report][print]") {
    using print::column_widths;
    CHECK(column_widths({1, 1}, {0, 0}, 100) == std::vector<double>{50, 50});
    CHECK(column_widths({3, 1}, {0, 0}, 100) == std::vector<double>{75, 25});
    CHECK(column_widths({3, 1}, {0, 40}, 100) == std::vector<double>{60, 40});
    CHECK(column_widths({1, 1}, {150, 50}, 100) == std::vector<double>{75, 25});
    const std::vector<double> widths = column_widths({8, 1, 1}, {10, 20, 30}, 90);
    CHECK(widths[1] == 20);
    CHECK(widths[2] == 30);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(90));
}

TEST_CASE("width goes to the columns whose text makes the rows tall", "[report][print]") {
    using print::fitted_widths;
    using print::Pieces;
    const auto words = [](std::size_t count) { return Pieces(count, {18, 2}); };
    // Three columns of 100; the middle one holds 14 words in every row, the others one.
    const std::vector<std::vector<Pieces>> rows(5, {words(1), words(14), words(1)});
    const std::vector<double> widths = fitted_widths({100, 100, 100}, {30, 50, 40}, rows, 5);
    CHECK(widths[1] >= 200);
    CHECK(widths[0] >= 30);
    CHECK(widths[2] >= 40);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(300));
    // Nothing is moved where every text has its line, nor below what a column needs.
    CHECK(fitted_widths({60, 60}, {10, 10}, {{words(1), words(2)}}, 5) == std::vector<double>{60, 60});
    CHECK(fitted_widths({60, 60}, {60, 60}, {{words(1), words(25)}}, 5) == std::vector<double>{60, 60});
}

TEST_CASE("lines are counted as they will be broken, between words", "[report][print]") {
    using print::lines_of;
    using print::Pieces;
    const Pieces text(6, {18, 2});
    CHECK(lines_of({}, 10) == 1);
    CHECK(lines_of(text, 118) == 1);  // 6 words of 18 and 5 blanks of 2
    CHECK(lines_of(text, 117) == 2);
    CHECK(lines_of(text, 58) == 2);
    CHECK(lines_of(text, 57) == 3);
    CHECK(lines_of(text, 5) == 6);  // none is wide enough: a line each
}

TEST_CASE("a table's sources stay on the page of its last row, which is not alone", "[report][print]") {
    for (std::size_t lines = 20; lines < 45; ++lines) {
        Report report = long_table(0);
        report.blocks.pop_back();
        for (std::size_t i = 0; i < lines; ++i)
            report.blocks.push_back(Paragraph{plain("One line.")});
        report.blocks.push_back(std::get<TableBlock>(long_table(4).blocks.back()));
        report.blocks.push_back(Paragraph{plain("Source: the minutes."), Paragraph::Role::small});
        const PageLayout layout = lay_out(report, {});
        INFO(lines << " lines before");
        const auto source = static_cast<int>(layout.elements.size()) - 1;  // the last paragraph
        for (const Page& page : layout.pages)
            if (is_on(page, source))
                CHECK(elements_on(layout, page, "TD").size() >=
                      2 * 5);  // two rows at least, of five cells each
    }
}

TEST_CASE("a number is not parted from its per cent sign", "[report][print]") {
    const Report report = [] {
        Report made = long_table(0);
        made.blocks.pop_back();
        for (int words = 0; words < 40; ++words) {
            std::string text;
            for (int i = 0; i < words; ++i)
                text += "word ";
            for (int i = 0; i < 12; ++i)
                text += "about 61 % ";
            made.blocks.push_back(Paragraph{plain(text)});
        }
        return made;
    }();
    const PageLayout layout = lay_out(report, {});
    const QRawFont font = QRawFont::fromFont(print::TypeScale(12).font(print::TextStyle::body));
    const quint32 sign = font.glyphIndexesForString(QStringLiteral("%")).value(0);
    int lines = 0;
    for (const Page& page : layout.pages)
        for (const Glyphs& text : page.texts) {
            if (text.owner < 0)
                continue;
            ++lines;
            CHECK(text.run.glyphIndexes().value(0) != sign);
        }
    CHECK(lines > 80);
}

}  // namespace tandem::test
