#include "rules/dated_work.h"

#include "model/decisions.h"
#include "model/documents.h"
#include "model/services.h"
#include "rules/lookup.h"
#include "rules/services.h"

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

void widen(DatedWork& work, PartialDate date) {
    if (date.empty())
        return;
    work.first_year = work.first_year == 0 ? date.year() : std::min(work.first_year, date.year());
    work.last_year = std::max(work.last_year, date.year());
}

void count(DatedWork& work, int& kind, const Common& common, PartialDate start, PartialDate end) {
    if (start.empty() && end.empty()) {
        work.undated.push_back(common.code);
        return;
    }
    ++kind;
    widen(work, start);
    widen(work, end);
}

bool begins_after(PartialDate start, PartialDate as_at) {
    return !start.empty() && start.first_day() > as_at.last_day();
}

constexpr int part_before = 5;  // up to a fifth of the time may lie before the cycle's own work

}  // namespace

int DatedWork::dated() const {
    return std::accumulate(activities.begin(), activities.end(), services + contracts + decisions);
}

DatedWork dated_work_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, Id<Phase> only) {
    DatedWork work;
    for (const Activity& activity : portfolio.all<Activity>()) {
        const PhaseKind kind = kind_of(portfolio, activity.phase);
        if (kind == PhaseKind::none || cycle_of(portfolio, activity.phase) != cycle ||
            activity.status == ActivityStatus::cancelled || (only && activity.phase != only))
            continue;
        count(work, work.activities[static_cast<std::size_t>(kind) - 1], activity.common, activity.start,
              activity.end);
    }
    for (const Service& service : portfolio.all<Service>())
        if (service.common.project == project.value)
            count(work, work.services, service.common, service.start,
                  service.end.empty() ? service.decommissioning_date : service.end);
    for (const Contract& contract : portfolio.all<Contract>())
        if (contract.common.project == project.value)
            count(work, work.contracts, contract.common, contract.start,
                  contract.extended_to.empty() ? contract.end : contract.extended_to);
    for (const Decision& decision : portfolio.all<Decision>())
        if (decision.common.project == project.value && decision.cycle == cycle &&
            (!only || !decision.phase || decision.phase == only))
            count(work, work.decisions, decision.common, decision.date, {});
    return work;
}

bool has_no_end(const Activity& activity) {
    return activity.end.empty() && activity.status == ActivityStatus::under_way;
}

std::string period_words(const Activity& activity) {
    if (activity.end.empty() && !has_no_end(activity))
        return activity.start.words();
    return period_words(activity.start, activity.end);
}

bool is_idea_or_plan(const Activity& activity, PartialDate as_at) {
    return activity.status == ActivityStatus::idea || activity.status == ActivityStatus::planned ||
           begins_after(activity.start, as_at);
}

bool is_idea_or_plan(const Contract& contract, PartialDate as_at) {
    return contract.status == ContractStatus::planned || contract.status == ContractStatus::tendering ||
           begins_after(contract.start, as_at);
}

bool is_idea_or_plan(const Service& service, PartialDate as_at) {
    return state_of(service, as_at) == ServiceState::planned;
}

DayNumber opening_of(DayNumber first, DayNumber own, DayNumber last) {
    const PartialDate begins = date_of(own);
    const DayNumber opening = PartialDate(begins.year(), begins.month()).first_day();
    return (opening - first) * part_before > last - first ? opening : first;
}

ActivityStates states_of(const std::vector<const Activity*>& activities, PartialDate as_at) {
    ActivityStates states;
    for (const Activity* activity : activities) {
        const bool under_way = activity->status == ActivityStatus::under_way;
        const bool is_past = !activity->end.empty() && activity->end.last_day() < as_at.first_day();
        ++states.all;
        states.under_way += under_way;
        states.no_end_ahead += under_way && (is_past || activity->end.empty());
        states.past += under_way && is_past;
        states.done += activity->status == ActivityStatus::done;
    }
    return states;
}

}  // namespace tandem
