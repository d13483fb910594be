// How the description of a kind of record becomes tables: names, columns in order, types, and the statements
// over them.
//
// One table per kind, named by its key: the cross-cutting columns, then one column per field in the order of
// the description. A field of any number of references is a link table `<kind>_<field>(owner, target)`
// instead. Layouts are made once, never changed and live for ever. docs/file-format.md says the same for
// people.
#pragma once

#include "schema/entity.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

constexpr std::string_view common_column_names[] = {"id",     "project",      "code",    "visibility",
                                                    "source", "illustrative", "created", "changed"};
constexpr std::size_t common_columns = std::size(common_column_names);

// A name between double quotes, so that "end" and "order" may be columns.
std::string sql_name(std::string_view name);

// "INTEGER", "TEXT" or "REAL"; "" for references, which have a table of their own.
std::string_view column_type(Kind kind);

struct LinkLayout {
    std::size_t field = 0;     // position in EntityDef::fields
    std::string table;         // "activity_need"
    std::string select_all;    // owner, target; in that order
    std::string select_owner;  // target of ?1, rising
    std::string insert;        // ?1 owner, ?2 target
    std::string erase;         // ?1 owner, ?2 target
    std::string erase_owner;   // ?1 owner
};

struct TableLayout {
    const EntityDef* def = nullptr;
    std::vector<std::size_t>
        fields;  // those with a column of their own, in order; column = common_columns + position
    std::vector<bool> starts_absent;  // per entry of `fields`: whether a fresh record holds it as absent
    std::vector<LinkLayout> links;
    std::string select_all;  // every column, by id
    std::string select_one;  // every column of ?1
    std::string insert;      // ?1 ... one per column
    std::string erase;       // ?1 id
};

const TableLayout& layout_of(const EntityDef& def);

// The columns of a kind's table in order, cross-cutting ones first.
std::vector<std::string_view> column_names(const TableLayout& layout);

}  // namespace tandem
