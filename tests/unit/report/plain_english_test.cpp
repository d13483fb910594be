#include "report/plain_english.h"

#include "catch.h"
#include "model/portfolio.h"
#include "report/reading.h"

namespace {

using tandem::plain_english_hints;
using tandem::unexplained_acronyms;
using Words = std::vector<std::string>;

// A sentence of so many words.
std::string sentence_of(int words) {
    std::string text = "One";
    for (int i = 1; i < words; ++i)
        text += " word";
    return text + '.';
}

}  // namespace

TEST_CASE("an acronym is named until something explains it", "[unit][report]") {
    CHECK(unexplained_acronyms("The ICB pays.") == Words{"ICB"});
    CHECK(unexplained_acronyms("The integrated care board (ICB) pays. The ICB asks.").empty());
    CHECK(unexplained_acronyms("The ICB (integrated care board) pays.").empty());
    // Explained only later: whoever reads from the beginning does not know it.
    CHECK(unexplained_acronyms("The ICB pays. The integrated care board (ICB) asks.") == Words{"ICB"});
    CHECK(unexplained_acronyms("ICBs and a CCG; the ICB again.") == Words{"ICBs", "CCG"});
}

TEST_CASE("what everybody knows, numbers and shouting are no acronyms", "[unit][report]") {
    CHECK(unexplained_acronyms("The NHS, two GPs and a TV.").empty());
    CHECK(unexplained_acronyms("Part II and part XIV of L3 and P2.").empty());
    CHECK(unexplained_acronyms("DO NOT SEND THIS TO ICB").empty());
    CHECK(unexplained_acronyms("I am here. A word. Ça va, ÉÀ.").empty());
    CHECK(unexplained_acronyms("").empty());
    CHECK(unexplained_acronyms("(").empty());
    CHECK(unexplained_acronyms("Ask the SCVO") == Words{"SCVO"});
}

TEST_CASE("a long sentence is counted, and several are told together", "[unit][report]") {
    CHECK(plain_english_hints(sentence_of(25)).empty());
    CHECK(plain_english_hints(sentence_of(26)) ==
          Words{"One sentence has 26 words; up to 25 are easy to read."});
    CHECK(plain_english_hints(sentence_of(26) + ' ' + sentence_of(31)) ==
          Words{"2 sentences are long, the longest has 31 words; up to 25 are easy to read."});
    CHECK(plain_english_hints(sentence_of(30) + " The ICB.").size() == 2);
    CHECK(plain_english_hints("The ICB and the CCG.") ==
          Words{"What do ICB and CCG stand for? The first page is for everybody."});
}

TEST_CASE("the fields of the first page are fields that there are", "[unit][report]") {
    int fields = 0;
    for (const tandem::EntityDef* def : tandem::entities())
        for (const tandem::FieldDef& field : def->fields)
            if (tandem::reaches_first_page(def->key, field.key)) {
                ++fields;
                INFO(def->key << '.' << field.key);
                CHECK((field.kind == tandem::Kind::Line || field.kind == tandem::Kind::Text));
            }
    CHECK(fields == 13);
    CHECK(tandem::reaches_first_page("project", "problem"));
    CHECK_FALSE(tandem::reaches_first_page("contribution", "text"));
    CHECK_FALSE(tandem::reaches_first_page("decision", "detail"));
}
