// One open file of the program: its document, the one way to change it from a window, and whether what was
// done is on the disk. Shared by all windows that show the file; owned by them together.
//
// An edit that cannot be written (full disk, lost drive) is kept here and tried again every 5 seconds; until
// it is written nothing else can be changed, so nothing can be lost or overtaken (saved_state() = failing).
// Where another file has taken the name, waiting is of no use: replaced() says so, and go_on_in() is a way
// out. Knows no widgets. For the GUI thread only.
#pragma once

#include "base/error.h"
#include "document/document.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace tandem {

enum class SavedState {
    saved,
    failing,    // an edit waits for the disk, or the file is another one; see failure(), replaced()
    read_only,  // someone else writes, or the file may not be written
};

struct EditOutcome {
    Issues issues;         // errors: nothing was done; warnings of what was done
    RecordId id = 0;       // the record made or changed
    EditNumber edit = 0;   // 0 when nothing changed
    bool waiting = false;  // true: built and kept, but not yet on the disk

    bool ok() const { return !has_errors(issues); }
};

class FileLink : public QObject {
    Q_OBJECT

public:
    using Reading = std::function<std::unique_ptr<Document>(std::stop_token)>;
    // Does the reading, in another thread where it likes; Error(cancelled) where it asked for a stop.
    using Reader = std::function<std::unique_ptr<Document>(const Reading&)>;

    // Error as Document::open. Opens for writing when nobody else does. A file that is open already in this
    // program gives the same link and is not read.
    static std::shared_ptr<FileLink> open(
        const std::filesystem::path& path, const Clock& clock,
        const Reader& reader = [](const Reading& read) { return read({}); });
    ~FileLink() override;

    const std::filesystem::path& path() const { return path_; }
    const Clock& clock() const { return clock_; }
    Document& document() { return *document_; }
    const Portfolio& portfolio() const { return document_->portfolio(); }

    // Adds steps to a builder; a StepResult with errors stops it and nothing is changed.
    using Steps = std::function<StepResult(EditBuilder&)>;
    // label "" = from the changes. join: see Edit::join_step.
    EditOutcome edit(const Steps& steps, const QString& label = {}, EditNumber join = 0, Origin origin = 0);

    // The step taken back or done again; "" when there was none or it could not be written.
    QString undo(Origin origin = 0);
    QString redo(Origin origin = 0);
    // Any other thing that writes (restore points, revert): runs it, and tells failed() instead of throwing.
    bool attempt(const std::function<void(Document&)>& work);

    SavedState saved_state() const;
    Instant saved_at() const { return saved_at_; }  // of the last write; none before the first
    const std::optional<Error>& failure() const { return failure_; }
    // The edit that is not on the disk yet; nullptr when none is waiting.
    const Edit* waiting() const { return waiting_ ? &*waiting_ : nullptr; }
    void try_again();
    // Another file has the name now. What is open here is whole and is never written over that one.
    bool replaced() const { return failure_ && failure_->code() == ErrorCode::conflict; }
    // Goes on in a copy under another name, with its history and what waits, in every window that shows the
    // file: what stands typed in a field stays there. Error as Document::copy_to; then all is as before.
    void go_on_in(const std::filesystem::path& target);

Q_SIGNALS:
    void changed(const ChangeSet& set);
    void saved_state_changed();
    // One place per window shows it. `waiting` = it will be tried again by itself.
    void failed(const Error& error, bool waiting);

private:
    FileLink(std::filesystem::path path, std::unique_ptr<Document> document, const Clock& clock);
    EditOutcome write(Edit edit, EditOutcome outcome, Origin origin);
    void note_saved();
    bool is_replaced_now() const;

    std::filesystem::path path_;
    const Clock& clock_;
    std::unique_ptr<Document> document_;
    std::shared_ptr<void> observer_;
    Instant saved_at_;
    std::optional<Error> failure_;
    std::optional<Edit> waiting_;
    QTimer retry_;
    QTimer look_;                                       // for a file that another process writes
    std::pair<std::uint64_t, std::uint64_t> identity_;  // device and number of the file that is open
};

}  // namespace tandem
