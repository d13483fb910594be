// Whether contracts are looked after together with citizens (DOMAIN.md E25).
//
// A meeting counts as held when it is not dated after the as-at day; one without a date counts, but cannot
// say when the next is due. Citizens were there when their number is above 0 or, without a number, when a
// citizen group is named. Meetings are due every `interval` months (3 where the contract does not say) and
// overdue after one and a half times that.
#pragma once

#include "base/date.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/portfolio.h"
#include "rules/limits.h"

#include <optional>
#include <vector>

namespace tandem {

enum class CitizensThere { not_recorded, yes, no };

CitizensThere citizens_at(const Portfolio& portfolio, const Meeting& meeting);

struct MeetingCount {
    int held = 0;
    int with_citizens = 0;
    int without_citizens = 0;
    int not_recorded = 0;

    void add(CitizensThere there);
    std::optional<double> share_with_citizens() const;  // of those held, 0 to 1
    bool operator==(const MeetingCount&) const = default;
};

struct ContractMonitoring {
    const Contract* contract = nullptr;
    MeetingCount meetings;
    PartialDate latest;  // empty when no meeting held has a date
    double interval_months = 3;
    bool interval_assumed = false;
    std::optional<bool> overdue;  // absent when it cannot be said

    bool needs_attention() const { return meetings.held == 0 || meetings.with_citizens == 0; }
};

// When the next meeting is due: one interval (whole months) after the latest, or after the contract's start
// where none is recorded. As precise as that date; empty when there is none, or it names only a year.
PartialDate next_meeting_due(const ContractMonitoring& monitoring);

// In how many quarters, at most 400, a contract is to have one meeting: 1 where it does not say, or says
// less than three months.
int quarters_between_meetings(const Contract& contract);

// What the records say of a contract on a day. Begun is one with the status "running", or without a status
// and with a start that is past; it is in force only where an end on or after the day is recorded too:
// without one nobody can tell from the records that it still holds.
enum class ContractTerm { not_running, in_force, no_end };

ContractTerm term_of(const Contract& contract, PartialDate as_at);
bool is_in_force(const Contract& contract, PartialDate as_at);

std::vector<const Meeting*> meetings_held(const Portfolio& portfolio, PartialDate as_at);  // by date
MeetingCount count_of_meetings(const Portfolio& portfolio, const std::vector<const Meeting*>& meetings);

// Of the contracts in force and of those that have begun and have no end ahead: nothing says that these are
// over, so their meetings are asked for. In the order of their making.
std::vector<ContractMonitoring> monitoring_of(const Portfolio& portfolio, PartialDate as_at,
                                              const Limits& limits);

}  // namespace tandem
