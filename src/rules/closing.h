// What is still open in a phase when somebody wants to close it (DOMAIN.md E32, design.md section 8 "Phase
// with gaps"). A list to look at, never a gate: a phase can be closed with everything open.
//
// Contributions count to the phase of the activity in which they were said. Citizens at contract monitoring
// are asked for in Do alone, and only where a contract is in force. Empty is not "not started": tasks without
// a status are counted apart.
#pragma once

#include "base/date.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "model/project.h"
#include "rules/limits.h"

#include <string>
#include <vector>

namespace tandem {

enum class ClosingPoint {
    decisions,
    key_tasks,
    with_citizens,
    co_tasks,
    monitoring,
    contributions,
    principles,
    equality
};

struct ClosingLine {
    ClosingPoint point = ClosingPoint::key_tasks;
    // decisions: with reasons, of those recorded; tasks: done, of those in scope; with citizens: key tasks in
    // which citizens have a part, of those in scope (E4); monitoring: meetings with citizens, of those held;
    // contributions: unanswered, of all; principles: not considered, of all; equality: recorded in the cycle,
    // 0.
    int count = 0;
    int of = 0;
    bool no_data = false;  // tasks of which none has a status, or that there are none of
    bool open = false;     // something is still to do

    bool operator==(const ClosingLine&) const = default;
};

// In the order to show. Empty when the cycle has no such phase.
std::vector<ClosingLine> closing_lines(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                       PhaseKind phase, PartialDate as_at, const Limits& limits);

// What is open on a line: "2 key tasks are not done"; "" where nothing is, or there are no data.
std::string open_words(const ClosingLine& line);
// "Analyse can be closed, but 2 key tasks are not done and no equality impact is recorded."
// opening: "Analyse can be closed".
std::string closing_sentence(std::string opening, const std::vector<ClosingLine>& lines);

}  // namespace tandem
