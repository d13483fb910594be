#include "model/activity.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<ActivityStatus>() {
    static constexpr Choice list[] = {
        {"idea", label("ActivityStatus", "Idea")},           {"planned", label("ActivityStatus", "Planned")},
        {"under_way", label("ActivityStatus", "Under way")}, {"done", label("ActivityStatus", "Done")},
        {"cancelled", label("ActivityStatus", "Cancelled")},
    };
    return list;
}

template <>
ChoiceList choices_of<Intent>() {
    static constexpr Choice list[] = {
        {"improve", label("Intent", "Improve what exists")},
        {"transform", label("Intent", "Transform or make new")},
    };
    return list;
}

template <>
ChoiceList choices_of<Reach>() {
    static constexpr Choice list[] = {
        {"individual", label("Reach", "Individual")},
        {"collective", label("Reach", "Collective")},
    };
    return list;
}

template <>
ChoiceList choices_of<Support>() {
    static constexpr Choice list[] = {
        {"access", label("Support", "Access")},       {"expenses", label("Support", "Expenses")},
        {"childcare", label("Support", "Childcare")}, {"language", label("Support", "Language")},
        {"payment", label("Support", "Payment")},     {"training", label("Support", "Training")},
        {"other", label("Support", "Other")},
    };
    return list;
}

template <>
const EntityDef& entity<Activity>() {
    static const EntityDef def = define<Activity>(
        {.key = "activity",
         .label = label("Activity", "Activity"),
         .plural = label("Activity", "Activities"),
         .prefix = "L",
         .scope = Scope::phase,
         .title = "title"},
        {
            field<&Activity::phase>("phase", label("Activity", "Phase"), {.required = true}),
            field<&Activity::title>("title", label("Activity", "Title"), {.required = true}),
            field<&Activity::co>("co", label("Activity", "Co"), {.help = "The Co it mainly belongs to."}),
            field<&Activity::other_coes>("other_coes", label("Activity", "Other Co’s")),
            field<&Activity::mechanism>("mechanism", label("Activity", "Voice or action")),
            field<&Activity::approach>("approach", label("Activity", "Approach"),
                                       {.catalogue = "approaches"}),
            field<&Activity::sub_type>("sub_type", label("Activity", "Sub-type"), {.catalogue = "sub_types"}),
            field<&Activity::level>("level", label("Activity", "Level")),
            field<&Activity::intent>("intent", label("Activity", "Intent")),
            field<&Activity::reach>("reach", label("Activity", "Individual or collective")),
            field<&Activity::start>("start", label("Activity", "Start date"), {.group = "When and where"}),
            field<&Activity::end>("end", label("Activity", "End date"), {.group = "When and where"}),
            field<&Activity::status>("status", label("Activity", "Status"), {.group = "When and where"}),
            field<&Activity::place>("place", label("Activity", "Place"), {.group = "When and where"}),
            field<&Activity::description>("description", Kind::Text, label("Activity", "Description")),
            field<&Activity::invited>("invited", label("Activity", "Invited"),
                                      {.group = "Who took part", .unit = "people", .min = 0}),
            field<&Activity::invited_precision>("invited_precision", label("Activity", "Invited is"),
                                                {.group = "Who took part"}),
            field<&Activity::took_part>("took_part", label("Activity", "Took part"),
                                        {.group = "Who took part", .unit = "people", .min = 0}),
            field<&Activity::took_part_precision>("took_part_precision", label("Activity", "Took part is"),
                                                  {.group = "Who took part"}),
            field<&Activity::new_to_this>("new_to_this", label("Activity", "New to this"),
                                          {.group = "Who took part", .unit = "people", .min = 0}),
            field<&Activity::citizen_hours>("citizen_hours", Kind::Hours, label("Activity", "Citizen hours"),
                                            {.group = "Time and money", .unit = "hours", .min = 0}),
            field<&Activity::staff_hours>("staff_hours", Kind::Hours, label("Activity", "Staff hours"),
                                          {.group = "Time and money", .unit = "hours", .min = 0}),
            field<&Activity::public_cost>("public_cost", label("Activity", "Public cost"),
                                          {.group = "Time and money"}),
            field<&Activity::support>("support", label("Activity", "Support offered"),
                                      {.group = "Who took part"}),
            field<&Activity::support_note>("support_note", Kind::Text, label("Activity", "Support note"),
                                           {.group = "Who took part"}),
            field<&Activity::thanks>("thanks", Kind::Text, label("Activity", "How citizens were thanked"),
                                     {.group = "Who took part"}),
            field<&Activity::result>("result", Kind::Text, label("Activity", "Result"), {.group = "Result"}),
            field<&Activity::what_changed>("what_changed", Kind::Text, label("Activity", "What changed"),
                                           {.group = "Result"}),
            field<&Activity::review_intensity>("review_intensity", label("Activity", "Review intensity"),
                                               {.group = "Result", .min = 1, .max = 3}),
            field<&Activity::key_tasks>("key_tasks", label("Activity", "Key tasks"), {.group = "Links"}),
            field<&Activity::co_tasks>("co_tasks", label("Activity", "Co-produced tasks"),
                                       {.group = "Links"}),
            field<&Activity::outcomes>("outcomes", label("Activity", "Outcomes"), {.group = "Links"}),
            field<&Activity::carried_from>("carried_from", label("Activity", "Carried over from"),
                                           {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<ActivityGroup>() {
    static const EntityDef def = define<ActivityGroup>(
        {.key = "activity_group",
         .label = label("ActivityGroup", "Group in an activity"),
         .plural = label("ActivityGroup", "Groups in activities"),
         .scope = Scope::owner,
         .title = "group",
         .owner = "activity"},
        {
            field<&ActivityGroup::activity>("activity", label("ActivityGroup", "Activity"),
                                            {.required = true}),
            field<&ActivityGroup::group>("group", label("ActivityGroup", "Group"), {.required = true}),
            field<&ActivityGroup::role>("role", label("ActivityGroup", "Role in the process"),
                                        {.catalogue = "roles"}),
            field<&ActivityGroup::invited>("invited", label("ActivityGroup", "Invited"),
                                           {.unit = "people", .min = 0}),
            field<&ActivityGroup::invited_precision>("invited_precision",
                                                     label("ActivityGroup", "Invited is")),
            field<&ActivityGroup::took_part>("took_part", label("ActivityGroup", "Took part"),
                                             {.unit = "people", .min = 0}),
            field<&ActivityGroup::took_part_precision>("took_part_precision",
                                                       label("ActivityGroup", "Took part is")),
            field<&ActivityGroup::new_to_this>("new_to_this", label("ActivityGroup", "New to this"),
                                               {.unit = "people", .min = 0}),
            field<&ActivityGroup::citizen_hours>("citizen_hours", Kind::Hours,
                                                 label("ActivityGroup", "Citizen hours"),
                                                 {.unit = "hours", .min = 0}),
        });
    return def;
}

template <>
const EntityDef& entity<ActivityPerson>() {
    static const EntityDef def = define<ActivityPerson>(
        {.key = "activity_person",
         .label = label("ActivityPerson", "Person in an activity"),
         .plural = label("ActivityPerson", "Persons in activities"),
         .scope = Scope::owner,
         .title = "person",
         .owner = "activity",
         .visibility = Visibility::confidential},
        {
            field<&ActivityPerson::activity>("activity", label("ActivityPerson", "Activity"),
                                             {.required = true}),
            field<&ActivityPerson::person>("person", label("ActivityPerson", "Person"), {.required = true}),
            field<&ActivityPerson::role>("role", label("ActivityPerson", "Role in the process"),
                                         {.catalogue = "roles"}),
        });
    return def;
}

}  // namespace tandem
