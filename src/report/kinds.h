// The kinds of report that can be made, as one table: the command line, the report centre, file names and the
// manual go by it.
//
// A kind is about one phase or about a whole cycle. Its body text has a least size in points, since two of
// them are read by people who are given nothing else; large print may make it larger, never smaller. Codes
// are stable: scripts and places in the window keep them.
#pragma once

#include "model/choices.h"

#include <span>
#include <string_view>

namespace tandem {

struct Section;  // report/sections.h

enum class ReportKind { phase, cycle, summary, leaflet };

struct ReportKindInfo {
    ReportKind kind;
    std::string_view code;  // "cycle": what --kind takes and a file name contains
    std::string_view name;  // "Whole cycle report"
    std::string_view help;  // whom it is for, in one sentence
    bool of_phase;          // one phase is to be named; else it is about the whole cycle
    bool in_full;           // with front box, contents, terms, sources and what was left out; else two pages
    double least_text_pt;
    std::span<const Section> (*sections)(PhaseKind);  // its own; a kind that is in full has those at the
                                                      // end of every report too
};

// In the order in which they are offered.
std::span<const ReportKindInfo> report_kinds();
const ReportKindInfo& info_of(ReportKind kind);
// nullptr for an unknown code.
const ReportKindInfo* find_report_kind(std::string_view code);

// The sizes of body text that are offered, in points: normal, and two of large print.
inline constexpr double report_text_sizes[] = {12, 16, 18};
// The size a report is printed in when this one is asked for.
double text_size_of(ReportKind kind, double wanted_pt);

// "analyse" for a report of that phase, else the code of the kind: the word for file names and places.
std::string_view word_for(ReportKind kind, PhaseKind phase);

}  // namespace tandem
