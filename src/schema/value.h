// The value of one field of one record, as every generic consumer sees it: rows, JSON, undo, tables, forms,
// search.
//
// An absent value is std::monostate; it is never the same as 0, false or "" (DOMAIN.md A10 "Empty is not
// zero"). Which alternative a field uses follows from its Kind (field.h); value_fits() says whether a value
// has the right one. Typed code (rules, reports, painted views) never uses Value: it reads `activity.start`.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tandem {

using Codes = std::vector<std::string>;   // sorted, no doubles
using RecordIds = std::vector<RecordId>;  // sorted, no doubles

// A reference to one record; never 0 (an absent one is std::monostate).
struct Reference {
    RecordId id = 0;
    auto operator<=>(const Reference&) const = default;
};

using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Money, PartialDate,
                           Reference, Codes, RecordIds>;

inline bool is_absent(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

}  // namespace tandem
