#include "model/documents.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<SpecificationKind>() {
    static constexpr Choice list[] = {
        {"specification", label("SpecificationKind", "Service specification")},
        {"tender", label("SpecificationKind", "Tender")},
        {"criteria", label("SpecificationKind", "Criteria")},
    };
    return list;
}

template <>
ChoiceList choices_of<SpecificationStatus>() {
    static constexpr Choice list[] = {
        {"draft", label("SpecificationStatus", "Draft")},
        {"co_agreed", label("SpecificationStatus", "Co-agreed")},
        {"issued", label("SpecificationStatus", "Issued")},
    };
    return list;
}

template <>
ChoiceList choices_of<ContractKind>() {
    static constexpr Choice list[] = {
        {"contract", label("ContractKind", "Contract")},
        {"service_level_agreement", label("ContractKind", "Service level agreement")},
        {"grant", label("ContractKind", "Grant")},
        {"alliance_contract", label("ContractKind", "Alliance contract")},
        {"personal_budget", label("ContractKind", "Personal budget")},
    };
    return list;
}

template <>
ChoiceList choices_of<ContractStatus>() {
    static constexpr Choice list[] = {
        {"planned", label("ContractStatus", "Planned")},
        {"tendering", label("ContractStatus", "Out to tender")},
        {"running", label("ContractStatus", "Running")},
        {"ended", label("ContractStatus", "Ended")},
        {"terminated", label("ContractStatus", "Ended early")},
    };
    return list;
}

template <>
const EntityDef& entity<Specification>() {
    static const EntityDef def = define<Specification>(
        {.key = "specification",
         .label = label("Specification", "Specification"),
         .plural = label("Specification", "Specifications"),
         .prefix = "SP",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Specification::title>("title", label("Specification", "Title"), {.required = true}),
            field<&Specification::kind>("kind", label("Specification", "Kind")),
            field<&Specification::status>("status", label("Specification", "Status")),
            field<&Specification::date>("date", label("Specification", "Date")),
            field<&Specification::citizen_input>("citizen_input", label("Specification", "Citizen input")),
            field<&Specification::citizen_input_note>("citizen_input_note", Kind::Text,
                                                      label("Specification", "What citizens changed")),
            field<&Specification::summary>("summary", Kind::Text, label("Specification", "Summary")),
            field<&Specification::services>("services", label("Specification", "Services"),
                                            {.group = "Links"}),
            field<&Specification::outcomes>("outcomes", label("Specification", "Outcomes covered"),
                                            {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<Contract>() {
    static const EntityDef def = define<Contract>(
        {.key = "contract",
         .label = label("Contract", "Contract"),
         .plural = label("Contract", "Contracts"),
         .prefix = "C",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Contract::title>("title", label("Contract", "Title"), {.required = true}),
            field<&Contract::kind>("kind", label("Contract", "Kind")),
            field<&Contract::status>("status", label("Contract", "Status")),
            field<&Contract::value>("value", label("Contract", "Value"), {.publish = Publish::never_public}),
            field<&Contract::start>("start", label("Contract", "Start"), {.group = "Dates"}),
            field<&Contract::end>("end", label("Contract", "End"), {.group = "Dates"}),
            field<&Contract::review_date>("review_date", label("Contract", "Review date"),
                                          {.group = "Dates"}),
            field<&Contract::break_date>("break_date", label("Contract", "Break date"), {.group = "Dates"}),
            field<&Contract::extension>(
                "extension", label("Contract", "Extension"),
                {.group = "Dates", .help = "How long it can be extended, and who decides."}),
            field<&Contract::extended_to>("extended_to", label("Contract", "Extended to"),
                                          {.group = "Dates"}),
            field<&Contract::meeting_interval>("meeting_interval", label("Contract", "Meeting interval"),
                                               {.group = "Monitoring", .unit = "months", .min = 0}),
            field<&Contract::citizen_input>("citizen_input", label("Contract", "Citizen input"),
                                            {.group = "Monitoring"}),
            field<&Contract::citizen_input_note>("citizen_input_note", Kind::Text,
                                                 label("Contract", "What citizens changed"),
                                                 {.group = "Monitoring"}),
            field<&Contract::note>("note", Kind::Text, label("Contract", "Note")),
            field<&Contract::parties>("parties", label("Contract", "Parties"), {.group = "Links"}),
            field<&Contract::services>("services", label("Contract", "Services"), {.group = "Links"}),
            field<&Contract::outcomes>("outcomes", label("Contract", "Outcomes"), {.group = "Links"}),
            field<&Contract::specifications>("specifications", label("Contract", "Specifications"),
                                             {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
