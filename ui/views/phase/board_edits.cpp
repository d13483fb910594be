#include "ui/views/phase/board_edits.h"

#include "edit/input.h"
#include "model/activity.h"
#include "model/marks.h"
#include "model/tasks.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// Carries out one step and says so, or says why not.
bool done(Workspace& workspace, const EditOutcome& outcome, const QString& told) {
    if (!outcome.ok()) {
        workspace.tell(qt(outcome.issues.front().text));
        return false;
    }
    if (outcome.edit == 0 && !outcome.waiting)
        return false;
    workspace.tell(told, true);
    return !outcome.waiting;
}

EditOutcome change(Workspace& workspace, const EntityDef& def, RecordId id, const InputFor& input,
                   const QString& label) {
    return workspace.edit([&](EditBuilder& builder) { return builder.set(def, id, input.input()); }, label);
}

// The kind of a task and the field of an activity that links to it; nullptr when it is no task.
struct TaskKind {
    const EntityDef* def = nullptr;
    std::string_view link;
    Id<Phase> phase;
};

TaskKind task_kind(const Portfolio& portfolio, RecordId record) {
    if (const KeyTask* task = portfolio.find(Id<KeyTask>{record}))
        return {&entity<KeyTask>(), "key_tasks", task->phase};
    if (const CoTask* task = portfolio.find(Id<CoTask>{record}))
        return {&entity<CoTask>(), "co_tasks", task->phase};
    return {};
}

template <std::size_t N>
std::string_view next_of(const std::array<std::string_view, N>& codes, std::string_view now) {
    const auto found = std::find(codes.begin(), codes.end(), now);
    return found == codes.end() || found + 1 == codes.end() ? codes.front() : *(found + 1);
}

constexpr std::array<std::string_view, 3> task_statuses{"not_started", "under_way", "done"};
constexpr std::array<std::string_view, 4> activity_statuses{"idea", "planned", "under_way", "done"};

const MatrixMark* mark_of(const Workspace& workspace, PhaseKind phase, Co co) {
    for (const MatrixMark& mark : workspace.portfolio().all<MatrixMark>())
        if (mark.co == co && mark.phase == workspace.phase(phase))
            return &mark;
    return nullptr;
}

QString cell_name(PhaseKind phase, Co co) {
    return qt(label_of_choice(phase)) + QStringLiteral(" × ") + qt(label_of_choice(co)).toLower();
}

}  // namespace

RecordId add_activity_of(Workspace& workspace, const Approach& approach, PhaseKind phase, RecordId task,
                         Co co) {
    const TaskKind kind = task_kind(workspace.portfolio(), task);
    const Id<Phase> into = kind.def == nullptr ? workspace.phase(phase) : kind.phase;
    const Co primary = co == Co::none ? approach.co : co;
    InputFor input(entity<Activity>());
    input.with("phase", Reference{into.value})
        .with("title", utf8(approach.label))
        .with("approach", utf8(approach.key))
        .with("status", std::string(code_of_choice(ActivityStatus::idea)));
    if (primary != Co::none)
        input.with("co", std::string(code_of_choice(primary)));
    if (approach.mechanism != Mechanism::none)
        input.with("mechanism", std::string(code_of_choice(approach.mechanism)));
    if (kind.def != nullptr)
        input.with(kind.link, RecordIds{task});
    const EditOutcome outcome = workspace.edit(
        [&](EditBuilder& builder) {
            return builder.create(entity<Activity>(), workspace.project().value, input.input());
        },
        tr_text("Add activity: %1").arg(approach.label));
    const QString name = outcome.ok() ? record_name(workspace.portfolio(), outcome.id) : QString();
    return done(workspace, outcome, tr_text("Added %1.").arg(name)) ? outcome.id : 0;
}

bool link_to_task(Workspace& workspace, RecordId activity, RecordId task) {
    const Activity* found = workspace.portfolio().find(Id<Activity>{activity});
    const TaskKind kind = task_kind(workspace.portfolio(), task);
    if (found == nullptr || kind.def == nullptr)
        return false;
    const Value now = field_value(entity<Activity>(), found, kind.link);
    const auto* linked = std::get_if<RecordIds>(&now);
    RecordIds ids = linked == nullptr ? RecordIds{} : *linked;
    if (std::find(ids.begin(), ids.end(), task) != ids.end()) {
        workspace.tell(tr_text("%1 is linked to this task already.").arg(qt(found->common.code)));
        return false;
    }
    ids.insert(std::upper_bound(ids.begin(), ids.end(), task), task);
    const QString told =
        tr_text("%1 is linked to %2.").arg(qt(found->common.code), record_title(workspace.portfolio(), task));
    return done(workspace,
                change(workspace, entity<Activity>(), activity,
                       InputFor(entity<Activity>()).with(kind.link, ids), {}),
                told);
}

bool move_to_phase(Workspace& workspace, RecordId activity, PhaseKind phase) {
    return move_to_cell(workspace, activity, phase, Co::none);
}

bool move_to_cell(Workspace& workspace, RecordId activity, PhaseKind phase, Co co) {
    const Activity* found = workspace.portfolio().find(Id<Activity>{activity});
    const Id<Phase> into = workspace.phase(phase);
    if (found == nullptr || !into || (found->phase == into && (co == Co::none || found->co == co)))
        return false;
    InputFor input(entity<Activity>());
    input.with("phase", Reference{into.value});
    if (co != Co::none && co != found->co) {
        // What it also was, it stays: only its main Co is another one.
        Codes others;
        for (const Co other : found->other_coes)
            if (other != co)
                others.emplace_back(code_of_choice(other));
        std::sort(others.begin(), others.end());
        input.with("co", std::string(code_of_choice(co)));
        input.with("other_coes", others.empty() ? Value{} : Value{others});
    }
    const QString where = co == Co::none ? qt(label_of_choice(phase)) : cell_name(phase, co);
    const QString told = tr_text("%1 is now in %2.").arg(qt(found->common.code), where);
    return done(workspace,
                change(workspace, entity<Activity>(), activity, input,
                       tr_text("Move %1 to %2").arg(qt(found->common.code), where)),
                told);
}

bool turn_status(Workspace& workspace, RecordId record) {
    const Portfolio& portfolio = workspace.portfolio();
    if (const Activity* activity = portfolio.find(Id<Activity>{record}))
        return set_status(workspace, record, next_of(activity_statuses, code_of_choice(activity->status)));
    if (const KeyTask* task = portfolio.find(Id<KeyTask>{record}))
        return set_status(workspace, record, next_of(task_statuses, code_of_choice(task->status)));
    if (const CoTask* task = portfolio.find(Id<CoTask>{record}))
        return set_status(workspace, record, next_of(task_statuses, code_of_choice(task->status)));
    return false;
}

bool set_status(Workspace& workspace, RecordId record, std::string_view code) {
    const EntityDef* def = nullptr;
    if (workspace.portfolio().find_any(record, &def) == nullptr || def->find("status") == nullptr)
        return false;
    const QString word = qt(label_of_code(def->find("status")->choices, code)).toLower();
    const QString title = record_title(workspace.portfolio(), record);
    return done(workspace,
                change(workspace, *def, record, InputFor(*def).with("status", std::string(code)), {}),
                tr_text("%1: %2.").arg(title, word));
}

bool leave_out_task(Workspace& workspace, RecordId task, const QString& reason) {
    const TaskKind kind = task_kind(workspace.portfolio(), task);
    if (kind.def == nullptr)
        return false;
    const QString title = record_title(workspace.portfolio(), task);
    InputFor input(*kind.def);
    input.with("out_of_scope", true);
    input.with("out_of_scope_reason", reason.isEmpty() ? Value{} : Value{utf8(reason)});
    return done(workspace,
                change(workspace, *kind.def, task, input, tr_text("Not this cycle: %1").arg(title)),
                tr_text("%1 is not for this cycle.").arg(title));
}

bool bring_back_task(Workspace& workspace, RecordId task) {
    const TaskKind kind = task_kind(workspace.portfolio(), task);
    if (kind.def == nullptr)
        return false;
    const QString title = record_title(workspace.portfolio(), task);
    InputFor input(*kind.def);
    input.with("out_of_scope", false).with("out_of_scope_reason", Value{});
    return done(workspace, change(workspace, *kind.def, task, input, tr_text("Bring back %1").arg(title)),
                tr_text("%1 is back in this cycle.").arg(title));
}

bool leave_out_cell(Workspace& workspace, PhaseKind phase, Co co, const QString& reason) {
    const EntityDef& def = entity<MatrixMark>();
    const MatrixMark* mark = mark_of(workspace, phase, co);
    InputFor input(def);
    input.with("reason", reason.isEmpty() ? Value{} : Value{utf8(reason)});
    const QString label = tr_text("Not this cycle: %1").arg(cell_name(phase, co));
    const QString told = tr_text("%1 is not for this cycle.").arg(cell_name(phase, co));
    if (mark != nullptr)
        return done(workspace, change(workspace, def, mark->common.id, input, label), told);
    input.with("phase", Reference{workspace.phase(phase).value}).with("co", std::string(code_of_choice(co)));
    return done(workspace,
                workspace.edit(
                    [&](EditBuilder& builder) {
                        return builder.create(def, workspace.project().value, input.input());
                    },
                    label),
                told);
}

bool bring_back_cell(Workspace& workspace, PhaseKind phase, Co co) {
    const MatrixMark* mark = mark_of(workspace, phase, co);
    if (mark == nullptr)
        return false;
    const RecordId id = mark->common.id;
    return done(
        workspace,
        workspace.edit([&](EditBuilder& builder) { return builder.remove(entity<MatrixMark>(), id, true); },
                       tr_text("Bring back %1").arg(cell_name(phase, co))),
        tr_text("%1 is open again.").arg(cell_name(phase, co)));
}

}  // namespace tandem
