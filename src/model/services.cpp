#include "model/services.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<ServiceMode>() {
    static constexpr Choice list[] = {
        {"in_house", label("ServiceMode", "In-house")},
        {"external", label("ServiceMode", "External")},
    };
    return list;
}

template <>
ChoiceList choices_of<ServicePlan>() {
    static constexpr Choice list[] = {
        {"start", label("ServicePlan", "Start")},
        {"continue", label("ServicePlan", "Continue")},
        {"change", label("ServicePlan", "Change")},
        {"stop", label("ServicePlan", "Stop")},
    };
    return list;
}

template <>
const EntityDef& entity<Service>() {
    static const EntityDef def = define<Service>(
        {.key = "service",
         .label = label("Service", "Service"),
         .plural = label("Service", "Services"),
         .prefix = "S",
         .scope = Scope::project,
         .title = "name"},
        {
            field<&Service::name>("name", label("Service", "Name"), {.required = true}),
            field<&Service::description>("description", Kind::Text, label("Service", "Description")),
            field<&Service::mode>("mode", label("Service", "In-house or external")),
            field<&Service::sector>("sector", label("Service", "Provider sector")),
            field<&Service::providers>("providers", label("Service", "Providers")),
            field<&Service::innovative>("innovative", label("Service", "Innovative")),
            field<&Service::capacity>("capacity", label("Service", "Capacity"), {.min = 0}),
            field<&Service::capacity_unit>("capacity_unit", label("Service", "Unit of capacity")),
            field<&Service::annual_cost>("annual_cost", label("Service", "Annual cost")),
            field<&Service::start>("start", label("Service", "Start"), {.group = "When"}),
            field<&Service::end>("end", label("Service", "End"), {.group = "When"}),
            field<&Service::decommissioning_date>(
                "decommissioning_date", label("Service", "Decommissioning date"), {.group = "When"}),
            field<&Service::in_this_plan>("in_this_plan", label("Service", "What the plan does with it"),
                                          {.group = "In this plan"}),
            field<&Service::why>("why", Kind::Text, label("Service", "Why"), {.group = "In this plan"}),
            field<&Service::outcomes>("outcomes", label("Service", "Outcomes"), {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
