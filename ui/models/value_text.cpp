#include "ui/models/value_text.h"

#include "base/number.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "model/marks.h"
#include "model/shown_code.h"
#include "report/words.h"
#include "schema/validate.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

bool same_words(std::string_view a, std::string_view b) {
    return a.size() == b.size() && starts_with_ignoring_case(a, b);
}

QString key_text(const Portfolio& portfolio, std::string_view list_name, const std::string& key) {
    for (const OwnEntry& own : portfolio.all<OwnEntry>())
        if (own.entry_key == key && own.list == list_name)
            return qt(own.label);
    const CatalogueEntryRef* entry = find_choice(list_name, key);
    return qt(entry ? entry->label : std::string_view(key));
}

// Where the field names a kind, only its table is asked.
const void* find_target(const Portfolio& portfolio, const FieldDef& field, RecordId id,
                        const EntityDef*& def) {
    if (!field.to)
        return portfolio.find_any(id, &def);
    def = &field.to();
    return portfolio.table(*def).find(id);
}

// Things with a name of their own are called by it; those with a statement are too long for a list of them.
QString short_name(const Portfolio& portfolio, const FieldDef& field, RecordId id) {
    const EntityDef* def = nullptr;
    const void* record = find_target(portfolio, field, id, def);
    if (!record)
        return {};
    const std::string& code = shown_code(*def, record);
    return def->title == "name" || code.empty() ? record_title(portfolio, *def, record) : qt(code);
}

QString target_title(const Portfolio& portfolio, const FieldDef& field, RecordId id) {
    const EntityDef* def = nullptr;
    const void* record = find_target(portfolio, field, id, def);
    return record ? record_title(portfolio, *def, record) : QString();
}

template <class Items, class Words>
QString listed(const Items& items, Words words) {
    QString text;
    for (const auto& item : items) {
        const QString next = words(item);
        if (!next.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + next;
    }
    return text;
}

QString title_from(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text && (field.kind == Kind::Line || field.kind == Kind::Text))
        return qt(one_line(*text));
    return value_text(portfolio, field, value);
}

ParsedValue problem(const char* words) {
    return {{}, tr_text(words)};
}

// "25 people" where the field counts people.
std::string_view without_unit(const FieldDef& field, std::string_view text) {
    const std::string_view unit = field.kind == Kind::Percent ? "%" : field.options.unit;
    if (!unit.empty() && text.size() > unit.size() && text.ends_with(unit))
        return trimmed(text.substr(0, text.size() - unit.size()));
    return text;
}

ParsedValue parse_choice(const FieldDef& field, std::string_view text) {
    for (const Choice& choice : field.choices)
        if (choice.code == text || same_words(choice.label.text(), text))
            return {Value{std::string(choice.code)}, {}};
    std::vector<std::string> labels;
    for (const Choice& choice : field.choices)
        labels.emplace_back(choice.label.text());
    return {{}, tr_text("Choose one of: %1.").arg(qt(join(labels, ", ")))};
}

// A key as it is stored, or the words of the entry. Own entries are known by their key only.
std::string key_from(const FieldDef& field, std::string_view text) {
    if (const CatalogueList* entries = list(field.options.catalogue))
        for (const CatalogueEntryRef& entry : entries->entries)
            if (same_words(entry.label, text))
                return std::string(entry.key);
    return std::string(text);
}

ParsedValue parse_several(const FieldDef& field, std::string_view text) {
    Codes codes;
    for (const std::string_view part : split(text, ',')) {
        const std::string_view word = trimmed(part);
        if (word.empty())
            continue;
        if (field.kind == Kind::Keys) {
            codes.push_back(key_from(field, word));
            continue;
        }
        ParsedValue one = parse_choice(field, word);
        if (!one.problem.isEmpty())
            return one;
        codes.push_back(std::get<std::string>(one.value));
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return {codes.empty() ? Value{} : Value{codes}, {}};
}

ParsedValue parse_date(std::string_view text) {
    std::string why;
    if (const auto date = PartialDate::parse(text, &why))
        return {Value{*date}, {}};
    return {{}, qt(why)};
}

ParsedValue parse_present(const FieldDef& field, std::string_view text) {
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
            return {Value{std::string(text)}, {}};
        case Kind::Key:
            return {Value{key_from(field, text)}, {}};
        case Kind::Choice:
            return parse_choice(field, text);
        case Kind::Choices:
        case Kind::Keys:
            return parse_several(field, text);
        case Kind::Flag:
            if (same_words(text, "yes") || same_words(text, "no"))
                return {Value{same_words(text, "yes")}, {}};
            return problem("Write yes or no.");
        case Kind::Integer:
            if (const auto number = read_integer(without_unit(field, text)))
                return {Value{*number}, {}};
            return problem("Use a whole number, such as 25.");
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            if (const auto number = read_number(without_unit(field, text)))
                return {Value{*number}, {}};
            return problem("Use a number, such as 2.5.");
        case Kind::Money:
            if (const auto money = Money::parse(text))
                return {Value{*money}, {}};
            return problem("Use an amount in pounds, such as 1,234.50.");
        case Kind::Date:
            return parse_date(text);
        case Kind::Reference:
        case Kind::References:
            return problem("Choose it from the list.");
    }
    return {};
}

}  // namespace

QString value_text(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    if (is_absent(value))
        return {};
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
            return qt(std::get<std::string>(value));
        case Kind::Key:
            return key_text(portfolio, field.options.catalogue, std::get<std::string>(value));
        case Kind::Choice:
            return qt(label_of_code(field.choices, std::get<std::string>(value)));
        case Kind::Choices:
            return listed(std::get<Codes>(value),
                          [&](const std::string& code) { return qt(label_of_code(field.choices, code)); });
        case Kind::Keys:
            return listed(std::get<Codes>(value), [&](const std::string& key) {
                return key_text(portfolio, field.options.catalogue, key);
            });
        case Kind::Flag:
            return std::get<bool>(value) ? tr_text("Yes") : tr_text("No");
        case Kind::Integer:
            return qt(grouped(std::get<std::int64_t>(value)));
        case Kind::Number:
        case Kind::Hours:
            return qt(grouped(std::get<double>(value)));
        case Kind::Percent:
            return qt(in_words(std::get<double>(value), "%"));
        case Kind::Money:
            return qt(std::get<Money>(value).words());
        case Kind::Date:
            return qt(std::get<PartialDate>(value).words());
        case Kind::Reference:
            return target_title(portfolio, field, std::get<Reference>(value).id);
        case Kind::References:
            return listed(std::get<RecordIds>(value),
                          [&](RecordId id) { return short_name(portfolio, field, id); });
    }
    return {};
}

QString record_title(const Portfolio& portfolio, RecordId id) {
    const EntityDef* def = nullptr;
    const void* record = portfolio.find_any(id, &def);
    return record ? record_title(portfolio, *def, record) : QString();
}

QString record_title(const Portfolio& portfolio, const EntityDef& def, const void* record) {
    if (const FieldDef* title = def.find(def.title))
        if (const QString text = title_from(portfolio, *title, title->get(record)); !text.isEmpty())
            return text;
    // What is known by its date and has none yet is known by its owner: "Referrals to secondary care, no
    // date".
    if (const FieldDef* title = def.find(def.title); title != nullptr && title->kind == Kind::Date) {
        if (const FieldDef* owner = def.find(def.owner))
            if (const auto value = owner->get(record); const auto* it = std::get_if<Reference>(&value))
                if (const QString of = record_title(portfolio, it->id); !of.isEmpty())
                    return tr_text("%1, no date").arg(of);
        const std::string& code = def.common_of(record).code;
        const std::size_t number = std::min(code.find_first_of("0123456789"), code.size());
        return tr_text("%1 %2, no date").arg(qt(def.label.text()), qt(code.substr(number))).simplified();
    }
    // Without a title a link is known by what it links: the organisation, group or person of a signature.
    for (const FieldDef& field : def.fields) {
        if (field.kind != Kind::Reference || field.key == def.owner || field.key == "cycle" ||
            field.options.read_only)
            continue;
        const Value value = field.get(record);
        if (const auto* reference = std::get_if<Reference>(&value); reference && def.scope == Scope::owner)
            return record_title(portfolio, reference->id);
    }
    return qt(def.label.text());
}

QString record_name(const Portfolio& portfolio, RecordId id) {
    const EntityDef* def = nullptr;
    const void* record = portfolio.find_any(id, &def);
    if (!record)
        return {};
    const QString title = record_title(portfolio, *def, record);
    const std::string& code = shown_code(*def, record);
    return code.empty() ? title : qt(code) + QStringLiteral(" ") + title;
}

QString field_words(const FieldDef& field) {
    const QString label = qt(field.label.text());
    const QString unit = qt(field.options.unit);
    const bool said = unit.isEmpty() || label.contains(unit, Qt::CaseInsensitive) || unit == u"people";
    return said ? label : label + QStringLiteral(" (") + unit + QStringLiteral(")");
}

Value field_value(const EntityDef& def, const void* record, std::string_view key) {
    const FieldDef* field = def.find(key);
    return field ? field->get(record) : Value{};
}

ParsedValue parse_value(const FieldDef& field, const QString& text) {
    const std::string typed = utf8(text);
    const std::string_view wanted = trimmed(typed);
    ParsedValue parsed = wanted.empty() ? ParsedValue{} : parse_present(field, wanted);
    if (!parsed.problem.isEmpty())
        return parsed;
    if (const auto issue = validate(field, parsed.value))
        return {{}, qt(issue->text)};
    return parsed;
}

}  // namespace tandem
