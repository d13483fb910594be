// What makes a text hard to read, said as a suggestion to whoever writes it (DOMAIN.md D3 "Plain English
// lint").
//
// Only for the fields that reach the first page of a report, which is for everybody. Never an error: nothing
// is refused for it. Sentences are told apart as in report/reading.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

// Whether this field's text can stand on the first page of a report; keys as in the schema. What citizens
// said is not among them: their words are their own.
bool reaches_first_page(std::string_view entity, std::string_view field);

// Words of two or more capital letters ("ICB", "ICBs") that nothing explains: no words in brackets after them
// at their first use, and they do not stand in brackets after words themselves ("integrated care board
// (ICB)"). Each once, in the order of the text. Those that everybody knows (NHS, UK, GP ...) and Roman
// numbers are none, and neither is what is written in capitals only.
std::vector<std::string> unexplained_acronyms(std::string_view text);

// "One sentence has 31 words; up to 25 are easy to read." and "What does ICB stand for?", in that order.
std::vector<std::string> plain_english_hints(std::string_view text);

}  // namespace tandem
