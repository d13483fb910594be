// Builds an Edit from what a person or a program asks for, one step after another; changes nothing itself.
//
// Every way into the data comes through here: the window's forms, `apply`, import, the samples,
// recommissioning. A step that has an error leaves the builder as it was before that step. Codes, ids,
// created and changed are set here.
#pragma once

#include "base/clock.h"
#include "base/issue.h"
#include "edit/draft.h"
#include "edit/edit.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

// What an edit is made from; all of it outlives the builder.
struct EditContext {
    const Portfolio& portfolio;
    const References& references;
    const CodeIndex& codes;
    const Counters& counters;
    IdSource& ids;
    Instant now;
};

// What is given for a record: fields by position in its description, and the settable cross-cutting
// attributes.
struct RecordInput {
    std::vector<std::pair<std::size_t, Value>> fields;
    std::optional<std::string> code;  // create only; must be free and have the kind's prefix
    std::optional<Visibility> visibility;
    std::optional<std::string> source;
    std::optional<bool> illustrative;
};

// Which program parts may set what people may not: read-only fields, closed cycles (recommissioning, import).
enum class Authority { person, program };

struct StepResult {
    Issues issues;    // errors: nothing was done; warnings never come from here (rules/record_checks.h)
    RecordId id = 0;  // the record made or changed

    bool ok() const { return !has_errors(issues); }
};

class EditBuilder {
public:
    explicit EditBuilder(const EditContext& context);

    // project: for kinds that hang on nothing else (0 = by the record's scope; a missing cycle is the open
    // one).
    StepResult create(const EntityDef& def, RecordId project, const RecordInput& input,
                      Authority authority = Authority::person);
    StepResult set(const EntityDef& def, RecordId id, const RecordInput& input,
                   Authority authority = Authority::person);
    // Takes what belongs to the record along; without with_dependants that is refused and named
    // (has_dependants). Optional references to what goes are emptied.
    StepResult remove(const EntityDef& def, RecordId id, bool with_dependants,
                      Authority authority = Authority::person);

    // A record as it stands in another file, id and stamps included; the id must be free. A taken code gets a
    // new one.
    StepResult adopt(const EntityDef& def, Row row);
    // The same for records that may name each other in any order, so that whoever reads them has judged them
    // together (exchange/import_checks.h). Nothing is checked here but the code.
    void adopt_checked(const EntityDef& def, Row row);

    const Draft& draft() const { return draft_; }
    bool empty() const { return draft_.changes().empty(); }

    // The edit so far; the builder is empty afterwards. label "" = made from the changes ("Add activity L3").
    Edit take(std::string label = {});

private:
    std::string next_code(const EntityDef& def, RecordId project);
    void note_code(const EntityDef& def, RecordId project, const std::string& code);
    std::int64_t counter(RecordId project, const EntityDef& def) const;
    Issues code_problems(const EntityDef& def, RecordId project, const std::string& code) const;
    void fill_scope(const EntityDef& def, Row& row) const;

    EditContext context_;
    Draft draft_;
    Counters raised_;
};

}  // namespace tandem
