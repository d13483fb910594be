#include "ui/models/sort_key.h"

#include "model/code_index.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/record_model.h"
#include "ui/models/value_text.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

SortKey number_key(double number) {
    return {std::isnan(number), number, {}};
}

SortKey text_key(const std::string& text) {
    return {text.empty(), 0, folded(text)};
}

double place_in(ChoiceList choices, const std::string& code) {
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].code == code)
            return static_cast<double>(i);
    return static_cast<double>(choices.size());
}

// By the field that names the record at the other end, so that phases stand in their order.
SortKey reference_key(const Portfolio& portfolio, const FieldDef& field, RecordId id) {
    const EntityDef* def = field.to ? &field.to() : nullptr;
    const void* target = def ? portfolio.table(*def).find(id) : portfolio.find_any(id, &def);
    if (!target)
        return {.absent = true};
    const FieldDef* title = def->find(def->title);
    const Value value = title ? title->get(target) : Value{};
    if (title && title->kind == Kind::Choice)
        if (const auto* code = std::get_if<std::string>(&value))
            return number_key(place_in(title->choices, *code));
    return text_key(utf8(record_title(portfolio, *def, target)));
}

SortKey value_key(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    if (is_absent(value))
        return {.absent = true};
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return number_key(static_cast<double>(*number));
    if (const auto* number = std::get_if<double>(&value))
        return number_key(*number);
    if (const auto* money = std::get_if<Money>(&value))
        return number_key(static_cast<double>(money->pence));
    if (const auto* flag = std::get_if<bool>(&value))
        return number_key(*flag ? 0 : 1);
    if (const auto* date = std::get_if<PartialDate>(&value))
        return number_key(date->year() * 10'000.0 + date->month() * 100.0 + date->day());
    if (const auto* reference = std::get_if<Reference>(&value))
        return reference_key(portfolio, field, reference->id);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (field.kind == Kind::Choice)
            return number_key(place_in(field.choices, *text));
        if (field.kind == Kind::Line || field.kind == Kind::Text)
            return text_key(*text);
    }
    return text_key(utf8(value_text(portfolio, field, value)));
}

}  // namespace

int SortKey::compare(const SortKey& other, bool falling) const {
    if (absent != other.absent)
        return absent ? 1 : -1;
    if (absent)
        return 0;
    const int order = number != other.number ? (number < other.number ? -1 : 1) : text.compare(other.text);
    const int sign = order < 0 ? -1 : order > 0 ? 1 : 0;
    return falling ? -sign : sign;
}

SortKey sort_key(const Portfolio& portfolio, const EntityDef& def, const Column& column, const void* record) {
    if (column.number)
        return number_key(column.number(portfolio, record));
    const FieldDef* field = column.field.empty() ? nullptr : any_field(def, column.field);
    if (field && field->key == "code" && !field->get) {
        const CodeParts parts = code_parts(def.common_of(record).code);
        return {parts.number == 0, static_cast<double>(parts.number), {}};
    }
    if (field)
        return value_key(portfolio, *field, any_value(def, *field, record));
    return text_key(column.text ? utf8(column.text(portfolio, record)) : std::string());
}

std::string folded(const std::string& text) {
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return utf8(qt(text).normalized(QString::NormalizationForm_KC).toCaseFolded());
    std::string lower = text;
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

}  // namespace tandem
