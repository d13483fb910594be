// The description of one field of one kind of record: its key, kind, label and limits, and how to reach it.
//
//     field<&Activity::start>("start", label("Activity", "Start date"), {.group = "When"})
//
// turns a member pointer into two ordinary functions, so that every generic consumer is a plain function over
// EntityDef. It holds data, never behaviour, and describes fields, not pages. A released key is never renamed
// or reused. The kind follows from the member's type (codec.h); only the kinds that share a C++ type are
// named: Kind::Text for a long text, Kind::Percent and Kind::Hours for numbers, Kind::Key for a catalogue
// key.
#pragma once

#include "base/label.h"
#include "schema/choice.h"
#include "schema/value.h"

#include <initializer_list>
#include <limits>
#include <span>
#include <string_view>

namespace tandem {

struct EntityDef;

enum class Kind {
    Line,     // one line of text, at most 500 characters
    Text,     // paragraphs, at most 100,000 characters
    Key,      // key of a catalogue entry or of the project's own entry in that list
    Choice,   // one code of a closed list
    Choices,  // any of them
    Keys,     // any of the keys of a catalogue list
    Flag,     // yes or no
    Integer,
    Number,
    Percent,     // 0 to 100
    Hours,       // hours, 0 or more
    Money,       // pence
    Date,        // partial date
    Reference,   // one record
    References,  // any number of records, order without meaning
};

// The word for a kind in `schema --json` (CLI.md, "values").
std::string_view word_for(Kind kind);

enum class Publish {
    by_record,     // as visible as its record
    never_public,  // left out of every public edition, whatever the record's visibility (DOMAIN.md D1)
};

// The result kinds a reference may name, as functions so that kinds can name each other.
using EntityRef = const EntityDef& (*)();

struct FieldOptions {
    const char* group = "";  // heading in the inspector; "" = first group
    bool required = false;
    const char* unit = "";  // "hours", "people", "months"
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    Publish publish = Publish::by_record;
    const char* catalogue = "";  // list name for Kind::Key and Kind::Keys
    const char* help = "";       // one plain sentence for a tooltip
    bool read_only = false;      // set by the program alone (a cycle's number, carried_from)
    int since = 1;               // schema number that brought the field
};

struct FieldDef {
    std::string_view key;
    Kind kind;
    Label label;
    FieldOptions options;
    ChoiceList choices;  // for Choice and Choices
    EntityRef to;        // for Reference and References; null = any kind of record (AnyId)
    Value (*get)(const void* record);
    void (*set)(void* record, Value&& value);  // value must fit the kind; absent resets to the default
};

constexpr std::size_t line_limit = 500;
constexpr std::size_t text_limit = 100'000;

// Whether the value is absent or holds the alternative that this kind of field uses.
bool value_fits(Kind kind, const Value& value);

}  // namespace tandem
