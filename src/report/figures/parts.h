// Small parts of the words beside a figure.
//
// Pure text; knows no edition. An alternative text names a record by its code and its name: whoever hears it,
// or reads it where large print has no room for the picture, has no table at hand to look a code up in.
#pragma once

#include "base/number.h"
#include "base/text.h"
#include "report/words.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem {

// "G1 Residents", as part of a list; the code alone of what has no name yet.
template <class T>
std::string code_and(const T& record, std::string_view name) {
    const std::string words = clause(name);
    return words.empty() ? record.common.code : record.common.code + ' ' + words;
}

inline constexpr std::size_t most_codes = 12;  // beyond, a list is no longer heard as one

// "G1, G2 and G5"; of more than twelve "14 groups".
template <class T>
std::string codes_or_count(const std::vector<const T*>& records, std::string_view one,
                           std::string_view many) {
    if (records.size() > most_codes)
        return counted(static_cast<std::int64_t>(records.size()), one, many);
    std::vector<std::string> codes;
    for (const T* record : records)
        codes.push_back(record->common.code);
    return join_and(codes);
}

// Two shares side by side, whole per cent; where that makes them seem alike, with a decimal.
inline std::pair<std::string, std::string> shares_apart(double one, double other) {
    const auto in_tenths = [](double share) { return grouped(share * 100, 1) + " %"; };
    if (percent_words(one) == percent_words(other) && in_tenths(one) != in_tenths(other))
        return {in_tenths(one), in_tenths(other)};
    return {percent_words(one), percent_words(other)};
}

// "From 7 needs with numbers, from the records published."
inline std::string basis(std::string_view what, std::string_view from_published) {
    return "From " + std::string(what) + std::string(from_published) + '.';
}

}  // namespace tandem
