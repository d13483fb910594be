#include "model/governance.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<EqualityEffect>() {
    static constexpr Choice list[] = {
        {"positive", label("EqualityEffect", "Positive")},
        {"neutral", label("EqualityEffect", "Neutral")},
        {"negative", label("EqualityEffect", "Negative")},
        {"unknown", label("EqualityEffect", "Unknown")},
    };
    return list;
}

template <>
ChoiceList choices_of<DarkSideKind>() {
    static constexpr Choice list[] = {
        {"unfair_burden", label("DarkSideKind", "Unfair burden")},
        {"exclusion", label("DarkSideKind", "Exclusion")},
        {"pressure", label("DarkSideKind", "Pressure")},
        {"cherry_picking", label("DarkSideKind", "Cherry-picking")},
        {"principle_breach", label("DarkSideKind", "Breach of a principle")},
    };
    return list;
}

template <>
const EntityDef& entity<GovernanceCheck>() {
    static const EntityDef def = define<GovernanceCheck>(
        {.key = "governance_check",
         .label = label("GovernanceCheck", "Governance check"),
         .plural = label("GovernanceCheck", "Governance checks"),
         .prefix = "GC",
         .scope = Scope::phase,
         .title = "principle"},
        {
            field<&GovernanceCheck::phase>("phase", label("GovernanceCheck", "Phase"), {.required = true}),
            field<&GovernanceCheck::principle>("principle", label("GovernanceCheck", "Governance principle"),
                                               {.required = true, .catalogue = "principles"}),
            field<&GovernanceCheck::rating>("rating", label("GovernanceCheck", "Rating")),
            field<&GovernanceCheck::evidence>("evidence", Kind::Text, label("GovernanceCheck", "Evidence")),
            field<&GovernanceCheck::date>("date", label("GovernanceCheck", "Date")),
            field<&GovernanceCheck::judged_by>("judged_by", label("GovernanceCheck", "Judged by"),
                                               {.help = "The groups who judged; citizens too?"}),
            field<&GovernanceCheck::judged_by_note>("judged_by_note",
                                                    label("GovernanceCheck", "Judged by, in words"),
                                                    {.help = "Bodies or roles, never names."}),
            field<&GovernanceCheck::action>("action", Kind::Text, label("GovernanceCheck", "Action")),
            field<&GovernanceCheck::activity>("activity", label("GovernanceCheck", "Activity"),
                                              {.group = "About"}),
            field<&GovernanceCheck::service>("service", label("GovernanceCheck", "Service"),
                                             {.group = "About"}),
            field<&GovernanceCheck::organisation>("organisation", label("GovernanceCheck", "Provider"),
                                                  {.group = "About"}),
            field<&GovernanceCheck::carried_from>("carried_from",
                                                  label("GovernanceCheck", "Carried over from"),
                                                  {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<EqualityImpact>() {
    static const EntityDef def = define<EqualityImpact>(
        {.key = "equality_impact",
         .label = label("EqualityImpact", "Equality impact"),
         .plural = label("EqualityImpact", "Equality impacts"),
         .prefix = "EQ",
         .scope = Scope::cycle,
         .title = "characteristic"},
        {
            field<&EqualityImpact::cycle>("cycle", label("EqualityImpact", "Cycle"), {.required = true}),
            field<&EqualityImpact::characteristic>(
                "characteristic", label("EqualityImpact", "Characteristic"),
                {.required = true, .catalogue = "equality_characteristics"}),
            field<&EqualityImpact::effect>("effect", label("EqualityImpact", "Effect")),
            field<&EqualityImpact::who>("who", Kind::Text, label("EqualityImpact", "Who")),
            field<&EqualityImpact::note>("note", Kind::Text, label("EqualityImpact", "Reasons")),
            field<&EqualityImpact::mitigation>("mitigation", Kind::Text,
                                               label("EqualityImpact", "Mitigation")),
            field<&EqualityImpact::owner>("owner", label("EqualityImpact", "Owner (role)")),
            field<&EqualityImpact::monitoring>("monitoring", Kind::Text,
                                               label("EqualityImpact", "Monitoring")),
            field<&EqualityImpact::subject>("subject", label("EqualityImpact", "About"), {.group = "Links"}),
            field<&EqualityImpact::evidence>("evidence", label("EqualityImpact", "Evidence"),
                                             {.group = "Links"}),
            field<&EqualityImpact::carried_from>("carried_from", label("EqualityImpact", "Carried over from"),
                                                 {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<DarkSideNote>() {
    static const EntityDef def = define<DarkSideNote>(
        {.key = "dark_side",
         .label = label("DarkSideNote", "Dark-side note"),
         .plural = label("DarkSideNote", "Dark-side notes"),
         .prefix = "DS",
         .scope = Scope::phase,
         .title = "text"},
        {
            field<&DarkSideNote::phase>("phase", label("DarkSideNote", "Phase"), {.required = true}),
            field<&DarkSideNote::text>("text", label("DarkSideNote", "What happened or could happen"),
                                       {.required = true}),
            field<&DarkSideNote::kind>("kind", label("DarkSideNote", "Kind")),
            field<&DarkSideNote::principles>("principles", label("DarkSideNote", "Governance principles"),
                                             {.catalogue = "principles"}),
            field<&DarkSideNote::date>("date", label("DarkSideNote", "Date")),
            field<&DarkSideNote::response>("response", Kind::Text, label("DarkSideNote", "Response")),
            field<&DarkSideNote::activity>("activity", label("DarkSideNote", "Activity"), {.group = "Links"}),
            field<&DarkSideNote::decision>("decision", label("DarkSideNote", "Decision"), {.group = "Links"}),
            field<&DarkSideNote::groups>("groups", label("DarkSideNote", "Groups affected"),
                                         {.group = "Links"}),
            field<&DarkSideNote::carried_from>("carried_from", label("DarkSideNote", "Carried over from"),
                                               {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
