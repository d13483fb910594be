#include "edit/structure.h"

#include "catalogue/framework.h"
#include "edit/input.h"
#include "model/project.h"
#include "model/tasks.h"

namespace tandem {

namespace {

// Makes records one after another and stops at the first that is refused.
class Maker {
public:
    Maker(EditBuilder& builder, RecordId project) : builder_(builder), project_(project) {}

    RecordId make(const EntityDef& def, const InputFor& input) {
        if (!result_.ok())
            return 0;
        StepResult step = builder_.create(def, project_, input.input(), Authority::program);
        if (!step.ok())
            result_ = std::move(step);
        return result_.ok() ? step.id : 0;
    }

    bool ok() const { return result_.ok(); }
    StepResult finish(RecordId id) {
        result_.id = result_.ok() ? id : 0;
        return std::move(result_);
    }

private:
    EditBuilder& builder_;
    RecordId project_;
    StepResult result_;
};

void add_tasks(Maker& maker, const std::string& phase_key, RecordId phase, FrameworkNames& names) {
    for (const KeyTaskEntry* entry : framework().key_tasks_of(phase_key))
        names.emplace_back(entry->key, maker.make(entity<KeyTask>(), InputFor(entity<KeyTask>())
                                                                         .with("phase", Reference{phase})
                                                                         .with("key", entry->key)
                                                                         .with("title", entry->label)
                                                                         .with("strand", entry->strand)
                                                                         .from(entry->source)));
    for (const CoTaskEntry* entry : framework().co_tasks_of(phase_key))
        names.emplace_back(entry->key, maker.make(entity<CoTask>(), InputFor(entity<CoTask>())
                                                                        .with("phase", Reference{phase})
                                                                        .with("key", entry->key)
                                                                        .with("title", entry->label)
                                                                        .from(entry->source)));
}

}  // namespace

StepResult add_framework(EditBuilder& builder, RecordId cycle, bool with_tasks, FrameworkNames* names) {
    const EntityDef& cycles = entity<Cycle>();
    if (!builder.draft().exists(cycles, cycle))
        return {{error_issue("unknown_ref", "There is no such cycle.", {}, cycle)}, 0};
    Maker maker(builder, builder.draft().common(cycles, cycle).project);
    FrameworkNames made;
    for (const Choice& phase : choices_of<PhaseKind>()) {
        const std::string key(phase.code);
        const RecordId id = maker.make(entity<Phase>(), InputFor(entity<Phase>())
                                                            .with("cycle", Reference{cycle})
                                                            .with("phase", key)
                                                            .with("status", std::string("not_started")));
        made.emplace_back(key, id);
        if (with_tasks && maker.ok())
            add_tasks(maker, key, id, made);
    }
    if (names)
        *names = std::move(made);
    return maker.finish(cycle);
}

StepResult add_project(EditBuilder& builder, const NewProject& wanted) {
    InputFor project(entity<Project>());
    project.with("title", wanted.title.empty() ? Value{} : Value{wanted.title});
    if (!wanted.place.empty())
        project.with("place", wanted.place);
    if (!wanted.start.empty())
        project.with("start", wanted.start);
    StepResult made = builder.create(entity<Project>(), 0, project.input(), Authority::program);
    if (!made.ok())
        return made;

    InputFor cycle(entity<Cycle>());
    cycle.with("number", std::int64_t{1}).with("status", std::string("open"));
    if (!wanted.start.empty())
        cycle.with("start", wanted.start);
    Maker maker(builder, made.id);
    const RecordId cycle_id = maker.make(entity<Cycle>(), cycle);
    if (!maker.ok())
        return maker.finish(0);
    StepResult framed = add_framework(builder, cycle_id, wanted.with_tasks);
    return framed.ok() ? StepResult{{}, made.id} : framed;
}

}  // namespace tandem
