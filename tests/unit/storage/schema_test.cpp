// The tables that the migrations make are those that the descriptions ask for: a field without its column, or
// a column without its field, fails here.
#include "catch.h"
#include "model/project.h"
#include "storage/connection.h"
#include "storage/layout.h"
#include "storage/migrations.h"
#include "storage/sqlite_file.h"

#include <set>

namespace tandem {

namespace {

// "name type [not null] [key] [= default]" for each column of a table, in order.
std::vector<std::string> columns_of(Connection& connection, const std::string& table) {
    std::vector<std::string> columns;
    Statement row =
        connection.use("SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_xinfo(?1)");
    row.bind(1, table);
    while (row.step())
        columns.push_back(std::string(row.text(0)) + " " + std::string(row.text(1)) +
                          (row.integer(2) ? " not null" : "") + (row.integer(3) ? " key" : "") +
                          (row.is_null(4) ? "" : " = " + std::string(row.text(4))));
    return columns;
}

// "column -> table" for each foreign key.
std::set<std::string> keys_of(Connection& connection, const std::string& table) {
    std::set<std::string> keys;
    Statement row = connection.use("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1)");
    row.bind(1, table);
    while (row.step())
        keys.insert(std::string(row.text(0)) + " -> " + std::string(row.text(1)) + "." +
                    std::string(row.text(2)));
    return keys;
}

std::unique_ptr<Connection> newest() {
    auto connection = Connection::in_memory();
    run_migrations(*connection, 0, migrations());
    return connection;
}

}  // namespace

TEST_CASE("Every kind of record has the table that its description asks for", "[unit][storage]") {
    const auto connection = newest();
    for (const EntityDef* def : entities()) {
        CAPTURE(def->key);
        const TableLayout& layout = layout_of(*def);
        std::vector<std::string> columns{"id INTEGER key",
                                         "project INTEGER not null",
                                         "code TEXT",
                                         "visibility TEXT not null",
                                         "source TEXT",
                                         "illustrative INTEGER not null",
                                         "created INTEGER not null",
                                         "changed INTEGER not null"};
        std::set<std::string> keys{"project -> project.id"};
        for (const std::size_t i : layout.fields) {
            const FieldDef& field = def->fields[i];
            columns.push_back(std::string(field.key) + " " + std::string(column_type(field.kind)) +
                              (field.kind == Kind::Flag ? " not null = 0" : ""));
            if (field.to)
                keys.insert(std::string(field.key) + " -> " + std::string(field.to().key) + ".id");
        }
        CHECK(columns_of(*connection, std::string(def->key)) == columns);
        CHECK(keys_of(*connection, std::string(def->key)) == keys);
        for (const LinkLayout& link : layout.links) {
            CAPTURE(link.table);
            CHECK(columns_of(*connection, link.table) ==
                  std::vector<std::string>{"owner INTEGER not null key", "target INTEGER not null key"});
            CHECK(
                keys_of(*connection, link.table) ==
                std::set<std::string>{"owner -> " + std::string(def->key) + ".id",
                                      "target -> " + std::string(def->fields[link.field].to().key) + ".id"});
        }
    }
}

TEST_CASE("The schema holds the tables of the kinds, their links and four more, and nothing that runs",
          "[unit][storage]") {
    std::set<std::string> expected{"meta", "counters", "history", "marks"};
    for (const EntityDef* def : entities()) {
        expected.emplace(def->key);
        for (const LinkLayout& link : layout_of(*def).links)
            expected.insert(link.table);
    }
    const auto connection = newest();
    std::set<std::string> present;
    Statement row = connection->use("SELECT name, type, sql FROM sqlite_schema");
    while (row.step()) {
        CHECK(row.text(1) == "table");
        CHECK(row.text(2).find(") STRICT") != std::string_view::npos);
        present.emplace(row.text(0));
    }
    CHECK(present == expected);
}

TEST_CASE("No field takes the name of a cross-cutting column", "[unit][storage]") {
    for (const EntityDef* def : entities())
        for (const FieldDef& field : def->fields)
            for (const std::string_view name : common_column_names)
                CHECK(field.key != name);
}

TEST_CASE("The migrations are numbered without a gap and end at the schema number", "[unit][storage]") {
    int number = 0;
    for (const Migration& step : migrations()) {
        CHECK(step.number == ++number);
        CHECK(step.min_reader >= 1);
        CHECK(step.min_reader <= step.number);
        CHECK(std::string_view(step.why).ends_with("."));
    }
    CHECK(number == schema_number);
    CHECK(newest()->integer("PRAGMA user_version") == schema_number);
}

}  // namespace tandem
