#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/contracts.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/services.h"

#include <algorithm>

namespace tandem::doing {

namespace {

struct Entry {
    PartialDate from;
    PartialDate to;
    std::string when;
    Spans what;
    std::string kind;
    std::string state;
};

using Entries = std::vector<Entry>;

void add_activities(Writer& out, Entries& entries) {
    for (const Activity& activity : out.portfolio().all<Activity>())
        if (activity.phase ==
            out.scope().phase_id())  // cancelled ones too: that they were is part of the story
            entries.push_back({activity.start, activity.end, or_no_data(period_words(activity)),
                               out.name(activity), "activity", lower_first(in_words(activity.status))});
}

// Where it stands now: what the plan once chose for it is in the report of the Plan.
std::string state_words(const Service& service, PartialDate as_at) {
    switch (state_of(service, as_at)) {
        case ServiceState::planned:
            return "planned";
        case ServiceState::running:
            if (!service.decommissioning_date.empty())
                return "running, to be decommissioned";
            return service.end.empty() ? "begun; no end recorded" : "running";
        case ServiceState::ended:
            return service.decommissioning_date.empty() ? "ended" : "decommissioned";
        case ServiceState::not_recorded:
            break;
    }
    return std::string(no_data);
}

void add_services(Writer& out, Entries& entries) {
    for (const Service& service : out.portfolio().all<Service>()) {
        if (service.start.empty() && service.end.empty() && service.decommissioning_date.empty())
            continue;
        const PartialDate end = service.end.empty() ? service.decommissioning_date : service.end;
        entries.push_back({service.start, end, in_words(service.start, end), out.name(service), "service",
                           state_words(service, out.scope().as_at)});
    }
}

void add_contracts(Writer& out, Entries& entries) {
    for (const Contract& contract : out.portfolio().all<Contract>()) {
        const PartialDate end = contract.extended_to.empty() ? contract.end : contract.extended_to;
        entries.push_back({contract.start, end, in_words(contract.start, end), out.name(contract),
                           lower_first(in_words(contract.kind)), state_words(contract, out.scope().as_at)});
    }
}

void add_developments(Writer& out, Entries& entries) {
    for (const Development* development : of_cycle<Development>(out.scope()))
        entries.push_back({development->start, development->due,
                           in_words(development->start, development->due), out.name(*development),
                           "provider development",
                           lower_first(progress_words(*development, out.scope().as_at))});
}

void add_decisions(Writer& out, Entries& entries) {
    for (const Decision* decision : belonging<Decision>(out.scope()))
        entries.push_back({decision->date, decision->date, in_words(decision->date), out.name(*decision),
                           "decision", "taken"});
}

bool starts_before(const Entry& a, const Entry& b) {
    const PartialDate first = a.from.empty() ? a.to : a.from;
    const PartialDate second = b.from.empty() ? b.to : b.from;
    if (first.empty() != second.empty())
        return second.empty();
    return first < second;
}

}  // namespace

void write_timeline(Writer& out) {
    std::optional<Figure> figure = timeline_figure(out);
    // The picture can take a page of its own; its heading is not to stand alone then.
    out.say(figure
                ? "When activities, services and contracts begin and end, and when decisions were taken: the "
                  "appendix has every date."
                : "Too little has a date yet for a strip of time.");
    place(out, std::move(figure));
}

void write_what_happened(Writer& out) {
    Entries entries;
    add_activities(out, entries);
    add_services(out, entries);
    add_contracts(out, entries);
    add_developments(out, entries);
    add_decisions(out, entries);
    std::stable_sort(entries.begin(), entries.end(), &starts_before);
    TableMaker table("What happened or is planned, in order of its beginning",
                     "Each row is an activity, service, contract, development or decision: when it began and "
                     "ended, what it is and its state. Those without a date stand last.",
                     {text_column("What", 3.4), text_column("When", 2), text_column("Kind", 1.5),
                      text_column("State", 1.5)});
    for (Entry& entry : entries)
        table.row({std::move(entry.what), plain(std::move(entry.when)), plain(std::move(entry.kind)),
                   plain(std::move(entry.state))});
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Activity, Service, Contract, Decision>(
            out, "No activity, service, contract or decision is recorded for this phase yet."));
}

}  // namespace tandem::doing
