// The steps of the apply language, carried out on an EditBuilder one after another: what prepare() and the
// samples share.
//
// Internal to exchange. A step that has a problem leaves the builder as it was before that step.
#pragma once

#include "exchange/apply_line.h"
#include "exchange/json_value.h"

#include <optional>
#include <string>

namespace tandem {

// What went wrong in a step, with what the answer says about it.
struct StepProblem {
    Issue issue;
    std::string ref;
    std::vector<NamedRecord> dependants;
};

class ApplySteps {
public:
    // Borrows all three; `given` collects the names of this edit.
    ApplySteps(const ApplyOptions& options, const GivenNames& earlier, GivenNames& given,
               EditBuilder& builder);

    // {"create": ...}, {"set": ...}, {"delete": ...} and, for the program's own samples, {"framework": ...}.
    // project: of the edit that the step is part of; 0 = none named. extra_key: one more key that may stand
    // there.
    std::optional<StepProblem> run(const JsonValue& step, RecordId project, std::string_view extra_key = {});

    // The project that a "project" member names; 0 without one.
    std::optional<StepProblem> read_project(const JsonValue& step, RecordId& project) const;

private:
    std::optional<StepProblem> create(const JsonValue& step, const DraftRefs& refs);
    std::optional<StepProblem> set(const JsonValue& step, RecordId project);
    std::optional<StepProblem> remove(const JsonValue& step, const DraftRefs& refs);
    std::optional<StepProblem> framework(const JsonValue& step, const DraftRefs& refs);

    std::optional<Issue> read_fields(const EntityDef& def, const JsonValue* fields, bool creating,
                                     const DraftRefs& refs, RecordInput& input) const;
    std::optional<Issue> check_expected(const FoundRecord& record, const JsonValue* expected,
                                        const DraftRefs& refs) const;
    std::optional<Issue> free_name(const JsonValue* name) const;
    DraftRefs refs_in(RecordId project) const;
    std::string name_of_record(const FoundRecord& record) const;
    StepProblem problem_of(Issues issues, std::string ref) const;

    const ApplyOptions& options_;
    const GivenNames& earlier_;
    GivenNames& given_;
    EditBuilder& builder_;
};

}  // namespace tandem
