#include "model/meetings.h"

#include "model/define.h"

namespace tandem {

template <>
const EntityDef& entity<Meeting>() {
    static const EntityDef def = define<Meeting>(
        {.key = "meeting",
         .label = label("Meeting", "Monitoring meeting"),
         .plural = label("Meeting", "Monitoring meetings"),
         .prefix = "CM",
         .scope = Scope::project,
         .title = "date"},
        {
            field<&Meeting::contract>("contract", label("Meeting", "Contract")),
            field<&Meeting::service>("service", label("Meeting", "Service")),
            field<&Meeting::date>("date", label("Meeting", "Date"), {.required = true}),
            field<&Meeting::citizen_representatives>("citizen_representatives",
                                                     label("Meeting", "Citizen representatives present"),
                                                     {.unit = "people", .min = 0}),
            field<&Meeting::present>("present", label("Meeting", "People present"),
                                     {.unit = "people", .min = 0}),
            field<&Meeting::findings>("findings", Kind::Text, label("Meeting", "Findings")),
            field<&Meeting::provider_actions>("provider_actions", Kind::Text,
                                              label("Meeting", "Provider actions")),
            field<&Meeting::due>("due", label("Meeting", "Actions due")),
            field<&Meeting::groups>("groups", label("Meeting", "Groups represented"), {.group = "Links"}),
            field<&Meeting::activities>("activities", label("Meeting", "Activities"), {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<Development>() {
    static const EntityDef def = define<Development>(
        {.key = "development",
         .label = label("Development", "Provider development"),
         .plural = label("Development", "Provider development actions"),
         .prefix = "PD",
         .scope = Scope::cycle,
         .title = "text"},
        {
            field<&Development::cycle>("cycle", label("Development", "Cycle"), {.required = true}),
            field<&Development::text>("text", label("Development", "What is done"), {.required = true}),
            field<&Development::provider>("provider", label("Development", "Provider")),
            field<&Development::builds_relations>(
                "builds_relations", label("Development", "Builds relations with users and communities")),
            field<&Development::mobilises_inputs>("mobilises_inputs",
                                                  label("Development", "Mobilises citizen inputs")),
            field<&Development::status>("status", label("Development", "Status")),
            field<&Development::owner>("owner", label("Development", "Owner (role)")),
            field<&Development::start>("start", label("Development", "Start")),
            field<&Development::due>("due", label("Development", "Due")),
            field<&Development::result>("result", Kind::Text, label("Development", "Result")),
            field<&Development::services>("services", label("Development", "Services"), {.group = "Links"}),
            field<&Development::activities>("activities", label("Development", "Activities"),
                                            {.group = "Links"}),
            field<&Development::carried_from>("carried_from", label("Development", "Carried over from"),
                                              {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
