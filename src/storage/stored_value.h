// The bounds of what a column may hold, the same for reading as for writing: what is written can be read
// again.
//
// Narrower than SQLite's own, wider than schema/validate (which also knows required fields and ranges for a
// person's data). `why` texts end the sentence "... in table activity, record 12: <why>".
#pragma once

#include "schema/entity.h"

#include <string>
#include <string_view>

namespace tandem {

constexpr std::size_t record_limit = 2'000'000;

// nullptr when the text may stand in a field of this kind, else why not.
const char* why_not_text(Kind kind, std::string_view text);
const char* why_not_number(double number);
const char* why_not_money(std::int64_t pence);

// Exactly "2012", "2015-04" or "2015-04-30"; an empty date for anything else.
PartialDate stored_date(std::string_view text);

// Comma separated, rising, none twice, none empty; false when it is no such list.
bool split_codes(std::string_view text, Codes& codes);
std::string joined_codes(const Codes& codes);

bool is_known(ChoiceList choices, std::string_view code);

// Why a value may not be written; nullptr when it may. The value fits the field's kind.
const char* why_not_stored(const FieldDef& field, const Value& value);

// "in table activity, record 12, field start: the date is not possible"
std::string place_and_reason(const EntityDef& def, RecordId id, std::string_view field, std::string_view why);

}  // namespace tandem
