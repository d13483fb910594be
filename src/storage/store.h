// Where a portfolio is kept: the contract between Document and whatever holds the rows.
//
// Free of SQL and of SQLite on purpose: SqliteFile (storage/sqlite_file.h) is the one store today; a server
// for a whole council could be another. A store knows rows, history and counters; it knows no rules, and it
// never decides what an edit means. All failures are Error (base/error.h); after one, the stored state is as
// it was before the call.
#pragma once

#include "edit/edit.h"
#include "model/portfolio.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

// What the log says of one commit, without its images.
struct LogEntry {
    EditNumber edit = 0;
    EditNumber step = 0;  // first edit of its step; several commits of one stay in a field share it
    EditKind kind = EditKind::edit;
    EditNumber of = 0;  // for undo and redo: the edit that it takes back or does again
    Instant at;
    std::string label;  // "Change start of L3"
    std::int64_t records = 0;
};

// Where undo and redo stand after an entry. Kept with each entry, so that opening a file reads one row, not
// the log: `undo_top` is the edit that undo would take back next, `redo_top` the undo entry that redo would
// turn.
struct UndoState {
    EditNumber undo_top = 0;
    EditNumber redo_top = 0;
    std::int64_t undoable = 0;
    std::int64_t redoable = 0;

    bool operator==(const UndoState&) const = default;
};

// An entry with what Document needs to walk the two stacks.
struct StackEntry {
    LogEntry entry;
    EditNumber undo_below = 0;  // for edits: what undo_top was before
    EditNumber redo_below = 0;  // for undo entries: what redo_top was before
};

// A restore point.
struct Mark {
    std::string name;  // unique in the file
    Instant at;
    EditNumber edit = 0;  // the log's last edit when it was set
};

// One transaction: the rows, their log entry and the counters they raised.
struct Commit {
    StackEntry log;
    UndoState after;  // where undo and redo stand after it
    const std::vector<RowChange>* changes =
        nullptr;              // each `before` must still be what the store holds, else Error(conflict)
    bool keep_images = true;  // false for undo and redo: their images are those of the entry they turn
    Counters raised;          // only those that change
};

struct LoadResult {
    Portfolio portfolio;
    Counters counters;
    UndoState undo;
    EditNumber last_edit = 0;
    EditNumber last_step = 0;
};

struct VerifyCheck {
    std::string check;  // quick_check | foreign_keys | schema | memory | codes | history
    bool ok = true;
    std::string text;  // what is wrong, "" when ok
};

class Store {
public:
    virtual ~Store() = default;

    virtual LoadResult load() = 0;
    virtual void commit(const Commit& commit) = 0;

    // The log. images() gives the changes of an edit, import or revert (undo and redo have none of their
    // own). Creations and removals come with the whole row. Of an update the log keeps only what differs: all
    // other values of both rows are the present ones (absent when the record is gone), so before and after
    // differ in exactly what the edit changed; edit/changes.h puts several together.
    virtual std::optional<StackEntry> entry(EditNumber edit) = 0;
    virtual std::vector<StackEntry> entries(EditNumber from, EditNumber to) = 0;  // inclusive, rising
    virtual std::vector<RowChange> images(EditNumber edit) = 0;

    virtual std::vector<Mark> marks() = 0;
    virtual void set_mark(const Mark& mark) = 0;  // replaces one of the same name

    // Counts up whenever another process has committed; compare with the value got at load.
    virtual std::int64_t data_version() = 0;
    virtual bool writable() const = 0;

    // quick_check, foreign_keys, schema, history; Document adds memory and codes.
    virtual std::vector<VerifyCheck> verify() = 0;
};

}  // namespace tandem
