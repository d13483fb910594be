// Which codes a person or another file may give to a record ("code" in `create`, codes in an import).
//
// Lower than what code_parts() can read, so that the numbers counted on from the highest one given stay codes
// and are never given twice.
#pragma once

#include "schema/entity.h"

#include <cstdint>
#include <string_view>

namespace tandem {

constexpr std::int64_t highest_given_code = 999'999'999;

// "L3" for an activity: its prefix and a number from 1 to the highest.
bool may_be_given(const EntityDef& def, std::string_view code);

}  // namespace tandem
