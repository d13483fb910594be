#include "model/decisions.h"

#include "model/define.h"

namespace tandem {

template <>
const EntityDef& entity<Decision>() {
    static const EntityDef def = define<Decision>(
        {.key = "decision",
         .label = label("Decision", "Decision"),
         .plural = label("Decision", "Decisions"),
         .prefix = "D",
         .scope = Scope::cycle,
         .title = "title"},
        {
            field<&Decision::cycle>("cycle", label("Decision", "Cycle"), {.required = true}),
            field<&Decision::phase>("phase", label("Decision", "Phase")),
            field<&Decision::title>("title", label("Decision", "Decision"), {.required = true}),
            field<&Decision::detail>("detail", Kind::Text, label("Decision", "Detail")),
            field<&Decision::date>("date", label("Decision", "Date")),
            field<&Decision::level>("level", label("Decision", "Level")),
            field<&Decision::decided_by>("decided_by", label("Decision", "Decided by"),
                                         {.help = "A body or role, never a name."}),
            field<&Decision::reasons>("reasons", Kind::Text, label("Decision", "Reasons")),
            field<&Decision::citizen_input>("citizen_input", Kind::Text,
                                            label("Decision", "Citizen input used")),
            field<&Decision::review_date>("review_date", label("Decision", "Review date")),
            field<&Decision::political_by>(
                "political_by", label("Decision", "Political confirmation by"),
                {.group = "Political decision", .help = "A body or role, never a name."}),
            field<&Decision::political_on>("political_on", label("Decision", "Political confirmation on"),
                                           {.group = "Political decision"}),
            field<&Decision::safeguards>(
                "safeguards", Kind::Text, label("Decision", "Safeguards"),
                {.group = "Political decision", .help = "What is in place of a political confirmation."}),
            field<&Decision::supersedes>("supersedes", label("Decision", "Supersedes"), {.group = "Links"}),
            field<&Decision::groups>("groups", label("Decision", "Groups who took part"), {.group = "Links"}),
            field<&Decision::activities>("activities", label("Decision", "Activities"), {.group = "Links"}),
            field<&Decision::prioritisations>("prioritisations", label("Decision", "Prioritisations"),
                                              {.group = "Links"}),
            field<&Decision::evidence>("evidence", label("Decision", "Evidence"), {.group = "Links"}),
            field<&Decision::needs>("needs", label("Decision", "Needs"), {.group = "Links"}),
            field<&Decision::outcomes>("outcomes", label("Decision", "Outcomes"), {.group = "Links"}),
            field<&Decision::services>("services", label("Decision", "Services"), {.group = "Links"}),
            field<&Decision::contracts>("contracts", label("Decision", "Contracts"), {.group = "Links"}),
            field<&Decision::specifications>("specifications", label("Decision", "Specifications"),
                                             {.group = "Links"}),
            field<&Decision::risks>("risks", label("Decision", "Risks"), {.group = "Links"}),
            field<&Decision::carried_from>("carried_from", label("Decision", "Carried over from"),
                                           {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<DecisionOption>() {
    static const EntityDef def = define<DecisionOption>(
        {.key = "decision_option",
         .label = label("DecisionOption", "Option considered"),
         .plural = label("DecisionOption", "Options considered"),
         .prefix = "OP",
         .scope = Scope::owner,
         .title = "text",
         .owner = "decision"},
        {
            field<&DecisionOption::decision>("decision", label("DecisionOption", "Decision"),
                                             {.required = true}),
            field<&DecisionOption::text>("text", label("DecisionOption", "Option"), {.required = true}),
            field<&DecisionOption::do_nothing>("do_nothing", label("DecisionOption", "Do nothing")),
            field<&DecisionOption::benefits>("benefits", Kind::Text, label("DecisionOption", "Benefits")),
            field<&DecisionOption::costs>("costs", Kind::Text, label("DecisionOption", "Costs")),
            field<&DecisionOption::risks>("risks", Kind::Text, label("DecisionOption", "Risks")),
            field<&DecisionOption::chosen>("chosen", label("DecisionOption", "Chosen")),
            field<&DecisionOption::why>("why", Kind::Text, label("DecisionOption", "Why or why not")),
        });
    return def;
}

template <>
const EntityDef& entity<Action>() {
    static const EntityDef def = define<Action>(
        {.key = "action",
         .label = label("Action", "Action"),
         .plural = label("Action", "Actions"),
         .prefix = "T",
         .scope = Scope::cycle,
         .title = "text"},
        {
            field<&Action::cycle>("cycle", label("Action", "Cycle"), {.required = true}),
            field<&Action::phase>("phase", label("Action", "Phase")),
            field<&Action::text>("text", label("Action", "Action"), {.required = true}),
            field<&Action::owner>("owner", label("Action", "Owner (role)")),
            field<&Action::owner_person>("owner_person", label("Action", "Owner (person)"),
                                         {.publish = Publish::never_public}),
            field<&Action::due>("due", label("Action", "Due")),
            field<&Action::done>("done", label("Action", "Done")),
            field<&Action::done_on>("done_on", label("Action", "Done on")),
            field<&Action::note>("note", Kind::Text, label("Action", "Note")),
            field<&Action::decision>("decision", label("Action", "Decision"), {.group = "Comes from"}),
            field<&Action::risk>("risk", label("Action", "Risk"), {.group = "Comes from"}),
            field<&Action::meeting>("meeting", label("Action", "Monitoring meeting"),
                                    {.group = "Comes from"}),
            field<&Action::session>("session", label("Action", "Session"), {.group = "Comes from"}),
            field<&Action::governance_check>("governance_check", label("Action", "Governance check"),
                                             {.group = "Comes from"}),
            field<&Action::carried_from>("carried_from", label("Action", "Carried over from"),
                                         {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
