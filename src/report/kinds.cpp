#include "report/kinds.h"

#include "report/sections.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr ReportKindInfo kinds[] = {
    {ReportKind::phase, "phase", "Phase report",
     "One phase in full: page 1 for everybody, the rest for the board and for scrutiny.", true, true, 12,
     &sections_of},
    {ReportKind::cycle, "cycle", "Whole cycle report",
     "The whole cycle for the board and for scrutiny, with the four phases as an annex.", false, true, 12,
     [](PhaseKind) { return cycle_sections(); }},
    {ReportKind::summary, "summary", "Plain-English summary", "Two pages for everybody, in 14 point.", false,
     false, 14, [](PhaseKind) { return summary_sections(); }},
    {ReportKind::leaflet, "leaflet", "You said, we did",
     "Two pages in large print for those who gave their view: what was said and what became of it.", false,
     false, 18, [](PhaseKind) { return leaflet_sections(); }},
};

}  // namespace

std::span<const ReportKindInfo> report_kinds() {
    return kinds;
}

const ReportKindInfo& info_of(ReportKind kind) {
    return *std::ranges::find(kinds, kind, &ReportKindInfo::kind);
}

const ReportKindInfo* find_report_kind(std::string_view code) {
    const auto* const found = std::ranges::find(kinds, code, &ReportKindInfo::code);
    return found == std::end(kinds) ? nullptr : found;
}

double text_size_of(ReportKind kind, double wanted_pt) {
    return std::max(info_of(kind).least_text_pt, wanted_pt);
}

std::string_view word_for(ReportKind kind, PhaseKind phase) {
    return kind == ReportKind::phase ? code_of_choice(phase) : info_of(kind).code;
}

}  // namespace tandem
