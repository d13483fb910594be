// `history --json`: the log of edits, newest first, with what each changed when asked (CLI.md "history").
// Takes plain values that the command line fills from the document; knows no file.
#pragma once

#include "edit/edit.h"
#include "exchange/info_json.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

struct HistoryFact {
    EditNumber edit = 0;
    Instant at;
    std::string label;
    EditKind kind = EditKind::edit;
    EditNumber of = 0;       // 0 = null: it turns no other
    std::string_view state;  // "done", "undone", "dropped"
    std::int64_t records = 0;
    std::vector<RowChange> changes;  // printed only with_changes
};

// position: the number of the log's last edit. Without the last line feed.
std::string history_json(EditNumber position, const std::vector<HistoryFact>& edits, bool with_changes,
                         const std::vector<MarkFact>& marks);

}  // namespace tandem
