// Forms of what is done: activities, tasks, phases and the project itself (DOMAIN.md A1, A2).

#include "model/activity.h"
#include "model/tasks.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"

namespace tandem {

namespace {

template <class T, class Test>
std::function<QString(const Portfolio&, RecordId)> when(Test test, const char* words) {
    return [test, words](const Portfolio& portfolio, RecordId id) {
        const T* record = portfolio.find(Id<T>{id});
        return record && test(*record) ? tr_text(words) : QString();
    };
}

void compose_task(RecordForm& form) {
    form.row({"title"});
    form.row({"phase", "status"});
    form.row({"owner", "due"});
}

}  // namespace

void compose_activity(RecordForm& form) {
    form.row({"title"});
    form.row({"phase", "status"});
    form.row({"co"});  // its longest name needs the whole width of the inspector
    form.words("co", "Primary Co");
    form.row({"mechanism", "level"});
    form.words("mechanism", "Mechanism");
    form.row({"approach"});
    form.row({"start", "end"});
    form.row({"invited", "took_part", "citizen_hours", "staff_hours"});
    form.remark("citizen_hours", when<Activity>(
                                     [](const Activity& activity) {
                                         return activity.status == ActivityStatus::done &&
                                                !activity.citizen_hours;
                                     },
                                     "Hours are empty. Citizens’ time is not free: an estimate is enough."));
    form.links({.words = "Groups who took part",
                .through = &entity<ActivityGroup>(),
                .from = "activity",
                .to = "group",
                .remark = "no_citizen_group"});
    form.links({"Works towards", "outcomes"});
    form.links({"Key tasks it carries out", "key_tasks"});
    form.links({"Co-produced tasks it carries out", "co_tasks"});
    form.row({"what_changed"});
    form.words("what_changed", "What changed because of it", "Write one or two plain sentences");
    form.remark("what_changed", when<Activity>(
                                    [](const Activity& activity) {
                                        return activity.status == ActivityStatus::done &&
                                               activity.what_changed.empty();
                                    },
                                    "Say what changed, or “nothing yet”. Reports leave this gap visible."));
    form.rest();
}

void compose_key_task(RecordForm& form) {
    compose_task(form);
    form.row({"out_of_scope", "strand"});
    form.row({"out_of_scope_reason"});
    form.links(
        {.words = "Activities that carry it out", .through = &entity<Activity>(), .from = "key_tasks"});
    form.links(
        {.words = "Co-produced tasks that enrich it", .through = &entity<CoTask>(), .from = "key_tasks"});
    form.row({"evidence_note"});
    form.rest();
}

void compose_co_task(RecordForm& form) {
    compose_task(form);
    form.row({"out_of_scope"});
    form.row({"out_of_scope_reason"});
    form.links({"Key tasks it enriches", "key_tasks"});
    form.links({.words = "Activities that carry it out", .through = &entity<Activity>(), .from = "co_tasks"});
    form.row({"result"});
    form.rest();
}

void compose_phase(RecordForm& form) {
    form.row({"status"});
    form.row({"planned_start", "planned_end"});
    form.row({"actual_start", "actual_end"});
    form.row({"purpose"});
    form.row({"summary"});
    form.words("summary", "In brief", "What a reader should know first");
    form.row({"lessons"});
    form.words("lessons", "", "One lesson is enough");
}

void compose_project(RecordForm& form) {
    form.row({"title"});
    form.row({"place", "start"});
    form.row({"lead_body"});
    form.row({"partners"});
    form.row({"service_area", "jurisdiction"});
    form.row({"purpose"});
    form.heading(tr_text("The problem"));
    form.row({"problem"});
    form.row({"problem_agreed_by", "problem_agreed_on"});
    form.row({"wicked_problem"});
    form.heading(tr_text("How citizens can take part"));
    form.row({"have_your_say"});
    form.row({"contact_role", "will_hear"});
    form.rest();
}

}  // namespace tandem
