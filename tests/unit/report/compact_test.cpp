#include "report/compact.h"

#include "catch.h"

using tandem::absent_sentence;
using tandem::as_enumeration;
using tandem::as_sentence;
using tandem::drop_absent_columns;
using tandem::FactsBlock;
using tandem::number_ranges;
using tandem::plain;
using tandem::TableBlock;
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
    CHECK(absent_sentence(dropped, table.rows.size()) == "Not recorded for any of these: state, note.");
    CHECK(absent_sentence(dropped, 1) == "Not recorded: state, note.");
    CHECK(absent_sentence({}, 2).empty());
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
    CHECK(text_of(as_sentence(table).spans) ==
          "Findings: FI1 Visits. What worked: People want them. Evidence: E3, E4.");
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
