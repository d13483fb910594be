#include "ui/link/file_link.h"

#include <sys/stat.h>
#include <QtCore/QPointer>
#include <deque>
#include <map>
#include <utility>

namespace tandem {

namespace {

constexpr int retry_ms = 5'000;
constexpr int look_ms = 2'000;

// The links that are open in this program, so that two windows on one file share one document and one undo
// line.
std::map<std::filesystem::path, std::weak_ptr<FileLink>>& open_links() {
    static std::map<std::filesystem::path, std::weak_ptr<FileLink>> links;
    return links;
}

std::filesystem::path one_name(const std::filesystem::path& path) {
    std::error_code problem;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, problem);
    return problem ? std::filesystem::absolute(path, problem) : whole;
}

// Which file has the name; none where there is no such file.
std::optional<std::pair<std::uint64_t, std::uint64_t>> identity_of(const std::filesystem::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return std::nullopt;
    return std::pair{std::uint64_t{facts.st_dev}, std::uint64_t{facts.st_ino}};
}

Issue issue_of(const Error& error) {
    return error_issue(code_of(error.code()), error.happened() + ". " + error.advice() + ".");
}

Issue busy_issue(bool replaced) {
    if (replaced)
        return error_issue("not_saved",
                           "What was typed before is not saved: another file is there. The line across the "
                           "top says what can be done; nothing else can be changed until then.");
    return error_issue(
        "not_saved",
        "What was typed before is not saved yet. Tandem tries again by itself; nothing else can be "
        "changed until then.");
}

}  // namespace

std::shared_ptr<FileLink> FileLink::open(const std::filesystem::path& path, const Clock& clock,
                                         const Reader& reader) {
    const std::filesystem::path name = one_name(path);
    if (auto link = open_links()[name].lock())
        return link;
    auto document = reader([&](std::stop_token stop) {
        return Document::open(name, OpenMode::write_if_free, clock, {.stop = std::move(stop)});
    });
    // Meanwhile another window may have been asked for the same file.
    if (auto link = open_links()[name].lock())
        return link;
    std::shared_ptr<FileLink> link(new FileLink(name, std::move(document), clock));
    open_links()[name] = link;
    return link;
}

FileLink::FileLink(std::filesystem::path path, std::unique_ptr<Document> document, const Clock& clock)
    : path_(std::move(path)), clock_(clock), document_(std::move(document)) {
    document_->index_ahead();
    identity_ = identity_of(path_).value_or(identity_);
    // Who is told may change something in turn: a list chooses another row before one goes, and the panel
    // writes what was typed for the one that is left. Everybody hears of one change after the other, never of
    // one within another, where rows would go that are going already.
    observer_ =
        document_->observe([this, untold = std::make_shared<std::deque<ChangeSet>>()](const ChangeSet& set) {
            untold->push_back(set);
            if (untold->size() > 1)
                return;
            const QPointer<FileLink> still_open(this);
            for (const auto all = untold; still_open && !all->empty(); all->pop_front())
                Q_EMIT changed(all->front());
        });
    retry_.setInterval(retry_ms);
    connect(&retry_, &QTimer::timeout, this, &FileLink::try_again);
    look_.setInterval(look_ms);
    connect(&look_, &QTimer::timeout, this, [this] { attempt([](Document& open) { open.refresh(); }); });
    if (!document_->writable())
        look_.start();
}

FileLink::~FileLink() {
    open_links().erase(path_);
}

bool FileLink::is_replaced_now() const {
    const auto now = identity_of(path_);
    return now && *now != identity_;
}

SavedState FileLink::saved_state() const {
    if (!document_->writable())
        return SavedState::read_only;
    return waiting_ || replaced() ? SavedState::failing : SavedState::saved;
}

EditOutcome FileLink::edit(const Steps& steps, const QString& label, EditNumber join, Origin origin) {
    EditOutcome outcome;
    if (waiting_) {
        outcome.issues.push_back(busy_issue(replaced()));
        return outcome;
    }
    EditBuilder builder(document_->context());
    StepResult result = steps(builder);
    outcome.issues = std::move(result.issues);
    outcome.id = result.id;
    if (!outcome.ok() || builder.empty())
        return outcome;
    Edit edit = builder.take(label.toStdString());
    edit.join_step = join;
    return write(std::move(edit), std::move(outcome), origin);
}

EditOutcome FileLink::write(Edit edit, EditOutcome outcome, Origin origin) {
    try {
        outcome.edit = document_->commit(edit, origin);
        failure_.reset();
        note_saved();
    } catch (const Error& error) {
        // The disk may come back; a closed cycle will not go away by waiting. A file that another one
        // replaced may too (a cloud program puts ours back), and until a person has decided nothing may be
        // lost.
        const bool waits = (error.code() == ErrorCode::conflict && is_replaced_now()) ||
                           error.code() == ErrorCode::disk_full || error.code() == ErrorCode::io ||
                           error.code() == ErrorCode::no_permission ||
                           error.code() == ErrorCode::no_such_file;
        if (waits) {
            waiting_ = std::move(edit);
            failure_ = error;
            outcome.waiting = true;
            retry_.start();
            Q_EMIT saved_state_changed();
        } else {
            outcome.issues.push_back(issue_of(error));
        }
        Q_EMIT failed(error, waits);
    }
    return outcome;
}

void FileLink::try_again() {
    if (!waiting_) {
        if (is_replaced_now())
            return;
        retry_.stop();
        failure_.reset();
        Q_EMIT saved_state_changed();
        return;
    }
    try {
        document_->commit(*waiting_);
        waiting_.reset();
        failure_.reset();
        retry_.stop();
        note_saved();
    } catch (const Error& error) {
        failure_ = error;
        Q_EMIT saved_state_changed();
    }
}

void FileLink::go_on_in(const std::filesystem::path& target) {
    const std::filesystem::path name = one_name(target);
    const auto open = open_links().find(name);
    if (open != open_links().end() && open->second.lock())
        throw Error(ErrorCode::exists, "“" + name.filename().string() + "” is open in a window",
                    "it was not changed", "choose another name");
    document_->go_on_in(name);

    const std::weak_ptr<FileLink> self = open_links()[path_];
    open_links().erase(path_);
    open_links()[name] = self;
    path_ = name;
    identity_ = identity_of(name).value_or(identity_);
    try_again();
    if (!waiting_)
        note_saved();
    Q_EMIT changed({{}, 0, true});  // the file's name is shown in many places
}

void FileLink::note_saved() {
    saved_at_ = clock_.now();
    Q_EMIT saved_state_changed();
}

QString FileLink::undo(Origin origin) {
    QString label;
    attempt([&](Document& document) {
        for (const TurnedStep& step : document.undo(1, origin))
            label = QString::fromStdString(step.label);
    });
    return label;
}

QString FileLink::redo(Origin origin) {
    QString label;
    attempt([&](Document& document) {
        for (const TurnedStep& step : document.redo(1, origin))
            label = QString::fromStdString(step.label);
    });
    return label;
}

bool FileLink::attempt(const std::function<void(Document&)>& work) {
    if (waiting_) {
        Q_EMIT failed(*failure_, true);
        return false;
    }
    const EditNumber before = document_->last_edit();
    try {
        work(*document_);
        if (document_->last_edit() != before)
            note_saved();
        return true;
    } catch (const Error& error) {
        const bool told = error.code() == ErrorCode::conflict && is_replaced_now();
        if (told) {
            failure_ = error;
            retry_.start();
            Q_EMIT saved_state_changed();
        }
        Q_EMIT failed(error, told);
        return false;
    }
}

}  // namespace tandem
