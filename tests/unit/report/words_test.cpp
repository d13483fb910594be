#include "report/words.h"

#include "catch.h"

using tandem::find_words;
using tandem::in_words;
using tandem::Money;
using tandem::PartialDate;

TEST_CASE("what is absent is no data, never a blank or a zero", "[unit][report]") {
    CHECK(in_words(PartialDate{}) == "no data");
    CHECK(in_words(PartialDate{}, PartialDate{}) == "no data");
    CHECK(in_words(std::optional<Money>{}) == "no data");
    CHECK(in_words(std::optional<double>{}, "hours") == "no data");
    CHECK(in_words(std::optional<std::int64_t>{}) == "no data");
    CHECK(in_words(tandem::Co::none) == "no data");
    CHECK(tandem::or_no_data(" ") == "no data");
    CHECK(in_words(std::optional<double>{0.0}, "hours") == "0 hours");
}

TEST_CASE("values read as people write them", "[unit][report]") {
    CHECK(in_words(PartialDate(2010), PartialDate{}) == "from 2010");
    CHECK(in_words(Money{123'450}) == "£1,234.50");
    CHECK(in_words(std::optional<double>{1234.5}, "hours") == "1,234.5 hours");
    CHECK(tandem::percent_words(0.345) == "35 %");
    CHECK(tandem::percent_words(-0.8) == "−80 %");
    CHECK(tandem::percent_words(0.004) == "under 1 %");  // not nothing
    CHECK(tandem::percent_words(0) == "0 %");
    CHECK(tandem::lower_first("Citizen voice") == "citizen voice");
    CHECK(tandem::lower_first("NHS trust") == "NHS trust");
    CHECK(tandem::ended("Call us") == "Call us.");
    CHECK(tandem::ended("Why?") == "Why?");
}

TEST_CASE("a long text becomes paragraphs of one line each", "[unit][report]") {
    CHECK(tandem::paragraphs_of("One\ttwo\n\n \nthree") == std::vector<std::string>{"One two", "three"});
    CHECK(tandem::one_line(" a\n\nb ") == "a b");
    CHECK(tandem::paragraphs_of("").empty());
}

TEST_CASE("texts of people join into sentences without doubled stops", "[unit][report]") {
    CHECK(tandem::clause(" Money moves.\nIt helps. ") == "Money moves. It helps");
    CHECK(tandem::clause("and so on...") == "and so on...");
    CHECK(tandem::two_sentences("People over 75; carers.", "they wait less.") ==
          "People over 75; carers. They wait less.");
    CHECK(tandem::two_sentences("Carers", "Rest") == "Carers. Rest");
    CHECK(tandem::two_sentences("", "rest") == "rest");
    CHECK(tandem::two_sentences("Carers", " ") == "Carers");
}

TEST_CASE("what is below zero is printed with a minus sign, not with a hyphen", "[unit][report]") {
    CHECK(tandem::in_words(std::optional(tandem::Money{-23410000})) == "−£234,100");
    CHECK(tandem::in_words(std::optional(-4.5), "days") == "−4.5 days");
    CHECK(tandem::in_words(3, 1, "days") == "3.0 days");
    CHECK(tandem::percent_words(-0.25) == "−25 %");
}

TEST_CASE("a share of a few things is said in words", "[unit][report]") {
    CHECK(tandem::how_many_are(0, 4) == "none is");
    CHECK(tandem::how_many_are(1, 4) == "one is");
    CHECK(tandem::how_many_are(3, 4) == "three are");
    CHECK(tandem::how_many_are(4, 4) == "all are");
    CHECK(tandem::how_many_are(2, 2) == "both are");
    CHECK(tandem::how_many_are(1, 1) == "it is");
    CHECK(tandem::how_many_are(0, 1) == "it is not");
    CHECK(tandem::how_many(0, 4, "done") == "none of them done");
    CHECK(tandem::how_many(3, 4, "done") == "three of them done");
    CHECK(tandem::how_many(4, 4, "done") == "all done");
    CHECK(tandem::how_many(2, 2, "done") == "both done");
    CHECK(tandem::how_many(1, 1, "done") == "done");
    CHECK(tandem::how_many(0, 1, "done") == "not done");
    CHECK(tandem::join_present({"", "May", "no data", "by the panel"}) == "May; by the panel");
    CHECK(tandem::join_present({"no data", ""}, ", ").empty());
    CHECK(tandem::part_of(0, 4, "task is", "tasks are") == "None of the four tasks is");
    CHECK(tandem::part_of(0, 2, "task is", "tasks are") == "Neither of the two tasks is");
    CHECK(tandem::part_of(0, 8, "indicator has", "indicators have") == "None of the eight indicators has");
    CHECK(tandem::part_of(1, 4, "task is", "tasks are") == "One of four tasks is");
    CHECK(tandem::part_of(3, 12, "task is", "tasks are") == "Three of 12 tasks are");
    CHECK(tandem::part_of(11, 12, "task is", "tasks are") == "11 of 12 tasks are");
    CHECK(tandem::part_of(3, 4, "task is", "tasks are") == "Three of four tasks are");
    CHECK(tandem::part_of(4, 4, "task is", "tasks are") == "All four tasks are");
    CHECK(tandem::part_of(2, 2, "task is", "tasks are") == "Both tasks are");
    CHECK(tandem::part_of(1, 1, "task is", "tasks are") == "The one task is");
    CHECK(tandem::part_of(0, 1, "task is", "tasks are") == "No task is");
    CHECK(tandem::part_of(0, 0, "task is", "tasks are") == "No tasks are");
}

TEST_CASE("words are found whole and in any case", "[unit][report]") {
    CHECK(find_words("We asked Jo Smith.", "jo smith") == 9);
    CHECK(find_words("Jo Smithson came", "Jo Smith") == std::string::npos);
    CHECK(find_words("Banjo Smith", "Jo Smith") == std::string::npos);
    CHECK(find_words("J. S. came", "J. S.") == 0);
    CHECK(find_words("Zoë came", "Zo") == std::string::npos);
    CHECK(find_words("need and needs", "need", 1) == std::string::npos);
    CHECK(find_words("anything", "") == std::string::npos);
    // Both cases of the first letter are looked for, each from where the other left off.
    CHECK(find_words("Annexe and aNNEX", "annex") == 11);
    CHECK(find_words("annexe And Annex", "annex") == 11);
    CHECK(find_words("7 sins, 17 virtues, 7", "7", 1) == 20);
    CHECK(find_words("at the en", "end") == std::string::npos);
}
