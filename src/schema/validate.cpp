#include "schema/validate.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace tandem {

namespace {

constexpr std::size_t value_limit_bytes = 1'000'000;

std::optional<Issue> check_text(std::string_view key, const std::string& text, std::size_t limit,
                                bool lines_allowed) {
    const std::string field(key);
    if (!is_clean_utf8(text))
        return error_issue("bad_text",
                           "The text holds bytes that are not text (UTF-8). Paste it again as plain text.",
                           field);
    if (text.size() > value_limit_bytes || character_count(text) > limit)
        return error_issue("too_long",
                           "Use at most " + grouped(static_cast<std::int64_t>(limit)) + " characters here.",
                           field);
    if (!lines_allowed && text.find_first_of("\n\r") != std::string::npos)
        return error_issue("bad_text", "Use one line here, without line breaks.", field);
    return std::nullopt;
}

std::optional<Issue> check_number(const FieldDef& field, double number) {
    if (!std::isfinite(number))
        return error_issue("bad_value", "Use a number, such as 25.", std::string(field.key));
    if (number >= field.options.min && number <= field.options.max)
        return std::nullopt;
    std::string text;
    if (std::isfinite(field.options.min) && std::isfinite(field.options.max))
        text =
            "Use a number from " + shortest(field.options.min) + " to " + shortest(field.options.max) + ".";
    else if (std::isfinite(field.options.min))
        text = "Use a number of " + shortest(field.options.min) + " or more.";
    else
        text = "Use a number of " + shortest(field.options.max) + " or less.";
    return error_issue("out_of_range", std::move(text), std::string(field.key));
}

std::string list_of(ChoiceList choices) {
    std::string text;
    for (const Choice& choice : choices)
        text += (text.empty() ? "" : ", ") + std::string(choice.code);
    return text;
}

std::optional<Issue> check_code(const FieldDef& field, const std::string& code) {
    if (!is_clean_utf8(code) || code.size() > line_limit)
        return error_issue("bad_value", "This is no code of a list.", std::string(field.key));
    if (field.kind == Kind::Key || field.kind == Kind::Keys)
        return std::nullopt;  // edit/checks asks the catalogue
    for (const Choice& choice : field.choices)
        if (choice.code == code)
            return std::nullopt;
    return error_issue("bad_value", "Choose one of: " + list_of(field.choices) + ".", std::string(field.key));
}

std::optional<Issue> check_codes(const FieldDef& field, const Codes& codes) {
    for (const std::string& code : codes)
        if (auto issue = check_code(field, code))
            return issue;
    if (!std::is_sorted(codes.begin(), codes.end()) ||
        std::adjacent_find(codes.begin(), codes.end()) != codes.end())
        return error_issue("bad_value", "Name each choice once.", std::string(field.key));
    return std::nullopt;
}

std::optional<Issue> check_present(const FieldDef& field, const Value& value) {
    const std::string key(field.key);
    switch (field.kind) {
        case Kind::Line:
            return check_text(key, std::get<std::string>(value), line_limit, false);
        case Kind::Text:
            return check_text(key, std::get<std::string>(value), text_limit, true);
        case Kind::Key:
        case Kind::Choice:
            return check_code(field, std::get<std::string>(value));
        case Kind::Keys:
        case Kind::Choices:
            return check_codes(field, std::get<Codes>(value));
        case Kind::Integer:
            return check_number(field, static_cast<double>(std::get<std::int64_t>(value)));
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return check_number(field, std::get<double>(value));
        case Kind::Money: {
            const Money money = std::get<Money>(value);
            if (money.pence > money_limit_pence || money.pence < -money_limit_pence)
                return error_issue("out_of_range", "This amount is too large.", key);
            return std::nullopt;
        }
        case Kind::References: {
            const RecordIds& ids = std::get<RecordIds>(value);
            if (!std::is_sorted(ids.begin(), ids.end()) ||
                std::adjacent_find(ids.begin(), ids.end()) != ids.end())
                return error_issue("duplicate", "Name each record once.", key);
            return std::nullopt;
        }
        case Kind::Flag:
        case Kind::Date:
        case Kind::Reference:
            return std::nullopt;
    }
    return std::nullopt;
}

bool says_nothing(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return is_absent(value) || (text != nullptr && trimmed(*text).empty());
}

}  // namespace

std::optional<Issue> validate(const FieldDef& field, const Value& value) {
    const std::string key(field.key);
    if (field.options.required && says_nothing(value))
        return error_issue("required", std::string(field.label.text()) + " is needed.", key);
    if (is_absent(value))
        return std::nullopt;
    if (!value_fits(field.kind, value))
        return error_issue("wrong_kind", std::string(field.label.text()) + " is of another kind.", key);
    return check_present(field, value);
}

std::optional<Issue> validate_source(const std::string& source) {
    return check_text("source", source, text_limit, true);
}

Issues validate(const EntityDef& def, const Row& row) {
    Issues issues;
    if (auto issue = validate_source(row.common.source))
        issues.push_back(std::move(*issue));
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (auto issue = validate(def.fields[i], row.values[i]))
            issues.push_back(std::move(*issue));
    return issues;
}

}  // namespace tandem
