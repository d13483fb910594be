#include "base/text.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/contracts.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/monitoring.h"

namespace tandem::doing {

namespace {

std::string provider_words(Writer& out, const Service& service) {
    std::vector<std::string> parts;
    if (service.mode != ServiceMode::none)
        parts.push_back(in_words(service.mode));
    if (service.sector != Sector::none)
        parts.push_back(parts.empty() ? in_words(service.sector) : lower_first(in_words(service.sector)));
    if (const Spans providers = out.mentions(service.providers); !providers.empty())
        parts.push_back(text_of(providers));
    return join(parts, "; ");
}

void write_services(Writer& out) {
    TableMaker table(
        "Services and where they stand",
        "Each row is a service: who provides it, its capacity, its yearly cost, when it runs and "
        "which outcomes it serves.",
        {text_column("Service", 2.4), text_column("Provided by", 2.4), text_column("Capacity", 1.3),
         number_column("Cost a year", 1.2), text_column("When", 1.3), text_column("Outcomes", 1)});
    for (const Service& service : out.portfolio().all<Service>())
        table.row({out.name(service), plain(provider_words(out, service)),
                   plain(in_words(service.capacity, one_line(service.capacity_unit))),
                   plain(in_words(service.annual_cost)), plain(in_words(service.start, service.end)),
                   plain(out.codes(service.outcomes))});
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Service>(out, "No service is recorded for this project yet."));
}

std::string dates_of(const Writer& out, const Contract& contract) {
    std::vector<std::string> parts;
    if (const std::string period = period_words(contract.start, contract.end); !period.empty())
        parts.push_back(period);
    if (!contract.extended_to.empty())
        parts.push_back("extended to " + contract.extended_to.words());
    if (!contract.review_date.empty())
        parts.push_back("review " + (term_of(contract, out.scope().as_at) == ContractTerm::not_running
                                         ? contract.review_date.words()
                                         : look_again_words(out, contract.review_date)));
    if (!contract.break_date.empty())
        parts.push_back("can be left from " + contract.break_date.words());
    if (const std::string extension = one_line(contract.extension); !extension.empty())
        parts.push_back("extension: " + extension);
    return join(parts, "; ");
}

// Board edition only: the column does not exist in the public one.
Spans value_of(Writer& out, const Contract& contract) {
    if (contract.value)
        out.note_private(contract.common);
    return plain(in_words(contract.value));
}

void write_contracts(Writer& out) {
    std::vector<TableColumn> columns{text_column("Contract", 2.4), text_column("Kind and state", 1.6),
                                     text_column("Between", 2.4), text_column("For", 1),
                                     text_column("Dates", 2)};
    if (out.scope().board())
        columns.push_back(number_column("Value", 1.2));
    TableMaker table("Contracts, grants and agreements, with their state",
                     "Each row is a contract: its kind and state, the parties, the services it is for, its "
                     "dates" +
                         std::string(out.scope().board() ? " and its value." : "."),
                     std::move(columns));
    for (const Contract& contract : out.portfolio().all<Contract>()) {
        std::vector<Spans> row{
            out.name(contract),
            plain(in_words(contract.kind) + "; " + state_words(contract, out.scope().as_at)),
            out.mentions(contract.parties), plain(out.codes(contract.services)),
            plain(dates_of(out, contract))};
        if (out.scope().board())
            row.push_back(value_of(out, contract));
        table.row(std::move(row));
    }
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Contract>(
            out, "No contract, grant or agreement is recorded for this project yet."));
}

}  // namespace

void write_services_and_contracts(Writer& out) {
    write_services(out);
    write_contracts(out);
}

}  // namespace tandem::doing
