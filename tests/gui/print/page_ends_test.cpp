// What stands together where a page ends: headings, notes, small tables, the last page of a report, and the
// words that say where a picture is.
#include "catch.h"
#include "laid_pages.h"
#include "ui/print/page_layout.h"
#include "ui/print/type_scale.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tandem::test {
namespace {

using print::Glyphs;
using print::lay_out;
using print::Page;
using print::PageLayout;

constexpr double body = print::page_height - 2 * body_top;

Report lines_before(int lines) {
    Report report;
    report.title = "T";
    report.blocks.push_back(Heading{1, "T", "t"});
    for (int i = 0; i < lines; ++i)
        report.blocks.push_back(Paragraph{plain("One line.")});
    return report;
}

TableBlock table_of(std::size_t rows, const std::string& words = "words") {
    TableBlock table;
    table.caption = "What there is";
    table.columns = {{"What", TableColumn::Align::left, 1}, {"How", TableColumn::Align::left, 1}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({Cell{plain("a row")}, Cell{plain(words)}});
    return table;
}

Paragraph note() {
    return {plain("In the appendix: all of it."), Paragraph::Role::small};
}

int last_element(const PageLayout& layout, const std::string& type) {
    for (std::size_t i = layout.elements.size(); i-- > 0;)
        if (layout.elements[i].type == type)
            return static_cast<int>(i);
    return -1;
}

}  // namespace

TEST_CASE("a report's last page is not left with a few lines of its closing lists", "[report][print]") {
    for (int items = 20; items < 140; ++items) {
        Report report = lines_before(20);
        report.blocks.push_back(table_of(3));
        report.blocks.push_back(Heading{2, "Terms", "terms"});
        ListBlock list;
        list.compact = true;
        for (int i = 0; i < items; ++i)
            list.items.push_back(plain("A term, and what it means in a few words."));
        report.blocks.push_back(list);
        report.blocks.push_back(Paragraph{plain("After those who wrote it.")});
        const PageLayout layout = lay_out(report, {});
        INFO(items << " items");
        if (layout.pages.size() > 1)
            CHECK(lowest(layout.pages.back()) - body_top > body * 0.3);
        for (const Page& page : layout.pages)
            CHECK(lowest(page) < print::page_height - body_top);
    }
}

TEST_CASE("a few words under a heading, a small list and an item of a box stand on one page",
          "[report][print]") {
    const std::string sentence = "Come to the open evening at the café, or send in the card. ";
    for (int lines = 10; lines < 50; ++lines) {
        INFO(lines << " lines before");
        Report words = lines_before(lines);
        words.blocks.push_back(Heading{2, "Have your say", "h"});
        for (int i = 0; i < 3; ++i)
            words.blocks.push_back(Paragraph{plain(sentence + sentence)});
        const PageLayout said = lay_out(words, {});
        const int last = static_cast<int>(said.elements.size()) - 1;
        CHECK(page_of(said, last) == page_of(said, last - 2));
        CHECK(page_of(said, last) == said.headings[1].page);

        Report listed = lines_before(lines);
        listed.blocks.push_back(ListBlock{.items = std::vector<Spans>(4, plain("One thing."))});
        std::set<int> pages;
        const PageLayout list = lay_out(listed, {});
        for (std::size_t i = 0; i < list.elements.size(); ++i)
            if (std::string_view(list.elements[i].type) == "LBody")
                pages.insert(page_of(list, static_cast<int>(i)));
        CHECK(pages.size() == 1);

        Report boxed = lines_before(lines);
        Callout box;
        box.title = "Left out";
        for (int i = 0; i < 3; ++i)
            box.items.push_back(plain(sentence + sentence + sentence + sentence + sentence));
        boxed.blocks.push_back(box);
        const PageLayout left_out = lay_out(boxed, {});
        for (std::size_t i = 0; i < left_out.elements.size(); ++i) {
            pages.clear();
            for (std::size_t page = 0; page < left_out.pages.size(); ++page)
                for (const Glyphs& text : left_out.pages[page].texts)
                    if (text.owner == static_cast<int>(i) &&
                        std::string_view(left_out.elements[i].type) == "LBody")
                        pages.insert(static_cast<int>(page));
            CHECK(pages.size() <= 1);
        }
    }
}

TEST_CASE("the first thing of a list is not left alone at the foot of a page", "[report][print]") {
    const std::string sentence = "What was said about it in the meetings of the year before, in words";
    for (const std::size_t items : {std::size_t{2}, std::size_t{12}})
        for (int lines = 10; lines < 50; ++lines) {
            INFO(items << " items, " << lines << " lines before");
            Report report = lines_before(lines);
            report.blocks.insert(report.blocks.begin() + 1, ContentsBlock{"Contents"});
            report.blocks.push_back(
                ListBlock{.items = std::vector<Spans>(items, plain(sentence + ", and more of them."))});
            const PageLayout layout = lay_out(report, {});
            std::vector<int> bodies;
            for (std::size_t i = 0; i < layout.elements.size(); ++i)
                if (std::string_view(layout.elements[i].type) == "LBody")
                    bodies.push_back(static_cast<int>(i));
            REQUIRE(bodies.size() == items);
            CHECK(page_of(layout, bodies[0]) == page_of(layout, bodies[1]));
        }
}

TEST_CASE("in large print the sentence above a list breaks over no page", "[report][print]") {
    std::string sentence;
    for (int i = 0; i < 13; ++i)
        sentence += "some of its words ";
    for (int lines = 8; lines < 30; ++lines) {
        Report report = lines_before(lines);
        report.blocks.push_back(Paragraph{plain(sentence)});
        report.blocks.push_back(ListBlock{.items = {plain("Kind: a note."), plain("Phase: Do.")}});
        const PageLayout layout = lay_out(report, {.body_pt = 18});
        INFO(lines << " lines before");
        const int words = last_element(layout, "L") - 1;
        REQUIRE(std::string(layout.elements[static_cast<std::size_t>(words)].type) == "P");
        std::set<const Page*> pages;
        for (const Page& page : layout.pages)
            for (const Glyphs& text : page.texts)
                if (text.owner == words)
                    pages.insert(&page);
        CHECK(pages.size() == 1);
    }
}

TEST_CASE("a note stands on the page of what it is about", "[report][print]") {
    for (int lines = 15; lines < 45; ++lines) {
        INFO(lines << " lines before");
        Report after_words = lines_before(lines);
        after_words.blocks.push_back(note());
        const PageLayout words = lay_out(after_words, {});
        const int last = static_cast<int>(words.elements.size()) - 1;
        CHECK(page_of(words, last) == page_of(words, last - 1));

        Report after_list = lines_before(lines);
        after_list.blocks.push_back(ListBlock{.items = {plain("One."), plain("Two."), plain("Three.")}});
        after_list.blocks.push_back(note());
        after_list.blocks.push_back(note());
        const PageLayout list = lay_out(after_list, {});
        CHECK(page_of(list, last_element(list, "P")) == page_of(list, last_element(list, "LBody")));

        Report after_figure = lines_before(lines);
        after_figure.blocks.push_back(bars(8));
        after_figure.blocks.push_back(note());
        for (int i = 0; i < 40; ++i)
            after_figure.blocks.push_back(Paragraph{plain("More.")});
        const PageLayout figure = lay_out(after_figure, {});
        const auto picture = std::ranges::find(figure.elements, std::string("Figure"),
                                               [](const auto& element) { return std::string(element.type); });
        REQUIRE(picture != figure.elements.end());
        // Its caption, then the note.
        CHECK(page_of(figure, static_cast<int>(picture - figure.elements.begin()) + 2) ==
              page_of_picture(figure));
    }
}

TEST_CASE("a heading and the line below it are not left at the foot without what they lead to",
          "[report][print]") {
    for (int lines = 15; lines < 45; ++lines) {
        Report report = lines_before(lines);
        report.blocks.push_back(ContentsBlock{"Contents"});
        report.blocks.push_back(Heading{2, "A section", "s"});
        report.blocks.push_back(Paragraph{plain("What it is about.")});
        report.blocks.push_back(
            table_of(20, "words that go on and on, so that the row takes more than a line"));
        const PageLayout layout = lay_out(report, {});
        INFO(lines << " lines before");
        const Page& page = layout.pages[static_cast<std::size_t>(layout.headings[1].page)];
        CHECK(elements_on(layout, page, "TD").size() >= 2);
    }
}

TEST_CASE("a table of a few rows stands on one page", "[report][print]") {
    for (int lines = 15; lines < 45; ++lines) {
        Report report = lines_before(lines);
        report.blocks.push_back(table_of(6));
        const PageLayout layout = lay_out(report, {});
        INFO(lines << " lines before");
        CHECK(std::ranges::count_if(layout.pages, [&](const Page& page) {
                  return !elements_on(layout, page, "TD").empty();
              }) == 1);
    }
}

TEST_CASE("a long list of contents stands in two columns, on one page", "[report][print]") {
    Report report = lines_before(22);
    report.blocks.push_back(ContentsBlock{"Contents"});
    for (int i = 0; i < 24; ++i) {
        report.blocks.push_back(Heading{2, "A section", "s" + std::to_string(i)});
        report.blocks.push_back(Paragraph{plain("Words.")});
    }
    const PageLayout layout = lay_out(report, {});
    std::set<int> pages;
    std::set<double> rights;
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        for (const print::PageLink& link : layout.pages[i].links) {
            pages.insert(static_cast<int>(i));
            rights.insert(link.area.right());
        }
    CHECK(pages.size() == 1);
    CHECK(rights.size() == 2);
    CHECK(*rights.rbegin() <= print::page_width - print::margin + 1);
}

TEST_CASE("a box that goes on over the page has its title there too", "[report][print]") {
    Callout box{Callout::Kind::points, "What stands out", {}, {}};
    for (int i = 0; i < 30; ++i)
        box.items.push_back(plain("One thing among many that are said here."));
    int torn = 0;
    for (int lines = 10; lines < 30; ++lines) {
        Report report = lines_before(lines);
        report.blocks.push_back(box);
        const PageLayout layout = lay_out(report, {});
        if (layout.pages.size() < 2)
            continue;
        INFO(lines << " lines before");
        const Page& next = layout.pages[1];
        const bool begins_there = page_of(layout, last_element(layout, "Div") + 1) == 1;
        CHECK(is_on(next, print::artifact::repeated) == !begins_there);
        torn += begins_there ? 0 : 1;
    }
    CHECK(torn > 5);
}

TEST_CASE("where a picture comes on another page its text says where", "[report][print]") {
    int told = 0;
    for (int before = 5; before < 40; ++before) {
        Report report = lines_before(before);
        report.blocks.push_back(bars(16));
        for (int i = 0; i < 60; ++i)
            report.blocks.push_back(Paragraph{plain("One line after.")});
        const PageLayout layout = lay_out(report, {});
        INFO(before << " lines before");
        const int picture = page_of_picture(layout);
        REQUIRE(picture >= 0);
        const int owner = layout.pages[static_cast<std::size_t>(picture)].pictures.front().owner;
        bool is_told = false;
        for (const Glyphs& text : layout.pages.front().texts)
            is_told =
                is_told || (text.owner == print::artifact::repeated && text.run.glyphIndexes().size() > 5);
        // Words that come after it stand before it.
        const bool has_passed =
            picture > 0 && std::ranges::any_of(layout.pages.front().texts,
                                               [&](const Glyphs& text) { return text.owner > owner + 1; });
        CHECK(is_told == has_passed);
        told += is_told ? 1 : 0;
    }
    CHECK(told > 3);
}

TEST_CASE("a number of two words has one line where the table has the room", "[report][print]") {
    Report report = lines_before(1);
    TableBlock table;
    table.columns = {{"Need", TableColumn::Align::left, 3},
                     {"How many", TableColumn::Align::right, 1},
                     {"Judged", TableColumn::Align::left, 1},
                     {"Why it matters", TableColumn::Align::left, 4}};
    const std::string long_text =
        "many words that say at some length why this matters to the people who were asked about it, and more";
    for (int i = 0; i < 8; ++i)
        table.rows.push_back({Cell{plain(long_text)}, Cell{plain("about 1,850")},
                              Cell{plain("judged 2 of 3")}, Cell{plain(long_text + ", " + long_text)}});
    report.blocks.push_back(table);
    const PageLayout layout = lay_out(report, {});
    int seen = 0;
    for (const Glyphs& text : layout.pages.front().texts) {
        if (text.owner < 0 ||
            std::string(layout.elements[static_cast<std::size_t>(text.owner)].type) != "TD" ||
            text.run.glyphIndexes().size() > 20)
            continue;
        ++seen;
    }
    CHECK(seen == 16);  // a text of two lines would be two
}

TEST_CASE("a number of two words has one line beside a column that asks for ease, or under a longer text",
          "[report][print]") {
    Report report = lines_before(1);
    TableBlock table;
    table.columns = {{"Risk", TableColumn::Align::left, 3},
                     {"At first", TableColumn::Align::left, 1},
                     {"After response", TableColumn::Align::left, 1.1},
                     {"Change", TableColumn::Align::left, 1},
                     {"Response", TableColumn::Align::left, 1}};
    const Cell risk{plain("Carers take on more than they can bear when people come home sooner")};
    for (int i = 0; i < 8; ++i)
        table.rows.push_back({risk, Cell{plain("medium, 12")},
                              Cell{plain(i < 7 ? "low, 4" : "medium, 12, as judged by all who bear it")},
                              Cell{plain("less grave")}, Cell{plain("Enable")}});
    report.blocks.push_back(table);
    const PageLayout layout = lay_out(report, {});
    std::map<int, std::set<int>> lines;  // of a cell: how high its letters stand
    for (const Glyphs& text : layout.pages.front().texts)
        if (text.owner >= 0 &&
            layout.elements[static_cast<std::size_t>(text.owner)].type == std::string("TD"))
            for (const QPointF& place : text.run.positions())
                lines[text.owner].insert(static_cast<int>(std::lround(text.at.y() + place.y())));
    REQUIRE(lines.size() == 32);
    // The long one alone has more.
    CHECK(std::ranges::count_if(lines, [](const auto& cell) { return cell.second.size() > 1; }) == 1);
}

}  // namespace tandem::test
