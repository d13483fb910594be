#include "model/risks.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<RiskTrigger>() {
    static constexpr Choice list[] = {
        {"service_fails", label("RiskTrigger", "Service fails")},
        {"other", label("RiskTrigger", "Other")},
    };
    return list;
}

template <>
ChoiceList choices_of<RiskResponse>() {
    static constexpr Choice list[] = {
        {"enable", label("RiskResponse", "Enable")},     {"reduce", label("RiskResponse", "Reduce")},
        {"avoid", label("RiskResponse", "Avoid")},       {"transfer", label("RiskResponse", "Transfer")},
        {"tolerate", label("RiskResponse", "Tolerate")},
    };
    return list;
}

template <>
ChoiceList choices_of<Bearer>() {
    static constexpr Choice list[] = {
        {"service_user", label("Bearer", "Service user")}, {"community", label("Bearer", "Community")},
        {"provider", label("Bearer", "Provider")},         {"commissioner", label("Bearer", "Commissioner")},
        {"partner", label("Bearer", "Partner")},
    };
    return list;
}

template <>
ChoiceList choices_of<Acceptable>() {
    static constexpr Choice list[] = {
        {"yes", label("Acceptable", "Yes")},
        {"with_conditions", label("Acceptable", "With conditions")},
        {"no", label("Acceptable", "No")},
        {"not_asked", label("Acceptable", "Not asked")},
    };
    return list;
}

template <>
ChoiceList choices_of<ResilienceLevel>() {
    static constexpr Choice list[] = {
        {"user", label("ResilienceLevel", "User")},
        {"community", label("ResilienceLevel", "Community")},
        {"provider", label("ResilienceLevel", "Provider")},
        {"system", label("ResilienceLevel", "System")},
    };
    return list;
}

template <>
const EntityDef& entity<Risk>() {
    static const EntityDef def = define<Risk>(
        {.key = "risk",
         .label = label("Risk", "Risk"),
         .plural = label("Risk", "Risks"),
         .prefix = "R",
         .scope = Scope::cycle,
         .title = "statement"},
        {
            field<&Risk::cycle>("cycle", label("Risk", "Cycle"), {.required = true}),
            field<&Risk::phase>("phase", label("Risk", "Phase")),
            field<&Risk::statement>("statement", label("Risk", "Statement"), {.required = true}),
            field<&Risk::trigger>("trigger", label("Risk", "Trigger")),
            field<&Risk::exposed_groups>("exposed_groups", label("Risk", "Who is exposed")),
            field<&Risk::benefits>("benefits", Kind::Text, label("Risk", "Benefits of taking it")),
            field<&Risk::disbenefits>("disbenefits", Kind::Text, label("Risk", "Disbenefits")),
            field<&Risk::likelihood>("likelihood", label("Risk", "Likelihood"),
                                     {.group = "How likely, how much", .min = 1, .max = 5}),
            field<&Risk::impact>("impact", label("Risk", "Impact"),
                                 {.group = "How likely, how much", .min = 1, .max = 5}),
            field<&Risk::benefit>("benefit", label("Risk", "Benefit"),
                                  {.group = "How likely, how much", .min = 1, .max = 5}),
            field<&Risk::response>("response", label("Risk", "Response"), {.group = "What we do about it"}),
            field<&Risk::conditions>("conditions", Kind::Text, label("Risk", "Conditions"),
                                     {.group = "What we do about it"}),
            field<&Risk::owner>("owner", label("Risk", "Owner (role)"), {.group = "What we do about it"}),
            field<&Risk::owner_person>("owner_person", label("Risk", "Owner (person)"),
                                       {.group = "What we do about it", .publish = Publish::never_public}),
            field<&Risk::review_date>("review_date", label("Risk", "Review date"),
                                      {.group = "What we do about it"}),
            field<&Risk::residual_score>("residual_score", label("Risk", "Residual score"),
                                         {.group = "What we do about it",
                                          .min = 1,
                                          .max = 25,
                                          .help = "Likelihood times impact after the response."}),
            field<&Risk::taken>("taken", label("Risk", "Taken"), {.group = "When it was taken"}),
            field<&Risk::what_was_gained>("what_was_gained", Kind::Text, label("Risk", "What was gained"),
                                          {.group = "When it was taken"}),
            field<&Risk::what_happened>("what_happened", Kind::Text, label("Risk", "What happened"),
                                        {.group = "When it was taken"}),
            field<&Risk::outcomes>("outcomes", label("Risk", "Outcomes"), {.group = "Links"}),
            field<&Risk::services>("services", label("Risk", "Services"), {.group = "Links"}),
            field<&Risk::activities>("activities", label("Risk", "Activities"), {.group = "Links"}),
            field<&Risk::mechanisms>("mechanisms", label("Risk", "Resilience mechanisms"),
                                     {.group = "Links"}),
            field<&Risk::carried_from>("carried_from", label("Risk", "Carried over from"),
                                       {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<RiskBearer>() {
    static const EntityDef def = define<RiskBearer>(
        {.key = "risk_bearer",
         .label = label("RiskBearer", "Bearer of a risk"),
         .plural = label("RiskBearer", "Bearers of risks"),
         .scope = Scope::owner,
         .title = "bearer",
         .owner = "risk"},
        {
            field<&RiskBearer::risk>("risk", label("RiskBearer", "Risk"), {.required = true}),
            field<&RiskBearer::bearer>("bearer", label("RiskBearer", "Whose risk"), {.required = true}),
            field<&RiskBearer::group>("group", label("RiskBearer", "Group")),
            field<&RiskBearer::organisation>("organisation", label("RiskBearer", "Organisation")),
            field<&RiskBearer::acceptable>("acceptable", label("RiskBearer", "Acceptable")),
            field<&RiskBearer::asked_how>("asked_how", Kind::Text, label("RiskBearer", "Asked how")),
        });
    return def;
}

template <>
const EntityDef& entity<Resilience>() {
    static const EntityDef def = define<Resilience>(
        {.key = "resilience",
         .label = label("Resilience", "Resilience mechanism"),
         .plural = label("Resilience", "Resilience mechanisms"),
         .prefix = "RE",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Resilience::title>("title", label("Resilience", "Title"), {.required = true}),
            field<&Resilience::level>("level", label("Resilience", "Level")),
            field<&Resilience::when_it_fails>("when_it_fails", Kind::Text,
                                              label("Resilience", "What happens when the usual path fails")),
            field<&Resilience::cost>("cost", label("Resilience", "Cost")),
            field<&Resilience::tested_on>("tested_on", label("Resilience", "Tested on"),
                                          {.group = "Tested and used"}),
            field<&Resilience::used_on>("used_on", label("Resilience", "Used on"),
                                        {.group = "Tested and used"}),
            field<&Resilience::what_happened>("what_happened", Kind::Text,
                                              label("Resilience", "What happened"),
                                              {.group = "Tested and used"}),
            field<&Resilience::services>("services", label("Resilience", "Services"), {.group = "Links"}),
            field<&Resilience::outcomes>("outcomes", label("Resilience", "Outcomes"), {.group = "Links"}),
        });
    return def;
}

}  // namespace tandem
