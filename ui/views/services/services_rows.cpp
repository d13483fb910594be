#include "ui/views/services/services_rows.h"

#include "model/documents.h"
#include "model/needs.h"
#include "model/people.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/monitoring.h"
#include "rules/services.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/parts/short_dates.h"

#include <algorithm>
#include <map>
#include <set>

namespace tandem {

namespace {

struct StateWords {
    ServiceState state;
    const char* words;
    Status status;
};

constexpr StateWords states[] = {{ServiceState::running, "Running", Status::under_way},
                                 {ServiceState::planned, "Planned", Status::planned},
                                 {ServiceState::ended, "Ended", Status::done},
                                 {ServiceState::not_recorded, "No dates recorded", Status::not_recorded}};

// Where it stands today, and beneath it what the plan does with it.
TreeCell state_cell(const StateWords& state, const Service& service) {
    TreeCell cell{
        .text = state.state == ServiceState::not_recorded ? tr_text("Not recorded") : tr_text(state.words),
        .status = state.status};
    switch (service.in_this_plan) {
        case ServicePlan::start:
            if (state.state == ServiceState::planned)
                cell.second = tr_text("to be started");
            break;
        case ServicePlan::carry_on:
            cell.second = tr_text("to go on");
            break;
        case ServicePlan::change:
            cell.second = tr_text("to be changed");
            break;
        case ServicePlan::stop:
            if (state.state != ServiceState::ended)
                cell.second = tr_text("to be stopped");
            break;
        case ServicePlan::none:
            // As the timeline has it, on which its line is dotted.
            if (state.state == ServiceState::running && service.end.empty() &&
                service.decommissioning_date.empty())
                cell.second = tr_text("no end recorded");
            break;
    }
    if (state.state == ServiceState::ended && !cell.second.isEmpty())
        cell.second = tr_text("in the plan: ") + cell.second;
    return cell;
}

// Who provides it and what it does, under its name: a column for the first would be cut, or left out, in all
// but the widest windows.
QString second_line_of(const Portfolio& portfolio, const Service& service) {
    QStringList names;
    for (const Id<Organisation> id : service.providers)
        if (const Organisation* organisation = portfolio.find(id))
            names << qt(one_line(organisation->name));
    QStringList parts{
        names.isEmpty() ? qt(label_of_choice(service.sector)) : names.join(QStringLiteral(", ")),
        qt(one_line(service.description))};
    parts.removeAll(QString());
    // Bound to the words on either side: no line begins or ends with the dot.
    return parts.join(QChar(QChar::Nbsp) + QStringLiteral("·") + QChar(QChar::Nbsp));
}

// Which needs its routes are for: "N1, N2".
std::map<RecordId, QString> needs_by_service(const Workspace& workspace) {
    std::map<RecordId, std::set<std::string>> codes;
    const Portfolio& portfolio = workspace.portfolio();
    for (const Route& route : portfolio.all<Route>())
        if (const Need* need = portfolio.find(route.need); need && need->cycle == workspace.cycle())
            for (const Id<Service> service : route.services)
                codes[service.value].insert(need->common.code);
    std::map<RecordId, QString> words;
    for (const auto& [service, of_service] : codes) {
        QStringList parts;
        for (const std::string& code : of_service)
            parts << qt(code);
        words[service] = parts.join(QStringLiteral(", "));
    }
    return words;
}

TreeCell standing_of(const Contract& contract, const std::vector<ContractMonitoring>& monitored) {
    const auto found = std::find_if(monitored.begin(), monitored.end(),
                                    [&](const ContractMonitoring& one) { return one.contract == &contract; });
    if (found == monitored.end()) {
        switch (contract.status) {
            case ContractStatus::none:
                return {.text = tr_text("Not in force"), .status = Status::not_recorded};
            case ContractStatus::ended:
                return {.text = qt(label_of_choice(contract.status)), .status = Status::done};
            case ContractStatus::terminated:
                return {.text = qt(label_of_choice(contract.status)), .status = Status::cancelled};
            default:
                return {.text = qt(label_of_choice(contract.status)), .status = Status::planned};
        }
    }
    if (found->meetings.held == 0)
        return {.text = tr_text("No meeting"), .status = Status::attention};
    if (found->meetings.with_citizens == 0)
        return {.text = tr_text("No citizens"), .status = Status::attention};
    if (found->overdue.value_or(false))
        return {.text = tr_text("Meeting late"), .status = Status::overdue};
    return {.text = tr_text("Meetings held"), .status = Status::under_way};
}

TreeRow row_of(const Contract& contract, const std::vector<ContractMonitoring>& monitored) {
    TreeRow row;
    row.record = contract.common.id;
    QString second = qt(label_of_choice(contract.kind));
    if (!contract.parties.empty())
        second += (second.isEmpty() ? QString() : QStringLiteral(", ")) +
                  counted(static_cast<std::int64_t>(contract.parties.size()), "party", "parties");
    row.cells = {
        {qt(contract.common.code)},
        {.text = qt(one_line(contract.title)), .second = second, .icon = Icon::contract},
        {short_period(contract.start, contract.extended_to.empty() ? contract.end : contract.extended_to)},
        {},
        standing_of(contract, monitored)};
    return row;
}

}  // namespace

std::vector<RecordTree::Column> services_columns() {
    return {{tr_text("Code"), 56},
            {tr_text("Service or contract"), 0},
            {tr_text("Runs"), 160},
            {tr_text("Needs"), 76},
            {tr_text("Status"), 152}};
}

std::vector<TreeRow> services_rows(Workspace& workspace) {
    const Portfolio& portfolio = workspace.portfolio();
    const PartialDate today = workspace.today();
    const std::vector<ContractMonitoring> monitored = monitoring_of(portfolio, today, limits_of(workspace));
    const std::map<RecordId, QString> needs = needs_by_service(workspace);

    // A contract of several services stands under its first.
    std::map<RecordId, std::vector<TreeRow>> contracts;
    std::vector<TreeRow> alone;
    for (const Contract& contract : portfolio.all<Contract>()) {
        if (!workspace.shows(entity<Contract>(), &contract))
            continue;
        auto& rows = contract.services.empty() ? alone : contracts[contract.services.front().value];
        rows.push_back(row_of(contract, monitored));
    }
    std::vector<TreeRow> rows;
    for (const StateWords& state : states) {
        TreeRow heading;
        for (const Service& service : portfolio.all<Service>()) {
            if (!workspace.shows(entity<Service>(), &service) || state_of(service, today) != state.state)
                continue;
            TreeRow row;
            row.record = service.common.id;
            const auto for_needs = needs.find(service.common.id);
            row.cells = {{qt(service.common.code)},
                         {.text = qt(one_line(service.name)),
                          .second = second_line_of(portfolio, service),
                          .icon = Icon::service},
                         {short_period(service.start, service.decommissioning_date.empty()
                                                          ? service.end
                                                          : service.decommissioning_date)},
                         {for_needs == needs.end() ? QString() : for_needs->second},
                         state_cell(state, service)};
            row.children = std::move(contracts[service.common.id]);
            heading.children.push_back(std::move(row));
        }
        if (heading.children.empty())
            continue;
        heading.heading = tr_text(state.words) + QStringLiteral("  ") + number_text(heading.children.size());
        rows.push_back(std::move(heading));
    }
    if (!alone.empty())
        rows.push_back({.heading = tr_text("Contracts without a service  ") + number_text(alone.size()),
                        .children = std::move(alone)});
    return rows;
}

QString services_fact(const Workspace& workspace) {
    const auto count = [&](const EntityDef& def) {
        const TableBase& table = workspace.portfolio().table(def);
        std::int64_t found = 0;
        for (std::size_t i = 0; i < table.size(); ++i)
            found += workspace.shows(def, table.at(i));
        return found;
    };
    const std::int64_t services = count(entity<Service>());
    const std::int64_t contracts = count(entity<Contract>());
    if (services + contracts == 0)
        return {};
    return counted(services, "service", "services") + QStringLiteral(", ") +
           counted(contracts, "contract", "contracts");
}

}  // namespace tandem
