// Small words that the sentences of the insights share: shares, counts, names, lists.
// Pure text; UK English; no locale. What is absent is "no data", never a zero.
#pragma once

#include "model/choices.h"
#include "schema/common.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

inline constexpr std::string_view nothing_recorded = "no data";

std::string percent(double share);  // 0.345 -> "35 %"
// A number as the first word of a sentence: "Two", "Ten", "11".
std::string opening(std::int64_t number);
std::string rounded(double number);            // one decimal at most: "3.5", "1,200"
std::string in_lower(std::string_view label);  // "Co-design" -> "co-design"; "NHS" stays
// "C1 (IPSA alliance contract)"; the code alone when there is no title, the title where there is no code. The
// title is never cut.
std::string named(const Common& record, std::string_view title);
// "from 7 activities", "from 1 contract", "from no risks".
std::string from_count(std::int64_t number, std::string_view one, std::string_view many);
// "C1, C2 and 5 more": the codes of the first few.
template <class T>
std::string codes_of(const std::vector<const T*>& records, std::size_t most = 5);
std::string listed(std::vector<std::string> words, std::size_t most);
std::string label_of(PhaseKind phase);                      // "Do"
std::optional<double> ratio_of(double part, double whole);  // absent when there is no whole

template <class T>
std::string codes_of(const std::vector<const T*>& records, std::size_t most) {
    std::vector<std::string> codes;
    for (const T* record : records)
        codes.push_back(record->common.code);
    return listed(std::move(codes), most);
}

}  // namespace tandem
