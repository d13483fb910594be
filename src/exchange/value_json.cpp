#include "exchange/value_json.h"

#include "base/number.h"
#include "base/text.h"
#include "exchange/json_text.h"

#include <algorithm>
#include <charconv>

namespace tandem {

namespace {

ReadValue refused(std::string_view code, std::string text) {
    return {{}, error_issue(code, std::move(text))};
}

ReadValue wrong_kind(const char* text) {
    return refused("wrong_kind", text);
}

std::optional<Issue> unclean(std::string_view text) {
    if (is_clean_utf8(text))
        return std::nullopt;
    return error_issue("bad_text", "The text holds a NUL or bytes that are not text (UTF-8).");
}

ReadValue read_string(const JsonValue& json) {
    const std::string* text = json.text();
    if (text == nullptr)
        return wrong_kind("Use text in quotation marks.");
    if (auto issue = unclean(*text))
        return {{}, std::move(issue)};
    return {text->empty() ? Value{} : Value{*text}, std::nullopt};
}

ReadValue read_integer_value(const JsonValue& json) {
    if (const std::int64_t* number = json.integer())
        return {*number, std::nullopt};
    return wrong_kind("Use a whole number, such as 12, without quotation marks.");
}

ReadValue read_number_value(const JsonValue& json) {
    if (const std::int64_t* number = json.integer())
        return {static_cast<double>(*number), std::nullopt};
    if (const double* number = json.real())
        return {*number == 0 ? 0.0 : *number, std::nullopt};  // no -0
    return wrong_kind("Use a number, such as 12.5, without quotation marks.");
}

ReadValue read_money(const JsonValue& json) {
    const std::string* text = json.text();
    if (text == nullptr)
        return wrong_kind("Use an amount in quotation marks, such as \"1234.50\".");
    if (text->empty())
        return {};
    const bool plain = text->find_first_not_of("-.0123456789") == std::string::npos;
    const std::optional<Money> money = plain ? Money::parse(*text) : std::nullopt;
    if (!money)
        return refused("bad_value", "Write an amount in pounds as \"1234.50\".");
    return {*money, std::nullopt};
}

ReadValue read_date(const JsonValue& json) {
    const std::string* text = json.text();
    if (text == nullptr)
        return wrong_kind("Use a date in quotation marks, such as \"2015-04-30\".");
    if (text->empty())
        return {};
    std::string why;
    const std::optional<PartialDate> date = PartialDate::parse(*text, &why);
    if (!date)
        return refused("bad_date", why);
    // Elsewhere 3/4/2015 may mean the fourth of March: files and programs write one form only.
    if (date->iso() != *text)
        return refused("bad_date", "Write a date as 2012, 2015-04 or 2015-04-30.");
    return {*date, std::nullopt};
}

ReadValue read_codes(const JsonValue& json) {
    const JsonValue::Array* list = json.array();
    if (list == nullptr)
        return wrong_kind("Use a list, such as [\"one\", \"two\"].");
    Codes codes;
    for (const JsonValue& entry : *list) {
        const std::string* code = entry.text();
        if (code == nullptr)
            return wrong_kind("Use a list of codes in quotation marks.");
        if (auto issue = unclean(*code))
            return {{}, std::move(issue)};
        codes.push_back(*code);
    }
    std::sort(codes.begin(), codes.end());
    return {codes.empty() ? Value{} : Value{std::move(codes)}, std::nullopt};
}

ReadValue read_reference(const JsonValue& json, const RefResolver& refs) {
    const std::string* ref = json.text();
    if (ref == nullptr)
        return wrong_kind("Name a record in quotation marks, such as \"L3\".");
    if (ref->empty())
        return {};
    std::optional<Issue> issue;
    const RecordId id = refs.resolve(*ref, issue);
    if (issue)
        return {{}, std::move(issue)};
    return {Reference{id}, std::nullopt};
}

ReadValue read_references(const JsonValue& json, const RefResolver& refs) {
    const JsonValue::Array* list = json.array();
    if (list == nullptr)
        return wrong_kind("Use a list of records, such as [\"G1\", \"G2\"].");
    RecordIds ids;
    for (const JsonValue& entry : *list) {
        ReadValue one = read_reference(entry, refs);
        if (one.issue)
            return one;
        if (is_absent(one.value))
            return wrong_kind("Name each record, such as \"G1\".");
        ids.push_back(std::get<Reference>(one.value).id);
    }
    std::sort(ids.begin(), ids.end());
    return {ids.empty() ? Value{} : Value{std::move(ids)}, std::nullopt};
}

ReadValue read_by_kind(const FieldDef& field, const JsonValue& json, const RefResolver& refs) {
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
        case Kind::Key:
        case Kind::Choice:
            return read_string(json);
        case Kind::Keys:
        case Kind::Choices:
            return read_codes(json);
        case Kind::Flag:
            if (const bool* flag = json.boolean())
                return {*flag, std::nullopt};
            return wrong_kind("Use true or false.");
        case Kind::Integer:
            return read_integer_value(json);
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return read_number_value(json);
        case Kind::Money:
            return read_money(json);
        case Kind::Date:
            return read_date(json);
        case Kind::Reference:
            return read_reference(json, refs);
        case Kind::References:
            return read_references(json, refs);
    }
    return wrong_kind("This cannot be set.");
}

template <class List, class Append>
void append_list(std::string& out, const List& list, int indent, Append append) {
    out += '[';
    bool first = true;
    for (const auto& entry : list) {
        if (!first)
            out += indent < 0 ? ", " : ",";
        first = false;
        if (indent >= 0) {
            out += '\n';
            out.append(static_cast<std::size_t>(indent), ' ');
        }
        append(out, entry);
    }
    if (indent > 0) {
        out += '\n';
        out.append(static_cast<std::size_t>(indent) - 1, ' ');
    }
    out += ']';
}

void append_integer(std::string& out, std::int64_t number) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

struct Appender {
    std::string& out;
    int indent;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t number) const { append_integer(out, number); }
    void operator()(double number) const { out += shortest(number); }
    void operator()(const std::string& text) const { append_json_string(out, text); }
    void operator()(Money money) const { append_json_string(out, money.plain()); }
    void operator()(PartialDate date) const { append_json_string(out, date.iso()); }
    void operator()(Reference reference) const { append_json_id(out, reference.id); }
    void operator()(const Codes& codes) const { append_list(out, codes, indent, append_json_string); }
    void operator()(const RecordIds& ids) const { append_list(out, ids, indent, append_json_id); }
};

}  // namespace

RecordId id_from_text(std::string_view text) {
    RecordId id = 0;
    if (text.empty() || text[0] < '1' || text[0] > '9')
        return 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc{} && end == text.data() + text.size() ? id : 0;
}

ReadValue read_value(const FieldDef& field, const JsonValue& json, const RefResolver& refs) {
    if (json.is_null())
        return {};
    ReadValue result = read_by_kind(field, json, refs);
    if (result.issue)
        result.issue->field = std::string(field.key);
    return result;
}

void append_value(std::string& out, const Value& value, int indent) {
    std::visit(Appender{out, indent}, value);
}

std::optional<Issue> read_text(std::string_view key, const JsonValue& json, std::string& text) {
    text.clear();
    if (json.is_null())
        return std::nullopt;
    ReadValue read = read_string(json);
    if (read.issue)
        read.issue->field = std::string(key);
    else if (auto* given = std::get_if<std::string>(&read.value))
        text = std::move(*given);
    return std::move(read.issue);
}

std::optional<Issue> read_visibility(const JsonValue& json, Visibility& visibility) {
    const std::string* code = json.text();
    if (code == nullptr)
        return error_issue("wrong_kind", "Use \"public\", \"partners\" or \"confidential\".", "visibility");
    const auto read = choice_from_code<Visibility>(*code);
    if (read == Visibility::none)
        return error_issue("bad_value", "Choose one of: public, partners, confidential.", "visibility");
    visibility = read;
    return std::nullopt;
}

std::optional<Issue> read_flag(std::string_view key, const JsonValue& json, bool& flag) {
    if (!json.is_null() && json.boolean() == nullptr)
        return error_issue("wrong_kind", "Use true or false.", std::string(key));
    flag = !json.is_null() && *json.boolean();
    return std::nullopt;
}

}  // namespace tandem
