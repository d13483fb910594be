// What every record carries, whatever it is (DOMAIN.md A9). A member (`Common common`), not a base class.
// The program sets id, project, code, created and changed (both UTC); people set the rest.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "schema/choice.h"

#include <string>

namespace tandem {

enum class Visibility { none, public_, partners, confidential };

template <>
inline constexpr bool has_choices<Visibility> = true;
template <>
ChoiceList choices_of<Visibility>();

struct Common {
    RecordId id = 0;
    RecordId project = 0;  // the project it belongs to; a project's own id for itself
    std::string code;      // "L3"; unique in its project, never used twice; "" for links
    Visibility visibility = Visibility::partners;
    std::string source;         // where a fact comes from
    bool illustrative = false;  // invented or inferred, not published fact
    Instant created;
    Instant changed;

    bool operator==(const Common&) const = default;
};

}  // namespace tandem
