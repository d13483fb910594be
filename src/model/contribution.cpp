#include "model/contribution.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Response>() {
    static constexpr Choice list[] = {
        {"done", label("Response", "Done")},
        {"will_do", label("Response", "Will do")},
        {"part", label("Response", "In part")},
        {"cannot", label("Response", "Cannot")},
    };
    return list;
}

template <>
const EntityDef& entity<Contribution>() {
    static const EntityDef def = define<Contribution>(
        {.key = "contribution",
         .label = label("Contribution", "Contribution"),
         .plural = label("Contribution", "Contributions"),
         .prefix = "Q",
         .scope = Scope::cycle,
         .title = "text"},
        {
            field<&Contribution::cycle>("cycle", label("Contribution", "Cycle"), {.required = true}),
            field<&Contribution::text>("text", Kind::Text, label("Contribution", "You said"),
                                       {.required = true}),
            field<&Contribution::group>("group", label("Contribution", "From the group")),
            field<&Contribution::activity>("activity", label("Contribution", "In the activity")),
            field<&Contribution::date>("date", label("Contribution", "Date")),
            field<&Contribution::response>("response", label("Contribution", "Response"),
                                           {.group = "What we did"}),
            field<&Contribution::response_text>("response_text", Kind::Text,
                                                label("Contribution", "What we did, or why not"),
                                                {.group = "What we did"}),
            field<&Contribution::responded_on>("responded_on", label("Contribution", "Responded on"),
                                               {.group = "What we did"}),
            field<&Contribution::decision>("decision", label("Contribution", "Decision"), {.group = "Links"}),
            field<&Contribution::action>("action", label("Contribution", "Action"), {.group = "Links"}),
            field<&Contribution::carried_from>("carried_from", label("Contribution", "Carried over from"),
                                               {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
