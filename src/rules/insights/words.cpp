#include "rules/insights/words.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"

#include <algorithm>

namespace tandem {

namespace {

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// At most `most` characters and an ellipsis, cut between words; a single word longer than that is cut within.
std::string cut_between_words(std::string text, std::size_t most) {
    if (character_count(text) <= most)
        return text;
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    std::size_t end = 0;
    for (std::size_t characters = 0; characters < most || !begins(text[end]); ++end)
        characters += begins(text[end]);
    if (const std::size_t blank = text.rfind(' ', end); blank != std::string::npos && blank > 0)
        end = blank;
    // Rather at the end of a clause than after "with 100", where enough is left.
    const auto ends_clause = [&](std::size_t at) {
        return text[at] == ' ' && (text[at - 1] == ',' || text[at - 1] == ';' || text[at - 1] == ':');
    };
    for (std::size_t clause = end; clause > end / 2; --clause)
        if (ends_clause(clause)) {
            end = clause;
            break;
        }
    end = std::min(end, text.find_last_not_of(" ,;:-", end - 1) + 1);
    return text.substr(0, end) + "…";
}

}  // namespace

std::string percent(double share) {
    return grouped(share * 100, 0) + " %";
}

std::string rounded(double number) {
    const std::string text = grouped(number, 1);
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

std::string opening(std::int64_t number) {
    std::string word = in_letters(number);
    if (word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

std::string in_lower(std::string_view label) {
    std::string text(label);
    if (text.size() > 1 && is_capital(text[0]) && !is_capital(text[1]))
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string named(const Common& record, std::string_view title) {
    constexpr std::size_t enough = 60;
    const std::string short_title =
        cut_between_words(quotable(trimmed(title), trimmed(title).size() + 1), enough);
    if (short_title.empty())
        return record.code;
    return record.code.empty() ? short_title : record.code + " (" + short_title + ')';
}

std::string from_count(std::int64_t number, std::string_view one, std::string_view many) {
    return number == 0 ? "from no " + std::string(many) : "from " + counted(number, one, many);
}

std::string listed(std::vector<std::string> words, std::size_t most) {
    if (words.size() > most + 1) {
        const auto more = static_cast<std::int64_t>(words.size() - most);
        words.resize(most);
        words.push_back(grouped(more) + " more");
    }
    return join_and(words);
}

std::string label_of(PhaseKind phase) {
    return std::string(label_of_choice(phase));
}

std::optional<double> ratio_of(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

}  // namespace tandem
