// Points to consider: what the records of an edition say about the plan, strengths first (DOMAIN.md C5 and
// E).
//
// Each point is worked out by a rule in rules/; here it becomes a sentence. A point is shown in the reports
// of the phases it is about. Sentences are prompts for a conversation, never a fault found.
#pragma once

#include "report/scope.h"

#include <string>
#include <vector>

namespace tandem {

struct Point {
    enum class Kind { strength, attention, prompt };

    Kind kind = Kind::prompt;
    std::string text;

    bool operator==(const Point&) const = default;
};

std::string_view word_for(Point::Kind kind);  // "Strength", "Attention", "To ask"

// Strengths, then attention, then prompts; within each in the order of the table in points.cpp.
std::vector<Point> points_to_consider(const ReportScope& scope);

}  // namespace tandem
