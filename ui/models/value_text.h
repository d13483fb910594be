// How values and records read on screen: one wording for tables, forms, chips, palette and accessible names.
//
// What is absent reads "–" in tables and "no data" aloud (design.md section 6). Formats as the core does,
// en-GB, no locale. Parsing is the way back, with a sentence on what is wrong.
#pragma once

#include "model/portfolio.h"

#include <QtCore/QString>

#include <optional>

namespace tandem {

// "" when absent.
QString value_text(const Portfolio& portfolio, const FieldDef& field, const Value& value);
// The name of a record: its title field, else its kind and what it links. "" when there is no such record.
QString record_title(const Portfolio& portfolio, RecordId id);
QString record_title(const Portfolio& portfolio, const EntityDef& def, const void* record);
// "L3 Planning the service experience"
QString record_name(const Portfolio& portfolio, RecordId id);
QString field_words(const FieldDef& field);  // the label, with the unit: "Citizen hours"
Value field_value(const EntityDef& def, const void* record, std::string_view key);

struct ParsedValue {
    Value value;
    QString problem;  // "" when it is one; else "June has 30 days."
};
// Of typed text for every kind but references; "" is absent. Trims; validates as schema/validate.h.
ParsedValue parse_value(const FieldDef& field, const QString& text);

}  // namespace tandem
