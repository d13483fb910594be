#include "rules/monitoring.h"

#include "rules/people.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tandem {

namespace {

constexpr double days_in_a_month = 365.25 / 12;
constexpr int months_in_a_year = 12;

std::optional<bool> is_overdue(const ContractMonitoring& monitoring, PartialDate as_at, double factor) {
    if (monitoring.latest.empty())
        return std::nullopt;
    const double allowed = factor * monitoring.interval_months * days_in_a_month;
    const bool at_least = as_at.first_day() - monitoring.latest.last_day() > allowed;
    const bool at_most = as_at.first_day() - monitoring.latest.first_day() > allowed;
    return at_least == at_most ? std::optional(at_least) : std::nullopt;
}

}  // namespace

CitizensThere citizens_at(const Portfolio& portfolio, const Meeting& meeting) {
    if (meeting.citizen_representatives)
        return *meeting.citizen_representatives > 0 ? CitizensThere::yes : CitizensThere::no;
    const bool named = std::any_of(meeting.groups.begin(), meeting.groups.end(),
                                   [&](Id<Group> group) { return is_citizen_group(portfolio, group); });
    return named ? CitizensThere::yes : CitizensThere::not_recorded;
}

int quarters_between_meetings(const Contract& contract) {
    constexpr double months = 3, most = 400;
    const double quarters = std::ceil(contract.meeting_interval.value_or(0) / months);
    return static_cast<int>(std::clamp(quarters, 1.0, most));
}

PartialDate next_meeting_due(const ContractMonitoring& monitoring) {
    const PartialDate from = monitoring.latest.empty() ? monitoring.contract->start : monitoring.latest;
    if (from.empty() || from.month() == 0)
        return {};
    const int interval = std::max(static_cast<int>(std::lround(monitoring.interval_months)), 1);
    const int months = from.year() * months_in_a_year + from.month() - 1 + interval;
    const int year = months / months_in_a_year;
    const int month = months % months_in_a_year + 1;
    return PartialDate(year, month, from.day() == 0 ? 0 : std::min(from.day(), days_in_month(year, month)));
}

void MeetingCount::add(CitizensThere there) {
    ++held;
    with_citizens += there == CitizensThere::yes;
    without_citizens += there == CitizensThere::no;
    not_recorded += there == CitizensThere::not_recorded;
}

std::optional<double> MeetingCount::share_with_citizens() const {
    if (held == 0)
        return std::nullopt;
    return static_cast<double>(with_citizens) / held;
}

ContractTerm term_of(const Contract& contract, PartialDate as_at) {
    const bool by_dates = contract.status == ContractStatus::none;
    const bool begun = by_dates ? !contract.start.empty() && contract.start.first_day() <= as_at.first_day()
                                : contract.status == ContractStatus::running;
    if (!begun)
        return ContractTerm::not_running;
    const PartialDate end = contract.extended_to.empty() ? contract.end : contract.extended_to;
    if (!end.empty() && end.last_day() >= as_at.first_day())
        return ContractTerm::in_force;
    return end.empty() || !by_dates ? ContractTerm::no_end : ContractTerm::not_running;
}

bool is_in_force(const Contract& contract, PartialDate as_at) {
    return term_of(contract, as_at) == ContractTerm::in_force;
}

std::vector<const Meeting*> meetings_held(const Portfolio& portfolio, PartialDate as_at) {
    std::vector<const Meeting*> held;
    for (const Meeting& meeting : portfolio.all<Meeting>())
        if (meeting.date.empty() || meeting.date.first_day() <= as_at.first_day())
            held.push_back(&meeting);
    std::stable_sort(held.begin(), held.end(),
                     [](const Meeting* a, const Meeting* b) { return a->date < b->date; });
    return held;
}

MeetingCount count_of_meetings(const Portfolio& portfolio, const std::vector<const Meeting*>& meetings) {
    MeetingCount count;
    for (const Meeting* meeting : meetings)
        count.add(citizens_at(portfolio, *meeting));
    return count;
}

std::vector<ContractMonitoring> monitoring_of(const Portfolio& portfolio, PartialDate as_at,
                                              const Limits& limits) {
    const double usual_months = limits.value("E25", "usual_months");
    const double factor = limits.value("E25", "interval_factor");
    std::vector<ContractMonitoring> result;
    std::unordered_map<RecordId, std::vector<const Meeting*>> held;
    for (const Meeting* meeting : meetings_held(portfolio, as_at))
        held[meeting->contract.value].push_back(meeting);
    for (const Contract& contract : portfolio.all<Contract>()) {
        if (term_of(contract, as_at) == ContractTerm::not_running)
            continue;
        ContractMonitoring monitoring;
        monitoring.contract = &contract;
        monitoring.interval_assumed = contract.meeting_interval.value_or(0) <= 0;
        monitoring.interval_months = monitoring.interval_assumed ? usual_months : *contract.meeting_interval;
        for (const Meeting* meeting : held[contract.common.id]) {
            monitoring.meetings.add(citizens_at(portfolio, *meeting));
            if (!meeting->date.empty())
                monitoring.latest = meeting->date;
        }
        monitoring.overdue = is_overdue(monitoring, as_at, factor);
        result.push_back(monitoring);
    }
    return result;
}

}  // namespace tandem
