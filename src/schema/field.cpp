#include "schema/field.h"

namespace tandem {

std::string_view word_for(Kind kind) {
    switch (kind) {
        case Kind::Line:
        case Kind::Text:
            return "text";
        case Kind::Key:
        case Kind::Choice:
            return "choice";
        case Kind::Keys:
        case Kind::Choices:
            return "choices";
        case Kind::Flag:
            return "flag";
        case Kind::Integer:
            return "integer";
        case Kind::Number:
            return "number";
        case Kind::Percent:
            return "percent";
        case Kind::Hours:
            return "hours";
        case Kind::Money:
            return "money";
        case Kind::Date:
            return "date";
        case Kind::Reference:
            return "reference";
        case Kind::References:
            return "references";
    }
    return "";
}

bool value_fits(Kind kind, const Value& value) {
    if (is_absent(value))
        return true;
    switch (kind) {
        case Kind::Line:
        case Kind::Text:
        case Kind::Key:
        case Kind::Choice:
            return std::holds_alternative<std::string>(value);
        case Kind::Keys:
        case Kind::Choices:
            return std::holds_alternative<Codes>(value);
        case Kind::Flag:
            return std::holds_alternative<bool>(value);
        case Kind::Integer:
            return std::holds_alternative<std::int64_t>(value);
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return std::holds_alternative<double>(value);
        case Kind::Money:
            return std::holds_alternative<Money>(value);
        case Kind::Date:
            return std::holds_alternative<PartialDate>(value);
        case Kind::Reference:
            return std::holds_alternative<Reference>(value);
        case Kind::References:
            return std::holds_alternative<RecordIds>(value);
    }
    return false;
}

}  // namespace tandem
