#include "report/sections/shared.h"

#include "model/people.h"
#include "rules/governance.h"
#include "rules/tasks.h"

#include "base/number.h"

namespace tandem {

namespace {

std::string state_words(bool out_of_scope, const std::string& reason, Progress status) {
    if (!out_of_scope)
        return status == Progress::none ? "not recorded" : in_words(status);
    return one_line(reason).empty() ? "out of scope" : "out of scope: " + one_line(reason);
}

// One table for each kind of task: their titles differ, their columns do not.
TableMaker task_table(std::string caption) {
    return {std::move(caption),
            "Each row is a task: its state, who owns it, when it is due and what was noted.",
            {text_column("Task", 3), text_column("State", 1.3), text_column("Owner", 1.5),
             text_column("Due", 1.2), text_column("Note or result", 2.5)}};
}

void write_strand(Writer& out, Strand strand, std::string caption) {
    TableMaker table = task_table(std::move(caption));
    for (const KeyTask& task : out.portfolio().all<KeyTask>()) {
        if (task.phase != out.scope().phase_id())
            continue;
        if ((task.strand == Strand::procurement) != (strand == Strand::procurement))
            continue;
        table.row({out.name(task),
                   plain(state_words(task.out_of_scope, task.out_of_scope_reason, task.status)),
                   plain(owner_words(out, task.common, task.owner, task.owner_person)),
                   plain(in_words(task.due)), plain(or_no_data(one_line(task.evidence_note)))});
    }
    out.table(std::move(table));
}

std::string done_words(const TaskCount& count, const std::string& kind) {
    const std::string all = counted(std::int64_t{count.in_scope}, kind + " task", kind + " tasks");
    if (count.with_status == 0)
        return "of " + all + " no state is recorded";
    return grouped(std::int64_t{count.done}) + " of " + all + (count.done == 1 ? " is done" : " are done");
}

}  // namespace

std::string owner_words(Writer& out, const Common& record, std::string_view role, Id<Person> person) {
    const Person* found = out.scope().board() ? out.portfolio().find(person) : nullptr;
    if (!found)
        return or_no_data(one_line(role));
    out.note_private(record);
    return one_line(role).empty() ? one_line(found->name)
                                  : one_line(role) + " (" + one_line(found->name) + ')';
}

void write_key_tasks(Writer& out) {
    const PhaseTasks tasks = tasks_of(out.portfolio(), out.scope().phase_id());
    if (tasks.commissioning.in_scope + tasks.procurement.in_scope + tasks.co_produced_tasks.in_scope +
            tasks.commissioning.out_of_scope + tasks.procurement.out_of_scope +
            tasks.co_produced_tasks.out_of_scope ==
        0) {
        out.say("No key task or co-produced task is recorded for this phase yet.");
        return;
    }
    if (tasks.commissioning.with_status + tasks.procurement.with_status +
            tasks.co_produced_tasks.with_status ==
        0)
        out.say("No state is recorded for any task of this phase yet.");
    else
        out.say(upper_first(done_words(tasks.commissioning, "commissioning")) + "; " +
                done_words(tasks.procurement, "procurement") + "; " +
                done_words(tasks.co_produced_tasks, "co-produced") + '.');
    if (const auto share = tasks.co_produced_share())
        out.say(grouped(std::int64_t{tasks.co_produced}) + " of the " +
                counted(std::int64_t{tasks.commissioning.in_scope + tasks.procurement.in_scope}, "key task",
                        "key tasks") +
                " in scope (" + percent_words(*share) + ") " + (tasks.co_produced == 1 ? "has" : "have") +
                " an activity with citizens" + std::string(out.from_published()) + '.');
    write_strand(out, Strand::commissioning, "Commissioning tasks and their state");
    write_strand(out, Strand::procurement, "Procurement tasks and their state");
    TableMaker table = task_table("Co-produced tasks and their state");
    for (const CoTask& task : out.portfolio().all<CoTask>())
        if (task.phase == out.scope().phase_id())
            table.row({out.name(task),
                       plain(state_words(task.out_of_scope, task.out_of_scope_reason, task.status)),
                       plain(owner_words(out, task.common, task.owner, task.owner_person)),
                       plain(in_words(task.due)), plain(or_no_data(one_line(task.result)))});
    out.table(std::move(table));
}

void write_governance(Writer& out) {
    const auto levels = principle_levels(out.portfolio(), out.scope().project_id(), out.scope().phase_id());
    bool any = false;
    for (const PrincipleLevel& level : levels)
        any = any || level.check;
    if (!any) {
        out.say("No governance principle has a recorded judgement for this phase yet.");
        return;
    }
    TableMaker table("Governance principles, as judged in this phase",
                     "Each row is a principle: how it was judged, when and by whom, on what evidence, and "
                     "what is to be done.",
                     {text_column("Principle", 1.8), text_column("Judged", 1.3), text_column("When", 1.2),
                      text_column("By", 1.6), text_column("Evidence", 2.4), text_column("Action", 1.9)});
    for (const PrincipleLevel& level : levels) {
        if (!level.check) {
            table.row(
                {plain(level.principle.label), plain(in_words(Rating::not_considered)), {}, {}, {}, {}});
            continue;
        }
        const GovernanceCheck& check = *level.check;
        out.cite(check.common);
        const Spans groups = out.mentions(check.judged_by);
        const std::string note = one_line(check.judged_by_note);
        Spans by = groups.empty() ? plain(note) : groups;
        if (!groups.empty() && !note.empty())
            by.push_back({"; " + note});
        table.row({plain(check.common.code + ' ' + level.principle.label), plain(in_words(check.rating)),
                   plain(in_words(check.date)), by, plain(one_line(check.evidence)),
                   plain(one_line(check.action))});
    }
    out.table(std::move(table));
}

}  // namespace tandem
