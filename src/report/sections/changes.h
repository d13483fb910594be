// How the indicators changed since the start, as the Review and the whole cycle say it in brief.
//
// Only what the edition may show is counted: a number that hides few people tells nothing here either, not
// even that it is better (DOMAIN.md D1).
#pragma once

#include "report/writer.h"

#include <cstdint>
#include <string>

namespace tandem {

struct ChangeCount {
    std::int64_t shown = 0;     // indicators whose numbers the edition may print
    std::int64_t withheld = 0;  // the others; they are in none of the counts below
    std::int64_t better = 0;
    std::int64_t worse = 0;
    std::int64_t few = 0;        // of too few people to tell
    std::int64_t unchanged = 0;  // the others have nothing to compare, or no better direction
    std::int64_t with_target = 0;
    std::int64_t reached = 0;   // of those with a target
    bool of_published = false;  // the edition lacks some indicators
};

ChangeCount changes_of(const Writer& out);
// "All nine indicators that can be shown changed for the better since the start."
std::string change_sentence(const ChangeCount& changes);
// "Two of nine targets are reached."
std::string target_sentence(const Writer& out, const ChangeCount& changes);

}  // namespace tandem
