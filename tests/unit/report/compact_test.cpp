#include "report/compact.h"

#include "catch.h"

using tandem::absent_sentence;
using tandem::as_enumeration;
using tandem::as_few_lines;
using tandem::Cell;
using tandem::drop_absent_columns;
using tandem::FactsBlock;
using tandem::lift_common_columns;
using tandem::number_ranges;
using tandem::plain;
using tandem::Span;
using tandem::TableBlock;
using tandem::TableColumn;
using tandem::text_of;

namespace {

TableBlock tasks() {
    return {"Tasks",
            "Each row is a task.",
            {{"Task"}, {"State"}, {"Owner"}, {"Note"}},
            {{{plain("KT1 Map needs")}, {plain("not recorded")}, {plain("Lead")}, {plain("no data")}},
             {{plain("KT2 Rank needs")}, {plain("none recorded")}, {plain("no data")}, {plain("no data")}}}};
}

}  // namespace

TEST_CASE("a column absent in every row is taken out and named once", "[unit][report]") {
    TableBlock table = tasks();
    const auto dropped = drop_absent_columns(table);
    CHECK(dropped == std::vector<std::string>{"State", "Note"});
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[1].title == "Owner");  // one row has an owner, so the other's "no data" stays
    for (const auto& row : table.rows)
        CHECK(row.size() == 2);
    CHECK(text_of(table.rows[1][1].spans) == "no data");
    CHECK(absent_sentence(dropped) == "Not recorded yet: state and note.");
    CHECK(absent_sentence({}).empty());
}

TEST_CASE("what every row says at length is said once", "[unit][report]") {
    const std::string agreed = "Design panel; confirmed by Cabinet, 15 April 2025";
    const auto row = [&](const char* name, const std::string& by) {
        return std::vector<Cell>{{plain(name)}, {plain("done")}, {plain(by)}};
    };
    const TableBlock three{"Outcomes",
                           "",
                           {{"Outcome"}, {"State"}, {"Agreed by"}},
                           {row("O1", agreed), row("O2", agreed), row("O3", agreed)}};
    TableBlock table = three;
    CHECK(lift_common_columns(table) ==
          std::vector<std::string>{"For all of these, agreed by: " + agreed + '.'});
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[1].title == "State");  // as much the same, but short
    for (const auto& cells : table.rows)
        CHECK(cells.size() == 2);

    TableBlock differing = three;
    differing.rows[2][2] = {plain(agreed + " or so")};
    TableBlock marked = three;
    for (auto& cells : marked.rows)
        cells[2].spans.front().style = Span::Style::emphasis;  // the mark would be lost in the sentence
    TableBlock two = three;
    two.rows.pop_back();
    TableBlock numbers = three;
    numbers.columns[2].align = TableColumn::Align::right;
    for (TableBlock* kept : {&differing, &marked, &two, &numbers}) {
        CHECK(lift_common_columns(*kept).empty());
        CHECK(kept->columns.size() == 3);
    }
}

TEST_CASE("the first column stays, whatever it says", "[unit][report]") {
    TableBlock table{"Notes", "", {{"Note"}, {"Value"}}, {{{plain("no data")}, {plain("3")}}}};
    CHECK(drop_absent_columns(table).empty());
    CHECK(table.columns.size() == 2);
}

TEST_CASE("a table of one row reads as sentences", "[unit][report]") {
    const TableBlock table{"Findings",
                           "",
                           {{"Finding"}, {"What worked"}, {"Evidence"}},
                           {{{plain("FI1 Visits")}, {plain("People want them.")}, {plain("E3, E4")}}}};
    const std::vector<tandem::Block> lines = as_few_lines(table);
    REQUIRE(lines.size() == 1);
    CHECK(text_of(std::get<tandem::Paragraph>(lines.front()).spans) ==
          "Findings: FI1 Visits. What worked: People want them. Evidence: E3, E4.");
}

TEST_CASE("a long row reads as a list of what its columns say", "[unit][report]") {
    const TableBlock table{"Findings",
                           "",
                           {{"Finding"}, {"What worked"}, {"Evidence"}},
                           {{{plain("FI1 Visits")}, {plain(std::string(220, 'x'))}, {plain("E3, E4")}}}};
    const std::vector<tandem::Block> lines = as_few_lines(table);
    REQUIRE(lines.size() == 2);
    CHECK(text_of(std::get<tandem::Paragraph>(lines.front()).spans) == "Findings: FI1 Visits.");
    const auto& list = std::get<tandem::ListBlock>(lines.back());
    REQUIRE(list.items.size() == 2);
    CHECK(text_of(list.items[1]) == "Evidence: E3, E4.");
}

TEST_CASE("a table of names alone reads as a list in one sentence", "[unit][report]") {
    CHECK(text_of(as_enumeration(tasks()).spans) == "Tasks: KT1 Map needs; KT2 Rank needs.");
}

TEST_CASE("what a box does not know stands in one line", "[unit][report]") {
    FactsBlock box{"Decision D1",
                   {{"Decided", plain("D1 Begin")},
                    {"Reasons", plain("no data")},
                    {"Citizen input used", plain("none recorded")}}};
    gather_absent_facts(box);
    REQUIRE(box.facts.size() == 2);
    CHECK(box.facts[1].label == "Not recorded");
    CHECK(text_of(box.facts[1].value) == "Reasons, citizen input used");

    FactsBlock one{"Decision D2", {{"Decided", plain("D2 Stop")}, {"Reasons", plain("no data")}}};
    gather_absent_facts(one);
    CHECK(text_of(one.facts.back().value) == "no data");
}

TEST_CASE("numbers of sources are told as ranges", "[unit][report]") {
    CHECK(number_ranges({}).empty());
    CHECK(number_ranges({3}) == "3");
    CHECK(number_ranges({5, 1, 4, 6, 4, 9}) == "1, 4 to 6 and 9");
    CHECK(number_ranges({1, 2}) == "1 and 2");
}

TEST_CASE("what is not recorded is named in words that make sense, or not missed at all", "[unit][report]") {
    TableBlock table = tasks();
    table.columns[1].if_absent = "";
    table.columns[3].if_absent = "a note";
    CHECK(drop_absent_columns(table) == std::vector<std::string>{"a note"});
    CHECK(table.columns.size() == 2);
}
