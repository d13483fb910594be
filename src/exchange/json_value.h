// A piece of JSON that has been read: the form in which exchange hands JSON about.
//
// Strings are well-formed UTF-8 but may hold NUL (written \u0000), which a value refuses later. A whole
// number that does not fit 64 bits is a double. Members keep the order of the text; no key stands twice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tandem {

struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::vector<std::pair<std::string, JsonValue>>;

    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> data;

    bool is_null() const { return std::holds_alternative<std::monostate>(data); }
    const bool* boolean() const { return std::get_if<bool>(&data); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data); }
    const double* real() const { return std::get_if<double>(&data); }
    const std::string* text() const { return std::get_if<std::string>(&data); }
    const Array* array() const { return std::get_if<Array>(&data); }
    const Object* object() const { return std::get_if<Object>(&data); }

    // A member of an object; nullptr when this is no object or has no such key.
    const JsonValue* member(std::string_view key) const;
};

}  // namespace tandem
