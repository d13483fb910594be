#include "model/pathways.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<PathwayEvidence>() {
    static constexpr Choice list[] = {
        {"assumed", label("PathwayEvidence", "Assumed")},
        {"some", label("PathwayEvidence", "Some")},
        {"strong", label("PathwayEvidence", "Strong")},
    };
    return list;
}

template <>
ChoiceList choices_of<Amount>() {
    static constexpr Choice list[] = {
        {"low", label("Amount", "Low")},
        {"medium", label("Amount", "Medium")},
        {"high", label("Amount", "High")},
    };
    return list;
}

template <>
ChoiceList choices_of<CostPeriod>() {
    static constexpr Choice list[] = {
        {"one_off", label("CostPeriod", "One-off")},
        {"per_year", label("CostPeriod", "Per year")},
    };
    return list;
}

template <>
ChoiceList choices_of<Cashable>() {
    static constexpr Choice list[] = {
        {"cashable", label("Cashable", "Cashable")},
        {"not_cashable", label("Cashable", "Not cashable")},
    };
    return list;
}

template <>
ChoiceList choices_of<Recoupable>() {
    static constexpr Choice list[] = {
        {"yes", label("Recoupable", "Yes")},
        {"partly", label("Recoupable", "Partly")},
        {"no", label("Recoupable", "No")},
    };
    return list;
}

template <>
ChoiceList choices_of<BenefitSeen>() {
    static constexpr Choice list[] = {
        {"yes", label("BenefitSeen", "Yes")},
        {"partly", label("BenefitSeen", "Partly")},
        {"no", label("BenefitSeen", "No")},
    };
    return list;
}

template <>
const EntityDef& entity<Pathway>() {
    static const EntityDef def = define<Pathway>(
        {.key = "pathway",
         .label = label("Pathway", "Pathway to outcome"),
         .plural = label("Pathway", "Pathways to outcomes"),
         .prefix = "PW",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Pathway::title>("title", label("Pathway", "Title"), {.required = true}),
            field<&Pathway::outcome>("outcome", label("Pathway", "Outcome")),
            field<&Pathway::steps>("steps", Kind::Text, label("Pathway", "Steps")),
            field<&Pathway::evidence_strength>("evidence_strength", label("Pathway", "Evidence strength")),
            field<&Pathway::evidence>("evidence", label("Pathway", "Evidence"), {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<PathwayStage>() {
    static const EntityDef def = define<PathwayStage>(
        {.key = "pathway_stage",
         .label = label("PathwayStage", "Pathway stage"),
         .plural = label("PathwayStage", "Pathway stages"),
         .prefix = "PS",
         .scope = Scope::project,
         .title = "stage",
         .owner = "pathway"},
        {
            field<&PathwayStage::pathway>("pathway", label("PathwayStage", "Pathway"), {.required = true}),
            field<&PathwayStage::stage>("stage", label("PathwayStage", "Stage"),
                                        {.required = true, .catalogue = "stages"}),
            field<&PathwayStage::order>("order", label("PathwayStage", "Order"), {.min = 1}),
            field<&PathwayStage::note>("note", Kind::Text, label("PathwayStage", "Note")),
            field<&PathwayStage::activities>("activities", label("PathwayStage", "Activities"),
                                             {.group = "Links"}),
            field<&PathwayStage::services>("services", label("PathwayStage", "Services"), {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<CostBenefit>() {
    static const EntityDef def = define<CostBenefit>(
        {.key = "cost_benefit",
         .label = label("CostBenefit", "Cost or benefit"),
         .plural = label("CostBenefit", "Costs and benefits"),
         .prefix = "K",
         .scope = Scope::project,
         .title = "text"},
        {
            field<&CostBenefit::text>("text", label("CostBenefit", "What it is"), {.required = true}),
            field<&CostBenefit::pathway>("pathway", label("CostBenefit", "Pathway")),
            field<&CostBenefit::period>("period", label("CostBenefit", "One-off or per year")),
            field<&CostBenefit::payer_organisation>(
                "payer_organisation", label("CostBenefit", "Organisation that pays"), {.group = "Cost"}),
            field<&CostBenefit::payer_group>("payer_group", label("CostBenefit", "Group that pays"),
                                             {.group = "Cost"}),
            field<&CostBenefit::cost>("cost", label("CostBenefit", "Cost"), {.group = "Cost"}),
            field<&CostBenefit::cost_scale>("cost_scale", label("CostBenefit", "Cost, roughly"),
                                            {.group = "Cost"}),
            field<&CostBenefit::receiver_organisation>("receiver_organisation",
                                                       label("CostBenefit", "Organisation that gains"),
                                                       {.group = "Benefit"}),
            field<&CostBenefit::receiver_group>("receiver_group", label("CostBenefit", "Group that gains"),
                                                {.group = "Benefit"}),
            field<&CostBenefit::benefit>("benefit", label("CostBenefit", "Benefit"), {.group = "Benefit"}),
            field<&CostBenefit::benefit_scale>("benefit_scale", label("CostBenefit", "Benefit, roughly"),
                                               {.group = "Benefit"}),
            field<&CostBenefit::cashable>("cashable", label("CostBenefit", "Cashable"), {.group = "Benefit"}),
            field<&CostBenefit::recoupable>("recoupable", label("CostBenefit", "Recoupable by the payer"),
                                            {.group = "Benefit"}),
            field<&CostBenefit::sharing_agreement>("sharing_agreement", Kind::Text,
                                                   label("CostBenefit", "Sharing agreement"),
                                                   {.group = "Benefit"}),
        });
    return def;
}

template <>
const EntityDef& entity<StakeholderBenefit>() {
    static const EntityDef def = define<StakeholderBenefit>(
        {.key = "stakeholder_benefit",
         .label = label("StakeholderBenefit", "Benefit for stakeholders"),
         .plural = label("StakeholderBenefit", "Benefits for stakeholders"),
         .prefix = "SB",
         .scope = Scope::project,
         .title = "benefit"},
        {
            field<&StakeholderBenefit::benefit>("benefit", label("StakeholderBenefit", "Benefit"),
                                                {.required = true, .catalogue = "benefits"}),
            field<&StakeholderBenefit::group>("group", label("StakeholderBenefit", "Group")),
            field<&StakeholderBenefit::wanted_most>("wanted_most",
                                                    label("StakeholderBenefit", "Wanted most")),
            field<&StakeholderBenefit::seen>("seen", label("StakeholderBenefit", "Seen")),
            field<&StakeholderBenefit::evidence_note>("evidence_note", Kind::Text,
                                                      label("StakeholderBenefit", "What shows it")),
            field<&StakeholderBenefit::evidence>("evidence", label("StakeholderBenefit", "Evidence"),
                                                 {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
