#include "report/reading.h"

#include "catch.h"

using tandem::Heading;
using tandem::long_sentences;
using tandem::Paragraph;
using tandem::Report;
using tandem::sentences_of;
using tandem::words_in;

namespace {

std::string words(int count) {
    std::string text = "Word";
    for (int i = 1; i < count; ++i)
        text += " word";
    return text + ".";
}

}  // namespace

TEST_CASE("text falls into sentences where the next one begins", "[unit][report]") {
    CHECK(sentences_of("One. Two? 3 left! Last") ==
          std::vector<std::string>{"One.", "Two?", "3 left!", "Last"});
    CHECK(sentences_of("It cost £3.50 in all, e.g. for tea.").size() == 1);
    CHECK(sentences_of("First line\nsecond line").size() == 2);
    CHECK(sentences_of("She said. “Yes.”").size() == 2);
    CHECK(sentences_of(" \n ").empty());
    CHECK(words_in("  two  words ") == 2);
}

TEST_CASE("long sentences are found in the first section and nowhere after it", "[unit][report]") {
    Report report;
    report.blocks = {Heading{1, "Report", "report"}, Heading{2, "In brief", "brief"},
                     Paragraph{tandem::plain(words(25) + " " + words(26))}, Heading{2, "Needs", "needs"},
                     Paragraph{tandem::plain(words(40))}};
    const auto found = long_sentences(report);
    REQUIRE(found.size() == 1);
    CHECK(found[0].words == 26);
    CHECK(found[0].section == "brief");
    CHECK(found[0].text == words(26));
}

TEST_CASE("source lines are not read as sentences", "[unit][report]") {
    Report report;
    report.blocks = {Heading{2, "In brief", "brief"},
                     Paragraph{tandem::plain(words(60)), Paragraph::Role::small}};
    CHECK(long_sentences(report).empty());
}
