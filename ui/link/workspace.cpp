#include "ui/link/workspace.h"

#include "edit/input.h"
#include "edit/wording.h"
#include "model/project.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

Origin next_origin() {
    static Origin last = 0;
    return ++last;
}

Id<Project> first_project(const Portfolio& portfolio) {
    const auto& projects = portfolio.all<Project>();
    return projects.empty() ? Id<Project>{} : Id<Project>{projects.begin()->common.id};
}

// The open cycle, else the newest.
Id<Cycle> usual_cycle(const Portfolio& portfolio, Id<Project> project) {
    const Cycle* found = nullptr;
    for (const Cycle& cycle : portfolio.all<Cycle>())
        if (cycle.common.project == project.value &&
            (found == nullptr || found->status != CycleStatus::open || cycle.status == CycleStatus::open))
            found = &cycle;
    return found == nullptr ? Id<Cycle>{} : Id<Cycle>{found->common.id};
}

// The project and cycle that were shown until they were taken back, and what is shown instead.
struct Gone {
    Id<Project> project, instead_project;
    Id<Cycle> cycle, instead_cycle;
};

Issue read_only_issue() {
    return error_issue("read_only", "This is to read only: the line across the top says why.");
}

}  // namespace

Workspace::Workspace(std::shared_ptr<FileLink> file, QObject* parent)
    : QObject(parent), file_(std::move(file)), origin_(next_origin()) {
    show(first_project(portfolio()));
    connect(file_.get(), &FileLink::changed, this, [this, gone = Gone{}](const ChangeSet& set) mutable {
        forget_worked_out();
        // What was taken back may be done again (redo of a new cycle, undo of going back to before it): who
        // was shown it, and has not gone elsewhere since, is shown it again.
        if (portfolio().find(gone.cycle) != nullptr && portfolio().find(gone.project) != nullptr) {
            if (project_ == gone.instead_project && cycle_ == gone.instead_cycle)
                show(gone.project, gone.cycle);
            gone = {};
        }
        // What was shown may have been taken back (undo of a new project, another writer).
        const bool project_went = portfolio().find(project_) == nullptr;
        if (project_went || portfolio().find(cycle_) == nullptr) {
            if (project_)
                gone = {project_, {}, cycle_, {}};
            show(project_went ? first_project(portfolio()) : project_);
            gone.instead_project = project_;
            gone.instead_cycle = cycle_;
        }
        Q_EMIT changed(set);
    });
}

PartialDate Workspace::today() const {
    return date_of(file_->clock().now().day());
}

Id<Phase> Workspace::phase(PhaseKind kind) const {
    const Phase* phase = phase_of(portfolio(), cycle_, kind);
    return phase == nullptr ? Id<Phase>{} : Id<Phase>{phase->common.id};
}

bool Workspace::can_edit() const {
    const Cycle* cycle = portfolio().find(cycle_);
    return file_->saved_state() != SavedState::read_only &&
           (cycle == nullptr || cycle->status != CycleStatus::closed);
}

void Workspace::show(Id<Project> project, Id<Cycle> cycle) {
    const Id<Cycle> wanted = cycle ? cycle : usual_cycle(portfolio(), project);
    if (project == project_ && wanted == cycle_)
        return;
    project_ = project;
    cycle_ = wanted;
    forget_worked_out();
    Q_EMIT frame_changed();
}

std::any& Workspace::kept_of(const std::type_info& type) const {
    if (kept_on_ != today()) {
        kept_.clear();
        kept_on_ = today();
    }
    return kept_[type];
}

void Workspace::forget_worked_out() {
    ++revision_;
    kept_.clear();
}

bool Workspace::shows(const EntityDef& def, const void* record) const {
    if (def.common_of(record).project != project_.value)
        return false;
    const auto target = [&](std::string_view key) -> RecordId {
        const FieldDef* field = def.find(key);
        if (field == nullptr)
            return 0;
        const Value value = field->get(record);
        const auto* reference = std::get_if<Reference>(&value);
        return reference == nullptr ? 0 : reference->id;
    };
    if (def.scope == Scope::cycle)
        return target("cycle") == cycle_.value;
    if (def.scope == Scope::phase) {
        const Id<Phase> phase{target("phase")};
        return cycle_of(portfolio(), phase) == cycle_;
    }
    return true;
}

EditOutcome Workspace::edit(const FileLink::Steps& steps, const QString& label, EditNumber join) {
    if (file_->saved_state() == SavedState::read_only) {
        EditOutcome refused;
        refused.issues.push_back(read_only_issue());
        return refused;
    }
    return file_->edit(steps, label, join, origin_);
}

EditOutcome Workspace::create(const EntityDef& def, Fields fields) {
    InputFor input(def);
    for (const auto& [key, value] : fields)
        input.with(key, value);
    if (def.scope == Scope::cycle && def.find("cycle") != nullptr)
        if (std::none_of(fields.begin(), fields.end(),
                         [](const auto& given) { return given.first == "cycle"; }))
            input.with("cycle", Reference{cycle_.value});
    return edit([&](EditBuilder& builder) { return builder.create(def, project_.value, input.input()); });
}

EditOutcome Workspace::set(const EntityDef& def, RecordId id, std::string_view field, Value value,
                           EditNumber join) {
    const InputFor input = InputFor(def).with(field, std::move(value));
    return edit([&](EditBuilder& builder) { return builder.set(def, id, input.input()); }, {}, join);
}

EditOutcome Workspace::set_all(const EntityDef& def, const std::vector<RecordId>& ids, std::string_view field,
                               const Value& value) {
    const InputFor input = InputFor(def).with(field, value);
    return edit([&](EditBuilder& builder) {
        StepResult last;
        for (const RecordId id : ids) {
            last = builder.set(def, id, input.input());
            if (!last.ok())
                break;
        }
        return last;
    });
}

EditOutcome Workspace::remove(const EntityDef& def, const std::vector<RecordId>& ids) {
    std::string label;
    const EditOutcome outcome = edit([&](EditBuilder& builder) {
        StepResult last;
        for (const RecordId id : ids) {
            if (!builder.draft().exists(def, id))
                continue;  // went with one before
            last = builder.remove(def, id, true);
            if (!last.ok())
                return last;
        }
        label = label_for(builder.draft().changes());
        return last;
    });
    if (outcome.ok() && outcome.edit != 0) {
        // "Delete N2 and 4 routes" -> "Deleted N2 and 4 routes."
        QString said = QString::fromStdString(label);
        if (said.startsWith(QLatin1String("Delete ")))
            said.insert(6, QLatin1Char('d'));
        tell(said + QLatin1Char('.'), true);
    }
    return outcome;
}

void Workspace::undo() {
    const QString step = file_->undo(origin_);
    if (!step.isEmpty())
        tell(tr_text("Taken back: %1.").arg(step));
}

void Workspace::redo() {
    const QString step = file_->redo(origin_);
    if (!step.isEmpty())
        tell(tr_text("Done again: %1.").arg(step));
}

void Workspace::go(const Place& place) {
    Q_EMIT place_wanted(place);
}

void Workspace::inspect(RecordId record) {
    Q_EMIT inspector_wanted(record);
}

void Workspace::tell(const QString& what, bool can_undo) {
    Q_EMIT told(what, can_undo);
}

}  // namespace tandem
