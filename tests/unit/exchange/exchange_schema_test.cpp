// docs/exchange.schema.json says for other programs what an export holds. It is made here from the
// descriptions:
//     TANDEM_WRITE_DOCS=1 build/dev/tests/tandem_tests "[unit][exchange]"
// and without that variable the test fails when the document is out of date.
#include "catch.h"
#include "exchange/export_json.h"
#include "schema/schema_number.h"
#include "unit/exchange/plan.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

using nlohmann::ordered_json;

namespace {

ordered_json ref_to(const char* definition) {
    return {{"$ref", std::string("#/$defs/") + definition}};
}

ordered_json one_of(const tandem::FieldDef& field) {
    ordered_json codes = ordered_json::array();
    for (const tandem::Choice& choice : field.choices)
        codes.push_back(choice.code);
    return {{"enum", std::move(codes)}};
}

ordered_json list_of(ordered_json entry) {
    return {{"type", "array"}, {"items", std::move(entry)}, {"uniqueItems", true}, {"minItems", 1}};
}

ordered_json number_of(const tandem::FieldDef& field, const char* type) {
    ordered_json schema = {{"type", type}};
    if (std::isfinite(field.options.min))
        schema["minimum"] = field.options.min;
    if (std::isfinite(field.options.max))
        schema["maximum"] = field.options.max;
    return schema;
}

ordered_json text_of(std::size_t longest) {
    return {{"type", "string"}, {"minLength", 1}, {"maxLength", longest}};
}

ordered_json value_of(const tandem::FieldDef& field) {
    using tandem::Kind;
    switch (field.kind) {
        case Kind::Line:
        case Kind::Key:
            return text_of(tandem::line_limit);
        case Kind::Text:
            return text_of(tandem::text_limit);
        case Kind::Choice:
            return one_of(field);
        case Kind::Choices:
            return list_of(one_of(field));
        case Kind::Keys:
            return list_of(text_of(tandem::line_limit));
        case Kind::Flag:
            return {{"type", "boolean"}};
        case Kind::Integer:
            return number_of(field, "integer");
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return number_of(field, "number");
        case Kind::Money:
            return ref_to("money");
        case Kind::Date:
            return ref_to("date");
        case Kind::Reference:
            return ref_to("id");
        case Kind::References:
            return list_of(ref_to("id"));
    }
    return {};
}

ordered_json field_schema(const tandem::FieldDef& field) {
    ordered_json schema = {{"title", field.label.text()}};
    if (field.kind == tandem::Kind::Reference || field.kind == tandem::Kind::References)
        schema["description"] = field.to != nullptr
                                    ? "Id of a record in the list " + std::string(field.to().key) + "."
                                    : std::string("Id of a record of any kind.");
    else if (*field.options.catalogue != '\0')
        schema["description"] = "Key in the catalogue’s list " + std::string(field.options.catalogue) +
                                ", or of an own_entry of the project.";
    else if (*field.options.unit != '\0')
        schema["description"] = "In " + std::string(field.options.unit) + ".";
    schema.update(value_of(field));
    return schema;
}

ordered_json record_schema(const tandem::EntityDef& def) {
    ordered_json properties = {{"id", ref_to("id")}};
    ordered_json required = {"id"};
    if (!def.prefix.empty())
        properties["code"] = {{"type", "string"},
                              {"pattern", "^" + std::string(def.prefix) + "[1-9][0-9]*$"}};
    if (def.scope != tandem::Scope::file) {
        properties["project"] = ref_to("id");
        required.push_back("project");
    }
    properties["visibility"] = {{"enum", {"public", "partners", "confidential"}},
                                {"default", code_of_choice(def.visibility)}};
    properties["source"] = {{"type", "string"}, {"maxLength", tandem::text_limit}};
    properties["illustrative"] = {{"type", "boolean"}};
    properties["created"] = ref_to("moment");
    properties["changed"] = ref_to("moment");
    for (const tandem::FieldDef& field : def.fields) {
        properties[std::string(field.key)] = field_schema(field);
        if (field.options.required)
            required.push_back(field.key);
    }
    return {{"title", def.label.text()},
            {"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

ordered_json exchange_schema() {
    ordered_json definitions = {
        {"id", {{"type", "string"}, {"pattern", "^[1-9][0-9]{0,18}$"}}},
        {"moment",
         {{"type", "string"}, {"pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}},
        {"date", {{"type", "string"}, {"pattern", "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$"}}},
        {"money", {{"type", "string"}, {"pattern", "^-?[0-9]+\\.[0-9]{2}$"}}}};
    ordered_json lists = ordered_json::object();
    for (const tandem::EntityDef* def : tandem::entities()) {
        definitions["record_" + std::string(def->key)] = record_schema(*def);
        lists[std::string(def->key)] = {{"title", def->plural.text()},
                                        {"type", "array"},
                                        {"items", ref_to(("record_" + std::string(def->key)).c_str())}};
    }
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", "Export of Tandem"},
            {"description", "Made by tandem-planner export; docs/exchange.md explains it."},
            {"type", "object"},
            {"properties",
             {{"format", {{"const", tandem::export_format}}},
              {"version", {{"const", tandem::export_version}}},
              {"schema", {{"const", tandem::schema_number}}},
              {"scope", {{"enum", {"file", "project"}}}},
              {"catalogue", {{"type", "integer"}, {"minimum", 1}}},
              {"records",
               {{"type", "object"}, {"properties", std::move(lists)}, {"additionalProperties", false}}}}},
            {"required", {"format", "version", "schema", "records"}},
            {"additionalProperties", false},
            {"$defs", std::move(definitions)}};
}

}  // namespace

TEST_CASE("docs/exchange.schema.json is made from the descriptions as they are", "[unit][exchange]") {
    const std::string path = std::string(TANDEM_SOURCE_DIR) + "/docs/exchange.schema.json";
    const std::string wanted = exchange_schema().dump(1) + "\n";
    if (std::getenv("TANDEM_WRITE_DOCS") != nullptr)
        std::ofstream(path, std::ios::binary) << wanted;
    std::ostringstream found;
    found << std::ifstream(path, std::ios::binary).rdbuf();
    CHECK((found.str() == wanted));
}

TEST_CASE("the schema document knows every key that an export writes", "[unit][exchange]") {
    tandem::testing::Plan plan;
    plan.add("Living well", true);
    plan.must(
        R"({"create": "activity", "fields": {"title": "B", "phase": "PH1", "start": "2012-05", "public_cost": "1",
        "support": ["access"], "citizen_hours": 1.5, "key_tasks": ["KT1"]}})");
    const auto schema = exchange_schema();
    const auto document = ordered_json::parse(tandem::export_text(plan.portfolio));
    for (const auto& [key, value] : document.items())
        CHECK(schema.at("properties").contains(key));
    for (const auto& [kind, list] : document.at("records").items()) {
        const auto& record_schema = schema.at("$defs").at("record_" + kind);
        for (const auto& record : list) {
            for (const auto& [key, value] : record.items())
                CHECK(record_schema.at("properties").contains(key));
            for (const auto& key : record_schema.at("required"))
                CHECK(record.contains(key.get<std::string>()));
        }
    }
}
