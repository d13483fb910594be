// The open file: the portfolio in memory, its log of edits, and the only way to change either.
//
//     field editor ─┐                        ┌─> Store: rows + log entry, one transaction   (first)
//     apply, import ├─> EditBuilder ─> Edit ─┤─> Portfolio and its indexes                  (second)
//     undo, redo ───┘                        └─> observers: one ChangeSet                   (last)
//
// File first, memory second, notice last: when writing fails all three are as they were, and Error says so.
// Undo is the inverse edit through the same function, kept in the file, so it survives a kill and a restart:
//
//     log      1 edit   2 edit   3 undo of 2   4 edit        undo takes back 4, then 1; 2 can no longer be
//     redone stacks   [1]      [1 2]    [1] redo[3]   [1 4]         each entry stores both tops as they are
//     after it
//
// The log only grows; a restore point stays reachable for ever. Not for use from several threads; a worker
// gets a copy of the Portfolio (the one thread of index_ahead() is waited for inside). Owns the store;
// borrows the clock.
#pragma once

#include "base/clock.h"
#include "document/change_set.h"
#include "edit/builder.h"
#include "model/code_index.h"
#include "model/references.h"
#include "storage/sqlite_file.h"
#include "storage/store.h"

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

// A step that undo or redo turned.
struct TurnedStep {
    EditNumber edit = 0;  // the edit that was taken back or done again
    std::string label;
};

enum class StepState { done, undone, dropped };

struct HistoryStep {
    LogEntry entry;
    StepState state = StepState::done;
};

class Document {
public:
    // Error as SqliteFile::open.
    static std::unique_ptr<Document> open(const std::filesystem::path& path, OpenMode mode,
                                          const Clock& clock, const FileOptions& options = {});
    Document(std::unique_ptr<Store> store, const Clock& clock);
    ~Document();

    const Portfolio& portfolio() const { return portfolio_; }
    const References& references();
    const CodeIndex& codes();
    // Makes the references beside what the caller does next, for a program whose first click will ask for
    // them: in a file of 50,000 activities that click would wait for a tenth of a second. Without this call,
    // or where no thread is to be had, they are made when first asked for, as the codes are.
    void index_ahead();
    bool writable() const { return store_ != nullptr && store_->writable(); }

    // For an EditBuilder; valid until the next commit.
    EditContext context();

    // 0 when the edit changes nothing (nothing is logged then). Error(conflict) when it was made from another
    // state.
    EditNumber commit(Edit edit, Origin origin = 0);

    UndoState undo_state() const { return undo_; }
    EditNumber last_edit() const { return last_edit_; }
    std::optional<std::string> undo_label();  // of the step that undo would take back
    std::optional<std::string> redo_label();
    // Takes back, does again, at most that many steps; fewer when there are no more. Each step is one
    // transaction.
    std::vector<TurnedStep> undo(std::int64_t steps = 1, Origin origin = 0);
    std::vector<TurnedStep> redo(std::int64_t steps = 1, Origin origin = 0);

    std::vector<Mark> marks();
    // Names the state as it is now; a name used before moves here.
    void set_mark(const std::string& name);
    // Back to how things were at the mark, as one edit that can be undone. 0 when nothing has changed since.
    // Error(usage) when there is no such mark.
    EditNumber revert_to(const std::string& name, Origin origin = 0);

    // Newest first; limit 0 = all.
    std::vector<HistoryStep> history(std::size_t limit = 0);
    // What an entry did, whichever way it turned.
    std::vector<RowChange> changes_of(const LogEntry& entry);

    // About the file itself; of a store that is no file, the defaults.
    FileFacts facts() const;
    // As SqliteFile::copy_to: a whole, checked copy under another name.
    void copy_to(const std::filesystem::path& target, bool with_history, bool replace);
    // Goes on in such a copy, history and all, and gives up the file that was open. Nothing that was read
    // changes. Error as copy_to and SqliteFile::open; then the file that was open still is.
    void go_on_in(const std::filesystem::path& target);

    // Reads everything again when another process has written; true when it had.
    bool refresh();

    // The store's checks, then "memory" (the file holds what the portfolio holds) and "codes".
    std::vector<VerifyCheck> verify();

    using Observer = std::function<void(const ChangeSet&)>;
    // Called after each change until the handle goes.
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer);

private:
    void load();
    void await_references();  // before anything else touches them or what they are made from, the portfolio
    void check_against_memory(const std::vector<RowChange>& changes);
    EditNumber write(StackEntry log, UndoState after, const std::vector<RowChange>& changes, Counters raised,
                     bool keep_images, Origin origin);
    std::vector<StackEntry> step_of(EditNumber top);  // newest first
    std::vector<RowChange> changes_of_step(EditNumber top);
    void notify(const ChangeSet& set);

    const Clock& clock_;
    std::unique_ptr<Store> store_;
    SqliteFile* file_ = nullptr;  // store_, when it is a file
    IdSource ids_;
    Portfolio portfolio_;
    Counters counters_;
    UndoState undo_;
    EditNumber last_edit_ = 0;
    EditNumber last_step_ = 0;
    std::int64_t data_version_ = 0;
    std::optional<References> references_;  // made when first needed
    std::optional<CodeIndex> codes_;
    std::vector<std::weak_ptr<Observer>> observers_;
    std::future<void> indexing_;  // last, so that its end is waited for before what it reads goes
};

}  // namespace tandem
