#include "base/number.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/governance.h"
#include "model/people.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/risks.h"

namespace tandem::doing {

namespace {

std::string change_of(const Risk& risk) {
    const auto before = severity_score(risk);
    if (!before || !risk.residual_score)
        return std::string(no_data);
    if (*before == *risk.residual_score)
        return "no change";
    return *risk.residual_score < *before ? "less grave" : "graver";
}

// Two tables, because eight columns are too narrow to read on paper.
void write_risk_changes(Writer& out) {
    TableMaker severity(
        "Risks of this cycle and how they have changed",
        "Each row is a risk: its severity from 1 to 25 at first and after the response, and the "
        "response.",
        {text_column("Risk", 3), text_column("At first", 1), text_column("After response", 1.1),
         text_column("Change", 1), text_column("Response", 1)});
    TableMaker care(
        "What has happened, and who looks after it",
        "Each row is a risk: what has happened, who owns it and when it is to be looked at again.",
        {text_column("Risk", 0.6), text_column("What happened", 3), text_column("Owner", 1.6),
         text_column("Next review", 1.4)});
    for (const Risk* risk : of_cycle<Risk>(out.scope())) {
        severity.row({out.name(*risk), plain(severity_words(severity_score(*risk))),
                      plain(severity_words(risk->residual_score)), plain(change_of(*risk)),
                      plain(in_words(risk->response))});
        care.row({plain(risk->common.code), plain(one_line(risk->what_happened)),
                  plain(owner_words(out, risk->common, risk->owner, risk->owner_person)),
                  plain(look_again_words(out, risk->review_date))});
    }
    if (!out.table(std::move(severity))) {
        out.say(none_in_edition<Risk>(out, "No risk is recorded for this cycle yet."));
        return;
    }
    out.later(std::move(care));
}

void write_notes(Writer& out) {
    TableMaker table("Where co-production itself caused difficulty",
                     "Each row is a note: what went or could go wrong, of what kind, what it is about, when, "
                     "and what was done.",
                     {text_column("Note", 3), text_column("Kind", 1.4), text_column("About", 1.8),
                      text_column("When", 1.2), text_column("What was done", 2.4)});
    for (const DarkSideNote& note : out.portfolio().all<DarkSideNote>()) {
        if (note.phase != out.scope().phase_id())
            continue;
        const Spans about = note.activity ? out.mention(note.activity) : out.mention(note.decision);
        table.row({out.name(note), plain(in_words(note.kind)), about, plain(in_words(note.date)),
                   plain(one_line(note.response))});
    }
    if (!out.table(std::move(table)))
        out.say(
            "No unfair burden, exclusion, pressure or breach of a principle is recorded for this phase "
            "yet.");
}

}  // namespace

void write_issues(Writer& out) {
    write_risk_changes(out);
    write_notes(out);
}

}  // namespace tandem::doing
