#include "ui/models/any_field.h"
#include "model/shown_code.h"

#include <array>

namespace tandem {

namespace {

enum Shared { code, visibility, source, illustrative };

const std::array<FieldDef, 4>& shared_fields() {
    static const std::array<FieldDef, 4> fields{
        FieldDef{"code", Kind::Line, label("Common", "Code"), {.read_only = true}, {}, {}, {}, {}},
        FieldDef{"visibility",
                 Kind::Choice,
                 label("Common", "Who may see it"),
                 {.required = true, .help = "A public report leaves out what is not public."},
                 choices_of<Visibility>(),
                 {},
                 {},
                 {}},
        FieldDef{"source",
                 Kind::Text,
                 label("Common", "Where this comes from"),
                 {.help = "The document, person or meeting that says so."},
                 {},
                 {},
                 {},
                 {}},
        FieldDef{"illustrative",
                 Kind::Flag,
                 label("Common", "Illustrative"),
                 {.help = "Invented or inferred, not published fact."},
                 {},
                 {},
                 {},
                 {}},
    };
    return fields;
}

bool is(const FieldDef& field, Shared which) {
    return &field == &shared_fields()[which];
}

}  // namespace

const FieldDef* any_field(const EntityDef& def, std::string_view key) {
    if (const FieldDef* own = def.find(key))
        return own;
    for (const FieldDef& field : shared_fields())
        if (field.key == key)
            return &field;
    return nullptr;
}

Value any_value(const EntityDef& def, const FieldDef& field, const void* record) {
    if (field.get)
        return field.get(record);
    const Common& common = def.common_of(record);
    if (is(field, illustrative))
        return common.illustrative;
    std::string text = is(field, code)         ? shown_code(def, record)
                       : is(field, visibility) ? std::string(code_of_choice(common.visibility))
                                               : common.source;
    return text.empty() ? Value{} : Value{std::move(text)};
}

RecordInput input_of(const EntityDef& def, const FieldDef& field, Value value) {
    RecordInput input;
    if (const auto index = def.index_of(field.key)) {
        input.fields.emplace_back(*index, std::move(value));
        return input;
    }
    const auto* text = std::get_if<std::string>(&value);
    const auto* flag = std::get_if<bool>(&value);
    if (is(field, illustrative))
        input.illustrative = flag && *flag;
    else if (is(field, visibility))
        input.visibility = choice_from_code<Visibility>(text ? *text : std::string());
    else if (is(field, source))
        input.source = text ? *text : std::string();
    return input;
}

}  // namespace tandem
