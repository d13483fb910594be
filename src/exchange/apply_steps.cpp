#include "exchange/apply_steps.h"

#include "base/text.h"
#include "edit/structure.h"
#include "exchange/value_json.h"
#include "model/project.h"

#include <algorithm>
#include <initializer_list>

namespace tandem {

namespace {

StepProblem refused(std::string_view code, std::string text, std::string field = {}, std::string ref = {}) {
    return {error_issue(code, std::move(text), std::move(field)), std::move(ref), {}};
}

std::optional<StepProblem> check_keys(const JsonValue& step, std::string_view extra_key,
                                      std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : *step.object())
        if (key != extra_key && std::find(known.begin(), known.end(), key) == known.end())
            return refused("unknown_field", "\"" + quotable(key) + "\" has no meaning here.", quotable(key));
    return std::nullopt;
}

bool is_fixed(std::string_view key) {
    return key == "id" || key == "project" || key == "created" || key == "changed" || key == "code";
}

Issue no_such_field(const EntityDef& def, std::string_view key) {
    return error_issue("unknown_field",
                       std::string(def.label.text()) + " has no field \"" + quotable(key) + "\".",
                       quotable(key));
}

std::string shown(const Value& value) {
    if (is_absent(value))
        return "empty";
    std::string text;
    append_value(text, value);
    return quotable(text);
}

}  // namespace

ApplySteps::ApplySteps(const ApplyOptions& options, const GivenNames& earlier, GivenNames& given,
                       EditBuilder& builder)
    : options_(options), earlier_(earlier), given_(given), builder_(builder) {}

DraftRefs ApplySteps::refs_in(RecordId project) const {
    return DraftRefs(builder_.draft(), earlier_, given_, project != 0 ? project : options_.project);
}

std::string ApplySteps::name_of_record(const FoundRecord& record) const {
    const Common common = builder_.draft().common(*record.entity, record.id);
    return common.code.empty() ? std::to_string(record.id) : common.code;
}

StepProblem ApplySteps::problem_of(Issues issues, std::string ref) const {
    const auto first = std::find_if(issues.begin(), issues.end(),
                                    [](const Issue& issue) { return issue.severity == Severity::error; });
    StepProblem problem{std::move(*first), std::move(ref), {}};
    for (const RecordId id : problem.issue.dependants)
        if (const EntityDef* kind = builder_.draft().kind_of(id))
            problem.dependants.push_back({kind, id, builder_.draft().common(*kind, id).code});
    return problem;
}

std::optional<StepProblem> ApplySteps::read_project(const JsonValue& step, RecordId& project) const {
    project = 0;
    const JsonValue* given = step.member("project");
    if (given == nullptr)
        return std::nullopt;
    const std::string* ref = given->text();
    if (ref == nullptr)
        return refused("wrong_kind", "Name the project in quotation marks, such as \"P1\".", "project");
    std::optional<Issue> issue;
    const FoundRecord found = refs_in(0).find(*ref, issue);
    if (issue || found.entity != &entity<Project>())
        return refused("unknown_ref", "There is no project \"" + quotable(*ref) + "\" here.", "project");
    project = found.id;
    return std::nullopt;
}

std::optional<StepProblem> ApplySteps::run(const JsonValue& step, RecordId project,
                                           std::string_view extra_key) {
    if (step.object() == nullptr)
        return refused("wrong_kind",
                       "Write each step as an object, such as {\"set\": \"L3\", \"fields\": {}}.");
    RecordId own_project = 0;
    if (auto problem = read_project(step, own_project))
        return problem;
    if (own_project != 0)
        project = own_project;

    if (step.member("create") != nullptr) {
        auto problem = check_keys(step, extra_key, {"create", "fields", "as", "project"});
        return problem ? problem : create(step, refs_in(project));
    }
    if (step.member("set") != nullptr) {
        auto problem = check_keys(step, extra_key, {"set", "fields", "expect", "project"});
        return problem ? problem : set(step, project);
    }
    if (step.member("delete") != nullptr) {
        auto problem = check_keys(step, extra_key, {"delete", "dependants", "project"});
        return problem ? problem : remove(step, refs_in(project));
    }
    if (step.member("framework") != nullptr && options_.authority == Authority::program) {
        auto problem = check_keys(step, extra_key, {"framework", "as", "project"});
        return problem ? problem : framework(step, refs_in(project));
    }
    return refused("bad_value", "Say what to do: \"create\", \"set\", \"delete\" or \"edit\".");
}

std::optional<StepProblem> ApplySteps::create(const JsonValue& step, const DraftRefs& refs) {
    const std::string* key = step.member("create")->text();
    const EntityDef* def = key != nullptr ? entity_by_key(*key) : nullptr;
    if (def == nullptr)
        return refused("unknown_entity", key != nullptr
                                             ? "There is no kind of record \"" + quotable(*key) + "\"."
                                             : "Name the kind of record in quotation marks.");
    if (auto issue = free_name(step.member("as")))
        return StepProblem{std::move(*issue), {}, {}};
    RecordInput input;
    if (auto issue = read_fields(*def, step.member("fields"), true, refs, input))
        return StepProblem{std::move(*issue), {}, {}};
    StepResult result = builder_.create(*def, refs.project(), input, options_.authority);
    if (!result.ok())
        return problem_of(std::move(result.issues), {});
    if (const JsonValue* name = step.member("as"))
        given_[*name->text()] = result.id;
    return std::nullopt;
}

std::optional<StepProblem> ApplySteps::set(const JsonValue& step, RecordId project) {
    const std::string* ref = step.member("set")->text();
    if (ref == nullptr)
        return refused("wrong_kind", "Name the record in quotation marks, such as \"L3\".");
    std::optional<Issue> issue;
    const FoundRecord record = refs_in(project).find(*ref, issue);
    if (issue)
        return StepProblem{std::move(*issue), quotable(*ref), {}};

    // Bare codes mean records of the project that the changed record belongs to.
    const Common common = builder_.draft().common(*record.entity, record.id);
    const DraftRefs refs = refs_in(common.project);
    RecordInput input;
    issue = read_fields(*record.entity, step.member("fields"), false, refs, input);
    if (!issue)
        issue = check_expected(record, step.member("expect"), refs);
    if (issue)
        return StepProblem{std::move(*issue), name_of_record(record), {}};
    StepResult result = builder_.set(*record.entity, record.id, input, options_.authority);
    if (!result.ok())
        return problem_of(std::move(result.issues), name_of_record(record));
    return std::nullopt;
}

std::optional<StepProblem> ApplySteps::remove(const JsonValue& step, const DraftRefs& refs) {
    const std::string* ref = step.member("delete")->text();
    if (ref == nullptr)
        return refused("wrong_kind", "Name the record in quotation marks, such as \"L3\".");
    bool with_dependants = false;
    if (const JsonValue* flag = step.member("dependants"))
        if (auto issue = read_flag("dependants", *flag, with_dependants))
            return StepProblem{std::move(*issue), quotable(*ref), {}};
    std::optional<Issue> issue;
    const FoundRecord record = refs.find(*ref, issue);
    if (issue)
        return StepProblem{std::move(*issue), quotable(*ref), {}};
    StepResult result = builder_.remove(*record.entity, record.id, with_dependants, options_.authority);
    if (!result.ok())
        return problem_of(std::move(result.issues), name_of_record(record));
    return std::nullopt;
}

// With "as": "y2" the names are y2_analyse, y2_a1 ..., so that one sample can hold several cycles.
std::optional<StepProblem> ApplySteps::framework(const JsonValue& step, const DraftRefs& refs) {
    const std::string* ref = step.member("framework")->text();
    std::optional<Issue> issue = free_name(step.member("as"));
    const FoundRecord cycle = ref != nullptr && !issue ? refs.find(*ref, issue) : FoundRecord{};
    if (issue)
        return StepProblem{std::move(*issue), ref != nullptr ? quotable(*ref) : "", {}};
    if (cycle.entity != &entity<Cycle>())
        return refused("unknown_ref", "Name the cycle that gets the phases and tasks.");
    FrameworkNames made;
    StepResult result = add_framework(builder_, cycle.id, true, &made);
    if (!result.ok())
        return problem_of(std::move(result.issues), name_of_record(cycle));
    const std::string prefix = step.member("as") != nullptr ? *step.member("as")->text() + "_" : "";
    for (const auto& [name, id] : made)
        given_[prefix + name] = id;
    return std::nullopt;
}

std::optional<Issue> ApplySteps::read_fields(const EntityDef& def, const JsonValue* fields, bool creating,
                                             const DraftRefs& refs, RecordInput& input) const {
    if (fields == nullptr)
        return std::nullopt;
    if (fields->object() == nullptr)
        return error_issue("wrong_kind",
                           "Write the fields as an object, such as {\"title\": \"Breakfasts\"}.", "fields");
    for (const auto& [key, json] : *fields->object()) {
        std::optional<Issue> issue;
        if (key == "code" && creating) {
            if (json.text() == nullptr)
                return error_issue("wrong_kind", "Write the code in quotation marks, such as \"L3\".", key);
            input.code = *json.text();
        } else if (is_fixed(key)) {
            return error_issue("read_only_field", "Tandem sets \"" + key + "\" itself.", key);
        } else if (key == "visibility") {
            issue = read_visibility(json, input.visibility.emplace());
        } else if (key == "source") {
            issue = read_text(key, json, input.source.emplace());
        } else if (key == "illustrative") {
            issue = read_flag(key, json, input.illustrative.emplace());
        } else if (const auto index = def.index_of(key)) {
            ReadValue read = read_value(def.fields[*index], json, refs);
            issue = std::move(read.issue);
            input.fields.emplace_back(*index, std::move(read.value));
        } else {
            return no_such_field(def, key);
        }
        if (issue)
            return issue;
    }
    return std::nullopt;
}

std::optional<Issue> ApplySteps::check_expected(const FoundRecord& record, const JsonValue* expected,
                                                const DraftRefs& refs) const {
    if (expected == nullptr)
        return std::nullopt;
    if (expected->object() == nullptr)
        return error_issue("wrong_kind",
                           "Write what is expected as an object, such as {\"status\": \"done\"}.", "expect");
    const Draft& draft = builder_.draft();
    for (const auto& [key, json] : *expected->object()) {
        const auto index = record.entity->index_of(key);
        if (!index)
            return no_such_field(*record.entity, key);
        const FieldDef& field = record.entity->fields[*index];
        ReadValue wanted = read_value(field, json, refs);
        if (wanted.issue)
            return std::move(wanted.issue);
        if (field.kind == Kind::Flag && is_absent(wanted.value))
            wanted.value = false;
        const Value now = draft.value(*record.entity, record.id, *index);
        if (now != wanted.value)
            return error_issue("conflict",
                               std::string(field.label.text()) + " is " + shown(now) + " now, not " +
                                   shown(wanted.value) + ". Look again before changing it.",
                               key);
    }
    return std::nullopt;
}

std::optional<Issue> ApplySteps::free_name(const JsonValue* name) const {
    if (name == nullptr)
        return std::nullopt;
    const std::string* text = name->text();
    if (text == nullptr || !is_given_name(*text))
        return error_issue("bad_value", "A name after \"as\" is a letter, then letters, digits and _.", "as");
    if (given_.contains(*text) || earlier_.contains(*text))
        return error_issue("duplicate", "The name \"" + *text + "\" was given already.", "as");
    return std::nullopt;
}

}  // namespace tandem
