#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/evidence.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/lookup.h"

namespace tandem::review {

namespace {

void write_services(Writer& out) {
    TableMaker table(
        "Services: continue, change, stop or start",
        "Each row is a service: what is to become of it, why, when it ends and which outcomes it "
        "serves. Services without a recorded choice stand last.",
        {text_column("Service", 2.6), text_column("Choice", 1.2), text_column("Why", 3),
         text_column("Ends", 1.3), text_column("Outcomes", 1)});
    std::int64_t chosen = 0;
    for (const ServicePlan plan : {ServicePlan::carry_on, ServicePlan::change, ServicePlan::stop,
                                   ServicePlan::start, ServicePlan::none})
        for (const Service& service : out.portfolio().all<Service>()) {
            if (service.in_this_plan != plan)
                continue;
            chosen += plan != ServicePlan::none;
            const PartialDate end =
                service.decommissioning_date.empty() ? service.end : service.decommissioning_date;
            table.row({out.name(service), plain(plan == ServicePlan::none ? "not recorded" : in_words(plan)),
                       plain(one_line(service.why)), plain(in_words(end)),
                       plain(out.codes(service.outcomes))});
        }
    if (table.empty()) {
        out.say("No service is recorded for this project, so there is none to continue, change or stop.");
        return;
    }
    out.say("A choice is recorded for " + (chosen == 0 ? "none" : in_letters(chosen)) + " of " +
            counted_in_letters(static_cast<std::int64_t>(table.block.rows.size()), "service", "services") +
            std::string(out.from_published()) + '.');
    out.table(std::move(table));
}

void write_findings(Writer& out) {
    TableMaker table("Findings: what worked, what did not, and what goes on",
                     "Each row is a finding: what worked, what did not, the size of the change it asks for, "
                     "and how it goes into the next cycle.",
                     {text_column("Finding", 2.2), text_column("What worked", 2),
                      text_column("What did not", 2), text_column("Into the next cycle as", 2.4)});
    for (const Finding* finding : of_cycle<Finding>(out.scope())) {
        Spans name = out.name(*finding);
        if (finding->subject) {
            name.push_back({", about "});
            const Spans subject = out.mention(finding->subject);
            name.insert(name.end(), subject.begin(), subject.end());
        }
        if (const std::string evidence = out.codes(finding->evidence); !evidence.empty())
            name.push_back({" (from " + evidence + ')'});
        const std::string change =
            finding->change == ChangeSize::none ? "" : in_words(finding->change) + " change";
        table.row({std::move(name), plain(one_line(finding->what_worked)),
                   plain(one_line(finding->what_did_not)),
                   plain(join_present({change, one_line(finding->next_cycle)}, ": "))});
    }
    if (!out.table(std::move(table)))
        out.say("No finding is recorded for this cycle yet.");
}

void write_phase_lessons(Writer& out) {
    TableMaker table("Lessons noted in each phase", "Each row is a phase and the lessons noted there.",
                     {text_column("Phase", 1), text_column("Lessons", 6)});
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const Phase* phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind);
        if (!phase || one_line(phase->lessons).empty())
            continue;
        out.cite(phase->common);
        table.row({plain(in_words(kind)), plain(one_line(phase->lessons))});
    }
    if (!out.table(std::move(table)))
        out.say("No lessons are noted in the phases of this cycle yet.");
}

}  // namespace

void write_recommissioning(Writer& out) {
    write_services(out);
    out.part("Decisions of the Review");
    write_decisions(out);
}

void write_lessons(Writer& out) {
    if (const std::string trigger = one_line(out.scope().cycle.trigger); !trigger.empty()) {
        out.cite(out.scope().cycle.common);
        out.say("What sets off recommissioning: " + ended(trigger));
    }
    write_findings(out);
    write_phase_lessons(out);
}

}  // namespace tandem::review
