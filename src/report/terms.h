// The terms of the glossary that a report uses, with their meaning, for the list at its end.
//
// Looks at the blocks as they will be printed; knows no record and no edition.
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

// Whether a name in them is marked as illustrative, which is to be explained like a term.
bool marks_illustrative(const std::vector<Block>& blocks);

}  // namespace tandem
