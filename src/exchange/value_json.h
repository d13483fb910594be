// One value of one field to JSON and back, by the field's kind (CLI.md, "values").
//
// text, choice: string. choices: list of codes. flag: bool. integer, number, percent, hours: number. money:
// "1234.50". date: "2012", "2015-04", "2015-04-30". reference: an id as a string; on input any ref that the
// resolver knows. references: list of them. Absent is null on input and a key left out on output.
#pragma once

#include "base/issue.h"
#include "exchange/json_value.h"
#include "schema/entity.h"

#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// Turns what stands in the place of a reference into an id.
class RefResolver {
public:
    virtual ~RefResolver() = default;
    // The id, or 0 with an issue: unknown_ref, ambiguous_ref.
    virtual RecordId resolve(std::string_view ref, std::optional<Issue>& issue) const = 0;
};

// "4611686018427387904" -> the id; 0 when it is no id.
RecordId id_from_text(std::string_view text);

// The value that the JSON says. Without one there is an issue that names the field: wrong_kind, bad_value,
// bad_date, bad_text or what the resolver said. Limits and choices are validate()'s to judge.
struct ReadValue {
    Value value;
    std::optional<Issue> issue;
};

ReadValue read_value(const FieldDef& field, const JsonValue& json, const RefResolver& refs);

// The value must be present. indent: blanks before each entry of a list, one entry a line; < 0 = all in one
// line.
void append_value(std::string& out, const Value& value, int indent = -1);

// Cross-cutting attributes, with the same issues.
std::optional<Issue> read_text(std::string_view key, const JsonValue& json, std::string& text);
std::optional<Issue> read_visibility(const JsonValue& json, Visibility& visibility);
std::optional<Issue> read_flag(std::string_view key, const JsonValue& json, bool& flag);

}  // namespace tandem
