#include "model/evidence.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<EvidenceKind>() {
    static constexpr Choice list[] = {
        {"survey", label("EvidenceKind", "Survey")},
        {"focus_group", label("EvidenceKind", "Focus group")},
        {"complaint_pattern", label("EvidenceKind", "Complaint pattern")},
        {"inspection", label("EvidenceKind", "Inspection")},
        {"peer_review", label("EvidenceKind", "Peer review")},
        {"rating", label("EvidenceKind", "Rating")},
        {"statistics", label("EvidenceKind", "Statistics")},
        {"story", label("EvidenceKind", "Story")},
        {"law", label("EvidenceKind", "Law")},
        {"guidance", label("EvidenceKind", "Guidance")},
        {"document", label("EvidenceKind", "Document")},
    };
    return list;
}

template <>
ChoiceList choices_of<ChangeSize>() {
    static constexpr Choice list[] = {
        {"incremental", label("ChangeSize", "Incremental")},
        {"radical", label("ChangeSize", "Radical")},
    };
    return list;
}

template <>
const EntityDef& entity<Evidence>() {
    static const EntityDef def = define<Evidence>(
        {.key = "evidence",
         .label = label("Evidence", "Evidence item"),
         .plural = label("Evidence", "Evidence"),
         .prefix = "E",
         .scope = Scope::project,
         .title = "finding"},
        {
            field<&Evidence::phase>("phase", label("Evidence", "Phase")),
            field<&Evidence::finding>("finding", label("Evidence", "Finding"),
                                      {.required = true, .help = "What it says, in one sentence."}),
            field<&Evidence::kind>("kind", label("Evidence", "Kind")),
            field<&Evidence::date>("date", label("Evidence", "Date")),
            field<&Evidence::n>(
                "n", label("Evidence", "Number"),
                {.unit = "people", .min = 0, .help = "How many answered, took part or were looked at."}),
            field<&Evidence::strength>("strength", label("Evidence", "Strength")),
            field<&Evidence::made_with_citizens>("made_with_citizens",
                                                 label("Evidence", "Made with citizens")),
            field<&Evidence::review_intensity>("review_intensity", label("Evidence", "Review intensity"),
                                               {.min = 1, .max = 3}),
            field<&Evidence::detail>("detail", Kind::Text, label("Evidence", "Detail")),
            field<&Evidence::reference>("reference", label("Evidence", "Where to find it")),
            field<&Evidence::principles>("principles", label("Evidence", "Governance principles"),
                                         {.group = "Links", .catalogue = "principles"}),
            field<&Evidence::outcomes>("outcomes", label("Evidence", "Outcomes"), {.group = "Links"}),
            field<&Evidence::services>("services", label("Evidence", "Services"), {.group = "Links"}),
            field<&Evidence::activities>("activities", label("Evidence", "Activities"), {.group = "Links"}),
        });
    return def;
}

template <>
const EntityDef& entity<Finding>() {
    static const EntityDef def = define<Finding>(
        {.key = "finding",
         .label = label("Finding", "Review finding"),
         .plural = label("Finding", "Review findings"),
         .prefix = "FI",
         .scope = Scope::cycle,
         .title = "title"},
        {
            field<&Finding::cycle>("cycle", label("Finding", "Cycle"), {.required = true}),
            field<&Finding::phase>("phase", label("Finding", "Phase")),
            field<&Finding::title>("title", label("Finding", "Finding"), {.required = true}),
            field<&Finding::what_worked>("what_worked", Kind::Text, label("Finding", "What worked")),
            field<&Finding::what_did_not>("what_did_not", Kind::Text, label("Finding", "What did not work")),
            field<&Finding::change>("change", label("Finding", "Change needed")),
            field<&Finding::next_cycle>("next_cycle", Kind::Text,
                                        label("Finding", "Goes into the next cycle as")),
            field<&Finding::subject>("subject", label("Finding", "About"), {.group = "Links"}),
            field<&Finding::evidence>("evidence", label("Finding", "Evidence"), {.group = "Links"}),
            field<&Finding::carried_from>("carried_from", label("Finding", "Carried over from"),
                                          {.group = "Links", .read_only = true}),
        });
    return def;
}

}  // namespace tandem
