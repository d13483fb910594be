#include "rules/meeting_slots.h"

#include "rules/monitoring.h"

#include <algorithm>

namespace tandem {

namespace {

// Quarters since the year 0; -1 when the date does not say which.
int quarter_of(PartialDate date) {
    return date.empty() || date.month() == 0 ? -1 : date.year() * 4 + (date.month() - 1) / 3;
}

}  // namespace

bool MeetingSlots::any_missing() const {
    return std::ranges::any_of(slots, &MeetingSlot::is_missing);
}

MeetingSlots meeting_slots_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at) {
    MeetingSlots found;
    std::vector<const Meeting*> meetings;
    for (const Meeting* meeting : meetings_held(portfolio, as_at)) {
        if (meeting->contract.value != contract.common.id)
            continue;
        if (quarter_of(meeting->date) < 0)
            ++found.undated;
        else
            meetings.push_back(meeting);
    }
    std::ranges::stable_sort(meetings, {}, [](const Meeting* meeting) { return meeting->date; });
    const int now = quarter_of(as_at);
    const int due_in = quarter_of(due);
    const PartialDate end = contract.extended_to.empty() ? contract.end : contract.extended_to;
    int last = now;
    if (const int ended = quarter_of(end); ended >= 0)
        last = std::min(last, ended);
    int first = quarter_of(contract.start);
    if (!meetings.empty()) {
        const int oldest = quarter_of(meetings.front()->date);
        first = first < 0 ? oldest : std::min(first, oldest);
        last = std::max(last, quarter_of(meetings.back()->date));
    }
    last = std::max(last, std::min(due_in, now + 2));
    if (first < 0)
        first = last;
    const int interval = quarters_between_meetings(contract);
    // With meetings further apart the first is due one interval after the contract's start.
    int counted_from = interval == 1 ? first - 1 : first;
    auto next = meetings.begin();
    for (int quarter = first; quarter <= last; ++quarter) {
        bool is_empty = true;
        for (; next != meetings.end() && quarter_of((*next)->date) == quarter; ++next, is_empty = false)
            found.slots.push_back({quarter / 4, quarter % 4 + 1, *next, false});
        const bool is_missed = is_empty && quarter - counted_from >= interval;
        if (!is_empty || is_missed || quarter == due_in)
            counted_from = quarter;
        if (quarter == due_in || is_missed)
            found.slots.push_back({quarter / 4, quarter % 4 + 1, nullptr, quarter == due_in});
    }
    if (found.slots.size() > MeetingSlots::most) {
        found.is_cut = true;
        found.slots.erase(found.slots.begin(),
                          found.slots.end() - static_cast<std::ptrdiff_t>(MeetingSlots::most));
    }
    return found;
}

}  // namespace tandem
