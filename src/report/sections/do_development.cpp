#include "base/text.h"
#include "model/activity.h"
#include "model/meetings.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/do.h"
#include "report/sections/shared.h"
#include "rules/overdue.h"

namespace tandem::doing {

namespace {

std::string helps_words(const Development& development) {
    std::vector<std::string> helps;
    if (development.builds_relations)
        helps.emplace_back("build relations with users and communities");
    if (development.mobilises_inputs)
        helps.emplace_back("mobilise what citizens bring");
    return join_and(helps);
}

std::string who_and_when(const Development& development) {
    std::string text = one_line(development.owner);
    if (const std::string period = period_words(development.start, development.due); !period.empty())
        text += (text.empty() ? "" : "; ") + period;
    return text;
}

}  // namespace

std::string progress_words(const Development& development, PartialDate as_at) {
    const bool is_late =
        development.status != Progress::none && is_overdue(development.status, development.due, as_at);
    return in_words(development.status) + (is_late ? ", past its date" : "");
}

void write_development(Writer& out) {
    TableMaker table(
        "Help for providers, and what came of it",
        "Each row is a development action: the provider, what it helps to do, its state, who owns "
        "it and when, and its result.",
        {text_column("Action", 2.6), text_column("Provider", 1.7), text_column("Helps to", 1.9),
         text_column("State", 1), text_column("Owner and dates", 1.7), text_column("Result", 2.2)});
    for (const Development* development : of_cycle<Development>(out.scope()))
        table.row({out.name(*development), out.mention(development->provider),
                   plain(helps_words(*development)), plain(progress_words(*development, out.scope().as_at)),
                   plain(who_and_when(*development)), plain(one_line(development->result))});
    if (!out.table(std::move(table)))
        out.say("No help for providers to build relations with citizens is recorded for this cycle yet.");
}

}  // namespace tandem::doing
