// Reads a sample project: the apply language, one step a line, all of it one edit
// (resources/samples/*.jsonl).
//
// Besides the steps of `apply` there is {"framework": "$y1"}: the four phases of that cycle with their key
// tasks and co-produced tasks, named by catalogue key ("$analyse", "$a1", "$ja1" ...; with "as": "y2",
// "$y2_analyse" ...). Lines that start with # are comments. Read-only fields may be set. Names hold for the
// whole sample.
#pragma once

#include "edit/builder.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tandem {

// What was wrong, and in which line (from 1). Without a problem the builder holds the whole sample.
struct SampleResult {
    std::size_t line = 0;
    std::optional<Issue> problem;
};

SampleResult read_sample(std::string_view lines, EditBuilder& builder);

}  // namespace tandem
