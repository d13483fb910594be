// What a record must hold to besides its own description: the records it names exist and belong together, no
// closed cycle is touched, nothing leads back to itself, catalogue keys are known, nothing stands twice.
//
// Pure functions over a Draft. Texts are sentences for the person at the field; codes as in CLI.md.
#pragma once

#include "base/issue.h"
#include "edit/draft.h"

#include <span>
#include <string_view>

namespace tandem {

// Combinations that may stand only once: the same group twice in one activity would be counted twice.
struct UniquePair {
    std::string_view entity;
    std::string_view owner;  // the reference field that both have in common
    std::string_view other;  // the field whose value may not come again
};

std::span<const UniquePair> unique_pairs();

// Problems of `row` as it shall be, in the draft without it. `changed`: one flag per field; only these are
// judged.
Issues check_record(const Draft& draft, const EntityDef& def, const Row& row,
                    const std::vector<bool>& changed);

// frozen when the row belongs to a closed cycle.
std::optional<Issue> check_open(const Draft& draft, const EntityDef& def, const Row& row);

}  // namespace tandem
