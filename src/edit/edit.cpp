#include "edit/edit.h"

namespace tandem {

std::string_view code_of(EditKind kind) {
    switch (kind) {
        case EditKind::edit:
            return "edit";
        case EditKind::undo:
            return "undo";
        case EditKind::redo:
            return "redo";
        case EditKind::revert:
            return "revert";
        case EditKind::import:
            return "import";
    }
    return "edit";
}

std::optional<EditKind> edit_kind_from(std::string_view code) {
    for (EditKind kind : {EditKind::edit, EditKind::undo, EditKind::redo, EditKind::revert, EditKind::import})
        if (code_of(kind) == code)
            return kind;
    return std::nullopt;
}

std::vector<RowChange> inverse(const std::vector<RowChange>& changes) {
    std::vector<RowChange> back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.push_back({change->entity, change->id, change->after, change->before});
    return back;
}

}  // namespace tandem
