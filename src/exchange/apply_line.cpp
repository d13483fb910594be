#include "exchange/apply_line.h"

#include "base/text.h"
#include "exchange/apply_steps.h"
#include "exchange/json_text.h"
#include "exchange/parse.h"
#include "schema/field.h"

#include <utility>

namespace tandem {

namespace {

std::optional<Issue> read_label(const JsonValue& line, std::string& label) {
    const JsonValue* given = line.member("label");
    if (given == nullptr)
        return std::nullopt;
    if (auto issue = read_text("label", *given, label))
        return issue;
    if (character_count(label) > line_limit)
        return error_issue("too_long", "Use at most 500 characters here.", "label");
    if (label.find_first_of("\n\r") != std::string::npos)
        return error_issue("bad_text", "Use one line here, without line breaks.", "label");
    return std::nullopt;
}

// {"edit": [...]}: all or nothing. The text of a problem says which step it was.
std::optional<StepProblem> run_list(ApplySteps& steps, const JsonValue& line) {
    for (const auto& [key, value] : *line.object())
        if (key != "edit" && key != "label" && key != "project")
            return StepProblem{
                error_issue("unknown_field", "\"" + quotable(key) + "\" has no meaning beside \"edit\".",
                            quotable(key)),
                {},
                {}};
    const JsonValue::Array* list = line.member("edit")->array();
    if (list == nullptr)
        return StepProblem{
            error_issue("wrong_kind", "Write the steps of an edit as a list.", "edit"), {}, {}};
    RecordId project = 0;
    if (auto problem = steps.read_project(line, project))
        return problem;
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto problem = steps.run((*list)[i], project);
        if (!problem)
            continue;
        problem->issue.text = "Step " + std::to_string(i + 1) + ": " + problem->issue.text;
        return problem;
    }
    return std::nullopt;
}

std::optional<StepProblem> run_line(ApplySteps& steps, const JsonValue& line, std::string& label) {
    if (line.object() == nullptr)
        return StepProblem{
            error_issue("wrong_kind", "Write one object a line, such as {\"delete\": \"L3\"}."), {}, {}};
    if (auto issue = read_label(line, label))
        return StepProblem{std::move(*issue), {}, {}};
    return line.member("edit") != nullptr ? run_list(steps, line) : steps.run(line, 0, "label");
}

void append_refs(std::string& ids, std::string& codes, const std::vector<NamedRecord>& records) {
    for (const NamedRecord& record : records) {
        if (!ids.empty()) {
            ids += ", ";
            codes += ", ";
        }
        append_json_id(ids, record.id);
        codes += json_string_or_null(record.code);
    }
}

std::string ref_of(RecordId id, const std::vector<NamedRecord>& records) {
    for (const NamedRecord& record : records)
        if (record.id == id && !record.code.empty())
            return json_string(record.code);
    return id == 0 ? "null" : json_id(id);
}

}  // namespace

ApplyStep prepare(std::string_view line, const ApplyOptions& options, const GivenNames& earlier,
                  EditBuilder& builder) {
    ApplyStep step;
    ParsedJson parsed = parse_json(line);
    if (parsed.problem) {
        step.problem = std::move(parsed.problem);
        return step;
    }
    ApplySteps steps(options, earlier, step.names, builder);
    std::string label;
    if (auto problem = run_line(steps, parsed.value, label)) {
        step.problem = std::move(problem->issue);
        step.ref = std::move(problem->ref);
        step.dependants = std::move(problem->dependants);
        step.names.clear();
        return step;
    }
    Edit edit = builder.take(std::move(label));
    if (edit.empty())
        return step;
    for (const RowChange& change : edit.changes)
        step.touched.push_back({change.entity, change.id,
                                change.after ? change.after->common.code : change.before->common.code});
    step.edit = std::move(edit);
    return step;
}

std::string ok_answer(std::size_t line, EditNumber edit, const ApplyStep& step, const Issues& warnings) {
    std::string ids;
    std::string codes;
    append_refs(ids, codes, step.touched);
    std::string out = "{\"ok\": true, \"line\": " + std::to_string(line);
    out += ", \"edit\": " + (edit == 0 ? "null" : std::to_string(edit));
    out += ", \"ids\": [" + ids + "], \"codes\": [" + codes + "], \"warnings\": [";
    for (std::size_t i = 0; i < warnings.size(); ++i) {
        const Issue& warning = warnings[i];
        out += i == 0 ? "" : ", ";
        out += "{\"ref\": " + ref_of(warning.record, step.touched);
        out += ", \"field\": " + json_string_or_null(warning.field);
        out += ", \"error\": " + json_string(warning.code);
        out += ", \"text\": " + json_string(warning.text) + "}";
    }
    return out + "]}";
}

std::string refused_answer(std::size_t line, const ApplyStep& step) {
    const Issue& problem = *step.problem;
    std::string out = "{\"ok\": false, \"line\": " + std::to_string(line);
    out += ", \"error\": " + json_string(problem.code);
    out += ", \"field\": " + json_string_or_null(problem.field);
    out += ", \"ref\": " + json_string_or_null(step.ref);
    out += ", \"text\": " + json_string(problem.text);
    if (!step.dependants.empty()) {
        out += ", \"dependants\": [";
        for (std::size_t i = 0; i < step.dependants.size(); ++i) {
            const NamedRecord& record = step.dependants[i];
            out += i == 0 ? "" : ", ";
            out += "{\"entity\": " + json_string(record.entity->key) + ", \"id\": " + json_id(record.id);
            out += ", \"code\": " + json_string_or_null(record.code) + "}";
        }
        out += "]";
    }
    return out + "}";
}

std::string refused_answer(std::size_t line, const Error& error) {
    ApplyStep step;
    step.problem = error_issue(code_of(error.code()), error.what());
    return refused_answer(line, step);
}

}  // namespace tandem
