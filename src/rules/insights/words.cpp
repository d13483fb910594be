#include "rules/insights/words.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"

namespace tandem {

namespace {

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// A title of several sentences by its first, which is a phrase of its own; any other whole: running text
// never cuts a title. Without the full stop, since the sentence goes on.
std::string phrase_of(std::string title) {
    constexpr std::size_t easily_read = 120;
    const std::size_t end = character_count(title) > easily_read ? title.find(". ") : std::string::npos;
    if (end != std::string::npos && end > 0)
        title.resize(end);
    if (title.ends_with('.') && !title.ends_with(".."))
        title.pop_back();
    return title;
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
    const std::string phrase = phrase_of(quotable(trimmed(title), trimmed(title).size() + 1));
    if (phrase.empty())
        return record.code;
    return record.code.empty() ? phrase : record.code + " (" + phrase + ')';
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
