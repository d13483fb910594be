// What a project sets for itself: marks in the matrix, report settings, dismissed insights, thresholds and
// its own catalogue entries (DOMAIN.md 0.4, A10). Insights are named by their number ("E25").
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>

namespace tandem {

struct Phase;
struct Cycle;

enum class Edition { none, public_, board };
enum class ReportPurpose { none, decision, discussion, noting };

TANDEM_DECLARE_CHOICES(Edition);
TANDEM_DECLARE_CHOICES(ReportPurpose);

// "Not this cycle, because ...": an empty cell of the matrix that is meant to stay empty.
struct MatrixMark {
    Common common;
    Id<Phase> phase;
    Co co = Co::none;
    std::string reason;
    Id<MatrixMark> carried_from;
};

// The front box of a phase's report and what it leaves out.
struct ReportSetting {
    Common common;
    Id<Phase> phase;
    Edition edition = Edition::none;
    ReportPurpose purpose = ReportPurpose::none;
    std::string ask;
    std::string prepared_by;
    std::string version;
    std::string sections_off;  // "governance, next"; the keys are those of report/
    Id<ReportSetting> carried_from;
};

// An insight set aside with a reason. It comes back when its numbers are no longer those recorded here.
struct Dismissal {
    Common common;
    Id<Cycle> cycle;  // where the insight is one of a cycle
    std::string insight;
    AnyId subject;
    std::string reason;
    PartialDate date;
    std::string numbers;  // as the insight writes them, to compare
};

// A limit of an insight that the project has changed.
struct Threshold {
    Common common;
    std::string insight;
    std::string name;
    std::optional<double> value;
};

// The project's own entry in a catalogue list, or its own label for an entry that is there.
struct OwnEntry {
    Common common;
    std::string list;  // name of the catalogue list, such as "approaches"
    std::string entry_key;
    std::string label;
    Co co = Co::none;
    PhaseKind phase = PhaseKind::none;  // for lists whose entries belong to a phase
};

}  // namespace tandem
