// Counts of people as an edition prints them.
//
// In a public edition 1 to 4 people are "fewer than 5", and 0 is "none"; where a hidden number could be
// worked out from a printed total, the next smallest is hidden too and printed as "not shown" (DOMAIN.md D1).
// Every count of people in a report is printed through here. The board edition prints all numbers.
#pragma once

#include "model/choices.h"
#include "model/marks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

inline constexpr std::int64_t smallest_shown_count = 5;

struct PeopleCount {
    std::optional<std::int64_t> number;  // absent is not 0
    Precision precision = Precision::none;

    bool operator==(const PeopleCount&) const = default;
};

// Whether the edition must not print the number.
bool is_masked(const PeopleCount& count, Edition edition);

// "about 30", "at least 12", "fewer than 5", "none" (board too), "no data".
std::string people_words(const PeopleCount& count, Edition edition);

// A column of counts that add up to a total printed with them.
struct PeopleColumn {
    std::vector<std::string> parts;  // as printed, in the order given
    std::vector<bool> masked;        // which of them are hidden
    std::string total;
    bool total_masked = false;
};

// The parts must be all of what makes up the total: a remainder ("not broken down") is a part. Where no part
// is left to protect a hidden one, the total is not shown.
PeopleColumn people_column(const std::vector<PeopleCount>& parts, const PeopleCount& total, Edition edition);

}  // namespace tandem
