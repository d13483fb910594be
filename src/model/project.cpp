#include "model/project.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Jurisdiction>() {
    static constexpr Choice list[] = {
        {"england", label("Jurisdiction", "England")},
        {"wales", label("Jurisdiction", "Wales")},
        {"scotland", label("Jurisdiction", "Scotland")},
        {"northern_ireland", label("Jurisdiction", "Northern Ireland")},
        {"other", label("Jurisdiction", "Other")},
    };
    return list;
}

template <>
ChoiceList choices_of<CycleStatus>() {
    static constexpr Choice list[] = {
        {"open", label("CycleStatus", "Open")},
        {"closed", label("CycleStatus", "Closed")},
    };
    return list;
}

template <>
ChoiceList choices_of<PhaseStatus>() {
    static constexpr Choice list[] = {
        {"not_started", label("PhaseStatus", "Not started")},
        {"under_way", label("PhaseStatus", "Under way")},
        {"complete", label("PhaseStatus", "Complete")},
    };
    return list;
}

template <>
const EntityDef& entity<Project>() {
    static const EntityDef def = define<Project>(
        {.key = "project",
         .label = label("Project", "Project"),
         .plural = label("Project", "Projects"),
         .prefix = "P",
         .scope = Scope::file,
         .title = "title",
         .visibility = Visibility::public_},
        {
            field<&Project::title>("title", label("Project", "Title"), {.required = true}),
            field<&Project::place>("place", label("Project", "Place")),
            field<&Project::lead_body>("lead_body", label("Project", "Lead body")),
            field<&Project::partners>("partners", label("Project", "Partners")),
            field<&Project::service_area>("service_area", label("Project", "Service area")),
            field<&Project::jurisdiction>("jurisdiction", label("Project", "Jurisdiction")),
            field<&Project::purpose>("purpose", Kind::Text, label("Project", "Purpose")),
            field<&Project::start>("start", label("Project", "Start")),
            field<&Project::wicked_problem>("wicked_problem", label("Project", "Wicked problem"),
                                            {.group = "Problem"}),
            field<&Project::problem>("problem", Kind::Text, label("Project", "Agreed problem statement"),
                                     {.group = "Problem"}),
            field<&Project::problem_agreed_by>("problem_agreed_by", label("Project", "Agreed by"),
                                               {.group = "Problem"}),
            field<&Project::problem_agreed_on>("problem_agreed_on", label("Project", "Agreed on"),
                                               {.group = "Problem"}),
            field<&Project::have_your_say>("have_your_say", Kind::Text,
                                           label("Project", "How to have your say"),
                                           {.group = "For citizens"}),
            field<&Project::contact_role>("contact_role", label("Project", "Contact (role)"),
                                          {.group = "For citizens"}),
            field<&Project::will_hear>("will_hear", label("Project", "When people will hear"),
                                       {.group = "For citizens"}),
        });
    return def;
}

template <>
const EntityDef& entity<Cycle>() {
    static const EntityDef def = define<Cycle>(
        {.key = "cycle",
         .label = label("Cycle", "Cycle"),
         .plural = label("Cycle", "Cycles"),
         .prefix = "Y",
         .scope = Scope::project,
         .title = "number",
         .visibility = Visibility::public_},
        {
            field<&Cycle::number>("number", label("Cycle", "Number"),
                                  {.required = true, .min = 1, .read_only = true}),
            field<&Cycle::status>("status", label("Cycle", "Status"), {.required = true, .read_only = true}),
            field<&Cycle::start>("start", label("Cycle", "Start")),
            field<&Cycle::end>("end", label("Cycle", "End")),
            field<&Cycle::trigger>("trigger", Kind::Text, label("Cycle", "Recommissioning trigger")),
            field<&Cycle::follows>("follows", label("Cycle", "Follows"), {.read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<Phase>() {
    static const EntityDef def = define<Phase>(
        {.key = "phase",
         .label = label("Phase", "Phase"),
         .plural = label("Phase", "Phases"),
         .prefix = "PH",
         .scope = Scope::cycle,
         .title = "phase",
         .owner = "cycle",
         .visibility = Visibility::public_},
        {
            field<&Phase::cycle>("cycle", label("Phase", "Cycle"), {.required = true, .read_only = true}),
            field<&Phase::phase>("phase", label("Phase", "Phase"), {.required = true, .read_only = true}),
            field<&Phase::status>("status", label("Phase", "Status")),
            field<&Phase::planned_start>("planned_start", label("Phase", "Planned start"), {.group = "When"}),
            field<&Phase::planned_end>("planned_end", label("Phase", "Planned end"), {.group = "When"}),
            field<&Phase::actual_start>("actual_start", label("Phase", "Actual start"), {.group = "When"}),
            field<&Phase::actual_end>("actual_end", label("Phase", "Actual end"), {.group = "When"}),
            field<&Phase::purpose>("purpose", Kind::Text, label("Phase", "Purpose")),
            field<&Phase::summary>("summary", Kind::Text, label("Phase", "Summary")),
            field<&Phase::lessons>("lessons", Kind::Text, label("Phase", "Lessons")),
        });
    return def;
}

}  // namespace tandem
