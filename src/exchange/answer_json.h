// The short answers of the command line as JSON, one document each (CLI.md).
//
// Takes plain values, knows no document and no file. Key order as CLI.md shows it; no line feed at the end.
// Bytes that are not UTF-8 (a file's name can have them) are replaced, so that what is printed is always
// JSON.
#pragma once

#include "base/error.h"
#include "edit/edit.h"

#include <string>
#include <vector>

namespace tandem {

// {"ok": true, "file": ..., "project": ...}; project "" = left out.
std::string made_json(const std::string& file, const std::string& project);

// {"ok": false, "error", "text", "kept", "advice"}
std::string error_json(const Error& error);

struct TurnedAnswer {
    struct Step {
        EditNumber edit = 0;
        std::string label;
    };
    std::vector<Step> edits;
    std::int64_t undoable = 0;
    std::int64_t redoable = 0;
};
// {"done": 2, "edits": [{"edit", "label"}], "undoable": 118, "redoable": 2}
std::string turned_json(const TurnedAnswer& answer);

// {"ok": true, "name": ..., "edit": ...}; edit 0 = null.
std::string marked_json(const std::string& name, EditNumber edit);

struct CheckAnswer {
    std::string check;
    bool ok = true;
    std::string text;
};
// {"ok": ..., "checks": [{"check", "ok", "text"}]}
std::string verify_json(const std::vector<CheckAnswer>& checks);

}  // namespace tandem
