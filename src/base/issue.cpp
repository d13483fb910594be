#include "base/issue.h"

#include <algorithm>
#include <utility>

namespace tandem {

bool has_errors(const Issues& issues) {
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& i) { return i.severity == Severity::error; });
}

static Issue make(Severity severity, std::string_view code, std::string text, std::string field,
                  RecordId record) {
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.text = std::move(text);
    issue.field = std::move(field);
    issue.record = record;
    return issue;
}

Issue error_issue(std::string_view code, std::string text, std::string field, RecordId record) {
    return make(Severity::error, code, std::move(text), std::move(field), record);
}

Issue warning_issue(std::string_view code, std::string text, std::string field, RecordId record) {
    return make(Severity::warning, code, std::move(text), std::move(field), record);
}

}  // namespace tandem
