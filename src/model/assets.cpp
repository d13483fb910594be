#include "model/assets.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<AssetHolder>() {
    static constexpr Choice list[] = {
        {"individual", label("AssetHolder", "Individual")},
        {"community", label("AssetHolder", "Community")},
        {"public_body", label("AssetHolder", "Public body")},
        {"business", label("AssetHolder", "Business")},
    };
    return list;
}

template <>
ChoiceList choices_of<AssetKind>() {
    static constexpr Choice list[] = {
        {"skill", label("AssetKind", "Skill")},         {"time", label("AssetKind", "Time")},
        {"place", label("AssetKind", "Place")},         {"network", label("AssetKind", "Network")},
        {"knowledge", label("AssetKind", "Knowledge")}, {"money", label("AssetKind", "Money")},
        {"equipment", label("AssetKind", "Equipment")},
    };
    return list;
}

template <>
ChoiceList choices_of<Offer>() {
    static constexpr Choice list[] = {
        {"doing_now", label("Offer", "Doing now")},
        {"willing_to_do", label("Offer", "Willing to do")},
    };
    return list;
}

template <>
ChoiceList choices_of<Answer>() {
    static constexpr Choice list[] = {
        {"yes", label("Answer", "Yes")},
        {"not_now", label("Answer", "Not now")},
        {"no", label("Answer", "No")},
    };
    return list;
}

template <>
ChoiceList choices_of<ResourceKind>() {
    static constexpr Choice list[] = {
        {"public_budget", label("ResourceKind", "Public budget")},
        {"staff", label("ResourceKind", "Staff")},
        {"building", label("ResourceKind", "Building")},
        {"citizen_time", label("ResourceKind", "Citizen time")},
        {"citizen_money", label("ResourceKind", "Citizen money")},
    };
    return list;
}

template <>
ChoiceList choices_of<CoFinancingForm>() {
    static constexpr Choice list[] = {
        {"charge", label("CoFinancingForm", "Charge")},
        {"fee", label("CoFinancingForm", "Fee")},
        {"crowdfunding", label("CoFinancingForm", "Crowdfunding")},
        {"fundraising", label("CoFinancingForm", "Fundraising")},
        {"tax_rise", label("CoFinancingForm", "Agreed tax rise")},
    };
    return list;
}

template <>
const EntityDef& entity<Asset>() {
    static const EntityDef def = define<Asset>(
        {.key = "asset",
         .label = label("Asset", "Asset"),
         .plural = label("Asset", "Assets"),
         .prefix = "A",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Asset::title>("title", label("Asset", "Asset"), {.required = true}),
            field<&Asset::holder>("holder", label("Asset", "Holder")),
            field<&Asset::group>("group", label("Asset", "Held by the group")),
            field<&Asset::organisation>("organisation", label("Asset", "Held by the organisation")),
            field<&Asset::kind>("kind", label("Asset", "Kind")),
            field<&Asset::offer>("offer", label("Asset", "Doing now or willing to do")),
            field<&Asset::description>("description", Kind::Text, label("Asset", "Description")),
            field<&Asset::conditions>("conditions", Kind::Text, label("Asset", "Conditions"),
                                      {.group = "The offer"}),
            field<&Asset::offered_on>("offered_on", label("Asset", "Offered on"), {.group = "The offer"}),
            field<&Asset::answered>("answered", label("Asset", "Answered"), {.group = "The offer"}),
            field<&Asset::answer_reason>("answer_reason", Kind::Text, label("Asset", "Why"),
                                         {.group = "The offer"}),
            field<&Asset::activities>("activities", label("Asset", "Activities"), {.group = "Links"}),
            field<&Asset::outcomes>("outcomes", label("Asset", "Outcomes"), {.group = "Links"}),
            field<&Asset::services>("services", label("Asset", "Services"), {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<Resource>() {
    static const EntityDef def = define<Resource>(
        {.key = "resource",
         .label = label("Resource", "Resource"),
         .plural = label("Resource", "Resources"),
         .prefix = "RS",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Resource::title>("title", label("Resource", "Title"), {.required = true}),
            field<&Resource::kind>("kind", label("Resource", "Kind")),
            field<&Resource::money>("money", label("Resource", "Money"), {.group = "How much"}),
            field<&Resource::amount>(
                "amount", label("Resource", "Amount"),
                {.group = "How much", .min = 0, .help = "For what is not money, with its unit."}),
            field<&Resource::unit>("unit", label("Resource", "Unit"), {.group = "How much"}),
            field<&Resource::period>("period", label("Resource", "How often"), {.group = "How much"}),
            field<&Resource::start>("start", label("Resource", "Start"), {.group = "When"}),
            field<&Resource::end>("end", label("Resource", "End"), {.group = "When"}),
            field<&Resource::committed>("committed", label("Resource", "Committed")),
            field<&Resource::organisation>("organisation", label("Resource", "From the organisation")),
            field<&Resource::group>("group", label("Resource", "From the group")),
            field<&Resource::services>("services", label("Resource", "Services"), {.group = "Links"}),
            field<&Resource::activities>("activities", label("Resource", "Activities"), {.group = "Links"}),
            field<&Resource::note>("note", Kind::Text, label("Resource", "Note")),
        });
    return def;
}

template <>
const EntityDef& entity<CoFinancing>() {
    static const EntityDef def = define<CoFinancing>(
        {.key = "co_financing",
         .label = label("CoFinancing", "Co-financing"),
         .plural = label("CoFinancing", "Co-financing"),
         .prefix = "F",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&CoFinancing::title>("title", label("CoFinancing", "Title"), {.required = true}),
            field<&CoFinancing::form>("form", label("CoFinancing", "Form")),
            field<&CoFinancing::expected>("expected", label("CoFinancing", "Expected")),
            field<&CoFinancing::raised>("raised", label("CoFinancing", "Raised")),
            field<&CoFinancing::start>("start", label("CoFinancing", "Start"), {.group = "When"}),
            field<&CoFinancing::end>("end", label("CoFinancing", "End"), {.group = "When"}),
            field<&CoFinancing::who_pays>("who_pays", label("CoFinancing", "Who pays"),
                                          {.group = "Fairness"}),
            field<&CoFinancing::paying_groups>("paying_groups", label("CoFinancing", "Groups that pay"),
                                               {.group = "Fairness"}),
            field<&CoFinancing::exempt>("exempt", Kind::Text, label("CoFinancing", "Who is exempt"),
                                        {.group = "Fairness"}),
            field<&CoFinancing::fairness_check>(
                "fairness_check", Kind::Text, label("CoFinancing", "Fairness check"), {.group = "Fairness"}),
            field<&CoFinancing::resource>("resource", label("CoFinancing", "Resource"), {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
