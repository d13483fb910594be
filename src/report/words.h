// How a report puts a value into words: periods, amounts, money, shares, choices and lists.
//
// Pure text, UK English, no locale. What is absent is "no data" and never a blank or a zero (DOMAIN.md D1).
// Knows no record and no edition: counts of people go through report/people_count.h, names of records through
// report/writer.h.
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "model/choices.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

inline constexpr std::string_view no_data = "no data";

std::string or_no_data(std::string_view text);
std::string in_words(PartialDate date);                  // "30 April 2015", "no data"
std::string in_words(PartialDate from, PartialDate to);  // "from 2010", "by 2014", "no data"
std::string in_words(std::optional<Money> money);        // "£1,234", "no data"
// With so many decimals.
std::string in_words(double number, int decimals, std::string_view unit = {});
std::string in_words(std::optional<double> number,
                     std::string_view unit = {});          // "1,234.5 hours", "60 %", "no data"
std::string in_words(std::optional<std::int64_t> number);  // "11,111", "no data"
// 0.345 -> "35 %": whole per cent, half away from zero; what is something and no half per cent "under 1 %".
std::string percent_words(double share);

// The label of a choice; "no data" when none is recorded.
template <class E>
requires has_choices<E> std::string in_words(E choice) {
    return or_no_data(label_of_choice(choice));
}

std::string lower_first(std::string_view text);  // ASCII; a word in capitals ("NHS") is left alone
std::string upper_first(std::string_view text);
std::string ended(std::string_view text);  // with a full stop, unless it ends in . ! or ?
// A person's text as part of a longer sentence: on one line and without its full stop, so that "; " may
// follow.
std::string clause(std::string_view text);
// Two texts as two sentences: "People over 75. They wait less". Either may be empty.
std::string two_sentences(std::string_view first, std::string_view second);
// The parts that say something, neither empty nor "no data", one after the other.
std::string join_present(const std::vector<std::string>& parts, std::string_view separator = "; ");
// "none is", "one is", "three are", "both are", "all are"; of one thing "it is" or "it is not".
std::string how_many_are(std::int64_t part, std::int64_t all);
// The same without the verb, of what is so: "none of them done", "three of them done", "both done"; of one
// thing "done" or "not done".
std::string how_many(std::int64_t part, std::int64_t all, std::string_view so);

// How much of a whole, as the beginning of a sentence: "None of the four tasks are", "Three of four tasks
// are", "One of four tasks is", "Both tasks are", "All 12 tasks are", "The one task is", "No task is". `one`
// and `many`: noun and verb, "task is", "tasks are"; numbers up to ten are in letters (base/number_words.h).
std::string part_of(std::int64_t part, std::int64_t all, std::string_view one, std::string_view many);

// A long text as its paragraphs: without the empty ones, each on one line.
std::vector<std::string> paragraphs_of(std::string_view text);
// A long text on one line: line ends and tabs become single blanks.
std::string one_line(std::string_view text);

// Whether `phrase` stands in `text` as whole words, ASCII letters compared without case; letters beyond ASCII
// are part of words. Position of the first such place at or after `from`, or npos. An empty phrase is
// nowhere.
std::size_t find_words(std::string_view text, std::string_view phrase, std::size_t from = 0);

}  // namespace tandem
