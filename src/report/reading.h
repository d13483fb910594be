// How easily the first part of a report reads: its long sentences, named so that somebody can shorten them
// (DOMAIN.md D3 "Plain English lint").
//
// Looks at the front box and the first section, which are for everybody; what follows is for board and
// scrutiny.
#pragma once

#include "report/blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

inline constexpr int longest_easy_sentence = 25;  // words

struct LongSentence {
    std::string text;
    int words = 0;
    std::string section;  // id of the heading above it, as Heading::id

    bool operator==(const LongSentence&) const = default;
};

// In reading order.
std::vector<LongSentence> long_sentences(const Report& report);

// Splits at a full stop, question or exclamation mark before a blank and a capital letter or a digit, and at
// line ends; an abbreviation in the middle of a sentence ("St. Thomas") splits it, which never makes one
// longer.
std::vector<std::string> sentences_of(std::string_view text);
int words_in(std::string_view sentence);

}  // namespace tandem
