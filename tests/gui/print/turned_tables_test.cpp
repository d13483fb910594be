// Tables whose words have no room upright (docs/decisions/0015-tables-on-their-side.md).
#include "catch.h"
#include "laid_pages.h"
#include "sample_report.h"
#include "ui/print/page_layout.h"
#include "ui/print/type_scale.h"

#include <algorithm>
#include <map>
#include <string>

namespace tandem::test {
namespace {

using print::lay_out;
using print::Page;
using print::PageLayout;

// Six columns of long words: they fit upright at 12 points, and not at 18.
TableBlock wide_table(std::size_t rows) {
    TableBlock table;
    table.caption = "What is planned";
    for (const char* title :
         {"Recommendation", "Organisation", "Commissioner", "Contribution", "Understanding", "Measurement"})
        table.columns.push_back({title, TableColumn::Align::left, 1});
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back(std::vector<Cell>(6, Cell{plain("a few words")}));
    return table;
}

Report with_wide_table(std::size_t rows = 3) {
    Report report;
    report.blocks = {Heading{1, "Title", "t"},
                     Paragraph{plain("Before it.")},
                     Heading{2, "The table", "h"},
                     wide_table(rows),
                     Paragraph{plain("Source: minutes."), Paragraph::Role::small},
                     Heading{2, "What follows", "w"},
                     Paragraph{plain("After it.")}};
    return report;
}

bool is_sideways(const Page& page) {
    return page.sheet.is_sideways();
}

int broken_words(const PageLayout& layout) {
    int broken = 0;
    for (const Page& page : layout.pages)
        for (const print::Glyphs& text : page.texts)
            broken += text.is_apart ? 1 : 0;
    return broken;
}

// The page on which an element of this type has its last text.
std::size_t last_page_of(const PageLayout& layout, const std::string& type) {
    std::size_t last = 0;
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        for (const print::Glyphs& text : layout.pages[i].texts)
            if (text.owner >= 0 && layout.elements[static_cast<std::size_t>(text.owner)].type == type)
                last = i;
    return last;
}

// As many rows as leave no room for words on the page of the table.
std::size_t filling_rows() {
    std::size_t rows = 3;
    while (lay_out(with_wide_table(rows), {.body_pt = 18}).pages.size() < 3)
        ++rows;
    return rows;
}

}  // namespace

TEST_CASE("a table stands upright as long as no word of it is broken", "[report][print]") {
    const PageLayout layout = lay_out(with_wide_table(), {});
    CHECK(std::ranges::none_of(layout.pages, is_sideways));
    CHECK(broken_words(layout) == 0);
}

TEST_CASE("a table whose words would be broken turns its pages, and takes its heading and sources along",
          "[report][print]") {
    const PageLayout layout = lay_out(with_wide_table(filling_rows()), {.body_pt = 18});
    REQUIRE(layout.pages.size() == 3);
    CHECK_FALSE(is_sideways(layout.pages[0]));
    CHECK(is_sideways(layout.pages[1]));
    CHECK_FALSE(is_sideways(layout.pages[2]));
    CHECK(layout.headings[0].page == 0);
    CHECK(layout.headings[1].page == 1);
    CHECK(layout.headings[2].page == 2);
    CHECK(last_page_of(layout, "TD") == 1);
    CHECK(broken_words(layout) == 0);
    for (const print::Box& box : layout.pages[1].boxes)
        CHECK(box.area.right() <= print::page_height - print::margin + 1);
}

TEST_CASE("in large print columns of texts have room for more than a word or two, on turned pages if need be",
          "[report][print]") {
    TableBlock table;
    for (const char* title : {"What", "Whose", "Why", "Open", "Done"})
        table.columns.push_back({title, TableColumn::Align::left, 1});
    const auto report_of = [&](const char* words) {
        TableBlock filled = table;
        const Cell cell{plain(words)};
        for (int i = 0; i < 3; ++i)
            filled.rows.push_back({cell, cell, cell, Cell{plain("yes")}, Cell{plain("no")}});
        Report report;
        report.blocks = {Heading{1, "Title", "t"}, filled};
        return report;
    };
    const Report wordy =
        report_of("One link worker covers two of five wards and is away from Friday to Monday");
    CHECK(is_sideways(lay_out(wordy, {.body_pt = 18}).pages.back()));
    CHECK_FALSE(is_sideways(lay_out(wordy, {}).pages.back()));
    // What is short is read in columns of two words a line: that is less to do than to turn the page.
    const PageLayout brief = lay_out(report_of("One worker covers two wards"), {.body_pt = 18});
    CHECK_FALSE(is_sideways(brief.pages.back()));
    CHECK(broken_words(brief) == 0);
}

TEST_CASE("a long turned table goes on over turned pages, each with its header row and within its margins",
          "[report][print]") {
    const PageLayout layout = lay_out(with_wide_table(60), {.body_pt = 18});
    const auto turned = std::ranges::count_if(layout.pages, is_sideways);
    CHECK(turned >= 3);
    for (const Page& page : layout.pages) {
        const bool repeats = std::ranges::any_of(
            page.texts, [](const print::Glyphs& text) { return text.owner == print::artifact::repeated; });
        CHECK(lowest(page) < page.sheet.height - print::margin);
        CHECK(repeats == (is_sideways(page) && &page != &layout.pages[1]));
    }
}

TEST_CASE("a small note under a heading is no table's source, and stands upright", "[report][print]") {
    Report report = with_wide_table(filling_rows());
    report.blocks.back() = Paragraph{plain("In the appendix."), Paragraph::Role::small};
    const PageLayout layout = lay_out(report, {.body_pt = 18});
    REQUIRE(layout.pages.size() == 3);
    CHECK_FALSE(is_sideways(layout.pages[2]));
}

TEST_CASE("every note below a turned table stands with its last row", "[report][print]") {
    const std::size_t filling = filling_rows();
    for (std::size_t rows = 2; rows <= filling + 2; ++rows) {
        Report report = with_wide_table(rows);
        report.blocks.insert(report.blocks.begin() + 5,
                             Paragraph{plain("In the appendix: the rest (3 rows)."), Paragraph::Role::small});
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(rows << " rows");
        const int note = static_cast<int>(layout.elements.size()) - 3;  // a heading and its words follow
        REQUIRE(std::string(layout.elements[static_cast<std::size_t>(note)].type) == "P");
        CHECK(static_cast<std::size_t>(page_of(layout, note)) == last_page_of(layout, "TD"));
    }
}

TEST_CASE("words that follow fill what a turned table leaves of its page", "[report][print]") {
    const PageLayout layout = lay_out(with_wide_table(3), {.body_pt = 18});
    REQUIRE(layout.pages.size() == 2);
    CHECK(is_sideways(layout.pages[1]));
    CHECK(layout.headings[2].page == 1);
    // So does the next table that stands upright, where all of it has room there, and else not.
    Report report = with_wide_table(3);
    TableBlock narrow = wide_table(1);
    narrow.columns.resize(2);
    narrow.rows.front().resize(2);
    report.blocks.push_back(narrow);
    CHECK(lay_out(report, {.body_pt = 18}).pages.size() == 2);
    std::get<TableBlock>(report.blocks.back()).rows.resize(20, narrow.rows.front());
    const PageLayout more = lay_out(report, {.body_pt = 18});
    REQUIRE(more.pages.size() == 3);
    CHECK_FALSE(is_sideways(more.pages[2]));
    CHECK(last_page_of(more, "TD") == 2);
}

TEST_CASE("a page with little on it is turned for a table instead of ended", "[report][print]") {
    for (int lines = 10; lines < 60; ++lines) {
        Report report = with_wide_table();
        report.blocks.insert(report.blocks.begin() + 1, static_cast<std::size_t>(lines),
                             Paragraph{plain("One line before.")});
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(lines << " lines before");
        const auto of_table = static_cast<std::size_t>(layout.headings[1].page);
        CHECK(is_sideways(layout.pages[of_table]));
        for (std::size_t i = 1; i < of_table; ++i) {
            CHECK_FALSE(is_sideways(layout.pages[i]));
            CHECK(lowest(layout.pages[i]) > print::page_height * 0.33);
        }
        for (const Page& page : layout.pages)
            CHECK(lowest(page) < page.sheet.height - print::margin);
    }
}

TEST_CASE("a sheet is turned for rows of a table only, and within no paragraph and no list",
          "[report][print]") {
    std::string sentence;
    for (int i = 0; i < 40; ++i)
        sentence += "words that go on ";
    for (int lines = 8; lines < 60; lines += 3) {
        TableBlock tall = wide_table(5);
        for (std::vector<Cell>& row : tall.rows)
            row.back() = Cell{plain(sentence.substr(0, 60))};
        Report report;
        report.blocks = {Heading{1, "Title", "t"}};
        report.blocks.insert(report.blocks.end(), static_cast<std::size_t>(lines),
                             Paragraph{plain("One line before.")});
        const std::vector<Block> rest = {Paragraph{plain(sentence)},
                                         Heading{2, "The table", "h"},
                                         tall,
                                         Heading{2, "What follows", "w"},
                                         Paragraph{plain(sentence)},
                                         ListBlock{.items = std::vector<Spans>(4, plain(sentence))},
                                         Heading{2, "Another", "a"},
                                         tall};
        report.blocks.insert(report.blocks.end(), rest.begin(), rest.end());
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(lines << " lines before");
        std::map<int, bool> side_of;  // by element
        for (const Page& page : layout.pages) {
            const bool has_rows = std::ranges::any_of(page.boxes, [](const print::Box& box) {
                return box.area.right() > print::page_width - print::margin + 1;
            });
            CHECK(has_rows == is_sideways(page));
            for (const print::Glyphs& text : page.texts) {
                const auto is_of = [&](std::string_view type) {
                    return text.owner >= 0 &&
                           layout.elements[static_cast<std::size_t>(text.owner)].type == type;
                };
                if (is_of("P") || is_of("LBody"))
                    CHECK(side_of.try_emplace(text.owner, is_sideways(page)).first->second ==
                          is_sideways(page));
            }
        }
    }
}

TEST_CASE("two turned tables share pages, and no page is left empty between them", "[report][print]") {
    Report report = with_wide_table();
    report.blocks.insert(report.blocks.begin() + 5, {Heading{2, "Another", "a"}, wide_table(3)});
    const PageLayout layout = lay_out(report, {.body_pt = 18});
    CHECK(is_sideways(layout.pages[1]));
    CHECK(layout.headings[1].page == 1);
    CHECK(layout.headings[2].page == 1);
    for (const Page& page : layout.pages)
        CHECK_FALSE(page.texts.empty());
}

}  // namespace tandem::test
