// A problem in a person's data: what is wrong, how grave, and where to jump to mend it.
//
// A value, returned in lists; never thrown. An error is not stored; a warning is stored all the same.
// The code is one of CLI.md "Errors and exit codes", for programs; the text is for the person and says what
// to do.
#pragma once

#include "base/id.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

enum class Severity { warning, error };

struct Issue {
    Severity severity = Severity::error;
    std::string_view code;             // a constant such as "bad_date"; lives for ever
    std::string text;                  // "June has 30 days."
    std::string field;                 // key of the field, empty when the whole record is meant
    RecordId record = 0;               // 0 when the record is not (yet) stored
    std::string entity;                // key of the kind of record, empty when unknown
    std::vector<RecordId> dependants;  // only with "has_dependants": what would go too
};

using Issues = std::vector<Issue>;

bool has_errors(const Issues& issues);

Issue error_issue(std::string_view code, std::string text, std::string field = {}, RecordId record = 0);
Issue warning_issue(std::string_view code, std::string text, std::string field = {}, RecordId record = 0);

}  // namespace tandem
