#include "report/plain_english.h"

#include "base/number.h"
#include "base/text.h"
#include "report/reading.h"
#include "report/words.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

struct FieldName {
    std::string_view entity;
    std::string_view field;

    bool operator==(const FieldName&) const = default;
};

// Front box, "In brief" of the phases, and the first of the two pages of the summary and the leaflet.
constexpr FieldName first_page_fields[] = {
    {"project", "title"},     {"project", "purpose"}, {"project", "have_your_say"},
    {"project", "will_hear"}, {"phase", "summary"},   {"report_setting", "ask"},
    {"outcome", "statement"}, {"indicator", "name"},  {"decision", "title"},
    {"decision", "reasons"},  {"group", "name"},      {"contribution", "response_text"},
    {"project", "problem"},
};

constexpr std::string_view known_to_all[] = {"A4", "AM", "BBC", "EU",  "FAQ", "GP",  "GPs",
                                             "ID", "MP", "MPs", "NHS", "OK",  "PC",  "PDF",
                                             "PM", "TV", "UK",  "UN",  "URL", "USA", "VAT"};

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_part_of_a_word(char c) {
    return is_capital(c) || is_small(c) || (c >= '0' && c <= '9') ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

struct Word {
    std::size_t from = 0;
    std::size_t to = 0;
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_part_of_a_word(text[i])) {
            ++i;
            continue;
        }
        const std::size_t from = i;
        while (i < text.size() && is_part_of_a_word(text[i]))
            ++i;
        words.push_back({from, i});
    }
    return words;
}

bool looks_like_an_acronym(std::string_view word) {
    if (word.size() > 2 && word.ends_with('s'))
        word.remove_suffix(1);
    constexpr std::size_t longest = 6;
    return word.size() >= 2 && word.size() <= longest && std::ranges::all_of(word, is_capital);
}

bool is_roman_number(std::string_view word) {
    return std::ranges::all_of(
        word, [](char c) { return std::string_view("IVX").find(c) != std::string_view::npos; });
}

std::size_t skip_blanks(std::string_view text, std::size_t from) {
    while (from < text.size() && text[from] == ' ')
        ++from;
    return from;
}

// "(ICB)" or "ICB (integrated care board)".
bool is_explained_here(std::string_view text, const Word& word) {
    if (word.from > 0 && text[word.from - 1] == '(' && word.to < text.size() && text[word.to] == ')')
        return true;
    const std::size_t next = skip_blanks(text, word.to);
    return next < text.size() && text[next] == '(';
}

bool is_shouted(std::string_view text) {
    return std::ranges::none_of(text, is_small);
}

}  // namespace

bool reaches_first_page(std::string_view entity, std::string_view field) {
    return std::ranges::find(first_page_fields, FieldName{entity, field}) != std::end(first_page_fields);
}

std::vector<std::string> unexplained_acronyms(std::string_view text) {
    std::vector<std::string> found;
    if (is_shouted(text))
        return found;
    std::set<std::string_view> met;
    for (const Word& at : words_of(text)) {
        const std::string_view word = text.substr(at.from, at.to - at.from);
        if (!looks_like_an_acronym(word) || is_roman_number(word) ||
            std::ranges::find(known_to_all, word) != std::end(known_to_all))
            continue;
        const std::string_view single = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
        if (met.insert(single).second && !is_explained_here(text, at))
            found.emplace_back(word);
    }
    return found;
}

std::vector<std::string> plain_english_hints(std::string_view text) {
    std::vector<std::string> hints;
    std::int64_t long_ones = 0;
    int longest = 0;
    for (const std::string& sentence : sentences_of(text)) {
        const int words = words_in(sentence);
        long_ones += words > longest_easy_sentence;
        longest = std::max(longest, words);
    }
    const std::string easy = "; up to " + std::to_string(longest_easy_sentence) + " are easy to read.";
    if (long_ones == 1)
        hints.push_back("One sentence has " + std::to_string(longest) + " words" + easy);
    else if (long_ones > 1)
        hints.push_back(upper_first(counted(long_ones, "sentence is", "sentences are")) +
                        " long, the longest has " + std::to_string(longest) + " words" + easy);
    const std::vector<std::string> acronyms = unexplained_acronyms(text);
    if (!acronyms.empty())
        hints.push_back("What " + std::string(acronyms.size() == 1 ? "does " : "do ") + join_and(acronyms) +
                        " stand for? The first page is for everybody.");
    return hints;
}

}  // namespace tandem
