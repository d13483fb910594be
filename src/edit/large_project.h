// Invented projects of any size, for benchmarks and for trying the program on more than a person would type.
//
// Every kind of record in the proportions of a busy project, every record flagged illustrative. Filled from
// the descriptions, so a new field or kind is in it by itself. The same seed makes the same project.
#pragma once

#include "edit/builder.h"

#include <cstdint>

namespace tandem {

struct LargeProject {
    std::int64_t number = 1;  // goes into the title
    std::int64_t activities = 250;
    std::uint64_t seed = 1;
};

// Adds the project to the builder. id = the project. Problems are mistakes of the program: std::logic_error.
RecordId add_large_project(EditBuilder& builder, const LargeProject& wanted);

}  // namespace tandem
