#include "base/number.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/published.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/risks.h"

namespace tandem::review {

namespace {

std::string expected_words(const Risk& risk) {
    std::string text = one_line(risk.benefits);
    if (risk.benefit)
        text += (text.empty() ? "" : "; ") + grouped(*risk.benefit) + " of 5";
    return text;
}

void write_taken(Writer& out) {
    const BearersOfRisks bearers(out.portfolio());
    TableMaker table(
        "Risks taken, and what came of them",
        "Each row is a risk that was taken: whose it is and whether they found it acceptable, the "
        "benefit expected, what was gained and what happened.",
        {text_column("Risk", 2.4), text_column("Whose risk, and acceptable to them", 2),
         text_column("Expected gain", 1.8), text_column("Gained", 2), text_column("What happened", 2)});
    std::int64_t all = 0;
    for (const Risk* risk : of_cycle<Risk>(out.scope())) {
        ++all;
        if (risk->taken)
            table.row({out.name(*risk), plain(bearer_words(out, bearers.of({risk->common.id}))),
                       plain(expected_words(*risk)), plain(one_line(risk->what_was_gained)),
                       plain(one_line(risk->what_happened))});
    }
    if (all == 0) {
        out.say(none_in_edition<Risk>(
            out, "No risk is recorded for this cycle, so what was risked and gained is not known."));
        return;
    }
    const auto taken = static_cast<std::int64_t>(table.block.rows.size());
    out.say(part_of(taken, all, "risk is recorded as taken", "risks are recorded as taken") +
            std::string(out.from_published()) + '.');
    out.table(std::move(table));
}

std::string resilience_of(Writer& out, const Resilience& mechanism) {
    return join_present({out.codes(mechanism.services), out.codes(mechanism.outcomes)}, ", ");
}

std::string or_none(PartialDate date) {
    return date.empty() ? "none recorded" : date.words();
}

void write_resilience(Writer& out) {
    TableMaker table(
        "What holds when the usual path fails, and whether it was needed",
        "Each row is a resilience mechanism: its level, what it stands behind, when it was tested, "
        "when it was used and what happened.",
        {text_column("Mechanism", 2.4), text_column("Level", 1), text_column("Stands behind", 1.2),
         text_column("Tested", 1.2), text_column("Used", 1.2), text_column("What happened", 2.6)});
    std::int64_t used = 0;
    for (const Resilience& mechanism : out.portfolio().all<Resilience>()) {
        used += !mechanism.used_on.empty();
        table.row({out.name(mechanism), plain(in_words(mechanism.level)),
                   plain(std::string(trimmed(resilience_of(out, mechanism)))),
                   plain(or_none(mechanism.tested_on)), plain(or_none(mechanism.used_on)),
                   plain(one_line(mechanism.what_happened))});
    }
    if (table.empty()) {
        out.say(none_in_edition<Resilience>(
            out, "Nothing that holds when the usual path fails is recorded for this project yet."));
        return;
    }
    // That no use is recorded does not tell that there was none.
    out.say(part_of(used, static_cast<std::int64_t>(table.block.rows.size()),
                    "resilience mechanism is recorded as used",
                    "resilience mechanisms are recorded as used") +
            std::string(out.from_published()) + '.');
    out.later(std::move(table));
}

}  // namespace

void write_risks_taken(Writer& out) {
    write_taken(out);
    write_resilience(out);
}

}  // namespace tandem::review
