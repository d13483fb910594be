#include "report/words.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tandem {

namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
char lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
char upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_word_part(char c) {
    return is_upper(c) || is_lower(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool matches_at(std::string_view text, std::string_view phrase, std::size_t position) {
    // First, since it is asked of every letter like the phrase's first: most of them stand inside a word.
    if (position > 0 && is_word_part(text[position - 1]) && is_word_part(phrase.front()))
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (lower(text[position + i]) != lower(phrase[i]))
            return false;
    const std::size_t end = position + phrase.size();
    return end == text.size() || !is_word_part(text[end]) || !is_word_part(phrase.back());
}

}  // namespace

namespace {

// The files' hyphen as the sign that is printed.
std::string with_minus(std::string text) {
    return text.starts_with('-') ? "\u2212" + text.substr(1) : text;
}

}  // namespace

std::string or_no_data(std::string_view text) {
    return std::string(trimmed(text).empty() ? no_data : text);
}

std::string in_words(PartialDate date) {
    return or_no_data(date.words());
}

std::string in_words(PartialDate from, PartialDate to) {
    return or_no_data(period_words(from, to));
}

std::string in_words(std::optional<Money> money) {
    return money ? with_minus(money->words()) : std::string(no_data);
}

std::string in_words(double number, int decimals, std::string_view unit) {
    const std::string words = with_minus(grouped(number, decimals));
    return unit.empty() ? words : words + ' ' + std::string(unit);
}

std::string in_words(std::optional<double> number, std::string_view unit) {
    if (!number)
        return std::string(no_data);
    const std::string words = with_minus(grouped(*number));
    return unit.empty() ? words : words + ' ' + std::string(unit);
}

std::string in_words(std::optional<std::int64_t> number) {
    return number ? grouped(*number) : std::string(no_data);
}

std::string percent_words(double share) {
    const double per_cent = std::round(share * 100);
    return per_cent == 0 && share > 0 ? "under 1 %" : with_minus(grouped(per_cent)) + " %";
}

std::string lower_first(std::string_view text) {
    std::string result(text);
    if (result.size() > 1 && is_upper(result[0]) && !is_upper(result[1]))
        result[0] = lower(result[0]);
    return result;
}

std::string upper_first(std::string_view text) {
    std::string result(text);
    if (!result.empty() && is_lower(result[0]))
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    return result;
}

std::string ended(std::string_view text) {
    std::string result(trimmed(text));
    if (!result.empty() && std::string_view(".!?").find(result.back()) == std::string_view::npos)
        result += '.';
    return result;
}

std::string clause(std::string_view text) {
    std::string result = one_line(text);
    if (result.ends_with('.') && !result.ends_with(".."))
        result.pop_back();
    return result;
}

std::string two_sentences(std::string_view first, std::string_view second) {
    const std::string one = one_line(first);
    const std::string other = one_line(second);
    return one.empty() || other.empty() ? one + other : ended(one) + ' ' + upper_first(other);
}

std::string join_present(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty() && part != no_data)
            text += (text.empty() ? "" : std::string(separator)) + part;
    return text;
}

std::string how_many_are(std::int64_t part, std::int64_t all) {
    if (all == 1)
        return part == 0 ? "it is not" : "it is";
    if (part == 0)
        return "none is";
    if (part == all)
        return all == 2 ? "both are" : "all are";
    return in_letters(part) + (part == 1 ? " is" : " are");
}

std::string how_many(std::int64_t part, std::int64_t all, std::string_view so) {
    const std::string_view number = all == 1      ? (part == 0 ? "not " : "")
                                    : part == 0   ? "none of them "
                                    : part != all ? ""
                                    : all == 2    ? "both "
                                                  : "all ";
    const bool is_some = part > 0 && part < all;
    return (is_some ? in_letters(part) + " of them " : std::string(number)) + std::string(so);
}

namespace {

// "tasks are done" of one of them: "tasks is done".
std::string of_one(std::string_view many) {
    std::string words(many);
    for (const auto& [plural, singular] : {std::pair<std::string_view, std::string_view>{"are", "is"},
                                           {"have", "has"},
                                           {"were", "was"},
                                           {"record", "records"}})
        if (const std::size_t at = find_words(words, plural); at != std::string::npos)
            return words.replace(at, plural.size(), singular);
    return words;
}

}  // namespace

std::string part_of(std::int64_t part, std::int64_t all, std::string_view one, std::string_view many) {
    if (all == 0)
        return "No " + std::string(many);
    if (part == 0)
        return all == 1   ? "No " + std::string(one)
               : all == 2 ? "Neither of the two " + of_one(many)
                          : "None of the " + in_letters(all) + ' ' + of_one(many);
    if (all == 1)
        return "The one " + std::string(one);
    if (part == all)
        return (all == 2 ? "Both " : "All " + in_letters(all) + ' ') + std::string(many);
    return upper_first(in_letters(part)) + " of " + in_letters(all) + ' ' +
           (part == 1 ? of_one(many) : std::string(many));
}

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> found;
    for (const std::string_view line : split(text, '\n'))
        if (std::string paragraph = one_line(line); !paragraph.empty())
            found.push_back(std::move(paragraph));
    return found;
}

std::string one_line(std::string_view text) {
    std::string result;
    bool blank = false;
    for (const char c : trimmed(text)) {
        const bool is_blank = c == ' ' || (static_cast<unsigned char>(c) < 0x20) || c == 0x7f;
        if (!is_blank) {
            if (blank)
                result += ' ';
            result += c;
        }
        blank = is_blank;
    }
    return result;
}

std::size_t find_words(std::string_view text, std::string_view phrase, std::size_t from) {
    constexpr std::size_t nowhere = std::string_view::npos;
    if (phrase.empty())
        return nowhere;
    // A report is searched for some hundred words: the library's search for one letter is many times faster
    // than looking at each place.
    const char small = lower(phrase.front());
    const char large = upper(phrase.front());
    std::size_t next_small = text.find(small, from);
    std::size_t next_large = small == large ? nowhere : text.find(large, from);
    for (;;) {
        const std::size_t at = std::min(next_small, next_large);
        if (at == nowhere || at + phrase.size() > text.size())
            return nowhere;
        if (matches_at(text, phrase, at))
            return at;
        (at == next_small ? next_small : next_large) = text.find(text[at], at + 1);
    }
}

}  // namespace tandem
