#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/cycle.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/hours.h"
#include "rules/lookup.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

// A row of the table before it is named: only those that are shown are.
struct Entry {
    PartialDate from;
    PartialDate to;
    const Activity* activity = nullptr;  // or
    const Service* service = nullptr;    // or
    const Contract* contract = nullptr;  // or
    const Decision* decision = nullptr;
};

std::vector<Entry> entries_of(const Writer& out) {
    std::vector<Entry> entries;
    for (const Activity* activity : activities_of_cycle(out.portfolio(), out.scope().cycle_id()))
        entries.push_back({.from = activity->start, .to = activity->end, .activity = activity});
    for (const Service& service : out.portfolio().all<Service>())
        entries.push_back(
            {.from = service.start,
             .to = service.decommissioning_date.empty() ? service.end : service.decommissioning_date,
             .service = &service});
    for (const Contract& contract : out.portfolio().all<Contract>())
        entries.push_back({.from = contract.start,
                           .to = contract.extended_to.empty() ? contract.end : contract.extended_to,
                           .contract = &contract});
    for (const Decision* decision : of_cycle<Decision>(out.scope()))
        entries.push_back({.from = decision->date, .to = decision->date, .decision = decision});
    return entries;
}

// The newest first: a shortened table has those that are talked about, not the oldest services.
bool starts_after(const Entry& a, const Entry& b) {
    return (b.from.empty() ? b.to : b.from) < (a.from.empty() ? a.to : a.from);
}

std::string kind_words(const Contract& contract) {
    return contract.kind == ContractKind::none ? "contract" : lower_first(in_words(contract.kind));
}

// "planned", "idea", "cancelled": of what stands among what happened and has not; else "".
std::string not_begun_words(const Entry& entry, PartialDate as_at) {
    if (entry.activity && (entry.activity->status == ActivityStatus::idea ||
                           entry.activity->status == ActivityStatus::planned ||
                           entry.activity->status == ActivityStatus::cancelled))
        return lower_first(in_words(entry.activity->status));
    if (entry.contract && (entry.contract->status == ContractStatus::planned ||
                           entry.contract->status == ContractStatus::tendering))
        return lower_first(in_words(entry.contract->status));
    return !entry.from.empty() && entry.from.first_day() > as_at.last_day() ? "planned" : "";
}

std::vector<Spans> row_of(Writer& out, const Entry& entry) {
    const auto phase = [&](Id<Phase> id) { return plain(in_words(kind_of(out.portfolio(), id))); };
    // An activity that is done does not go on, also where its end is not recorded.
    const std::string dates = entry.activity   ? period_words(*entry.activity)
                              : entry.decision ? in_words(entry.from)
                                               : in_words(entry.from, entry.to);
    Spans when = plain(or_no_data(join_present({dates, not_begun_words(entry, out.scope().as_at)}, ", ")));
    if (entry.activity)
        return {std::move(when), plain("activity"), out.name(*entry.activity), phase(entry.activity->phase)};
    if (entry.service)
        return {std::move(when), plain("service"), out.name(*entry.service), plain("all")};
    if (entry.contract)
        return {std::move(when), plain(kind_words(*entry.contract)), out.name(*entry.contract), plain("all")};
    return {std::move(when), plain("decision"), out.name(*entry.decision), phase(entry.decision->phase)};
}

}  // namespace

void write_timeline_of_cycle(Writer& out) {
    std::vector<Entry> entries = entries_of(out);
    if (entries.empty()) {
        out.say(none_in_edition<Activity, Service, Contract, Decision>(
            out, "No activity, service, contract or decision is recorded for this cycle yet."));
        return;
    }
    const auto undated = std::stable_partition(entries.begin(), entries.end(), [](const Entry& entry) {
        return !entry.from.empty() || !entry.to.empty();
    });
    std::stable_sort(entries.begin(), undated, &starts_after);
    place(out, timeline_figure(out));
    TableMaker table(
        "Activities, services, contracts and decisions, the latest first",
        "Each row is an activity, a service, a contract or a decision: when it began and ended, or that "
        "it is planned, what it is and its phase. Those without a date stand last.",
        {text_column("When", 1.6), text_column("Kind", 1), text_column("What", 4), text_column("Phase", 1)});
    for (const Entry& entry : entries)
        table.row(row_of(out, entry));
    out.table(std::move(table));
}

}  // namespace tandem::cycle
