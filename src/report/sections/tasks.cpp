#include "report/sections/shared.h"

#include "model/people.h"
#include "rules/governance.h"
#include "rules/tasks.h"

#include "base/number.h"

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

// A task of either kind, as far as the table goes. References into the portfolio.
struct TaskRow {
    Spans name;
    std::string_view kind;
    const Common& record;
    bool out_of_scope;
    const std::string& reason;
    Progress status;
    const std::string& owner;
    Id<Person> person;
    PartialDate due;
    const std::string& note;

    bool says_anything() const {
        return out_of_scope || status != Progress::none || !one_line(owner).empty() || person ||
               !due.empty() || !one_line(note).empty();
    }
};

constexpr std::string_view kinds[] = {"Commissioning", "Procurement", "Co-produced"};

// The phase's tasks: commissioning, procurement, co-produced.
std::vector<TaskRow> task_rows(Writer& out) {
    std::vector<TaskRow> rows;
    for (const bool procurement : {false, true})
        for (const KeyTask& task : out.portfolio().all<KeyTask>())
            if (task.phase == out.scope().phase_id() && (task.strand == Strand::procurement) == procurement)
                rows.push_back({out.name(task), kinds[procurement ? 1 : 0], task.common, task.out_of_scope,
                                task.out_of_scope_reason, task.status, task.owner, task.owner_person,
                                task.due, task.evidence_note});
    for (const CoTask& task : out.portfolio().all<CoTask>())
        if (task.phase == out.scope().phase_id())
            rows.push_back({out.name(task), kinds[2], task.common, task.out_of_scope,
                            task.out_of_scope_reason, task.status, task.owner, task.owner_person, task.due,
                            task.result});
    return rows;
}

// "Commissioning tasks: KT8 Gap analysis; KT9 Commissioning strategy." for each kind: all there is to say of
// tasks of which nothing but the name is recorded.
void list_tasks(Writer& out, std::vector<TaskRow> rows) {
    std::vector<Spans> items;
    for (const std::string_view kind : kinds) {
        Spans item;
        for (TaskRow& row : rows) {
            if (row.kind != kind)
                continue;
            item.push_back({item.empty() ? std::string(kind) + " tasks: " : "; "});
            std::ranges::move(row.name, std::back_inserter(item));
        }
        if (!item.empty()) {
            item.push_back({"."});
            items.push_back(std::move(item));
        }
    }
    // What stands before the list is about some of them.
    out.say("All tasks of this phase" + std::string(out.from_published()) + ':');
    out.list(std::move(items));
    out.end_section();  // prints the sources of the tasks
}

void write_task_table(Writer& out, std::vector<TaskRow> rows) {
    TableMaker table(
        "Tasks and their state",
        "Each row is a task: its kind, its state, who owns it, when it is due and what was noted.",
        {text_column("Task", 2.8), text_column("Kind and state", 1.4), text_column("Owner and date due", 1.6),
         text_column("Note or result", 2.6)});
    for (TaskRow& row : rows) {
        std::string state = row.status == Progress::none ? "not recorded" : in_words(row.status);
        if (row.out_of_scope)
            state = "Out of scope";
        table.row({std::move(row.name), plain(std::string(row.kind) + ": " + lower_first(state)),
                   plain(join_present(
                       {owner_words(out, row.record, row.owner, row.person), in_words(row.due)}, ", ")),
                   plain(row.out_of_scope ? two_sentences(row.reason, row.note) : one_line(row.note))});
    }
    out.table(std::move(table));
}

Spans judges_of(Writer& out, const GovernanceCheck& check) {
    Spans judges = out.mentions(check.judged_by);
    const std::string note = clause(check.judged_by_note);
    if (judges.empty())
        return plain(note.empty() ? "people not recorded" : note);
    if (!note.empty())
        judges.push_back({"; " + note});
    return judges;
}

// Of those in scope; that is said where not all are.
std::string done_words(const TaskCount& count, const std::string& kind) {
    const std::string scope = count.out_of_scope > 0 ? " in scope" : "";
    const std::string one = kind + " task" + scope;
    const std::string several = kind + " tasks" + scope;
    if (count.in_scope > 0 && count.with_status == 0)
        return "of " + counted(std::int64_t{count.in_scope}, one, several) + " no state is recorded";
    return lower_first(part_of(count.done, count.in_scope, one + " is done",
                               several + (count.done == 1 ? " is done" : " are done")));
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
        out.say(part_of(tasks.co_produced, tasks.commissioning.in_scope + tasks.procurement.in_scope,
                        "commissioning or procurement task in scope has",
                        tasks.co_produced == 1 ? "commissioning and procurement tasks in scope has"
                                               : "commissioning and procurement tasks in scope have") +
                " an activity with citizens" +
                (*share > 0 && *share < 1 ? " (" + percent_words(*share) + ')' : "") +
                std::string(out.from_published()) + '.');
    std::vector<TaskRow> rows = task_rows(out);
    if (std::ranges::any_of(rows, &TaskRow::says_anything))
        write_task_table(out, std::move(rows));
    else
        list_tasks(out, std::move(rows));
}

void write_governance(Writer& out) {
    const auto levels = principle_levels(out.portfolio(), out.scope().project_id(), out.scope().phase_id());
    std::vector<const GovernanceCheck*> checks;
    for (const PrincipleLevel& level : levels)
        if (level.check)
            checks.push_back(level.check);
    if (checks.empty()) {
        out.say("No governance principle has a recorded judgement for this phase yet.");
        return;
    }
    // Most often one meeting judges all: then it is named once.
    const GovernanceCheck& first = *checks.front();
    const bool together = checks.size() > 1 && std::ranges::all_of(checks, [&](const GovernanceCheck* check) {
                              return check->date == first.date && check->judged_by == first.judged_by &&
                                     check->judged_by_note == first.judged_by_note;
                          });
    std::vector<TableColumn> columns{text_column("Principle", 1.8), text_column("Judged", 1.2),
                                     text_column("Evidence", 2.4), text_column("Action", 2)};
    if (together) {
        Spans sentence = plain("Judged" + (first.date.empty() ? "" : " on " + first.date.words()) + " by ");
        std::ranges::move(judges_of(out, first), std::back_inserter(sentence));
        sentence.push_back({"."});
        out.say(std::move(sentence));
    } else {
        columns.push_back(text_column("When and by whom", 1.9));
    }
    TableMaker table("Governance principles, as judged in this phase",
                     "Each row is a principle: how it was judged, on what evidence and what is to be done.",
                     std::move(columns));
    for (const PrincipleLevel& level : levels) {
        std::vector<Spans> row{plain(level.principle.label), plain(in_words(Rating::not_considered)), {}, {}};
        Spans when_and_who;
        if (level.check) {
            const GovernanceCheck& check = *level.check;
            out.cite_in_row(check.common);
            row = {plain(check.common.code + ' ' + level.principle.label), plain(in_words(check.rating)),
                   plain(one_line(check.evidence)),
                   plain(one_line(check.action).empty() ? "none recorded" : one_line(check.action))};
            when_and_who = plain(in_words(check.date) + "; ");
            std::ranges::move(judges_of(out, check), std::back_inserter(when_and_who));
        }
        if (!together)
            row.push_back(std::move(when_and_who));
        table.row(std::move(row));
    }
    out.later(std::move(table));
}

}  // namespace tandem
