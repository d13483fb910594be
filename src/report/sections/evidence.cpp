#include "model/evidence.h"

#include "base/text.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/lookup.h"

#include <array>

namespace tandem {

namespace {

bool is_rule(EvidenceKind kind) {
    return kind == EvidenceKind::law || kind == EvidenceKind::guidance || kind == EvidenceKind::document;
}

// `people`: whether such evidence comes from people at all.
TableMaker evidence_table(std::string caption, bool people) {
    return {std::move(caption),
            "Each row is a piece of evidence: its kind, its date, how many people it comes from, its "
            "strength and whether it was made with citizens.",
            {text_column("What it says", 3.4), text_column("Kind", 1.3), text_column("When", 1.2),
             if_absent(people ? "from how many people" : "", number_column("People", 1)),
             text_column("Strength", 1), text_column("With citizens", 1.1)}};
}

void add_row(Writer& out, TableMaker& table, const Evidence& evidence) {
    Spans name = out.name(evidence);
    if (const std::string reference = one_line(evidence.reference); !reference.empty())
        name.push_back({(text_of(name).ends_with('.') ? " " : "; ") + reference});
    table.row({std::move(name), plain(in_words(evidence.kind)), plain(in_words(evidence.date)),
               plain(out.people({evidence.n, {}}, "people asked", evidence.common.code)),
               plain(in_words(evidence.strength)), plain(evidence.made_with_citizens ? "yes" : "no")});
}

}  // namespace

void write_evidence(Writer& out) {
    TableMaker findings = evidence_table("What the evidence says", true);
    TableMaker rules = evidence_table("Law, guidance and documents that bear on the plan", false);
    const bool takes_the_rest = out.scope().phase.phase == PhaseKind::analyse;
    for (const Evidence& evidence : out.portfolio().all<Evidence>())
        if (evidence.phase ? evidence.phase == out.scope().phase_id() : takes_the_rest)
            add_row(out, is_rule(evidence.kind) ? rules : findings, evidence);
    const bool none = findings.empty() && rules.empty();
    out.table(std::move(findings));
    out.table(std::move(rules));
    if (none)
        out.say(
            none_in_edition<Evidence>(out, "No evidence, law or guidance is recorded for this phase yet."));
}

void write_evidence_elsewhere(Writer& out) {
    TableMaker rules = evidence_table("Law, guidance and documents of the Review", false);
    for (const Evidence& evidence : out.portfolio().all<Evidence>())
        if (is_rule(evidence.kind) && evidence.phase == out.scope().phase_id())
            add_row(out, rules, evidence);
    if (!out.table(std::move(rules)))
        out.say(
            none_in_edition<Evidence>(out, "No law, guidance or document is recorded for the Review yet."));
    std::vector<Spans> items;
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_}) {
        const Phase* const phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind);
        std::vector<Id<Evidence>> there;
        for (const Evidence& evidence : out.portfolio().all<Evidence>())
            if (evidence.phase ? phase && evidence.phase.value == phase->common.id
                               : kind == PhaseKind::analyse && is_rule(evidence.kind))
                there.push_back({evidence.common.id});
        if (!there.empty())
            items.push_back(
                {{std::string(label_of_choice(kind)) + ": ", Span::Style::strong}, {out.codes(there) + '.'}});
    }
    if (items.empty())
        return;
    out.say("Evidence that is listed in the report of another phase:");
    out.list(std::move(items));
}

}  // namespace tandem
