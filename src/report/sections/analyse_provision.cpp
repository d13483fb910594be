#include "report/sections/analyse.h"

#include "base/number.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/needs.h"
#include "rules/risks.h"
#include "rules/services.h"

#include <algorithm>

namespace tandem::analyse {

namespace {

void write_services(Writer& out) {
    TableMaker table(
        "Services begun and not recorded as ended",
        "Each row is a service, as it stands on the day of this report: who provides it, how much it can do, "
        "what it costs a year and since when it runs.",
        {text_column("Service", 2.6), text_column("Provided by", 2.2), text_column("Capacity", 1.5),
         number_column("Cost a year", 1.2), text_column("When", 1.3)});
    for (const Service& service : out.portfolio().all<Service>()) {
        const ServiceState state = state_of(service, out.scope().as_at);
        if (state == ServiceState::planned || state == ServiceState::ended)
            continue;
        std::string by = text_of(out.mentions(service.providers));
        if (service.sector != Sector::none)
            by += (by.empty() ? "" : "; ") + lower_first(in_words(service.sector));
        table.row({out.name(service), plain(std::move(by)),
                   plain(in_words(service.capacity, one_line(service.capacity_unit))),
                   plain(in_words(service.annual_cost)), plain(in_words(service.start, service.end))});
    }
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Service>(out, "No service that has begun is recorded for this project yet."));
}

void write_gaps(Writer& out) {
    place(out, provided_now_figure(out));
    TableMaker table("What is required and what there is",
                     "Each row is a need: what is required, what is provided now and the "
                     "gap between them, in the need’s own unit.",
                     {text_column("Need", 3), number_column("Required", 1.3), number_column("Now", 1.3),
                      number_column("Gap", 1.3), text_column("Note", 2)});
    for (const Need* need : ranked_needs(out.portfolio(), out.scope().cycle_id())) {
        if (!need->required && !need->current && !need->judged_gap && one_line(need->provision_note).empty())
            continue;
        const Gap gap = gap_of(*need, {});
        std::string gap_words = in_words(gap.now);
        if (!gap.now && need->judged_gap)
            gap_words = "judged " + grouped(*need->judged_gap) + " of 3";
        table.row({name_with_unit(out, *need), plain(in_words(need->required)),
                   plain(in_words(need->current)), plain(std::move(gap_words)),
                   plain(one_line(need->provision_note))});
    }
    if (!out.table(std::move(table)))
        out.say("What is required and what there is has not been compared yet.");
}

void write_providers(Writer& out) {
    TableMaker table(
        "Providers in this project", "Each row is a provider: its sector and what kind of body it is.",
        {text_column("Provider", 3), text_column("Sector", 1.5), text_column("Kind of body", 2)});
    for (const Organisation& organisation : out.portfolio().all<Organisation>())
        if (organisation.provider)
            table.row({out.name(organisation), plain(in_words(organisation.sector)),
                       plain(one_line(organisation.agency_type))});
    out.later(std::move(table));
}

}  // namespace

void write_provision(Writer& out) {
    write_gaps(out);
    write_services(out);
    write_providers(out);
}

void write_joint_risks(Writer& out) {
    const auto risks = belonging<Risk>(out.scope());
    if (risks.empty()) {
        out.say(none_in_edition<Risk>(out, "No risk is recorded for this phase yet."));
        return;
    }
    const BearersOfRisks bearers(out.portfolio());
    const auto citizens =
        std::ranges::count_if(risks, [&](const Risk* risk) { return is_borne_by_citizens(bearers, *risk); });
    const bool of_phase = out.scope().phase.phase != PhaseKind::none;
    out.say(part_of(citizens, static_cast<std::int64_t>(risks.size()),
                    of_phase ? "risk of this phase is" : "risk is",
                    of_phase ? "risks of this phase are" : "risks are") +
            " borne by service users or communities" + std::string(out.from_published()) + '.');
    place(out, risk_map_figure(out));
    write_risks(out, risks);
}

void write_draft_outcomes(Writer& out) {
    write_outcomes(out);
    if (!out.portfolio().all<Outcome>().empty())
        write_indicators(out);
}

}  // namespace tandem::analyse
