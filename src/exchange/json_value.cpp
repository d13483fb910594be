#include "exchange/json_value.h"

namespace tandem {

const JsonValue* JsonValue::member(std::string_view key) const {
    if (const Object* members = object())
        for (const auto& [name, value] : *members)
            if (name == key)
                return &value;
    return nullptr;
}

}  // namespace tandem
