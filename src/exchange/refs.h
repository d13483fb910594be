// How a program names a record in `apply` (CLI.md "Words used everywhere", ref): an id, a code, "P2/L3", or
// "$name" given earlier with "as".
#pragma once

#include "edit/draft.h"
#include "exchange/value_json.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// Names given with "as" in this run.
using GivenNames = std::map<std::string, RecordId, std::less<>>;

// Whether a text may stand after "$": a letter, then letters, digits and _.
bool is_given_name(std::string_view name);

// Reads refs against a draft. Borrows everything; for one step.
class DraftRefs final : public RefResolver {
public:
    // project: where a bare code is looked up; 0 = the one project there is, else ambiguous.
    DraftRefs(const Draft& draft, const GivenNames& earlier, const GivenNames& of_this_edit,
              RecordId project);

    RecordId resolve(std::string_view ref, std::optional<Issue>& issue) const override;
    // The record with its kind; no record: an issue.
    FoundRecord find(std::string_view ref, std::optional<Issue>& issue) const;

    RecordId project() const { return project_; }

private:
    FoundRecord by_name(std::string_view name) const;

    const Draft& draft_;
    const GivenNames& earlier_;
    const GivenNames& of_this_edit_;
    RecordId project_;
};

// The only project of a draft; 0 when there are none or several.
RecordId only_project(const Draft& draft);

}  // namespace tandem
