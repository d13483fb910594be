#include "ui/forms/field_editor.h"

#include "report/plain_english.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/key_editor.h"
#include "ui/forms/line_editor.h"
#include "ui/forms/several_editor.h"
#include "ui/forms/text_editor.h"
#include "ui/forms/title_editor.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/labels.h"
#include "ui/kit/redo_keys.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/value_options.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tandem {

namespace {

constexpr int label_gap = 4;

bool leaves_for_good(Qt::FocusReason reason) {
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
           reason != Qt::MenuBarFocusReason;
}

}  // namespace

FieldEditor* FieldEditor::make(Workspace& workspace, const EntityDef& def, const FieldDef& field, int columns,
                               QWidget* parent) {
    switch (field.kind) {
        case Kind::Text:
            if (field.key != "source")
                return new TextEditor(workspace, def, field, parent);
            return new LineEditor(workspace, def, field, parent);
        case Kind::Choice:
            return new ChoiceEditor(workspace, def, field, columns, parent);
        case Kind::Key:
            return new KeyEditor(workspace, def, field, parent);
        case Kind::Choices:
        case Kind::Keys:
            return new SeveralEditor(workspace, def, field, parent);
        case Kind::Flag:
            return new FlagEditor(workspace, def, field, parent);
        case Kind::Reference:
        case Kind::References:
            if (names_a_phase(field))
                return new ChoiceEditor(workspace, def, field, columns, parent);
            throw std::logic_error("a link has no field editor: " + std::string(field.key));
        case Kind::Line:
            if (field.key == def.title)
                return new TitleEditor(workspace, def, field, parent);
            return new LineEditor(workspace, def, field, parent);
        default:
            return new LineEditor(workspace, def, field, parent);
    }
}

FieldEditor::FieldEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      def_(def),
      field_(field),
      layout_(new QVBoxLayout(this)),
      issue_(new IssueText(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(label_gap));
    idle_.setSingleShot(true);
    idle_.setInterval(commit_after_ms);
    connect(&idle_, &QTimer::timeout, this, [this] { commit(true); });
    connect(&workspace.file(), &FileLink::saved_state_changed, this, &FieldEditor::saved_state_changed);
}

void FieldEditor::adopt(QWidget* control, bool has_label) {
    control_ = control;
    const QString name = qt(def_.key) + QStringLiteral("_") + qt(field_.key);
    control->setObjectName(name);
    control->setAccessibleName(field_words(field_));
    control->setToolTip(qt(field_.options.help));
    if (has_label) {
        label_ = field_label(field_words(field_), control, this);
        layout_->addWidget(label_);
    }
    layout_->addWidget(control);
    issue_->setObjectName(name + QStringLiteral("_issue"));
    layout_->addWidget(issue_);
    if (reaches_first_page(def_.key, field_.key)) {
        hint_ = text_label({}, this, TextStyle::secondary, Ink::text2);
        hint_->setObjectName(name + QStringLiteral("_hint"));
        hint_->hide();
        layout_->addWidget(hint_);
    }
    layout_->addStretch();
    watch(control);
}

void FieldEditor::watch(QWidget* part) {
    part->installEventFilter(this);
}

void FieldEditor::set_words(const QString& label) {
    if (label_)
        label_->setText(label);
    control_->setAccessibleName(label);
}

void FieldEditor::set_placeholder(const QString&) {}

void FieldEditor::show_record(RecordId id) {
    idle_.stop();
    if (id != record_) {
        step_ = 0;
        if (waiting_ && !waiting_->shown)
            waiting_.reset();
    }
    record_ = id;
    typing_ = false;
    error_.clear();
    remark_.clear();
    take_waiting();
    refresh();
    show_held();
    show_issue();
}

bool FieldEditor::hold() {
    if (!typing_)
        return true;
    const ParsedValue typed = read();
    if (workspace_.file().waiting() == nullptr || !typed.problem.isEmpty())
        return false;
    held_.insert_or_assign(record_, typed.value);
    return true;
}

std::vector<FieldEditor::Unsaved> FieldEditor::unsaved() const {
    const auto words = [this](const Value& value) {
        return value_text(workspace_.portfolio(), field_, value);
    };
    std::vector<Unsaved> all;
    for (const auto& [id, typed] : held_)
        all.push_back({id, words(typed), {}});
    if (typing_) {
        const ParsedValue typed = read();
        const bool waits = workspace_.file().waiting() != nullptr && typed.problem.isEmpty();
        all.push_back({record_, words(typed.value),
                       waits                     ? QString()
                       : typed.problem.isEmpty() ? error_
                                                 : typed.problem});
    }
    return all;
}

// As if it had been typed now.
void FieldEditor::show_held() {
    const auto held = held_.extract(record_);
    if (held.empty())
        return;
    showing_ = true;
    put(held.mapped());
    showing_ = false;
    typing_ = true;
    commit();
}

void FieldEditor::write_held() {
    for (const auto& [id, typed] : std::exchange(held_, {})) {
        const EditOutcome outcome = workspace_.edit([&, record = id, &value = typed](EditBuilder& builder) {
            return builder.set(def_, record, input_of(def_, field_, value));
        });
        if (outcome.ok())
            continue;
        if (workspace_.file().waiting() != nullptr)
            held_.emplace(id, typed);
        else
            workspace_.tell(
                tr_text("%1 was not kept. %2").arg(field_words(field_), qt(outcome.issues.front().text)));
    }
}

void FieldEditor::take_waiting() {
    const Edit* const edit = workspace_.file().waiting();
    const auto known = std::find_if(def_.fields.begin(), def_.fields.end(),
                                    [this](const FieldDef& field) { return field.key == field_.key; });
    if (edit == nullptr || record_ == 0 || typing_ || writing_ || waits() || known == def_.fields.end())
        return;
    const auto at = static_cast<std::size_t>(known - def_.fields.begin());
    for (const RowChange& change : edit->changes)
        if (change.entity == &def_ && change.id == record_ && change.before && change.after &&
            change.before->values[at] != change.after->values[at])
            waiting_ = Waiting{record_, change.after->values[at]};
}

void FieldEditor::refresh() {
    set_read_only(record_ == 0 || !workspace_.can_edit() || field_.options.read_only);
    if (typing_ || (waits() && !waiting_->shown))
        return;
    const void* record = record_ == 0 ? nullptr : workspace_.portfolio().table(def_).find(record_);
    showing_ = true;
    if (record == nullptr)
        put(Value{});
    else
        put(waits() ? *waiting_->shown : any_value(def_, field_, record));
    showing_ = false;
    show_hint();
}

void FieldEditor::take_back() {
    idle_.stop();
    typing_ = false;
    error_.clear();
    refresh();
    show_issue();
}

void FieldEditor::edited() {
    if (showing_ || record_ == 0)
        return;
    typing_ = true;
    // A text is on the disk within half a second, writing included, however steadily somebody types; half a
    // date or number would only be refused.
    const bool is_text = field_.kind == Kind::Line || field_.kind == Kind::Text;
    if (!is_text || !idle_.isActive())
        idle_.start(is_text ? text_after_ms : commit_after_ms);
}

void FieldEditor::chosen() {
    if (showing_ || record_ == 0)
        return;
    typing_ = true;
    commit();
}

bool FieldEditor::commit() {
    return commit(false);
}

bool FieldEditor::commit(bool while_typing) {
    if (!typing_)
        return true;
    idle_.stop();
    show_hint();
    const ParsedValue typed = read();
    if (!typed.problem.isEmpty()) {
        if (!while_typing || !is_patient()) {
            error_ = typed.problem;
            show_issue();
        }
        return false;
    }
    return write(
        [&](EditBuilder& builder) { return builder.set(def_, record_, input_of(def_, field_, typed.value)); },
        typed.value);
}

bool FieldEditor::write(const FileLink::Steps& steps, std::optional<Value> shown) {
    const std::int64_t steps_before = workspace_.document().undo_state().undoable;
    // Not typing while the change is told round, so that what is stored is shown if it differs.
    typing_ = false;
    writing_ = true;
    const EditOutcome outcome = workspace_.edit(steps, {}, step_);
    writing_ = false;
    if (!outcome.ok()) {
        typing_ = true;
        for (const Issue& issue : outcome.issues)
            if (issue.severity == Severity::error) {
                error_ = qt(issue.text);
                break;
            }
        show_issue();
        return false;
    }
    if (outcome.edit != 0 && (step_ == 0 || workspace_.document().undo_state().undoable != steps_before))
        step_ = outcome.edit;
    if (outcome.waiting)
        waiting_ = Waiting{record_, std::move(shown)};
    error_.clear();
    show_issue();
    return !outcome.waiting;
}

void FieldEditor::saved_state_changed() {
    if (workspace_.file().saved_state() == SavedState::saved) {
        const bool waited = waits();
        waiting_.reset();
        write_held();
        if (typing_)
            idle_.start();  // what was refused while the disk was away
        else if (waited)
            refresh();
    } else if (!waits()) {
        take_waiting();
        if (waits())
            refresh();
    }
    show_issue();
}

void FieldEditor::set_remark(const QString& text) {
    remark_ = text;
    show_issue();
}

QString FieldEditor::issue() const {
    return issue_->text();
}

QString FieldEditor::hint() const {
    return hint_ != nullptr ? hint_->text() : QString();
}

// Of what stands in the field, written or not; when somebody pauses, not at every key.
void FieldEditor::show_hint() {
    if (hint_ == nullptr)
        return;
    const ParsedValue now = read();
    QStringList hints;
    if (const auto* text = std::get_if<std::string>(&now.value))
        for (const std::string& hint : plain_english_hints(*text))
            hints += qt(hint);
    const QString words = hints.join(QLatin1Char(' '));
    if (words == hint_->text())
        return;
    hint_->setText(words);
    hint_->setVisible(!words.isEmpty());
    show_issue();
}

void FieldEditor::show_issue() {
    if (!error_.isEmpty())
        issue_->set_issue(error_, Severity::error);
    else if (waits())
        issue_->set_issue(
            workspace_.file().replaced() ? tr_text("Not saved; another file is there") : not_saved_words(),
            Severity::warning);
    else if (!remark_.isEmpty())
        issue_->set_issue(remark_, Severity::warning);
    else
        issue_->clear();
    // The style draws the outline of an error; see kit/style.
    control_->setProperty("fault", !error_.isEmpty());
    control_->setAccessibleDescription(QStringList{issue_->text(), hint()}.join(QLatin1Char(' ')).trimmed());
    control_->update();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::FocusIn:
            if (leaves_for_good(static_cast<QFocusEvent*>(event)->reason()))
                step_ = 0;
            break;
        case QEvent::FocusOut:
            if (leaves_for_good(static_cast<QFocusEvent*>(event)->reason()) && commit())
                refresh();
            break;
        case QEvent::Wheel:
            if (!static_cast<QWidget*>(watched)->hasFocus()) {
                event->ignore();  // scrolling the form past a list must not change it
                return true;
            }
            break;
        case QEvent::ShortcutOverride: {
            auto* key = static_cast<QKeyEvent*>(event);
            const bool taken_back = typing_ && key->key() == Qt::Key_Escape;
            if (taken_back || key->matches(QKeySequence::Undo) || is_redo(*key)) {
                event->accept();
                return true;
            }
            break;
        }
        case QEvent::KeyPress: {
            auto* key = static_cast<QKeyEvent*>(event);
            if (typing_ && (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Undo))) {
                take_back();
                return true;
            }
            if (key->matches(QKeySequence::Undo)) {
                workspace_.undo();
                return true;
            }
            if (is_redo(*key)) {
                workspace_.redo();
                return true;
            }
            break;
        }
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace tandem
