// Portfolios and commits for tests of the store: every kind of record with every field filled, and edits by
// hand.
#pragma once

#include "model/portfolio.h"
#include "storage/store.h"

#include <filesystem>
#include <string>

namespace tandem::test {

// Two projects, and of each kind `per_kind` records in them with every field filled by rule (long, short,
// accented and quoted text, smallest and largest numbers, all choices in turn) and every reference leading
// somewhere.
Portfolio filled_portfolio(int per_kind = 3);

// Counters that fit the codes.
Counters counters_of(const Portfolio& portfolio);

// nullopt when equal, else the first difference.
std::string difference(const Portfolio& a, const Portfolio& b);

// The commit after `state` that makes these changes, with undo columns as Document would set them; updates
// `state`.
struct LogState {
    EditNumber last = 0;
    UndoState undo;
};
Commit plain_commit(LogState& state, const std::vector<RowChange>& changes, std::string label = "Test");
Commit undo_commit(LogState& state, const StackEntry& top, const std::vector<RowChange>& changes);
Commit redo_commit(LogState& state, const StackEntry& undone, const std::vector<RowChange>& changes);

// A change of one text field (and the changed stamp) of a record.
RowChange retitled(const Portfolio& portfolio, const EntityDef& def, RecordId id, const std::string& text);
RowChange removed(const Portfolio& portfolio, const EntityDef& def, RecordId id);
RowChange added(const EntityDef& def, Row row);

// Runs SQL on a file as a stranger would.
void run_sql(const std::filesystem::path& path, const std::string& sql);

}  // namespace tandem::test
