// Whether a value may stand in a field, judged by the field's description alone.
//
// What needs other records (does the reference exist, is the date before another) is judged in edit/checks.h;
// what needs the catalogue too. Texts are plain sentences for the person at the field.
#pragma once

#include "base/issue.h"
#include "schema/entity.h"

namespace tandem {

// At most one error: wrong_kind, bad_text, too_long, bad_value, out_of_range or required.
std::optional<Issue> validate(const FieldDef& field, const Value& value);

// The text of a record's `source`: as a field of Kind::Text.
std::optional<Issue> validate_source(const std::string& source);

// All fields of a row; required ones must be there.
Issues validate(const EntityDef& def, const Row& row);

}  // namespace tandem
