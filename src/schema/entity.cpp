#include "schema/entity.h"

#include <utility>

namespace tandem {

template <>
ChoiceList choices_of<Visibility>() {
    static constexpr Choice list[] = {
        {"public", label("Visibility", "Public")},
        {"partners", label("Visibility", "Partners")},
        {"confidential", label("Visibility", "Confidential")},
    };
    return list;
}

std::string_view word_for(Scope scope) {
    switch (scope) {
        case Scope::file:
            return "file";
        case Scope::project:
            return "project";
        case Scope::cycle:
            return "cycle";
        case Scope::phase:
            return "phase";
        case Scope::owner:
            return "owner";
    }
    return "";
}

std::optional<std::size_t> EntityDef::index_of(std::string_view field_key) const {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == field_key)
            return i;
    return std::nullopt;
}

const FieldDef* EntityDef::find(std::string_view field_key) const {
    const auto i = index_of(field_key);
    return i ? &fields[*i] : nullptr;
}

Row row_of(const EntityDef& def, const void* record) {
    Row row;
    row.common = def.common_of(record);
    row.values.reserve(def.fields.size());
    for (const FieldDef& field : def.fields)
        row.values.push_back(field.get(record));
    return row;
}

void put_row(const EntityDef& def, void* record, Row row) {
    def.common(record) = std::move(row.common);
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        def.fields[i].set(record, std::move(row.values[i]));
}

Row blank_row(const EntityDef& def) {
    Row row;
    row.common.visibility = def.visibility;
    row.values.resize(def.fields.size());
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (def.fields[i].kind == Kind::Flag)
            row.values[i] = false;
    return row;
}

}  // namespace tandem
