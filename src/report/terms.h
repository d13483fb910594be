// The terms of the glossary that a report uses, with their meaning, for the list at its end.
#pragma once

#include "report/blocks.h"

#include <string>
#include <vector>

namespace tandem {

struct UsedTerm {
    std::string term;
    std::string meaning;

    bool operator==(const UsedTerm&) const = default;
};

// In the order of the alphabet.
std::vector<UsedTerm> terms_used_in(const std::vector<Block>& blocks);

}  // namespace tandem
