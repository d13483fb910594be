#include "storage/stored_value.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>

namespace tandem {

namespace {

// Most text is plain ASCII: eight bytes at a time, then the full rules only where they are needed.
bool is_plain_ascii(std::string_view text) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        const bool has_zero = ((word - ones) & ~word & high_bits) != 0;
        if ((word & high_bits) != 0 || has_zero)
            return false;
    }
    for (; i < text.size(); ++i)
        if (static_cast<unsigned char>(text[i]) >= 0x80 || text[i] == '\0')
            return false;
    return true;
}

const char* why_not_list(const FieldDef& field, const Codes& codes) {
    Codes again;
    const std::string text = joined_codes(codes);
    if (!split_codes(text, again) || again != codes)
        return "the list is not in order";
    if (field.kind == Kind::Choices)
        for (const std::string& code : codes)
            if (!is_known(field.choices, code))
                return "the code is unknown";
    return why_not_text(field.kind, text);
}

}  // namespace

const char* why_not_text(Kind kind, std::string_view text) {
    if (text.empty())
        return "the text is empty";
    if (!is_plain_ascii(text) && !is_clean_utf8(text))
        return "the text is not clean UTF-8";
    const std::size_t limit =
        kind == Kind::Text || kind == Kind::Choices || kind == Kind::Keys ? text_limit : line_limit;
    if (text.size() > limit && character_count(text) > limit)
        return "the text is too long";
    return nullptr;
}

const char* why_not_number(double number) {
    return std::isfinite(number) ? nullptr : "the number is not finite";
}

const char* why_not_money(std::int64_t pence) {
    return pence > money_limit_pence || pence < -money_limit_pence ? "the amount is too large" : nullptr;
}

PartialDate stored_date(std::string_view text) {
    const auto digits = [&](std::size_t from, std::size_t count) {
        int number = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            number = number * 10 + (text[i] - '0');
        }
        return number;
    };
    const bool has_month = text.size() >= 7 && text[4] == '-';
    const bool has_day = text.size() == 10 && has_month && text[7] == '-';
    if (!(text.size() == 4 || (text.size() == 7 && has_month) || has_day))
        return {};
    const int year = digits(0, 4);
    const int month = has_month ? digits(5, 2) : 0;
    const int day = has_day ? digits(8, 2) : 0;
    if (year < 1000 || (has_month && (month < 1 || month > 12)))
        return {};
    if (has_day && (day < 1 || day > days_in_month(year, month)))
        return {};
    return PartialDate(year, month, day);
}

bool split_codes(std::string_view text, Codes& codes) {
    codes.clear();
    for (const std::string_view code : split(text, ',')) {
        if (code.empty() || (!codes.empty() && code <= codes.back()))
            return false;
        codes.emplace_back(code);
    }
    return true;
}

std::string joined_codes(const Codes& codes) {
    return join(codes, ",");
}

bool is_known(ChoiceList choices, std::string_view code) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice& choice) { return choice.code == code; });
}

const char* why_not_stored(const FieldDef& field, const Value& value) {
    if (!value_fits(field.kind, value))
        return "the value is of another kind";
    if (is_absent(value))
        return nullptr;
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
        case Kind::Key:
            return why_not_text(field.kind, std::get<std::string>(value));
        case Kind::Choice:
            return is_known(field.choices, std::get<std::string>(value)) ? nullptr : "the code is unknown";
        case Kind::Choices:
        case Kind::Keys:
            return why_not_list(field, std::get<Codes>(value));
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return why_not_number(std::get<double>(value));
        case Kind::Money:
            return why_not_money(std::get<Money>(value).pence);
        case Kind::Date: {
            const PartialDate date = std::get<PartialDate>(value);
            return !date.empty() && stored_date(date.iso()) == date ? nullptr : "the date is not possible";
        }
        case Kind::Reference:
            return std::get<Reference>(value).id > 0 ? nullptr : "the reference is not possible";
        case Kind::References: {
            const RecordIds& ids = std::get<RecordIds>(value);
            const bool rising =
                std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>{}) == ids.end();
            return rising && !ids.empty() && ids.front() > 0 ? nullptr : "the references are not in order";
        }
        case Kind::Flag:
        case Kind::Integer:
            return nullptr;
    }
    return nullptr;
}

std::string place_and_reason(const EntityDef& def, RecordId id, std::string_view field,
                             std::string_view why) {
    std::string text = "in table " + std::string(def.key) + ", record " + std::to_string(id);
    if (!field.empty())
        text += ", field " + std::string(field);
    return text + ": " + std::string(why);
}

}  // namespace tandem
