#include "base/text.h"
#include "model/evidence.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/lookup.h"
#include "rules/recommissioning.h"
#include "rules/services.h"

#include <algorithm>
#include <iterator>

namespace tandem::review {

namespace {

// "Continue, with a paid rota keeper (FI1, incremental change)."
std::string said_in(Writer& out, const Finding& finding) {
    out.cite_in_row(finding.common);
    const std::string what = clause(finding.next_cycle.empty() ? finding.title : finding.next_cycle);
    return what + " (" + finding.common.code +
           (finding.change == ChangeSize::none ? ""
                                               : ", " + lower_first(in_words(finding.change)) + " change") +
           ").";
}

// "D8 Keep Welcome Home, 28 October 2026"; without one of the Review "none in the Review; in other phases:
// D3, D6", so that nobody takes it that nothing was ever decided about the service.
Spans decided_in(Writer& out, const ReviewedService& service) {
    Spans spans;
    for (const Decision* decision : service.decisions) {
        const Spans name = out.mention(Id<Decision>{decision->common.id});
        if (!spans.empty())
            spans.push_back({"; "});
        spans.insert(spans.end(), name.begin(), name.end());
        if (!decision->date.empty())
            spans.push_back({", " + decision->date.words()});
    }
    if (!spans.empty())
        return spans;
    const std::string elsewhere = out.codes(service.elsewhere);
    return plain("none in the Review" + (elsewhere.empty() ? "" : "; in other phases: " + elsewhere));
}

// "start; no end recorded", "stop; ended 30 June 2026"
std::string plan_and_state(const Service& service, PartialDate as_at) {
    const std::string plan = service.in_this_plan == ServicePlan::none
                                 ? "no choice recorded"
                                 : lower_first(in_words(service.in_this_plan));
    const PartialDate end = service.decommissioning_date.empty() ? service.end : service.decommissioning_date;
    switch (state_of(service, as_at)) {
        case ServiceState::ended:
            return plan + "; ended " + end.words();
        case ServiceState::planned:
            return plan + "; has not begun";
        case ServiceState::running:
            return plan + (end.empty() ? std::string("; no end recorded") : "; ends " + end.words());
        case ServiceState::not_recorded:
            break;
    }
    return plan;
}

void write_services(Writer& out) {
    std::vector<ReviewedService> services =
        reviewed_services(out.portfolio(), out.scope().project_id(), out.scope().cycle_id());
    if (services.empty()) {
        out.say("No service is recorded for this project, so there is none to continue, change or stop.");
        return;
    }
    const auto open = std::ranges::stable_partition(services, &ReviewedService::is_reviewed);
    std::vector<std::string> not_yet;
    for (const ReviewedService& one : open)
        not_yet.push_back(one.service->common.code);
    const auto all = std::ssize(services);
    out.say(part_of(all - std::ssize(open), all, "service has", "services have") +
            " a finding or a decision of the Review about what is to become of " +
            (all == 1 ? "it" : "them") + std::string(out.from_published()) + '.' +
            (not_yet.empty() || std::ssize(open) == all ? "" : " Not yet: " + join_and(not_yet) + '.'));
    TableMaker table(
        "Services: what the Review says, and what the Plan chose",
        "Each row is a service: what goes on into the next cycle by the findings of the Review, what the "
        "Review "
        "decided or, where it decided nothing, which decisions of other phases name the service, what the "
        "Plan chose and where the service stands. Those the Review is silent about stand "
        "last.",
        {text_column("Service", 2), text_column("What the Review found", 3),
         text_column("Decided in the Review", 2.2), text_column("In the Plan, and now", 1.5)});
    table.is_whole = true;  // a board decides on it
    for (const ReviewedService& one : services) {
        std::vector<std::string> said;
        for (const Finding* finding : one.findings)
            said.push_back(said_in(out, *finding));
        table.row({out.name(*one.service), plain(said.empty() ? "none recorded" : join(said, " ")),
                   decided_in(out, one), plain(plan_and_state(*one.service, out.scope().as_at))});
    }
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
        std::string next = clause(finding->next_cycle);
        if (finding->change != ChangeSize::none)
            next = next.empty() ? in_words(finding->change) + " change"
                                : next + " (" + lower_first(in_words(finding->change)) + " change)";
        table.row({std::move(name), plain(one_line(finding->what_worked)),
                   plain(one_line(finding->what_did_not)), plain(next.empty() ? next : ended(next))});
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
