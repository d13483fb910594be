// One line of the apply language (CLI.md "apply FILE"): from JSON text to an edit, and from what became of it
// to the line that answers.
//
//     const ApplyStep step = prepare(line, options, names, builder);      nothing has changed yet
//     if (!step.edit) print(step.problem ? refused_answer(n, step) : ok_answer(n, 0, step, {}));
//     else { commit(*step.edit); names.merge(step.names); print(ok_answer(n, edit_number, step, warnings)); }
//
// Knows no document and no file. The caller makes a new EditBuilder for each line and takes over the names
// only after the edit is on disk. Never throws for what stands in the line.
#pragma once

#include "base/error.h"
#include "edit/builder.h"
#include "exchange/refs.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

struct ApplyOptions {
    RecordId project = 0;  // --project
    Authority authority =
        Authority::person;  // program: samples, which also know "framework" (sample_lines.h)
};

// A record as answers name it; code "" for kinds without one.
struct NamedRecord {
    const EntityDef* entity = nullptr;
    RecordId id = 0;
    std::string code;
};

struct ApplyStep {
    std::optional<Edit> edit;      // absent when the line was refused or changes nothing
    std::optional<Issue> problem;  // why it was refused
    std::string ref;               // the record that the problem is about, as people name it; "" = none
    std::vector<NamedRecord> dependants;  // with has_dependants: what would go too
    std::vector<NamedRecord> touched;     // created, changed or removed, in order
    GivenNames names;                     // given in this line with "as"
};

ApplyStep prepare(std::string_view line, const ApplyOptions& options, const GivenNames& earlier,
                  EditBuilder& builder);

// One line each, without the line feed. edit 0 = nothing was changed. Warnings name records by Issue::record.
std::string ok_answer(std::size_t line, EditNumber edit, const ApplyStep& step, const Issues& warnings);
std::string refused_answer(std::size_t line, const ApplyStep& step);
// What could not be written: a conflict, a closed cycle, a disk that is full.
std::string refused_answer(std::size_t line, const Error& error);

}  // namespace tandem
