#include "base/number.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/documents.h"
#include "model/governance.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/contracts.h"
#include "report/sections/published.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/lookup.h"
#include "rules/monitoring.h"

#include <algorithm>

namespace tandem::review {

namespace {

std::vector<const Contract*> contracts_for(const Portfolio& portfolio, Id<Service> service) {
    std::vector<const Contract*> found;
    for (const Contract& contract : portfolio.all<Contract>())
        if (std::find(contract.services.begin(), contract.services.end(), service) != contract.services.end())
            found.push_back(&contract);
    return found;
}

std::string contract_words(Writer& out, const std::vector<const Contract*>& contracts) {
    std::vector<std::string> words;
    for (const Contract* contract : contracts) {
        out.cite(contract->common, false);
        words.push_back(contract->common.code + ", " + state_words(*contract, out.scope().as_at));
    }
    return words.empty() ? "none recorded" : join(words, "; ");
}

std::string meeting_words(const Writer& out, Id<Service> service,
                          const std::vector<const Contract*>& contracts) {
    MeetingCount count;
    for (const Meeting* meeting : meetings_held(out.portfolio(), out.scope().as_at)) {
        const bool of_contract = std::any_of(
            contracts.begin(), contracts.end(),
            [&](const Contract* contract) { return meeting->contract.value == contract->common.id; });
        if (of_contract || meeting->service == service)
            count.add(citizens_at(out.portfolio(), *meeting));
    }
    if (count.held == 0)
        return "none recorded";
    return grouped(std::int64_t{count.held}) + ", " + grouped(std::int64_t{count.with_citizens}) +
           " with citizens";
}

std::string indicator_codes(Writer& out, Id<Service> service) {
    std::vector<Id<Indicator>> found;
    for (const Indicator& indicator : out.portfolio().all<Indicator>())
        if (indicator.service == service)
            found.push_back({indicator.common.id});
    return found.empty() ? "none" : out.codes(found);
}

void write_services(Writer& out) {
    TableMaker table(
        "Services, their contracts and how they were looked after",
        "Each row is a service: its providers, its contracts, how many monitoring meetings were "
        "held and how many with citizens, and its indicators.",
        {text_column("Service", 2.6), text_column("Providers", 2.2), text_column("Contracts", 1.5),
         text_column("Monitoring meetings", 1.5), text_column("Own indicators", 1.2)});
    for (const Service& service : out.portfolio().all<Service>()) {
        const Id<Service> id{service.common.id};
        const auto contracts = contracts_for(out.portfolio(), id);
        table.row({out.name(service), out.mentions(service.providers), plain(contract_words(out, contracts)),
                   plain(meeting_words(out, id, contracts)), plain(indicator_codes(out, id))});
    }
    if (!out.later(std::move(table)))
        out.say(none_in_edition<Service>(out, "No service is recorded for this project yet."));
}

// Checks of one service, provider or activity, in any phase of the cycle.
void write_checks(Writer& out) {
    TableMaker table("Services and providers judged on the governance principles",
                     "Each row is a judgement: who or what was judged, on which principle, how, when, and on "
                     "what evidence.",
                     {text_column("Who or what", 2.4), text_column("Principle", 1.8),
                      text_column("Judged", 1.2), text_column("When", 1.2), text_column("Evidence", 2.8)});
    for (const GovernanceCheck& check : out.portfolio().all<GovernanceCheck>()) {
        if (!check.service && !check.organisation)
            continue;
        if (cycle_of(out.portfolio(), check.phase) != out.scope().cycle_id())
            continue;
        out.cite_in_row(check.common);
        const Spans whom = check.organisation ? out.mention(check.organisation) : out.mention(check.service);
        table.row({whom,
                   plain(check.common.code + ' ' + label_for(out.portfolio(), "principles", check.principle) +
                         (out.marks_illustrative(check.common) ? " (illustrative)" : "")),
                   plain(in_words(check.rating)), plain(in_words(check.date)),
                   plain(one_line(check.evidence))});
    }
    if (!out.table(std::move(table)))
        out.say("No service or provider has a recorded judgement on the governance principles yet.");
}

}  // namespace

void write_performance(Writer& out) {
    write_services(out);
    write_checks(out);
    out.part("Governance check of this phase");
    write_governance(out);
}

}  // namespace tandem::review
