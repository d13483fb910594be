// An edit: what a person did in one go, as records before and after. A value that has changed nothing yet.
//
// Built by EditBuilder (edit/builder.h), carried out by Document::commit alone, kept in the file's log for
// undo.
#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem {

using EditNumber = std::int64_t;  // 1, 2, ... in the order of the log; 0 = before the first

enum class EditKind { edit, undo, redo, revert, import };

std::string_view code_of(EditKind kind);
std::optional<EditKind> edit_kind_from(std::string_view code);

// Key: project id and prefix; value: the next number to hand out. Counters only rise, whatever is undone, so
// that a code is never used again. Project 0 holds the counter of the project codes themselves.
using Counters = std::map<std::pair<RecordId, std::string>, std::int64_t>;

struct Edit {
    std::string label;  // "Change start of L3": for the menu, the history and the toast
    EditKind kind = EditKind::edit;
    std::vector<RowChange> changes;
    Counters raised;  // only the counters that the edit raises
    // Commits of one stay in one field name the first of them here and are undone together; 0 = a step of its
    // own.
    EditNumber join_step = 0;

    bool empty() const { return changes.empty(); }
};

// The changes that take these back.
std::vector<RowChange> inverse(const std::vector<RowChange>& changes);

}  // namespace tandem
