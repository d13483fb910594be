#include "exchange/schema_json.h"

#include "exchange/print.h"
#include "model/portfolio.h"
#include "schema/schema_number.h"

#include <cmath>

namespace tandem {

namespace {

OrderedJson limit_or_null(double limit) {
    if (!std::isfinite(limit))
        return {};
    return limit == std::floor(limit) ? OrderedJson(static_cast<std::int64_t>(limit)) : OrderedJson(limit);
}

OrderedJson targets(const FieldDef& field) {
    if (field.kind != Kind::Reference && field.kind != Kind::References)
        return {};
    OrderedJson list = OrderedJson::array();
    if (field.to != nullptr)
        list.push_back(field.to().key);
    else
        for (const EntityDef* def : entities())
            list.push_back(def->key);
    return list;
}

OrderedJson choices(const FieldDef& field) {
    if (field.choices.empty())
        return {};
    OrderedJson list = OrderedJson::array();
    for (const Choice& choice : field.choices)
        list.push_back({{"code", choice.code}, {"label", choice.label.text()}});
    return list;
}

OrderedJson longest(const FieldDef& field) {
    if (field.kind == Kind::Line)
        return line_limit;
    return field.kind == Kind::Text ? OrderedJson(text_limit) : OrderedJson();
}

OrderedJson text_or_null(std::string_view text) {
    return text.empty() ? OrderedJson() : OrderedJson(text);
}

OrderedJson field_json(const FieldDef& field) {
    return {{"key", field.key},
            {"label", field.label.text()},
            {"kind", word_for(field.kind)},
            {"required", field.options.required},
            {"to", targets(field)},
            {"choices", choices(field)},
            {"unit", text_or_null(field.options.unit)},
            {"min", limit_or_null(field.options.min)},
            {"max", limit_or_null(field.options.max)},
            {"max_length", longest(field)},
            {"publish", field.options.publish == Publish::never_public ? "never_public" : "by_record"},
            {"since", field.options.since}};
}

}  // namespace

std::string schema_json() {
    OrderedJson kinds = OrderedJson::array();
    for (const EntityDef* def : entities()) {
        OrderedJson fields = OrderedJson::array();
        for (const FieldDef& field : def->fields)
            fields.push_back(field_json(field));
        kinds.push_back({{"entity", def->key},
                         {"label", def->label.text()},
                         {"plural", def->plural.text()},
                         {"prefix", text_or_null(def->prefix)},
                         {"scope", word_for(def->scope)},
                         {"default_visibility", code_of_choice(def->visibility)},
                         {"fields", std::move(fields)}});
    }
    return in_lines({{"schema", schema_number}, {"entities", std::move(kinds)}});
}

}  // namespace tandem
