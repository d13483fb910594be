#include "model/tasks.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Strand>() {
    static constexpr Choice list[] = {
        {"commissioning", label("Strand", "Commissioning")},
        {"procurement", label("Strand", "Procurement")},
    };
    return list;
}

template <>
const EntityDef& entity<KeyTask>() {
    static const EntityDef def = define<KeyTask>(
        {.key = "key_task",
         .label = label("KeyTask", "Key task"),
         .plural = label("KeyTask", "Key tasks"),
         .prefix = "KT",
         .scope = Scope::phase,
         .title = "title",
         .visibility = Visibility::public_},
        {
            field<&KeyTask::phase>("phase", label("KeyTask", "Phase"), {.required = true}),
            field<&KeyTask::key>("key", label("KeyTask", "From the catalogue"),
                                 {.catalogue = "key_tasks", .help = "Empty for the project’s own task."}),
            field<&KeyTask::title>("title", label("KeyTask", "Title"), {.required = true}),
            field<&KeyTask::strand>("strand", label("KeyTask", "Strand")),
            field<&KeyTask::status>("status", label("KeyTask", "Status")),
            field<&KeyTask::owner>("owner", label("KeyTask", "Owner (role)"), {.group = "Who and when"}),
            field<&KeyTask::owner_person>("owner_person", label("KeyTask", "Owner (person)"),
                                          {.group = "Who and when", .publish = Publish::never_public}),
            field<&KeyTask::due>("due", label("KeyTask", "Due"), {.group = "Who and when"}),
            field<&KeyTask::evidence_note>("evidence_note", Kind::Text, label("KeyTask", "Evidence note")),
            field<&KeyTask::out_of_scope>("out_of_scope", label("KeyTask", "Not this cycle"),
                                          {.group = "Scope"}),
            field<&KeyTask::out_of_scope_reason>("out_of_scope_reason", Kind::Text,
                                                 label("KeyTask", "Why not this cycle"), {.group = "Scope"}),
            field<&KeyTask::carried_from>("carried_from", label("KeyTask", "Carried over from"),
                                          {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<CoTask>() {
    static const EntityDef def = define<CoTask>(
        {.key = "co_task",
         .label = label("CoTask", "Co-produced task"),
         .plural = label("CoTask", "Co-produced tasks"),
         .prefix = "JT",
         .scope = Scope::phase,
         .title = "title",
         .visibility = Visibility::public_},
        {
            field<&CoTask::phase>("phase", label("CoTask", "Phase"), {.required = true}),
            field<&CoTask::key>("key", label("CoTask", "From the catalogue"),
                                {.catalogue = "co_tasks", .help = "Empty for the project’s own task."}),
            field<&CoTask::title>("title", label("CoTask", "Title"), {.required = true}),
            field<&CoTask::status>("status", label("CoTask", "Status")),
            field<&CoTask::owner>("owner", label("CoTask", "Owner (role)"), {.group = "Who and when"}),
            field<&CoTask::owner_person>("owner_person", label("CoTask", "Owner (person)"),
                                         {.group = "Who and when", .publish = Publish::never_public}),
            field<&CoTask::due>("due", label("CoTask", "Due"), {.group = "Who and when"}),
            field<&CoTask::result>("result", Kind::Text, label("CoTask", "Result")),
            field<&CoTask::out_of_scope>("out_of_scope", label("CoTask", "Not this cycle"),
                                         {.group = "Scope"}),
            field<&CoTask::out_of_scope_reason>("out_of_scope_reason", Kind::Text,
                                                label("CoTask", "Why not this cycle"), {.group = "Scope"}),
            field<&CoTask::key_tasks>("key_tasks", label("CoTask", "Enriches key tasks"), {.group = "Links"}),
            field<&CoTask::carried_from>("carried_from", label("CoTask", "Carried over from"),
                                         {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
