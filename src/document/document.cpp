#include "document/document.h"

#include "base/error.h"
#include "base/number.h"
#include "document/integrity.h"
#include "edit/changes.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace tandem {

std::unique_ptr<Document> Document::open(const std::filesystem::path& path, OpenMode mode, const Clock& clock,
                                         const FileOptions& options) {
    auto file = SqliteFile::open(path, mode, clock, options);
    SqliteFile* const same = file.get();
    auto document = std::make_unique<Document>(std::move(file), clock);
    document->file_ = same;
    return document;
}

Document::Document(std::unique_ptr<Store> store, const Clock& clock)
    : clock_(clock), store_(std::move(store)), ids_(clock) {
    load();
}

Document::~Document() = default;

void Document::load() {
    LoadResult loaded = store_->load();
    await_references();
    portfolio_ = std::move(loaded.portfolio);
    counters_ = std::move(loaded.counters);
    undo_ = loaded.undo;
    last_edit_ = loaded.last_edit;
    last_step_ = loaded.last_step;
    data_version_ = store_->data_version();
    references_.reset();
    codes_.reset();
    // A clock that stands still must not hand out the ids of an earlier run again.
    ids_ = IdSource(clock_, static_cast<std::uint64_t>(last_edit_));
    ids_.raise_floor(portfolio_.highest_id());
}

void Document::index_ahead() {
    await_references();
    try {
        indexing_ = std::async(std::launch::async, [this] {
            if (!references_)
                references_.emplace(portfolio_);
        });
    } catch (const std::system_error&) {
        // They are made when first asked for.
    }
}

void Document::await_references() {
    if (indexing_.valid())
        indexing_.get();
}

const References& Document::references() {
    await_references();
    if (!references_)
        references_.emplace(portfolio_);
    return *references_;
}

const CodeIndex& Document::codes() {
    if (!codes_)
        codes_.emplace(portfolio_);
    return *codes_;
}

EditContext Document::context() {
    return {portfolio_, references(), codes(), counters_, ids_, clock_.now()};
}

void Document::check_against_memory(const std::vector<RowChange>& changes) {
    for (const RowChange& change : changes)
        if (portfolio_.row(*change.entity, change.id) != change.before)
            throw Error(ErrorCode::conflict, "This was changed meanwhile",
                        "both the other change and the file were kept",
                        "look at it again and repeat your change");
    if (!keeps_references_whole(portfolio_, changes, [this]() -> const References& { return references(); }))
        throw Error(ErrorCode::conflict, "This change would leave a record that refers to nothing",
                    "nothing was changed", "look at the record again and repeat your change");
}

EditNumber Document::write(StackEntry log, UndoState after, const std::vector<RowChange>& changes,
                           Counters raised, bool keep_images, Origin origin) {
    log.entry.edit = last_edit_ + 1;
    if (log.entry.step == 0)
        log.entry.step = log.entry.edit;
    log.entry.at = clock_.now();
    log.entry.records = static_cast<std::int64_t>(changes.size());

    Commit commit{log, after, &changes, keep_images, std::move(raised)};
    await_references();
    store_->commit(commit);

    portfolio_.apply(changes);
    if (references_)
        references_->update(changes);
    if (codes_)
        codes_->update(changes);
    for (const auto& [key, next] : commit.raised)
        counters_[key] = next;
    undo_ = after;
    last_edit_ = log.entry.edit;
    last_step_ = log.entry.step;
    notify({changes, origin, false});
    return last_edit_;
}

EditNumber Document::commit(Edit edit, Origin origin) {
    if (edit.empty())
        return 0;
    check_against_memory(edit.changes);
    if (!keeps_within_limit(portfolio_.record_count(), edit.changes))
        throw Error(
            ErrorCode::too_big,
            "The file would hold more than " + grouped(static_cast<std::int64_t>(record_limit)) + " records",
            "this change was not saved, everything before it is safe", "go on in a second file");

    StackEntry log;
    log.entry.kind = edit.kind;
    log.entry.label = std::move(edit.label);
    const bool joins = edit.join_step != 0 && edit.join_step == last_step_ && undo_.undo_top == last_edit_;
    if (joins)
        log.entry.step = edit.join_step;
    log.undo_below = undo_.undo_top;
    const UndoState after{last_edit_ + 1, 0, undo_.undoable + (joins ? 0 : 1), 0};
    return write(std::move(log), after, edit.changes, std::move(edit.raised), true, origin);
}

std::vector<StackEntry> Document::step_of(EditNumber top) {
    std::vector<StackEntry> step;
    for (std::optional<StackEntry> entry = store_->entry(top); entry;) {
        if (!step.empty() && entry->entry.step != step.front().entry.step)
            break;
        step.push_back(*entry);
        if (entry->undo_below == 0)
            break;
        entry = store_->entry(entry->undo_below);
    }
    return step;
}

std::vector<RowChange> Document::changes_of_step(EditNumber top) {
    const std::vector<StackEntry> step = step_of(top);
    NetChanges net;
    for (auto entry = step.rbegin(); entry != step.rend(); ++entry)
        net.add(store_->images(entry->entry.edit));
    return net.take();
}

std::vector<RowChange> Document::changes_of(const LogEntry& entry) {
    if (entry.kind == EditKind::undo)
        return inverse(changes_of_step(entry.of));
    if (entry.kind == EditKind::redo)
        return changes_of_step(entry.of);
    return store_->images(entry.edit);
}

std::optional<std::string> Document::undo_label() {
    const auto top = undo_.undo_top ? store_->entry(undo_.undo_top) : std::nullopt;
    return top ? std::optional(top->entry.label) : std::nullopt;
}

std::optional<std::string> Document::redo_label() {
    const auto turned = undo_.redo_top ? store_->entry(undo_.redo_top) : std::nullopt;
    const auto top = turned ? store_->entry(turned->entry.of) : std::nullopt;
    return top ? std::optional(top->entry.label) : std::nullopt;
}

std::vector<TurnedStep> Document::undo(std::int64_t steps, Origin origin) {
    std::vector<TurnedStep> turned;
    for (; steps > 0 && undo_.undo_top != 0; --steps) {
        const std::vector<StackEntry> step = step_of(undo_.undo_top);
        const LogEntry top = step.front().entry;
        const std::vector<RowChange> back = inverse(changes_of_step(top.edit));
        check_against_memory(back);

        StackEntry log;
        log.entry.kind = EditKind::undo;
        log.entry.of = top.edit;
        log.entry.label = "Undo: " + top.label;
        log.redo_below = undo_.redo_top;
        const UndoState after{step.back().undo_below, last_edit_ + 1, undo_.undoable - 1, undo_.redoable + 1};
        write(std::move(log), after, back, {}, false, origin);
        turned.push_back({top.edit, top.label});
    }
    return turned;
}

std::vector<TurnedStep> Document::redo(std::int64_t steps, Origin origin) {
    std::vector<TurnedStep> turned;
    for (; steps > 0 && undo_.redo_top != 0; --steps) {
        const auto undone = store_->entry(undo_.redo_top);
        const auto top = undone ? store_->entry(undone->entry.of) : std::nullopt;
        if (!top)
            break;
        const std::vector<RowChange> again = changes_of_step(top->entry.edit);
        check_against_memory(again);

        StackEntry log;
        log.entry.kind = EditKind::redo;
        log.entry.of = top->entry.edit;
        log.entry.label = "Redo: " + top->entry.label;
        const UndoState after{top->entry.edit, undone->redo_below, undo_.undoable + 1, undo_.redoable - 1};
        write(std::move(log), after, again, {}, false, origin);
        turned.push_back({top->entry.edit, top->entry.label});
    }
    return turned;
}

std::vector<Mark> Document::marks() {
    return store_->marks();
}

void Document::set_mark(const std::string& name) {
    store_->set_mark({name, clock_.now(), last_edit_});
}

EditNumber Document::revert_to(const std::string& name, Origin origin) {
    const std::vector<Mark> all = store_->marks();
    const auto mark = std::find_if(all.begin(), all.end(), [&](const Mark& m) { return m.name == name; });
    if (mark == all.end())
        throw Error(ErrorCode::usage, "There is no restore point called “" + name + "”",
                    "nothing was changed", "see the restore points with: tandem-planner info FILE");
    NetChanges net;
    for (const StackEntry& entry : store_->entries(mark->edit + 1, last_edit_))
        net.add(changes_of(entry.entry));
    Edit edit;
    edit.kind = EditKind::revert;
    edit.label = "Revert to “" + name + "”";
    edit.changes = inverse(net.take());
    return commit(std::move(edit), origin);
}

FileFacts Document::facts() const {
    return file_ ? file_->facts() : FileFacts{};
}

void Document::copy_to(const std::filesystem::path& target, bool with_history, bool replace) {
    if (file_)
        file_->copy_to(target, with_history, replace);
}

void Document::go_on_in(const std::filesystem::path& target) {
    copy_to(target, true, true);
    auto copy = SqliteFile::open(target, OpenMode::read_write, clock_);
    file_ = copy.get();
    store_ = std::move(copy);
    data_version_ = store_->data_version();
}

bool Document::refresh() {
    if (store_->data_version() == data_version_)
        return false;
    load();
    notify({{}, 0, true});
    return true;
}

std::shared_ptr<void> Document::observe(Observer observer) {
    auto handle = std::make_shared<Observer>(std::move(observer));
    observers_.push_back(handle);
    return handle;
}

void Document::notify(const ChangeSet& set) {
    std::erase_if(observers_, [](const auto& observer) { return observer.expired(); });
    // An observer may come or go while they are told.
    const auto told = observers_;
    for (const auto& observer : told)
        if (const auto alive = observer.lock())
            (*alive)(set);
}

}  // namespace tandem
