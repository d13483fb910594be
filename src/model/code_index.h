// Finds a record by its human code: (project, "L3") -> id. Kept up with each set of changes, like References.
// Holds no records, only where they are; who owns the portfolio keeps the two in step.
#pragma once

#include "model/portfolio.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace tandem {

struct FoundRecord {
    const EntityDef* entity = nullptr;
    RecordId id = 0;

    explicit operator bool() const { return id != 0; }
};

class CodeIndex {
public:
    CodeIndex() = default;
    explicit CodeIndex(const Portfolio& portfolio);

    // A project's own code is found under project 0. No record: FoundRecord{}.
    FoundRecord find(RecordId project, std::string_view code) const;
    void update(const std::vector<RowChange>& changes);

private:
    void add(const EntityDef& def, const Common& common);

    std::unordered_map<std::string, FoundRecord> found_;  // "project/code"
};

// "L3" -> ("L", 3); the letters must be capitals and the number have no leading zero. number 0 when it is no
// such code.
struct CodeParts {
    std::string_view prefix;
    std::int64_t number = 0;
};
CodeParts code_parts(std::string_view code);

}  // namespace tandem
