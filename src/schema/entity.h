// The description of one kind of record: its names, where it belongs and its fields in order.
//
// One EntityDef per kind, made once (model/define.h), never changed, living for ever: consumers keep
// references and compare addresses. The order of entities() and of fields is the order of every export, so
// new ones go at the end.
#pragma once

#include "base/label.h"
#include "schema/common.h"
#include "schema/field.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tandem {

class TableBase;

// What a record belongs to, and so what freezes with it and whose codes it takes (DOMAIN.md A10 "Scope").
enum class Scope {
    file,     // a project
    project,  // lives on over the cycles
    cycle,    // frozen when its cycle is closed; has a field "cycle"
    phase,    // frozen with its phase's cycle; has a field "phase"
    owner,    // part of another record, named by `owner`
};

std::string_view word_for(Scope scope);

struct EntityDef {
    std::string_view key = {};     // "activity"; also the name of its table and of its list in an export
    Label label = {};              // "Activity"
    Label plural = {};             // "Activities"
    std::string_view prefix = {};  // "L"; "" = no human code
    Scope scope = Scope::project;
    std::string_view title = {};  // key of the field that names a record of this kind in lists and messages
    std::string_view owner = {};  // key of the required reference to what it is part of; "" = of its scope
    Visibility visibility = Visibility::partners;  // of a new record (DOMAIN.md D1)
    std::size_t index = 0;                         // position in entities()
    std::vector<FieldDef> fields = {};

    // Reaching the cross-cutting part, and the type-erased making of tables.
    Common& (*common)(void* record) = nullptr;
    std::unique_ptr<TableBase> (*make_table)() = nullptr;

    const FieldDef* find(std::string_view field_key) const;  // nullptr when there is none
    std::optional<std::size_t> index_of(std::string_view field_key) const;
    const Common& common_of(const void* record) const { return common(const_cast<void*>(record)); }
};

// A record lifted out of its type: the unit of undo, of storage and of exchange.
struct Row {
    Common common;
    std::vector<Value> values;  // one per EntityDef::fields, in that order

    bool operator==(const Row&) const = default;
};

Row row_of(const EntityDef& def, const void* record);
void put_row(const EntityDef& def, void* record, Row row);
// A row of absent values with the kind's default visibility.
Row blank_row(const EntityDef& def);

}  // namespace tandem
