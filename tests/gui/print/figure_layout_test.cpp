// Where a figure goes that does not fit what is left of its page (docs/decisions/0013-room-for-figures.md).
#include "catch.h"
#include "figure_report.h"
#include "laid_pages.h"
#include "pdf_tools.h"
#include "support/temp_folder.h"
#include "ui/print/figures/figure_picture.h"
#include "ui/print/page_layout.h"
#include "ui/print/paginator.h"
#include "ui/print/tagged_pdf.h"
#include "ui/print/type_scale.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace tandem::test {
namespace {

using print::lay_out;
using print::Page;
using print::PageLayout;

// Some lines, a figure, more lines, and a heading at last.
Report figure_after(int lines_before, int lines_after) {
    Report report;
    report.title = "A figure";
    report.blocks.push_back(Heading{1, "A figure", "a"});
    for (int i = 0; i < lines_before; ++i)
        report.blocks.push_back(Paragraph{plain("One line before.")});
    report.blocks.push_back(bars(16));
    for (int i = 0; i < lines_after; ++i)
        report.blocks.push_back(Paragraph{plain("One line after.")});
    report.blocks.push_back(Heading{2, "The next section", "b"});
    report.blocks.push_back(Paragraph{plain("Its words.")});
    return report;
}

}  // namespace

TEST_CASE(
    "no letter of a picture is smaller than 8 points on paper, 7 where a page is too little, and 14 in "
    "large print",
    "[report][print]") {
    const auto [name, body_pt] = GENERATE(
        table<std::string, double>({{"illustrative", 12.0}, {"illustrative", 18.0}, {"lambeth", 12.0}}));
    const Report report = every_figure(name);
    print::FigureSource source(report);
    std::map<QString, double> smallest;  // px, by what is said instead of the picture
    for (const Block& block : report.blocks)
        if (const auto* figure = std::get_if<Figure>(&block))
            smallest[QString::fromStdString(figure->alternative)] =
                print::form_of(source, *figure).smallest_text();
    int seen = 0;
    const PageLayout layout = lay_out(report, {.body_pt = body_pt});
    for (const Page& page : layout.pages)
        for (const print::PagePicture& picture : page.pictures) {
            const QString& words = layout.elements[static_cast<std::size_t>(picture.owner)].alternative;
            CAPTURE(words.toStdString(), body_pt);
            // These can need more than a page.
            bool may_be_smaller = false;
            for (const char* large : {"pathway_strip", "value_map", "timeline"})
                may_be_smaller = may_be_smaller || words.contains(QLatin1String(large));
            const double least = body_pt >= 16 ? 14 : may_be_smaller ? 7 : 8;
            const double units_per_px = picture.area.width() / picture.picture->size.width();
            CHECK(smallest.at(words) * units_per_px / print::units_per_point >= least - 0.02);
            ++seen;
        }
    CHECK(seen >= (body_pt >= 16 ? 5 : 8));
}

TEST_CASE("a small picture is said in words in large print: its letters would be small", "[report][print]") {
    Report report = every_figure("illustrative");
    std::erase_if(report.blocks, [](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block);
        return figure != nullptr && figure->chart != Figure::Chart::cycle_wheel;
    });
    for (Block& block : report.blocks)
        if (auto* figure = std::get_if<Figure>(&block))
            figure->small = true;
    const auto pictures = [&](double body_pt) {
        std::size_t count = 0;
        for (const Page& page : lay_out(report, {.body_pt = body_pt}).pages)
            count += page.pictures.size();
        return count;
    };
    CHECK(pictures(12) == 1);
    CHECK(pictures(18) == 0);
}

TEST_CASE("in large print a picture that no page has room for is said in words", "[report][print]") {
    const Report report = every_figure("illustrative");
    const PageLayout layout = lay_out(report, {.body_pt = 18});
    int pictures = 0, said = 0;
    for (const Page& page : layout.pages)
        pictures += static_cast<int>(page.pictures.size());
    for (const Block& block : report.blocks) {
        const auto* figure = std::get_if<Figure>(&block);
        if (figure == nullptr)
            continue;
        ++said;
        if (figure->chart == Figure::Chart::value_map)  // no page is wide enough for its five columns
            CHECK(std::ranges::none_of(layout.elements, [&](const print::StructureElement& element) {
                return std::string_view(element.type) == "Figure" &&
                       element.alternative == QString::fromStdString(figure->alternative);
            }));
    }
    CHECK(pictures < said);
}

TEST_CASE("a heading stands above the first words for a picture, however many there are", "[report][print]") {
    std::string words = "A line over time. ";
    for (int i = 0; i < 90; ++i)
        words += "Something that the picture shows. ";
    for (int before = 10; before < 40; ++before) {
        Report report;
        report.blocks = {Heading{1, "Title", "t"}};
        report.blocks.insert(report.blocks.end(), static_cast<std::size_t>(before),
                             Paragraph{plain("One line before.")});
        report.blocks.push_back(Heading{2, "The picture", "p"});
        report.blocks.push_back(
            Figure{.chart = Figure::Chart::trend, .title = "It rose", .alternative = words, .record = 99});
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        const Page& page = layout.pages[static_cast<std::size_t>(layout.headings[1].page)];
        CAPTURE(before);
        CHECK(std::ranges::any_of(page.texts, [&](const print::Glyphs& text) {
            return text.owner >= 0 && text.at.y() > layout.headings[1].y + 1 &&
                   std::string_view(layout.elements[static_cast<std::size_t>(text.owner)].type) == "P";
        }));
    }
}

TEST_CASE("a page on its side comes after the page in work, which what follows goes on to fill",
          "[report][print]") {
    PageLayout layout;
    print::Paginator paginator(layout, body_top, body_top, body_top);
    const auto strip = [](double height) {
        print::Strip made;
        made.height = height;
        made.texts.push_back({0, print::colour::text, QPointF(0, height), QGlyphRun()});
        return made;
    };
    const double half = paginator.page_body() / 2;
    paginator.add(strip(half));
    paginator.add_apart({strip(paginator.page_body(print::sideways))}, print::sideways);
    paginator.add(strip(half - 1));
    paginator.add(strip(half));
    paginator.finish();
    REQUIRE(layout.pages.size() == 3);
    CHECK(layout.pages[0].texts.size() == 2);
    CHECK(layout.pages[1].sheet.is_sideways());
    CHECK(lowest(layout.pages[1]) == Approx(print::page_width - body_top));
    CHECK_FALSE(layout.pages[2].sheet.is_sideways());
    CHECK(layout.pages[2].texts.size() == 1);
}

TEST_CASE("a picture on a page of its own says in the header whose it is", "[report][print]") {
    Report report;
    report.title = "A figure";
    report.blocks.push_back(Heading{1, "A figure", "a"});
    report.blocks.push_back(Heading{2, "Money", "b"});
    report.blocks.push_back(Paragraph{plain("Words about money.")});
    report.blocks.push_back(bars(50));  // as high as a page
    report.blocks.push_back(Heading{2, "People", "c"});
    for (int i = 0; i < 60; ++i)
        report.blocks.push_back(Paragraph{plain("Words about people.")});
    const PageLayout layout = lay_out(report, {});
    const int picture = page_of_picture(layout);
    REQUIRE(picture == 1);
    CHECK(layout.headings[2].page == 0);  // the next section goes on to fill the page before
    const auto headers = [&](std::size_t page) {
        return std::ranges::count(layout.pages[page].texts, print::artifact::header, &print::Glyphs::owner);
    };
    CHECK(headers(1) == 1);
    CHECK(headers(2) == 0);
}

TEST_CASE("a page on its side has a MediaBox of its own in the PDF, and no rotation", "[report][print]") {
    const TempFolder folder;
    print::TaggedPdf pdf({.page_size = QSizeF(595, 842), .title = "T", .language = "en-GB", .created = ""});
    const int heading = pdf.add_element({.parent = 0, .type = "H1"});
    for (const QSizeF size : {QSizeF(595, 842), QSizeF(842, 595), QSizeF(595, 842)}) {
        pdf.new_page(size);
        pdf.content(heading);
        pdf.painter().fillRect(QRectF(0, 0, size.width() * 10, 100), Qt::black);
    }
    pdf.add_outline_entry("On its side", 1, pdf.add_destination(1, 1000));
    write_bytes(folder / "turned.pdf", pdf.finish().toStdString());
    const std::string info = run("pdfinfo -f 1 -l 3 " + quoted(folder / "turned.pdf")).text;
    CAPTURE(info);
    CHECK(info.find("Page    1 size:  595 x 842") != std::string::npos);
    CHECK(info.find("Page    2 size:  842 x 595") != std::string::npos);
    CHECK(info.find("Page    3 size:  595 x 842") != std::string::npos);
    CHECK(info.find("rot:   90") == std::string::npos);
    // The place that the outline leads to is measured from the foot of that page: 595 - 100.
    CHECK(run("qpdf --qdf --object-streams=disable " + quoted(folder / "turned.pdf") + " - | grep -a -A6 XYZ")
              .text.find("495") != std::string::npos);
}

TEST_CASE("what follows a figure fills the page that it does not fit, up to the next heading",
          "[report][print]") {
    int waited = 0;
    for (int before = 5; before < 40; ++before) {
        const PageLayout layout = lay_out(figure_after(before, 60), {});
        INFO(before << " lines before");
        const int page = page_of_picture(layout);
        REQUIRE(page >= 0);
        CHECK(page <= 1);
        // Only the last page may end early.
        for (std::size_t i = 0; i + 1 < layout.pages.size(); ++i)
            CHECK(lowest(layout.pages[i]) > body_top + body_of(layout.pages[i]) * 0.8);
        const Page& on = layout.pages[static_cast<std::size_t>(page)];
        if (page == 1 && on.pictures.front().texts_before == 1)
            ++waited;
        // It is heard where the report has it: before what follows.
        const int picture = on.pictures.front().owner;
        const Page& last = layout.pages.back();
        const auto heard_later =
            std::count_if(last.texts.begin(), last.texts.end(),
                          [&](const print::Glyphs& text) { return text.owner > picture; });
        CHECK(heard_later > 0);
    }
    CHECK(waited >= 3);
}

TEST_CASE("a figure that waits comes before the next heading", "[report][print]") {
    for (int before = 5; before < 40; ++before) {
        const PageLayout layout = lay_out(figure_after(before, 2), {});
        INFO(before << " lines before");
        const int page = page_of_picture(layout);
        const print::HeadingPlace& next = layout.headings.back();
        CHECK(page <= next.page);
        if (page == next.page)
            CHECK(layout.pages[static_cast<std::size_t>(page)].pictures.front().area.bottom() < next.y);
    }
}

TEST_CASE("a trend is made lower before a page is ended for it", "[report][print]") {
    const Report every = every_figure("illustrative");
    const auto plot = std::find_if(every.blocks.begin(), every.blocks.end(), [](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block);
        return figure != nullptr && figure->chart == Figure::Chart::trend;
    });
    REQUIRE(plot != every.blocks.end());
    Report report = every;
    const auto ratio_after = [&](int lines) {
        report.blocks = {Heading{1, "A plot", "a"}};
        for (int i = 0; i < lines; ++i)
            report.blocks.push_back(Paragraph{plain("One line before.")});
        report.blocks.push_back(*plot);
        const PageLayout layout = lay_out(report, {});
        const int page = page_of_picture(layout);
        const QRectF area = layout.pages.at(static_cast<std::size_t>(page)).pictures.front().area;
        return std::pair(page, area.height() / area.width());
    };
    const auto [first, comfortable] = ratio_after(0);
    CHECK(first == 0);
    bool was_lower = false;
    for (int lines = 1; lines < 30; ++lines) {
        const auto [page, ratio] = ratio_after(lines);
        CHECK(ratio > 0.2);
        was_lower = was_lower || (page == 0 && ratio < comfortable * 0.9);
    }
    CHECK(was_lower);
}

TEST_CASE("a figure that waits for a page comes after its own heading", "[gui][print]") {
    // What the heading waits for may have no room on its page where the heading alone would.
    TableBlock table;
    table.caption = "Kept whole";
    table.columns = {{"What", TableColumn::Align::left, 1}, {"When", TableColumn::Align::left, 1}};
    for (int row = 0; row < 4; ++row)
        table.rows.push_back({Cell{plain("A row\nof three\nlines")}, Cell{plain("2012")}});
    for (int lines = 1; lines < 60; ++lines) {
        Report report = figure_after(lines, 0);
        const auto figure = std::ranges::find_if(
            report.blocks, [](const Block& block) { return std::holds_alternative<Figure>(block); });
        report.blocks.insert(figure + 1, table);
        report.blocks.insert(
            std::ranges::find_if(report.blocks,
                                 [](const Block& block) { return std::holds_alternative<Figure>(block); }),
            Heading{2, "Its section", "c"});
        const PageLayout layout = lay_out(report, {});
        const auto heading =
            std::ranges::find(layout.headings, QStringLiteral("Its section"), &print::HeadingPlace::text);
        REQUIRE(heading != layout.headings.end());
        const int page = page_of_picture(layout);
        INFO("after " << lines << " lines");
        REQUIRE(page >= heading->page);
        if (page == heading->page)
            CHECK(layout.pages[static_cast<std::size_t>(page)].pictures.front().area.top() > heading->y);
    }
}

TEST_CASE("a figure that waits for a page parts no paragraph and no list", "[gui][print]") {
    // A short one goes below the figure whole; the rest of a long one comes before it.
    const int length = GENERATE(18, 70);
    std::string sentence;
    for (int i = 0; i < length; ++i)
        sentence += "words that go on ";
    int waited = 0;
    for (int before = 5; before < 40; ++before) {
        Report report = figure_after(before, 0);
        const auto next = std::ranges::find_if(report.blocks, [](const Block& block) {
            const auto* heading = std::get_if<Heading>(&block);
            return heading != nullptr && heading->level == 2;
        });
        ListBlock list;
        for (int i = 0; i < 4; ++i)
            list.items.push_back(plain("An entry of the list"));
        const std::vector<Block> words{Paragraph{plain(sentence)}, list, Paragraph{plain(sentence)}, list};
        report.blocks.insert(next, words.begin(), words.end());
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(before << " lines before");
        // The block of the report that a text stands in.
        const auto block_of = [&](int element) {
            while (layout.elements[static_cast<std::size_t>(element)].parent > 0)
                element = layout.elements[static_cast<std::size_t>(element)].parent;
            return element;
        };
        const auto blocks_on = [&](const Page& page) {
            std::set<int> blocks;
            for (const print::Glyphs& text : page.texts)
                if (text.owner > 0)
                    blocks.insert(block_of(text.owner));
            return blocks;
        };
        const int page = page_of_picture(layout);
        REQUIRE(page >= 0);
        const auto& picture = layout.pages[static_cast<std::size_t>(page)].pictures.front();
        if (page == 0 || picture.texts_before > 1)  // its title
            continue;
        ++waited;
        const std::set<int> above = blocks_on(layout.pages[static_cast<std::size_t>(page) - 1]);
        for (const int block : blocks_on(layout.pages[static_cast<std::size_t>(page)]))
            CHECK(above.count(block) == 0);
    }
    CHECK(waited >= 3);
}

TEST_CASE("a figure that waits comes before the heading of a part that has a figure of its own",
          "[gui][print]") {
    for (int before = 5; before < 40; ++before) {
        Report report = figure_after(before, 2);
        report.blocks[static_cast<std::size_t>(before) + 4] = Heading{3, "A part", "c"};
        report.blocks.insert(report.blocks.begin() + before + 5, bars(14));
        report.blocks.insert(report.blocks.begin() + 1, Heading{2, "The section", "d"});
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(before << " lines before");
        const auto part =
            std::ranges::find(layout.headings, QStringLiteral("A part"), &print::HeadingPlace::text);
        REQUIRE(part != layout.headings.end());
        std::map<int, std::pair<int, double>> places;  // of the pictures, in the order of the report
        for (std::size_t i = 0; i < layout.pages.size(); ++i)
            for (const print::PagePicture& picture : layout.pages[i].pictures)
                places[picture.owner] = {static_cast<int>(i), picture.area.top()};
        REQUIRE(places.size() == 2);
        const std::pair heading(part->page, part->y);
        CHECK(places.begin()->second < heading);
        CHECK(heading < places.rbegin()->second);
    }
}

}  // namespace tandem::test
