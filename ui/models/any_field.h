// The fields of a record and, in the same form, what every record carries: code, visibility, source, the mark
// "illustrative". So tables and forms treat them alike.
//
// The cross-cutting ones are described here as fields whose get and set are empty; reading and writing goes
// through the functions below. Their keys are "code", "visibility", "source", "illustrative"; no kind has a
// field of its own so called.
#pragma once

#include "edit/builder.h"
#include "model/portfolio.h"

namespace tandem {

// nullptr when the kind has none of that key.
const FieldDef* any_field(const EntityDef& def, std::string_view key);
Value any_value(const EntityDef& def, const FieldDef& field, const void* record);
// What sets it; not for the code, which nobody changes.
RecordInput input_of(const EntityDef& def, const FieldDef& field, Value value);

}  // namespace tandem
