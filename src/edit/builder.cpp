#include "edit/builder.h"

#include "base/number.h"
#include "edit/checks.h"
#include "edit/removal.h"
#include "edit/wording.h"
#include "model/given_code.h"
#include "model/project.h"
#include "schema/validate.h"

#include <algorithm>

namespace tandem {

namespace {

RecordId code_space(const EntityDef& def, RecordId project) {
    return def.scope == Scope::file ? 0 : project;
}

StepResult refused(Issue issue) {
    return {{std::move(issue)}, 0};
}

StepResult unknown(const EntityDef& def, RecordId id) {
    Issue issue = error_issue("unknown_ref", "There is no such record.", {}, id);
    issue.entity = std::string(def.key);
    return refused(std::move(issue));
}

// Puts the input into the row; flags which fields changed. Read-only fields are the program's.
Issues take_over(const EntityDef& def, const RecordInput& input, Authority authority, Row& row,
                 std::vector<bool>& changed) {
    Issues issues;
    for (const auto& [index, value] : input.fields) {
        const FieldDef& field = def.fields[index];
        if (field.options.read_only && authority == Authority::person)
            issues.push_back(error_issue("read_only_field",
                                         std::string(field.label.text()) + " is set by Tandem itself.",
                                         std::string(field.key), row.common.id));
        Value wanted = field.kind == Kind::Flag && is_absent(value) ? Value{false} : value;
        if (row.values[index] == wanted)
            continue;
        row.values[index] = std::move(wanted);
        changed[index] = true;
    }
    if (input.visibility)
        row.common.visibility = *input.visibility;
    if (input.illustrative)
        row.common.illustrative = *input.illustrative;
    if (input.source) {
        row.common.source = *input.source;
        if (auto issue = validate_source(*input.source))
            issues.push_back(std::move(*issue));
    }
    return issues;
}

void append(Issues& to, Issues more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

EditBuilder::EditBuilder(const EditContext& context)
    : context_(context), draft_(context.portfolio, context.references, context.codes) {}

std::int64_t EditBuilder::counter(RecordId project, const EntityDef& def) const {
    const std::pair<RecordId, std::string> key{code_space(def, project), std::string(def.prefix)};
    if (const auto it = raised_.find(key); it != raised_.end())
        return it->second;
    const auto it = context_.counters.find(key);
    return it == context_.counters.end() ? 1 : it->second;
}

std::string EditBuilder::next_code(const EntityDef& def, RecordId project) {
    return std::string(def.prefix) + std::to_string(counter(project, def));
}

void EditBuilder::note_code(const EntityDef& def, RecordId project, const std::string& code) {
    if (def.prefix.empty())
        return;
    const std::int64_t number = code_parts(code).number;
    if (number >= counter(project, def))
        raised_[{code_space(def, project), std::string(def.prefix)}] = number + 1;
}

Issues EditBuilder::code_problems(const EntityDef& def, RecordId project, const std::string& code) const {
    if (!may_be_given(def, code))
        return {error_issue("bad_value",
                            "A code of this kind is " + std::string(def.prefix) + " and a number of up to " +
                                grouped(highest_given_code) + ".",
                            "code")};
    if (draft_.by_code(code_space(def, project), code))
        return {error_issue("duplicate", "The code " + code + " is in use.", "code")};
    return {};
}

void EditBuilder::fill_scope(const EntityDef& def, Row& row) const {
    const auto cycle_field = def.scope == Scope::cycle ? def.index_of("cycle") : std::nullopt;
    if (cycle_field && is_absent(row.values[*cycle_field])) {
        RecordId cycle = 0;
        const RecordId phase = def.index_of("phase") ? target_of(def, row, "phase") : 0;
        if (phase != 0 && draft_.exists(entity<Phase>(), phase))
            cycle = cycle_of(draft_, entity<Phase>(), *draft_.row(entity<Phase>(), phase));
        if (cycle == 0 && !def.owner.empty() && def.find(def.owner)) {
            const EntityDef& owner = def.find(def.owner)->to();
            if (const RecordId id = target_of(def, row, def.owner); id != 0 && draft_.exists(owner, id))
                cycle = cycle_of(draft_, owner, *draft_.row(owner, id));
        }
        if (cycle == 0)
            cycle = open_cycle(draft_, row.common.project);
        if (cycle != 0)
            row.values[*cycle_field] = Reference{cycle};
    }
    if (const RecordId project = project_by_scope(draft_, def, row))
        row.common.project = project;
}

StepResult EditBuilder::create(const EntityDef& def, RecordId project, const RecordInput& input,
                               Authority authority) {
    Row row = blank_row(def);
    row.common.id = context_.ids.next();
    row.common.project = def.scope == Scope::file ? row.common.id : project;
    row.common.created = row.common.changed = context_.now;

    std::vector<bool> changed(def.fields.size(), true);  // of a new record every field is judged
    StepResult result{take_over(def, input, authority, row, changed), row.common.id};
    fill_scope(def, row);
    if (row.common.project == 0)
        return refused(error_issue("ambiguous_ref", "Name the project that this belongs to."));
    append(result.issues, check_record(draft_, def, row, changed));
    if (authority == Authority::person)
        if (auto issue = check_open(draft_, def, row))
            result.issues.push_back(std::move(*issue));
    if (input.code)
        append(result.issues, code_problems(def, row.common.project, *input.code));
    if (!result.ok()) {
        for (Issue& issue : result.issues)
            issue.record = 0;
        return {std::move(result.issues), 0};
    }

    if (!def.prefix.empty()) {
        row.common.code = input.code ? *input.code : next_code(def, row.common.project);
        note_code(def, row.common.project, row.common.code);
    }
    draft_.put(def, std::move(row));
    return result;
}

StepResult EditBuilder::set(const EntityDef& def, RecordId id, const RecordInput& input,
                            Authority authority) {
    const std::optional<Row> before = draft_.row(def, id);
    if (!before)
        return unknown(def, id);
    if (input.code)
        return refused(error_issue("read_only_field", "A code is never changed.", "code", id));

    Row row = *before;
    std::vector<bool> changed(def.fields.size(), false);
    StepResult result{take_over(def, input, authority, row, changed), id};
    if (row == *before)
        return result.ok() ? result : StepResult{std::move(result.issues), 0};
    if (const RecordId project = project_by_scope(draft_, def, row);
        project != 0 && project != row.common.project)
        result.issues.push_back(
            error_issue("unknown_ref", "A record cannot move to another project.", {}, id));
    append(result.issues, check_record(draft_, def, row, changed));
    if (authority == Authority::person) {
        auto issue = check_open(draft_, def, *before);
        if (!issue)
            issue = check_open(draft_, def, row);
        if (issue)
            result.issues.push_back(std::move(*issue));
    }
    if (!result.ok())
        return {std::move(result.issues), 0};
    row.common.changed = context_.now;
    draft_.put(def, std::move(row));
    return result;
}

StepResult EditBuilder::remove(const EntityDef& def, RecordId id, bool with_dependants, Authority authority) {
    const std::optional<Row> row = draft_.row(def, id);
    if (!row)
        return unknown(def, id);
    const Removal removal = plan_removal(draft_, def, id);
    if (authority == Authority::person)
        for (const auto& [kind, doomed] : removal.doomed)
            if (auto issue = check_open(draft_, *kind, *draft_.row(*kind, doomed)))
                return refused(std::move(*issue));
    if (removal.doomed.size() > 1 && !with_dependants) {
        Issue issue = error_issue("has_dependants", dependants_sentence(removal), {}, id);
        for (std::size_t i = 1; i < removal.doomed.size(); ++i)
            issue.dependants.push_back(removal.doomed[i].second);
        return refused(std::move(issue));
    }
    for (const Use& use : removal.unlinked)
        unlink(draft_, use, removal, context_.now);
    for (const auto& [kind, doomed] : removal.doomed)
        draft_.erase(*kind, doomed);
    return {{}, id};
}

StepResult EditBuilder::adopt(const EntityDef& def, Row row) {
    if (draft_.kind_of(row.common.id))
        return refused(error_issue("exists", "A record with this id is here already.", "id", row.common.id));
    StepResult result{validate(def, row), row.common.id};
    append(result.issues, check_record(draft_, def, row, std::vector<bool>(def.fields.size(), true)));
    if (!result.ok())
        return {std::move(result.issues), 0};
    adopt_checked(def, std::move(row));
    return result;
}

void EditBuilder::adopt_checked(const EntityDef& def, Row row) {
    if (!def.prefix.empty()) {
        if (!code_problems(def, row.common.project, row.common.code).empty())
            row.common.code = next_code(def, row.common.project);
        note_code(def, row.common.project, row.common.code);
    }
    draft_.put(def, std::move(row));
}

Edit EditBuilder::take(std::string label) {
    Edit edit;
    edit.changes = draft_.take_changes();
    edit.label = label.empty() ? label_for(edit.changes) : std::move(label);
    edit.raised = std::exchange(raised_, {});
    return edit;
}

}  // namespace tandem
