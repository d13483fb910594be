// Points to consider: what the records of an edition say about the plan, strengths first (DOMAIN.md C5 and
// E).
//
// Each point is one of the insights of rules/insights that fires, worked out from the filtered copy, so that
// a public report says only what its reader could count. One that rests on how many people took part is kept
// out of the public edition, because small numbers could be worked out from it (DOMAIN.md D1); how many are,
// the end of that edition says. A point stands
// in the report of its phase; one that is still open until it is mended stands in those of later phases too.
// A report about a whole cycle has those of all phases. Sentences are prompts for a conversation, never a
// fault found.
#pragma once

#include "report/scope.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tandem {

struct Point {
    enum class Kind { strength, attention, prompt };

    Kind kind = Kind::prompt;
    std::string text;
    // "Also: S5, S6 and two more points on the same question." on the last one told of a finding; the codes
    // are those of records with the very same finding. "" where all are told.
    std::string others = {};
    std::string plain = {};  // the text for everybody: no codes, no terms

    bool operator==(const Point&) const = default;
};

std::string_view word_for(Point::Kind kind);  // "Strength", "Attention", "To ask"

// Strengths, then attention, then prompts, in the order of the insights. Of many with the same finding the
// first three are told, of prompts the first; the others are named by the codes of their records, as far as
// there are few, or counted. An insight has three findings at the most, the others are counted; about a whole
// cycle it has one point and a count.
std::vector<Point> points_to_consider(const ReportScope& scope);
// How many the public edition does not tell, because they count people; 0 for the board's.
std::int64_t points_left_out(const ReportScope& scope);

}  // namespace tandem
