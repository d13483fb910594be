#include "storage/layout.h"

#include "model/portfolio.h"

namespace tandem {

namespace {

LinkLayout link_layout(const EntityDef& def, std::size_t field) {
    LinkLayout link;
    link.field = field;
    link.table = std::string(def.key) + "_" + std::string(def.fields[field].key);
    const std::string name = sql_name(link.table);
    link.select_all = "SELECT owner, target FROM " + name + " ORDER BY owner, target";
    link.select_owner = "SELECT target FROM " + name + " WHERE owner = ?1 ORDER BY target";
    link.insert = "INSERT INTO " + name + " (owner, target) VALUES (?1, ?2)";
    link.erase = "DELETE FROM " + name + " WHERE owner = ?1 AND target = ?2";
    link.erase_owner = "DELETE FROM " + name + " WHERE owner = ?1";
    return link;
}

TableLayout make_layout(const EntityDef& def) {
    TableLayout layout;
    layout.def = &def;
    for (std::size_t i = 0; i < def.fields.size(); ++i) {
        if (def.fields[i].kind == Kind::References)
            layout.links.push_back(link_layout(def, i));
        else
            layout.fields.push_back(i);
    }
    const auto records = def.make_table();
    const void* fresh = records->append(1);
    for (const std::size_t field : layout.fields)
        layout.starts_absent.push_back(is_absent(def.fields[field].get(fresh)));
    std::string columns;
    std::string places;
    std::size_t number = 0;
    for (const std::string_view name : column_names(layout)) {
        columns += (columns.empty() ? "" : ", ") + sql_name(name);
        places += (places.empty() ? "?" : ", ?") + std::to_string(++number);
    }
    const std::string table = sql_name(def.key);
    layout.select_all = "SELECT " + columns + " FROM " + table + " ORDER BY id";
    layout.select_one = "SELECT " + columns + " FROM " + table + " WHERE id = ?1";
    layout.insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")";
    layout.erase = "DELETE FROM " + table + " WHERE id = ?1";
    return layout;
}

std::vector<TableLayout> make_layouts() {
    std::vector<TableLayout> layouts;
    for (const EntityDef* def : entities())
        layouts.push_back(make_layout(*def));
    return layouts;
}

}  // namespace

std::string sql_name(std::string_view name) {
    return "\"" + std::string(name) + "\"";
}

std::string_view column_type(Kind kind) {
    switch (kind) {
        case Kind::Flag:
        case Kind::Integer:
        case Kind::Money:
        case Kind::Reference:
            return "INTEGER";
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return "REAL";
        case Kind::References:
            return "";
        case Kind::Line:
        case Kind::Text:
        case Kind::Key:
        case Kind::Choice:
        case Kind::Choices:
        case Kind::Keys:
        case Kind::Date:
            return "TEXT";
    }
    return "";
}

const TableLayout& layout_of(const EntityDef& def) {
    static const std::vector<TableLayout> layouts = make_layouts();
    return layouts[def.index];
}

std::vector<std::string_view> column_names(const TableLayout& layout) {
    std::vector<std::string_view> names(std::begin(common_column_names), std::end(common_column_names));
    for (const std::size_t field : layout.fields)
        names.push_back(layout.def->fields[field].key);
    return names;
}

}  // namespace tandem
